import { tablesOf } from "../shift/shiftTables";
import { childElement, childElements, root } from "../pack/xml";
import type { XlsxPackage } from "../pack/xlsxPackage";
import { parseArea } from "./cellAddress";

/** Names a table's column anew when its heading cell was written: Excel wants the two to be equal. */
export function nameTableColumn(
  pack: XlsxPackage,
  sheetPart: string,
  row: number,
  column: number,
  heading: string,
): void {
  for (const part of tablesOf(pack, sheetPart)) {
    const document = pack.xml(part);
    const area = parseArea(root(document).getAttribute("ref") ?? "");
    if (area?.firstRow !== row || column < area.firstColumn || column > area.lastColumn) continue;
    const columns = childElement(root(document), "tableColumns");
    const named = columns && childElements(columns)[column - area.firstColumn];
    named?.setAttribute("name", heading.replaceAll("\n", "_x000a_"));
    pack.set(part, document);
  }
}
