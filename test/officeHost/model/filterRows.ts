import type { GridArea } from "../../../src/core/sheet/grid";
import type { SheetModel } from "./sheet";
import { cellAt } from "./sheet";

/** Hides the rows under the area's heading whose cell in `column`, counted from its first, is none of `kept`. */
export function filterRows(sheet: SheetModel, area: GridArea, column: number, kept: readonly string[]): void {
  sheet.filtered = true;
  for (let row = area.firstRow + 1; row <= area.lastRow; row += 1) {
    const value = String(cellAt(sheet, row, area.firstColumn + column)?.value ?? "");
    if (!kept.includes(value)) sheet.hiddenRows.add(row);
  }
}

export function clearFilter(sheet: SheetModel): void {
  sheet.filtered = false;
  sheet.hiddenRows.clear();
}
