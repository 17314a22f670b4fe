import type { PrintSetup } from "../../../core/sheet/grid";
import { setPrintName } from "../book/definedNames";
import { worksheetOrder } from "../pack/vocabulary";
import {
  childElements,
  documentOf,
  ensureElement,
  localName,
  parseXml,
  placeElement,
  root,
} from "../pack/xml";
import type { OpenSheet } from "./openSheet";
import { printArea, printTitles, printXml } from "./printXml";

/** Sets a sheet's print set-up anew; the printer that an officer chose for it stays. */
export function changePrint(open: OpenSheet, print: PrintSetup): void {
  const { frame: worksheet, pack, book, sheet } = open;
  const fresh = root(parseXml(`<worksheet xmlns="${worksheet.namespaceURI}">${printXml(print)}</worksheet>`));
  for (const made of childElements(fresh)) {
    const element = ensureElement(worksheet, localName(made), worksheetOrder);
    if (made.localName === "headerFooter") {
      const copy = documentOf(worksheet).importNode(made, true);
      placeElement(worksheet, copy, worksheetOrder, true);
      continue;
    }
    for (const name of ["scale", "paperHeight", "paperWidth", "useFirstPageNumber"])
      element.removeAttribute(name);
    for (const attribute of made.attributes)
      if (!attribute.name.startsWith("xmlns")) element.setAttribute(attribute.name, attribute.value);
  }
  const properties = ensureElement(worksheet, "sheetPr", worksheetOrder);
  ensureElement(properties, "pageSetUpPr", ["tabColor", "outlinePr", "pageSetUpPr"]).setAttribute(
    "fitToPage",
    "1",
  );
  setPrintName(pack, book, sheet.name, "_xlnm.Print_Area", printArea(print, sheet.name));
  setPrintName(pack, book, sheet.name, "_xlnm.Print_Titles", printTitles(print, sheet.name));
}
