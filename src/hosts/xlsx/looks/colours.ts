import type { Element } from "@xmldom/xmldom";
import { relationshipsOf } from "../pack/relationships";
import { childElement, childElements, root } from "../pack/xml";
import type { XlsxPackage } from "../pack/xlsxPackage";

/** The first 8 colours of the standard palette, and again as 8 to 15; then 16 to 63. Source: ECMA-376 part 1, 18.8.27. */
const firstEight = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
const standardPalette: readonly string[] = [
  ...firstEight,
  ...firstEight,
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080".split(" "),
  ..."9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF".split(" "),
  ..."000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF".split(" "),
  ..."00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99".split(" "),
  ..."3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696".split(" "),
  ..."003366 339966 003300 333300 993300 993366 333399 333333".split(" "),
];

/** Cells count the theme's colours with each light one before its dark one. Source: ECMA-376 part 1, 18.8.3. */
const themeOrder: readonly string[] = [
  ...["lt1", "dk1", "lt2", "dk2"],
  ...["accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"],
];

/** What the numbers of colours stand for in one workbook; six digits each. */
export interface Palette {
  readonly indexed: readonly string[];
  readonly theme: readonly (string | null)[];
}

export function paletteOf(pack: XlsxPackage, book: string, styleSheet: Element): Palette {
  const own = childElement(styleSheet, "colors");
  const indexed = own && childElement(own, "indexedColors");
  const listed = indexed
    ? childElements(indexed, "rgbColor").map((each) => sixDigits(each.getAttribute("rgb")))
    : [];
  return {
    indexed: standardPalette.map((standard, index) => listed[index] ?? standard),
    theme: themeOf(pack, book),
  };
}

function themeOf(pack: XlsxPackage, book: string): (string | null)[] {
  const part = relationshipsOf(pack, book).find((each) => each.kind === "theme")?.target;
  const elements =
    part !== undefined && pack.has(part) ? childElement(root(pack.xml(part)), "themeElements") : null;
  const scheme = elements && childElement(elements, "clrScheme");
  return themeOrder.map((name) => {
    const entry = scheme && childElement(scheme, name);
    const [colour] = entry ? childElements(entry) : [];
    return sixDigits(colour?.getAttribute("lastClr") ?? colour?.getAttribute("val"));
  });
}

/** A colour element as `#RRGGBB`; null for the automatic one and for what is no colour. */
export function colourOf(element: Element | null, { indexed, theme }: Palette): string | null {
  if (!element) return null;
  const said = (name: string): string | null => element.getAttribute(name);
  const numbered = (name: string, list: readonly (string | null)[]): string | null =>
    said(name) === null ? null : (list[Number(said(name))] ?? null);
  const plain = sixDigits(said("rgb")) ?? numbered("theme", theme) ?? numbered("indexed", indexed);
  return plain === null ? null : `#${tinted(plain, Number(said("tint") ?? 0))}`;
}

/** The first two of eight digits tell how opaque it is. */
function sixDigits(text: string | null | undefined): string | null {
  return /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text ?? "")?.[1]?.toUpperCase() ?? null;
}

/**
 * Lightness moves towards white or black, hue and saturation stay. Excel rounds on the way, so a part may be one
 * off what it shows. Source: ECMA-376 part 1, 18.8.19.
 */
function tinted(colour: string, tint: number): string {
  if (!(tint !== 0 && Math.abs(tint) <= 1)) return colour;
  const parts = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [low, high] = [Math.min(...parts), Math.max(...parts)];
  const light = (low + high) / 2;
  const lighter = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const room = (lightness: number): number => 1 - Math.abs(2 * lightness - 1);
  const scale = high === low || room(light) === 0 ? 0 : room(lighter) / room(light);
  const digits = parts.map((part) => Math.round(255 * (lighter + (part - light) * scale)));
  return digits
    .map((digit) => digit.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
