import { declareContentType } from "../pack/contentTypes";
import { addRelationship, relationshipsOf } from "../pack/relationships";
import { contentTypes, type Vocabulary } from "../pack/vocabulary";
import type { XlsxPackage } from "../pack/xlsxPackage";

/** Name of the styles part; a workbook made without one gets the smallest that Excel accepts. */
export function ensureStylesPart(pack: XlsxPackage, book: string, vocabulary: Vocabulary): string {
  const found = relationshipsOf(pack, book).find((each) => each.kind === "styles");
  if (found && pack.has(found.target)) return found.target;
  const part = `${book.split("/").slice(0, -1).join("/")}/styles.xml`;
  pack.set(part, smallest(vocabulary.main));
  declareContentType(pack, part, contentTypes.styles);
  addRelationship(pack, book, `${vocabulary.relations}/styles`, part);
  return part;
}

function smallest(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
