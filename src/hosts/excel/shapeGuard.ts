import { columnsOf, rowsOf } from "./areas";
import type { SeenSheet } from "./seenSheets";

/**
 * Stops a request when rows or columns came or went on a sheet since it was looked at: a block must have the
 * shape of its range, and a null leaves its cell as it is. Source: Microsoft, Excel.Range values; that the shape
 * is checked before any cell is touched is to be tried in Excel.
 */
export function guardShape(context: Excel.RequestContext, { id, used }: SeenSheet): void {
  const now = context.workbook.worksheets.getItem(id).getUsedRange(true);
  now.getColumn(0).values = Array.from({ length: rowsOf(used) }, () => [null]);
  now.getRow(0).values = [Array.from({ length: columnsOf(used) }, () => null)];
}
