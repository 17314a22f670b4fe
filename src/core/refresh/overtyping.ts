import type { RawCell } from "../reader/rawWorkbook";
import type { CellValue, Grid, GridRow } from "../sheet/grid";
import { fingerprint } from "./fingerprint";
import type { TypedCopy } from "./refreshMemory";
import { standingCell } from "./standingLayout";
import type { StandingLayout } from "./standingLayout";

const nameLength = 16;

/**
 * Names of the generated rows of a page as drawn, joined into one text: by them the next refresh notices that
 * an officer wrote over a cell of ours. Names, not rows: the store holds no pupils.
 */
export function drawnRows(grid: Grid): string {
  return grid.rows
    .map((row) =>
      rowName(
        row,
        ourCells(grid, row, (cell) => cell),
      ),
    )
    .join("");
}

/**
 * Cells of ours that she wrote over since the last refresh and that this refresh replaces: those of rows that
 * are not as we drew them. Empty when nothing is known of the last drawing.
 */
export function overtyped(
  mark: string,
  grid: Grid,
  layout: StandingLayout,
  drawn: string,
): readonly TypedCopy[] {
  const known = new Set<string>();
  for (let at = 0; at < drawn.length; at += nameLength) known.add(drawn.slice(at, at + nameLength));
  if (known.size === 0) return [];
  const byKey = new Map(grid.rows.map((row) => [row.key, row]));
  return layout.keys.flatMap((key, index) => {
    const row = key === null ? undefined : byKey.get(key);
    if (!row) return [];
    const standing = standingValues(grid, row, layout, index);
    return known.has(rowName(row, standing)) ? [] : replaced(mark, grid, row, layout, index);
  });
}

function standingValues(grid: Grid, row: GridRow, layout: StandingLayout, index: number): string[] {
  return ourCells(grid, row, (cell, id) => {
    const now = layout.sheet.rows[index]?.[layout.columns.get(id) ?? -1];
    return {
      value: now?.value ?? null,
      formula: cell.formula !== null && now?.hasFormula ? cell.formula : null,
    };
  });
}

/** What stands in the row's cells of ours; a formula counts as itself, whatever it shows today. */
function ourCells(
  grid: Grid,
  row: GridRow,
  read: (
    cell: { value: CellValue; formula: string | null },
    id: string,
  ) => { value: CellValue; formula: string | null },
): string[] {
  return grid.columns.flatMap(({ id }, column) => {
    const cell = row.cells[column];
    const covered = row.merges.some(([first, last]) => column > first && column <= last);
    if (!cell || cell.owner === "hers" || covered || id === "key") return [];
    const { value, formula } = read(cell, id);
    return [formula ?? String(value ?? "")];
  });
}

function rowName(row: GridRow, values: readonly string[]): string {
  return fingerprint([row.key, ...values].join("\u0000"));
}

function replaced(
  mark: string,
  grid: Grid,
  row: GridRow,
  layout: StandingLayout,
  index: number,
): TypedCopy[] {
  return grid.columns.flatMap(({ id }, column) => {
    const cell = row.cells[column];
    const now: RawCell | null | undefined = layout.sheet.rows[index]?.[layout.columns.get(id) ?? -1];
    const text = standingCell(now);
    if (!cell || cell.owner === "hers" || id === "key" || !text || now?.hasFormula) return [];
    const same = cell.formula === null && text.value === cell.value;
    return same ? [] : [{ mark, sheet: layout.sheet.name, key: row.key, column: id, ...text }];
  });
}
