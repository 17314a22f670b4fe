import { cellAt, shownText } from "../cells";
import type { FieldReader } from "../rows/fieldReader";
import { readDateCell } from "../values/readDateCell";
import { noValue } from "../values/wordLists";
import type { CarePeriod } from "./carePeriods";

/**
 * The period that counts for a row: the one that began last. Where a filled start cannot be read, the last one
 * filled, so that nothing is decided by an older date.
 */
export function periodOf(
  { list, row, context, ways }: FieldReader,
  periods: readonly CarePeriod[],
): CarePeriod | null {
  const order = ways.dateOrders.get("careBegan");
  const filled = periods.flatMap((period) => {
    const cell = cellAt(list.sheet, row, period.began.column);
    if (cell === null || noValue(shownText(cell)) !== null) return [];
    const read = readDateCell(cell, context.asAt, order);
    return [{ period, date: read.kind === "date" ? read.date : null }];
  });
  const last = filled[filled.length - 1] ?? null;
  if (last === null) return periods[0] ?? null;
  if (filled.some(({ date }) => date === null)) return last.period;
  return filled.reduce((best, next) => ((next.date ?? "") > (best.date ?? "") ? next : best)).period;
}
