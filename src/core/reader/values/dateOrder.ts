import { cellAt, shownText } from "../cells";
import type { ListColumns } from "../columns/listColumns";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { cellIn, placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { trackerColumns } from "../trackerColumns";
import type { TrackerColumnId } from "../trackerColumns";
import { isDateFormat, serialDate } from "./serialDate";
import { numbersOfDate } from "./textDate";
import type { DateOrder } from "./textDate";

const dateFields = [
  "dateOfBirth",
  "careBegan",
  "careEnded",
  "pepDate",
  "epmHeld",
] as const satisfies TrackerColumnId[];

const answers = { dayFirst: "day first (UK)", monthFirst: "month first (American)" } as const;
/** So many dates of a column have to be American before it is asked about. */
const several = 2;

/** What the typed dates of a column show about their order. */
interface Shown {
  /** Dates that are only possible with the month first, and the row of the first. */
  american: number;
  british: number;
  firstRow: number;
  /** Rows of real dates whose day and month could change places. */
  readonly turnable: number[];
  /** True when some real date has a day above 12. */
  sound: boolean;
}

/**
 * The order of the typed dates in each date column: day first, unless several dates of it are possible only with
 * the month first and none only with the day first. Such a column is asked about.
 */
export function dateOrders(
  list: PupilList,
  columns: ListColumns,
  rows: readonly number[],
  context: ReadContext,
): ReadonlyMap<TrackerColumnId, DateOrder> {
  const orders = new Map<TrackerColumnId, DateOrder>();
  for (const field of dateFields) {
    const heading = columns.fields.get(field);
    const shown = heading === undefined ? null : lookOver(list, heading, rows);
    if (heading === undefined || shown === null) continue;
    if (shown.american < several || shown.british > 0) continue;
    orders.set(field, askOrder(list, field, heading, shown, context));
    noteTurned(list, heading, shown, context);
  }
  return orders;
}

function lookOver(list: PupilList, { column }: Heading, rows: readonly number[]): Shown {
  const shown: Shown = { american: 0, british: 0, firstRow: 0, turnable: [], sound: false };
  for (const row of rows) {
    const cell = cellAt(list.sheet, row, column);
    if (typeof cell?.value === "number") lookAtSerial(shown, row, cell.value, cell.format);
    const numbers = cell?.type === "text" ? numbersOfDate(shownText(cell)) : null;
    if (numbers === null) continue;
    if (numbers[0] > 12) shown.british++;
    else if (numbers[1] > 12) {
      if (shown.american === 0) shown.firstRow = row;
      shown.american++;
    }
  }
  return shown;
}

function lookAtSerial(shown: Shown, row: number, serial: number, format: string): void {
  const day = isDateFormat(format) ? Number(serialDate(serial)?.slice(8, 10) ?? 0) : 0;
  if (day > 12) shown.sound = true;
  else if (day > 0) shown.turnable.push(row);
}

function askOrder(
  list: PupilList,
  field: TrackerColumnId,
  heading: Heading,
  { american, firstRow }: Shown,
  { questions }: ReadContext,
): DateOrder {
  const label = trackerColumns.find(({ id }) => id === field)?.label ?? field;
  const example = shownText(cellAt(list.sheet, firstRow, heading.column)).slice(0, 40);
  const answer = questions.decide({
    id: `date-order:${list.label}:${field}`,
    about: `date order ${field}`,
    text: () =>
      `${american} dates under ‘${heading.text}’ (${label}) are only possible with the month first, such as ‘${example}’, and none only with the day first. Is the column day first or month first?`,
    at: placeIn(list, heading.row, heading.column),
    options: [answers.monthFirst, answers.dayFirst],
    likely: answers.monthFirst,
  });
  return answer === answers.dayFirst ? "dayFirst" : "monthFirst";
}

/** Excel takes the American dates that it can for British ones: real dates among them may have been turned round. */
function noteTurned(
  list: PupilList,
  { column }: Heading,
  { turnable, sound }: Shown,
  { log }: ReadContext,
): void {
  if (sound || turnable.length < several) return;
  for (const row of turnable) {
    const found = shownText(cellAt(list.sheet, row, column));
    log.add("dates-turned", cellIn(list, row, column), { found });
  }
}
