import type { Grid } from "../sheet/grid";
import { cellName, drawnNames } from "./drawnNames";
import { isCovered } from "./isCovered";
import { isNotFinished } from "./notFinished";
import type { TypedCopy } from "./refreshMemory";
import { standingCell } from "./standingLayout";
import type { StandingLayout } from "./standingLayout";

/**
 * Names of the generated cells of a page as drawn, joined into one text: by them the next refresh notices that
 * an officer wrote over a cell of ours. Names, not contents: the store holds no pupils.
 */
export function drawnCells(grid: Grid): string {
  return ourCells(grid)
    .map(({ row, id, cell }) => cellName(row.key, id, cell.value, cell.formula !== null))
    .join("");
}

/**
 * What she wrote over cells of ours: whatever stands there that we neither drew last time nor would draw now. A row
 * that she copied brings our cells along as they were drawn on the row it comes from.
 * @param drawn names of the cells as drawn last; empty where they are not known, and then nothing is told
 */
export function overtyped(
  mark: string,
  grid: Grid,
  layout: StandingLayout,
  drawn: string,
  isHalfDrawn = false,
): readonly TypedCopy[] {
  const known = drawnNames(drawn !== "" && isHalfDrawn ? drawn + drawnCells(grid) : drawn);
  if (known.size === 0) return [];
  const places = new Map(layout.keys.map((key, index) => [key, index]));
  return ourCells(grid).flatMap(({ row, id, cell }) => {
    const cells = layout.sheet.rows[places.get(row.key) ?? -1];
    const now = cells?.[layout.columns.get(id) ?? -1];
    const standing = standingCell(now);
    if (!standing || standing.value === cell.value) return [];
    if (isHalfDrawn && isNotFinished(standing.value)) return [];
    const written = String(cells?.[layout.columns.get("key") ?? -1]?.value ?? "");
    const drawnUnder = [row.key, layout.adoptedFrom?.get(row.key) ?? row.key, written];
    const isFormula = now?.hasFormula ?? false;
    if (drawnUnder.some((key) => known.has(cellName(key, id, standing.value, isFormula)))) return [];
    return [{ mark, sheet: layout.sheet.name, key: row.key, column: id, ...standing }];
  });
}

function ourCells(grid: Grid) {
  return grid.rows.flatMap((row) =>
    grid.columns.flatMap(({ id }, column) => {
      const cell = row.cells[column];
      if (!cell || cell.owner === "hers" || id === "key" || isCovered(row, column)) return [];
      return [{ row, id, cell }];
    }),
  );
}
