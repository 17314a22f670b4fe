import { Refusal } from "../wire/protocol";
import { afterDeletedRows, afterInsertedRows } from "./areas";
import type { HostCell } from "./cell";
import { copyOf } from "./cell";
import type { Place } from "./moveAreas";
import { moveAreas, renumber, renumberSet } from "./moveAreas";
import type { SheetModel, TableModel } from "./sheet";
import type { WorkbookModel } from "./workbook";

/** Inserts whole rows: everything below goes down, and the new rows look like the row above them. */
export function insertRows(workbook: WorkbookModel, sheet: SheetModel, before: number, count: number): void {
  const place: Place = (area) => afterInsertedRows(area, before, count);
  moveLines(sheet, (row) => (row >= before ? row + count : row));
  moveAreas(workbook, sheet, place);
  if (sheet.frozenRows > before) sheet.frozenRows += count;
  for (let row = before; row < before + count; row += 1) lookLike(sheet, before - 1, row);
}

/** Deletes whole rows: what stood on them is gone, what stood below comes up. A table keeps its heading row. */
export function deleteRows(workbook: WorkbookModel, sheet: SheetModel, from: number, count: number): void {
  const last = from + count - 1;
  const place: Place = (area) => afterDeletedRows(area, from, count);
  const losesHead = ({ area }: TableModel): boolean =>
    area.firstRow >= from && area.firstRow <= last && place(area) !== null;
  if (sheet.tables.some(losesHead)) throw new Refusal("InsertDeleteConflict");
  moveLines(sheet, (row) => (row > last ? row - count : row < from ? row : null));
  moveAreas(workbook, sheet, place);
}

function lookLike(sheet: SheetModel, above: number, row: number): void {
  const height = sheet.rowHeights.get(above);
  if (height !== undefined) sheet.rowHeights.set(row, height);
  const cells = [...(sheet.rows.get(above) ?? [])];
  const blanks = cells.map(([column, cell]) => [column, blanked(cell)] as const);
  if (blanks.length > 0) sheet.rows.set(row, new Map(blanks));
}

function blanked(cell: HostCell): HostCell {
  return { ...copyOf(cell), value: "", error: false, formula: null };
}

/** Moves cells, heights and hidden rows; null drops the row. */
function moveLines(sheet: SheetModel, to: (row: number) => number | null): void {
  renumber(sheet.rows, to);
  renumber(sheet.rowHeights, to);
  renumberSet(sheet.hiddenRows, to);
}
