import { cellAt, shownText } from "../cells";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { figureOf } from "./figureText";
import { isPercentFormat } from "./percentText";

/** Whether the plain numbers of a column are shares (0.93), percentages (93), or some of each. */
export type AttendanceUnit = "share" | "percent" | "both";

/** Plain numbers of a column that are shares, and others. Percent formats and "93%" say it themselves. */
interface PlainNumbers {
  readonly shares: readonly number[];
  readonly others: number;
}

function plainNumbers(list: PupilList, { column }: Heading, rows: readonly number[]): PlainNumbers {
  const shares: number[] = [];
  let others = 0;
  for (const row of rows) {
    const cell = cellAt(list.sheet, row, column);
    if (cell === null || isPercentFormat(cell.format) || shownText(cell).includes("%")) continue;
    const value = Number(figureOf(cell)?.figure ?? NaN);
    if (value > 1) others++;
    else if (value > 0) shares.push(row);
  }
  return { shares, others };
}

/** How absence is counted: in shares when no plain number of its columns is above 1. */
export function absenceUnitOf(
  list: PupilList,
  headings: readonly Heading[],
  rows: readonly number[],
): AttendanceUnit {
  const numbers = headings.map((heading) => plainNumbers(list, heading, rows));
  const shares = numbers.some((each) => each.shares.length > 0);
  return shares && numbers.every(({ others }) => others === 0) ? "share" : "percent";
}

const answers = { leaveOut: "leave them out", shares: "0.93 is 93%" } as const;

/** How attendance is counted; a column that mixes 0.93 and 93 is asked about, and its shares are left out by default. */
export function askAttendance(
  list: PupilList,
  heading: Heading | undefined,
  rows: readonly number[],
  { questions }: ReadContext,
): AttendanceUnit {
  if (heading === undefined) return "percent";
  const { shares, others } = plainNumbers(list, heading, rows);
  const [first] = shares;
  if (first === undefined) return "percent";
  if (others === 0) return "share";
  const number = shares.length === 1 ? "1 cell" : `${shares.length} cells`;
  const answer = questions.decide({
    id: `unit:${list.label}:attendance`,
    about: "unit attendance",
    text: () =>
      `Under ‘${heading.text}’ ${number} such as ${placeIn(list, first, heading.column).cell} ${shares.length === 1 ? "lies" : "lie"} between 0 and 1 and the others are larger. Is 0.93 to be read as 93%?`,
    at: placeIn(list, heading.row, heading.column),
    options: [answers.leaveOut, answers.shares],
    likely: answers.leaveOut,
  });
  return answer === answers.shares ? "both" : "percent";
}
