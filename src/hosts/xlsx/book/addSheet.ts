import { declareContentType } from "../pack/contentTypes";
import { addRelationship } from "../pack/relationships";
import { contentTypes, type Vocabulary } from "../pack/vocabulary";
import { appendElement, neededChild, root } from "../pack/xml";
import type { XlsxPackage } from "../pack/xlsxPackage";
import { sheetElements } from "./bookPart";

/**
 * Adds a worksheet part after the last sheet and returns the part's name; its content is the caller's to write next.
 */
export function addSheet(
  pack: XlsxPackage,
  book: string,
  vocabulary: Vocabulary,
  name: string,
  state?: "veryHidden",
): string {
  const folder = book.split("/").slice(0, -1).join("/");
  const part = pack.freeName(`${folder}/worksheets/sheet`, ".xml");
  pack.set(part, `<worksheet xmlns="${vocabulary.main}"><sheetData/></worksheet>`);
  declareContentType(pack, part, contentTypes.worksheet);
  const id = addRelationship(pack, book, `${vocabulary.relations}/worksheet`, part);
  const document = pack.xml(book);
  const ids = sheetElements(document).map((sheet) => Number(sheet.getAttribute("sheetId")));
  const sheets = neededChild(root(document), "sheets");
  const sheet = appendElement(sheets, "sheet", { name, sheetId: Math.max(0, ...ids) + 1 });
  if (state) sheet.setAttribute("state", state);
  sheet.setAttributeNS(vocabulary.relations, "r:id", id);
  pack.set(book, document);
  return part;
}
