import type { Element } from "@xmldom/xmldom";
import { relationshipsOf, removeRelationship } from "../pack/relationships";
import { removePart } from "../pack/contentTypes";
import { workbookOrder } from "../pack/vocabulary";
import { childElements, ensureElement, root } from "../pack/xml";
import type { XlsxPackage } from "../pack/xlsxPackage";

/** Asks Excel to work every formula out when it opens the file: cells that others point to have moved. */
export function recalculateOnOpening(pack: XlsxPackage, book: string): void {
  const document = pack.xml(book);
  ensureElement(root(document), "calcPr", workbookOrder).setAttribute("fullCalcOnLoad", "1");
  pack.set(book, document);
}

/**
 * Takes one sheet's cells off the calculation chain; Excel puts them back. A chain that names a cell without
 * a formula would make Excel offer a repair. An entry without `i` is on the sheet of the entry before it.
 */
export function forgetCalculationOrder(pack: XlsxPackage, book: string, sheetId: number): void {
  const chain = relationshipsOf(pack, book).find((each) => each.kind === "calcChain");
  if (!chain || !pack.has(chain.target)) return;
  const document = pack.xml(chain.target);
  const list = root(document);
  let sheet = "";
  const ours: Element[] = [];
  for (const cell of childElements(list, "c")) {
    sheet = cell.getAttribute("i") ?? sheet;
    if (sheet === String(sheetId)) ours.push(cell);
    else cell.setAttribute("i", sheet);
  }
  if (ours.length === 0) return;
  for (const cell of ours) list.removeChild(cell);
  if (childElements(list, "c").length > 0) return pack.set(chain.target, document);
  removeRelationship(pack, book, chain.id);
  removePart(pack, chain.target);
}
