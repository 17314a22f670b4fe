import { noProgress8 } from "../../domain/measures/ks4/noProgress8";
import { cellAt } from "../cells";
import type { ListColumns } from "../columns/listColumns";
import type { Period, ReadContext } from "../readContext";
import { cellIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";

/** Notes Progress 8 scores of a year for which none is published: they can be internal only. */
export function noteUnofficial(
  list: PupilList,
  { ready }: ListColumns,
  { academicYear }: Period,
  { log }: ReadContext,
): void {
  const heading = ready.get("ks4-progress8");
  if (heading === undefined || !noProgress8.some(({ year }) => year === academicYear)) return;
  for (let row = list.firstRow; row < list.endRow; row++) {
    if (cellAt(list.sheet, row, heading.column) === null) continue;
    const at = cellIn(list, heading.row, heading.column);
    return log.add("progress8-internal", at, { found: heading.text, more: academicYear });
  }
}
