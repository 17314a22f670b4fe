import type { GridArea } from "../../../core/sheet/grid";
import { cellAddress, quoteSheet } from "../page/cellAddress";

/** `'RP ks4'!$H$4:$H$11`; a single cell is named once. */
export function absoluteArea(sheet: string, area: GridArea): string {
  const first = fixed(cellAddress(area.firstRow, area.firstColumn));
  const last = fixed(cellAddress(area.lastRow, area.lastColumn));
  const cells = first === last ? first : `${first}:${last}`;
  return `${quoteSheet(sheet)}!${cells}`;
}

function fixed(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
