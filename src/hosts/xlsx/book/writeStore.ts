import { cellXml } from "../page/cellXml";
import type { Vocabulary } from "../pack/vocabulary";
import type { XlsxPackage } from "../pack/xlsxPackage";
import { addSheet } from "./addSheet";
import { readBookSheets } from "./bookPart";
import { storeChunks, storeSheet } from "./storeSheet";

/** Writes the store's text, into the very hidden sheet that is there or a new one. */
export function writeStore(pack: XlsxPackage, book: string, vocabulary: Vocabulary, text: string): void {
  const sheet = readBookSheets(pack, book).find((each) => each.name === storeSheet.name);
  const part = sheet?.part ?? addSheet(pack, book, vocabulary, storeSheet.name, "veryHidden");
  const rows = [storeSheet.firstRow, ...storeChunks(text)].map((chunk, index) => {
    const address = `A${index + 1}`;
    const { inner } = cellXml({ value: chunk, formula: null }, storeSheet.name, address);
    return `<row r="${index + 1}"><c r="${address}" t="inlineStr">${inner}</c></row>`;
  });
  const opening = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${vocabulary.main}">`;
  pack.set(part, `${opening}<sheetData>${rows.join("")}</sheetData></worksheet>`);
}
