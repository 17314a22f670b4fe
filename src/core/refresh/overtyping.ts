import type { CellValue, Grid } from "../sheet/grid";
import { shortName, shortNameLength } from "./fingerprint";
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

/**
 * Columns of a row in which something stands that we did not draw there: words beside ours, or over them. It is asked
 * of rows that leave the page, whose cells nothing else looks at.
 * @returns ids of columns; none where it is not known what was drawn
 */
export function notDrawn(
  layout: StandingLayout,
  row: number,
  key: string,
  known: DrawnNames,
): ReadonlySet<string> {
  const cells = layout.sheet.rows[row] ?? [];
  if (known.size === 0) return new Set();
  const written = String(cells[layout.columns.get("key") ?? -1]?.value ?? "");
  const found = [...layout.columns].filter(([id, column]) => {
    const standing = id === "key" ? null : standingCell(cells[column]);
    if (!standing || isNotFinished(standing.value)) return false;
    const isFormula = cells[column]?.hasFormula ?? false;
    return [key, written].every((under) => !known.has(cellName(under, id, standing.value, isFormula)));
  });
  return new Set(found.map(([id]) => id));
}

/** Names of the cells that the last refresh drew. */
export type DrawnNames = ReadonlySet<string>;

export function drawnNames(drawn: string): DrawnNames {
  const known = new Set<string>();
  for (let at = 0; at < drawn.length; at += shortNameLength) known.add(drawn.slice(at, at + shortNameLength));
  return known;
}

/** The name of a cell of plain words, to be put beside those of its page. */
export function drawnName(key: string, column: string, value: CellValue): string {
  return cellName(key, column, value, false);
}

/** A formula counts as itself, whatever it shows today. In 24 bits one overtyping in hundreds of pages could pass unseen. */
function cellName(key: string, column: string, value: CellValue, isFormula: boolean): string {
  const content = isFormula ? "=" : String(value ?? "");
  return shortName(`${key}\u0000${column}\u0000${content}`);
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
