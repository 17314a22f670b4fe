import { cellName } from "../../domain/place";
import { cellAt, filledColumns, widest } from "../cells";
import type { RawCell, RawSheet } from "../rawWorkbook";

/** Part of a sheet. Rows and columns are 0-based, ends are one past the last. */
export interface Area {
  readonly firstRow: number;
  readonly endRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
}

/** A sheet that holds the cells of an area only, at their own rows and columns; cells of other lists are absent. */
export function cutView(sheet: RawSheet, area: Area): RawSheet {
  return {
    ...sheet,
    rows: sheet.rows.map((cells, row) => (row < area.firstRow || row >= area.endRow ? [] : cut(cells, area))),
  };
}

function cut(
  cells: readonly (RawCell | null)[],
  { firstColumn, endColumn }: Area,
): readonly (RawCell | null)[] {
  if (firstColumn === 0 && endColumn >= cells.length) return cells;
  return cells.slice(0, endColumn).map((cell, column) => (column < firstColumn ? null : cell));
}

/** The last column of a row in which something stands right of column `than`; else that column. */
function lastFilled(view: RawSheet, row: number, than: number): number {
  let column = Math.min(view.rows[row]?.length ?? 0, widest) - 1;
  while (column > than && cellAt(view, row, column) === null) column--;
  return Math.max(column, than);
}

/** The rows of a view from a 0-based row on, and the columns in which something stands there, as `H3:M40`. */
export function areaName(view: RawSheet, fromRow: number): string {
  let [first, last, bottom] = [Infinity, 0, fromRow];
  for (let row = fromRow; row < view.rows.length; row++) {
    const [column] = filledColumns(view, row, 1);
    if (column === undefined) continue;
    first = Math.min(first, column);
    last = Math.max(last, lastFilled(view, row, last));
    bottom = row;
  }
  return first > last ? "" : `${cellName(fromRow, first)}:${cellName(bottom, last)}`;
}
