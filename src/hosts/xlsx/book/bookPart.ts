import type { Document, Element } from "@xmldom/xmldom";
import { relationshipsOf, type Relationship } from "../pack/relationships";
import { strict, transitional, type Vocabulary } from "../pack/vocabulary";
import { childElement, childElements, root } from "../pack/xml";
import type { XlsxPackage } from "../pack/xlsxPackage";
import { isTrue } from "../pack/flags";

export interface BookSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** `worksheet`, `chartsheet`, `dialogsheet` or `xlMacrosheet`. */
  readonly kind: string;
  readonly part: string;
}

/** Name of the workbook part; null when the package has none. */
export function findBookPart(pack: XlsxPackage): string | null {
  const book = relationshipsOf(pack, "").find((each) => each.kind === "officeDocument");
  return book && pack.has(book.target) ? book.target : null;
}

export function vocabularyOf(pack: XlsxPackage, book: string): Vocabulary {
  return root(pack.xml(book)).namespaceURI === strict.main ? strict : transitional;
}

/** Every sheet in tab order, chart sheets among them. */
export function readBookSheets(pack: XlsxPackage, book: string): BookSheet[] {
  const relationships = new Map(relationshipsOf(pack, book).map((each) => [each.id, each]));
  return sheetElements(pack.xml(book)).flatMap((element) => {
    const target = relationships.get(relationId(element) ?? "");
    return target ? [asSheet(element, target)] : [];
  });
}

export function sheetElements(document: Document): Element[] {
  const sheets = childElement(root(document), "sheets");
  return sheets ? childElements(sheets, "sheet") : [];
}

export function dateSystemOf(pack: XlsxPackage, book: string): 1900 | 1904 {
  const properties = childElement(root(pack.xml(book)), "workbookPr");
  return isTrue(properties?.getAttribute("date1904")) ? 1904 : 1900;
}

/** Excel writes down how the workbook was last set, which is how it opens. */
export function calculationOf(pack: XlsxPackage, book: string): "automatic" | "manual" {
  const calculation = childElement(root(pack.xml(book)), "calcPr");
  return calculation?.getAttribute("calcMode") === "manual" ? "manual" : "automatic";
}

export function hasLockedStructure(pack: XlsxPackage, book: string): boolean {
  return isTrue(childElement(root(pack.xml(book)), "workbookProtection")?.getAttribute("lockStructure"));
}

function asSheet(element: Element, relationship: Relationship): BookSheet {
  const state = element.getAttribute("state");
  return {
    name: element.getAttribute("name") ?? "",
    sheetId: Number(element.getAttribute("sheetId")),
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    kind: relationship.kind,
    part: relationship.target,
  };
}

/** The `r:id` attribute, whatever its prefix: its namespace is that of either spelling of the format. */
function relationId(element: Element): string | null {
  return (
    element.getAttributeNS(transitional.relations, "id") ?? element.getAttributeNS(strict.relations, "id")
  );
}
