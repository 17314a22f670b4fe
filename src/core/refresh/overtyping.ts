import type { CellValue, Grid } from "../sheet/grid";
import { fingerprint } from "./fingerprint";
import { isCovered } from "./isCovered";
import { isNotFinished } from "./notFinished";
import type { TypedCopy } from "./refreshMemory";
import { standingCell } from "./standingLayout";
import type { StandingLayout } from "./standingLayout";

/** Characters of a cell's name: 24 bits, so that one overtyping in hundreds of pages could pass unseen. */
const nameLength = 6;

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
    if (!standing || standing.value === cell.value) return [];
    if (isHalfDrawn && isNotFinished(standing.value)) return [];
    if (known.has(cellName(row.key, id, standing.value, now?.hasFormula ?? false))) return [];
 */
export function overtyped(
  mark: string,
  grid: Grid,
  layout: StandingLayout,
  drawn: string,
  isHalfDrawn = false,
): readonly TypedCopy[] {
  const known = new Set<string>();
  if (drawn !== "" && isHalfDrawn) drawn += drawnCells(grid);
  for (let at = 0; at < drawn.length; at += nameLength) known.add(drawn.slice(at, at + nameLength));
  if (known.size === 0) return [];
  const places = new Map(layout.keys.map((key, index) => [key, index]));
  return ourCells(grid).flatMap(({ row, id, cell }) => {
    const now = layout.sheet.rows[places.get(row.key) ?? -1]?.[layout.columns.get(id) ?? -1];
    const standing = standingCell(now);
    if (!standing || standing.value === cell.value) return [];
    if (isHalfDrawn && isNotFinished(standing.value)) return [];
    const drawnUnder = [row.key, layout.adoptedFrom?.get(row.key) ?? row.key];
    const isFormula = now?.hasFormula ?? false;
    if (drawnUnder.some((key) => known.has(cellName(key, id, standing.value, isFormula)))) return [];
    return [{ mark, sheet: layout.sheet.name, key: row.key, column: id, ...standing }];
  });
}

/** The name of a cell of plain words, to be put beside those of its page. */
export function drawnName(key: string, column: string, value: CellValue): string {
  return cellName(key, column, value, false);
}

/** A formula counts as itself, whatever it shows today. */
function cellName(key: string, column: string, value: CellValue, isFormula: boolean): string {
  const content = isFormula ? "=" : String(value ?? "");
  return fingerprint([key, column, content].join("\u0000")).slice(0, nameLength);
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
