import { markOrUnfinished } from "../../../core/workflows/ports";
import type { XlsxPackage } from "../pack/xlsxPackage";
import { declareContentType } from "../pack/contentTypes";
import { addRelationship, relationshipsOf } from "../pack/relationships";
import { contentTypes, type Vocabulary } from "../pack/vocabulary";
import { childElements, neededChild, parseXml, root } from "../pack/xml";

/** The worksheet custom property that makes a sheet ours; its value is the mark. */
export const markProperty = "rp.sheet";

/** A sheet's mark; null on an officer's sheet. */
export function markOf(pack: XlsxPackage, { name, part }: { name: string; part: string }): string | null {
  return markOrUnfinished(name, readMark(pack, part));
}

/** Only sheets with custom properties are looked into. */
function readMark(pack: XlsxPackage, part: string): string | null {
  const properties = relationshipsOf(pack, part).filter((each) => each.kind === "customProperty");
  if (properties.length === 0) return null;
  const tail = customPropertiesOf(pack.text(part));
  const ours = tail.find((property) => property.name === markProperty);
  const target = properties.find((each) => each.id === ours?.id)?.target;
  return target && pack.has(target) ? new TextDecoder("utf-16le").decode(pack.bytes(target)) : null;
}

/** Adds the part that holds a mark and returns the id of its relationship. Excel keeps the value as UTF-16. */
export function addMarkPart(
  pack: XlsxPackage,
  sheetPart: string,
  vocabulary: Vocabulary,
  mark: string,
): string {
  const part = pack.freeName(`${sheetPart.split("/").slice(0, -2).join("/")}/customProperty`, ".bin");
  const codes = Uint16Array.from(mark, (character) => character.charCodeAt(0));
  const bytes = new Uint8Array(codes.length * 2);
  codes.forEach((code, index) => new DataView(bytes.buffer).setUint16(index * 2, code, true));
  pack.set(part, bytes);
  declareContentType(pack, part, contentTypes.customProperty);
  return addRelationship(pack, sheetPart, `${vocabulary.relations}/customProperty`, part);
}

/** Read from the tail of the sheet's text, so that a large sheet of the officer's is never parsed for it. */
function customPropertiesOf(sheet: string): { readonly name: string | null; readonly id: string | null }[] {
  const found = /<((?:\w+:)?customProperties)\b[^>]*>[\s\S]*?<\/\1>/.exec(sheet);
  if (!found) return [];
  const opening = /<(?:\w+:)?worksheet\b[^>]*>/.exec(sheet)?.[0] ?? "<worksheet>";
  const closing = opening.replace(/^<([\w:]+)[\s\S]*$/, "</$1>");
  const list = neededChild(root(parseXml(opening + found[0] + closing)), "customProperties");
  return childElements(list, "customPr").map((property) => ({
    name: property.getAttribute("name"),
    id: [...property.attributes].find((attribute) => attribute.localName === "id")?.value ?? null,
  }));
}
