import type { Document, Element } from "@xmldom/xmldom";
import { removePart } from "../pack/contentTypes";
import { relationshipsPart } from "../pack/partName";
import { isOwnDrawing, removeDrawing } from "../chart/sheetCharts";
import { relationshipsOf, removeRelationship } from "../pack/relationships";
import type { Relationship } from "../pack/relationships";
import { childElement, childElements, root } from "../pack/xml";
import type { XlsxPackage } from "../pack/xlsxPackage";
import type { BookSheet } from "./bookPart";
import { sheetElements } from "./bookPart";
import { forgetCalculationOrder } from "./calculation";
import { setSheetState, showAnother } from "./sheetState";

/** What hangs on a sheet as we make it, beside our own chart; anything else, such as a comment, came from the officer. */
const ours: ReadonlySet<string> = new Set(["table", "customProperty", "printerSettings"]);

/**
 * Takes a sheet out of the workbook with its tables, its mark and its own names. A sheet on which something
 * hangs that we never make is hidden instead.
 */
export function removeSheet(pack: XlsxPackage, book: string, sheet: BookSheet): void {
  const attached = relationshipsOf(pack, sheet.part);
  const isOurs = ({ kind, target }: Relationship) =>
    ours.has(kind) || (kind === "drawing" && isOwnDrawing(pack, target));
  if (!attached.every(isOurs)) return setSheetState(pack, book, sheet.name, "hidden");
  forgetCalculationOrder(pack, book, sheet.sheetId);
  for (const { kind, target, external } of attached) {
    if (external || !pack.has(target)) continue;
    if (kind === "drawing") removeDrawing(pack, target);
    else removePart(pack, target);
  }
  pack.remove(relationshipsPart(sheet.part));
  removePart(pack, sheet.part);
  const relationship = relationshipsOf(pack, book).find(({ target }) => target === sheet.part);
  if (relationship) removeRelationship(pack, book, relationship.id);
  const document = pack.xml(book);
  const element = sheetElements(document).find((each) => each.getAttribute("name") === sheet.name);
  if (!element) return;
  const index = sheetElements(document).indexOf(element);
  element.parentNode?.removeChild(element);
  forgetNames(document, index);
  showAnother(document, index);
  pack.set(book, document);
}

/** Names of its own go with the sheet; those of the sheets behind it are counted anew. */
function forgetNames(document: Document, index: number): void {
  const names = childElement(root(document), "definedNames");
  if (!names) return;
  for (const name of childElements(names, "definedName")) {
    const local = name.getAttribute("localSheetId");
    if (local === String(index)) names.removeChild(name);
    else if (local !== null && Number(local) > index) {
      name.setAttribute("localSheetId", String(Number(local) - 1));
    }
  }
  if (isEmpty(names)) root(document).removeChild(names);
}

function isEmpty(names: Element): boolean {
  return childElements(names).length === 0;
}
