import type { Element } from "@xmldom/xmldom";
import { relationshipsOf } from "../pack/relationships";
import { childElement, childElements, root } from "../pack/xml";
import type { XlsxPackage } from "../pack/xlsxPackage";
import { colourOf, type Palette } from "./colours";

/** The root of the styles part; null for a workbook without one. */
export function styleSheetOf(pack: XlsxPackage, book: string): Element | null {
  const part = relationshipsOf(pack, book).find((each) => each.kind === "styles")?.target;
  return part !== undefined && pack.has(part) ? root(pack.xml(part)) : null;
}

/** The entries of one list of the styles part, such as `fonts` of `font`, in the order in which cells count them. */
export function styleList(styleSheet: Element, name: string, item: string): Element[] {
  const list = childElement(styleSheet, name);
  return list ? childElements(list, item) : [];
}

/** `#RRGGBB` of a plain fill; patterns and gradients have no one colour. */
export function solidColour(fill: Element, palette: Palette): string | null {
  const pattern = childElement(fill, "patternFill");
  if (pattern?.getAttribute("patternType") !== "solid") return null;
  return colourOf(childElement(pattern, "fgColor"), palette);
}
