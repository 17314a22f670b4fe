import type { GridArea } from "../../../src/core/sheet/grid";
import { Refusal } from "../wire/protocol";
import { columnCount, meets, placesIn, rowCount } from "./areas";
import type { SheetModel } from "./sheet";
import { cellAt } from "./sheet";
import type { WorkbookModel } from "./workbook";

/** Most cells one call may format or write in Excel on the web. Source: Microsoft's table of error codes. */
const mostCellsAtOnce = 33_554_000;

/** Cells of a protected sheet may be written when none of them is locked. */
export function checkCellsOpen(sheet: SheetModel, area: GridArea): void {
  checkCount(area);
  if (!sheet.protected) return;
  for (const [row, column] of placesIn(area)) {
    if (cellAt(sheet, row, column)?.format.locked ?? true) throw new Refusal("AccessDenied");
  }
}

/** Looks, rows, tables and merges of a protected sheet stay as they are. */
export function checkUnprotected(sheet: SheetModel): void {
  if (sheet.protected) throw new Refusal("AccessDenied");
}

export function checkCount(area: GridArea): void {
  if (rowCount(area) * columnCount(area) > mostCellsAtOnce) throw new Refusal("OperationCellsExceedLimit");
}

/** What belongs to a window is refused while another workbook is in front (office-js issue 771). */
export function checkInFront(workbook: WorkbookModel): void {
  if (!workbook.inFront) throw new Refusal("InactiveWorkbook");
}

/**
 * The rows that a block written to this area ends up in. Under a filter Excel puts its lines into the rows that
 * show, one after the other, and what is left over nowhere (office-js issues 224 and 226).
 */
export function rowsWritten(sheet: SheetModel, area: GridArea): readonly number[] {
  const rows = Array.from({ length: rowCount(area) }, (_, index) => area.firstRow + index);
  const isFiltered =
    sheet.filtered || sheet.tables.some((table) => table.filtered && meets(table.area, area));
  return isFiltered && rows.length > 1 ? rows.filter((row) => !sheet.hiddenRows.has(row)) : rows;
}
