import { cellAt } from "../cells";
import type { ListColumns } from "../columns/listColumns";
import type { ReadContext } from "../readContext";
import { cellIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import type { TrackerColumnId } from "../trackerColumns";

/** Figures that are rarely 0 for anyone, so that a formula's 0 may be the blank cell it looks at. */
const rarelyZero = ["attendance", "sdq"] as const satisfies readonly TrackerColumnId[];

/** A fifth of the largest figure: where others come so near to 0, it may be a figure like theirs. */
function nearZero(figures: readonly number[]): number {
  return Math.max(...figures) / 5;
}

/** Notes formulas that give 0 in a column in which others give much more: they may look at blank cells. */
export function noteZeroFormulas(
  list: PupilList,
  { fields }: ListColumns,
  rows: readonly number[],
  { log }: ReadContext,
): void {
  for (const field of rarelyZero) {
    const heading = fields.get(field);
    if (heading === undefined) continue;
    const cells = rows.map((row) => ({ row, cell: cellAt(list.sheet, row, heading.column) }));
    const zeros = cells.filter(({ cell }) => cell?.hasFormula === true && cell.value === 0);
    const others = cells.map(({ cell }) => Number(cell?.value)).filter((figure) => figure > 0);
    if (zeros.length === 0 || others.length === 0 || Math.min(...others) <= nearZero(others)) continue;
    for (const { row } of zeros)
      log.add("formula-zero", cellIn(list, row, heading.column), { found: heading.text });
  }
}
