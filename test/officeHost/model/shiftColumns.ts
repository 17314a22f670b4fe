import type { GridArea } from "../../../src/core/sheet/grid";
import { afterDeletedRows, afterInsertedRows } from "./areas";
import type { Place } from "./moveAreas";
import { moveAreas, renumber, renumberSet } from "./moveAreas";
import type { SheetModel } from "./sheet";
import { openCell } from "./sheet";
import type { WorkbookModel } from "./workbook";
import { nextId } from "./workbook";

/** Rows for columns and columns for rows: what holds of the one then holds of the other. */
function turned<A extends GridArea>(area: A): A {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  return { ...area, firstRow: firstColumn, lastRow: lastColumn, firstColumn: firstRow, lastColumn: lastRow };
}

const turnedBack = <A extends GridArea>(area: A | null): A | null => area && turned(area);

/** An officer inserts one column; inside a table it gets a heading and an id of its own. */
export function insertColumn(workbook: WorkbookModel, sheet: SheetModel, before: number): void {
  const place: Place = (area) => turned(afterInsertedRows(turned(area), before, 1));
  const widened = sheet.tables.filter(({ area }) => area.firstColumn < before && area.lastColumn >= before);
  for (const table of widened) {
    table.columnIds.splice(before - table.area.firstColumn, 0, nextId(workbook));
  }
  moveColumns(sheet, (column) => (column >= before ? column + 1 : column));
  moveAreas(workbook, sheet, place);
  for (const table of widened) openCell(sheet, table.area.firstRow, before).value = `Column${before + 1}`;
}

/** An officer deletes one column with everything in it. */
export function deleteColumn(workbook: WorkbookModel, sheet: SheetModel, at: number): void {
  const place: Place = (area) => turnedBack(afterDeletedRows(turned(area), at, 1));
  for (const { area, columnIds } of sheet.tables) {
    if (area.firstColumn <= at && area.lastColumn >= at) columnIds.splice(at - area.firstColumn, 1);
  }
  moveColumns(sheet, (column) => (column > at ? column - 1 : column < at ? column : null));
  moveAreas(workbook, sheet, place);
}

/** An officer cuts a column and inserts it where another stands; both within the same table, or outside of any. */
export function moveColumn(workbook: WorkbookModel, sheet: SheetModel, from: number, to: number): void {
  const order = (column: number): number => {
    if (column === from) return to;
    if (from < to) return column > from && column <= to ? column - 1 : column;
    return column >= to && column < from ? column + 1 : column;
  };
  const place: Place = (area) =>
    area.firstColumn === area.lastColumn
      ? { ...area, firstColumn: order(area.firstColumn), lastColumn: order(area.lastColumn) }
      : area;
  for (const { area, columnIds } of sheet.tables) {
    if (area.firstColumn > Math.min(from, to) || area.lastColumn < Math.max(from, to)) continue;
    const [id] = columnIds.splice(from - area.firstColumn, 1);
    if (id !== undefined) columnIds.splice(to - area.firstColumn, 0, id);
  }
  moveColumns(sheet, order);
  moveAreas(workbook, sheet, place);
}

function moveColumns(sheet: SheetModel, to: (column: number) => number | null): void {
  for (const cells of sheet.rows.values()) renumber(cells, to);
  renumber(sheet.columnWidths, to);
  renumberSet(sheet.hiddenColumns, to);
}
