import type { GridArea } from "../../../src/core/sheet/grid";
import type { HostCell } from "./cell";
import { copyOf } from "./cell";
import { copiedDown } from "./formulaReferences";
import type { SheetModel } from "./sheet";
import { cellAt } from "./sheet";

/**
 * Sorts the rows of an area by one of its columns, blanks last, as Excel does: cells go with their formats,
 * formulas as if copied; row heights and cells beside the area stay. `column` counts from the area's first.
 */
export function sortRows(sheet: SheetModel, area: GridArea, column: number, ascending: boolean): void {
  const rows = lines(area.firstRow, area.lastRow);
  const key = (row: number) => cellAt(sheet, row, area.firstColumn + column)?.value ?? "";
  const sorted = [...rows].sort((one, other) => {
    const [a, b] = [key(one), key(other)];
    if (a === "" || b === "") return Number(a === "") - Number(b === "");
    return ascending ? compare(a, b) : compare(b, a);
  });
  reorderRows(sheet, area, sorted);
}

/** Puts the rows of the area into this order; `order` names the row that comes to stand in each place. */
function reorderRows(sheet: SheetModel, area: GridArea, order: readonly number[]): void {
  const columns = lines(area.firstColumn, area.lastColumn);
  const taken = order.map((row) => columns.map((column) => cellAt(sheet, row, column)));
  taken.forEach((cells, index) => {
    const row = area.firstRow + index;
    cells.forEach((cell, across) =>
      put(sheet, row, area.firstColumn + across, cell, row - (order[index] ?? 0)),
    );
  });
}

function put(sheet: SheetModel, row: number, column: number, cell: HostCell | undefined, down: number): void {
  const cells = sheet.rows.get(row) ?? new Map<number, HostCell>();
  sheet.rows.set(row, cells);
  if (!cell) cells.delete(column);
  else cells.set(column, { ...copyOf(cell), formula: cell.formula && copiedDown(cell.formula, down) });
}

function compare(one: HostCell["value"], other: HostCell["value"]): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "number" || typeof other === "number") return typeof one === "number" ? -1 : 1;
  return String(one).toLowerCase() < String(other).toLowerCase() ? -1 : 1;
}

function lines(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
