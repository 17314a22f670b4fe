import type { GridArea } from "../../core/sheet/grid";
import { columnsOf, rowsOf } from "./areas";
import type { SheetExtent } from "./sheetExtents";

/** Asks where the cells of a sheet are now. */
export function askUsed(context: Excel.RequestContext, { id }: SheetExtent): Excel.Range {
  const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return range;
}

/** Whether they are where they were before. */
export function standsAt(range: Excel.Range, used: GridArea | null): boolean {
  if (range.isNullObject || used === null) return range.isNullObject && used === null;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const starts = rowIndex === used.firstRow && columnIndex === used.firstColumn;
  return starts && rowCount === rowsOf(used) && columnCount === columnsOf(used);
}
