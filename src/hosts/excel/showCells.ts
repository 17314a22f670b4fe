import { sheetHidden, sheetNotThere } from "../../core/workflows/ports";
import { answered } from "./answered";

/**
 * Goes to a sheet and selects cells on it, in two syncs. A sheet is never unhidden for that: it may be hidden from
 * somebody who looks over her shoulder.
 * @throws HostError when the sheet is hidden or gone
 */
export async function showCells(context: Excel.RequestContext, sheet: string, cells: string): Promise<void> {
  const found = context.workbook.worksheets.getItemOrNullObject(sheet);
  found.load("visibility");
  await answered(context.sync());
  if (found.isNullObject) throw sheetNotThere(sheet);
  if (found.visibility !== "Visible") throw sheetHidden(sheet);
  found.activate();
  found.getRange(cells).select();
  await answered(context.sync());
}
