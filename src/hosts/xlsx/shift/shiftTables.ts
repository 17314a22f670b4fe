import type { Element } from "@xmldom/xmldom";
import { areaAddress, parseArea } from "../page/cellAddress";
import { relationshipsOf } from "../pack/relationships";
import { childElement, childElements, root } from "../pack/xml";
import type { XlsxPackage } from "../pack/xlsxPackage";
import { type RowShift, shiftArea } from "./rowShift";
import { shiftFormula } from "./shiftFormula";

/** Parts of the tables on a sheet. */
export function tablesOf(pack: XlsxPackage, sheetPart: string): string[] {
  return relationshipsOf(pack, sheetPart)
    .filter((each) => each.kind === "table" && pack.has(each.target))
    .map((each) => each.target);
}

/** True when rows go in right under a table's last row; they become part of the table. */
export function growsTable(pack: XlsxPackage, sheetPart: string, shift: RowShift): boolean {
  if (shift.kind !== "insert") return false;
  return tablesOf(pack, sheetPart).some(
    (part) => parseArea(root(pack.xml(part)).getAttribute("ref") ?? "")?.lastRow === shift.at - 1,
  );
}

/** Moves and resizes a sheet's tables. A table keeps its heading and at least one row below it, as Excel demands. */
export function shiftTables(pack: XlsxPackage, sheetPart: string, sheet: string, shift: RowShift): void {
  for (const part of tablesOf(pack, sheetPart)) {
    const document = pack.xml(part);
    const table = root(document);
    for (const element of [table, ...childElements(table).filter((child) => child.hasAttribute("ref"))])
      shiftReference(element, shift);
    const columns = childElement(table, "tableColumns");
    for (const column of columns ? childElements(columns) : []) {
      for (const formula of childElements(column))
        formula.textContent = shiftFormula(formula.textContent ?? "", sheet, sheet, shift);
    }
    pack.set(part, document);
  }
}

function shiftReference(element: Element, shift: RowShift): void {
  const area = parseArea(element.getAttribute("ref") ?? "");
  if (!area) return;
  const grows = shift.kind === "insert" && area.lastRow === shift.at - 1;
  const moved = grows ? { ...area, lastRow: area.lastRow + shift.count } : shiftArea(area, shift);
  if (!moved) return;
  element.setAttribute(
    "ref",
    areaAddress({ ...moved, lastRow: Math.max(moved.lastRow, moved.firstRow + 1) }),
  );
}
