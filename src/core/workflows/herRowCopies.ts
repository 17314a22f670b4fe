import { isHerCell, isHerRow } from "../refresh/ownership";
import type { TypedCopy } from "../refresh/refreshMemory";
import { standingRow } from "../refresh/standingLayout";
import type { StandingLayout } from "../refresh/standingLayout";

/** What is typed on the rows of a sheet that are hers: actions, reasons, earlier years. */
export function herRowCopies(mark: string, layout: StandingLayout): readonly TypedCopy[] {
  return layout.keys.flatMap((key, row) => {
    if (key === null || !isHerRow(key)) return [];
    const { cells } = standingRow(layout, row, key);
    return [...cells]
      .filter(([column]) => isHerCell(key, column))
      .map(([column, cell]): TypedCopy => ({ mark, sheet: layout.sheet.name, key, column, ...cell }));
  });
}
