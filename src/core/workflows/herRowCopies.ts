import { addedOnRow } from "../refresh/addedColumns";
import { isHerCell, isHerRow, isStartedRow } from "../refresh/ownership";
import type { TypedCopy } from "../refresh/refreshMemory";
import { standingRow } from "../refresh/standingLayout";
import type { StandingLayout } from "../refresh/standingLayout";

/**
 * What is typed on the rows of a sheet that are hers: actions, reasons, earlier years.
 * @param planned rows whose typed cells are known already
 */
export function herRowCopies(
  mark: string,
  layout: StandingLayout,
  planned: ReadonlyMap<string, number>,
): readonly TypedCopy[] {
  return layout.keys.flatMap((key, row) => {
    if (key === null || planned.has(key) || !(isHerRow(key) || isStartedRow(key))) return [];
    const { cells } = standingRow(layout, row, key);
    const own = [...cells]
      .filter(([column]) => isHerCell(key, column))
      .map(([column, cell]): TypedCopy => ({ mark, sheet: layout.sheet.name, key, column, ...cell }));
    return [...own, ...addedOnRow(mark, layout, row, key)];
  });
}
