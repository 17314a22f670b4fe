import type { Element } from "@xmldom/xmldom";
import { colourOf, paletteOf, type Palette } from "../looks/colours";
import { solidColour, styleList, styleSheetOf } from "../looks/styleLists";
import { isOn, isTrue } from "../pack/flags";
import { childElement } from "../pack/xml";
import type { XlsxPackage } from "../pack/xlsxPackage";
import type { CellLook, ShownBorder, ShownSide, WordPaint } from "./shownSheet";

/** The looks of a workbook by number, and what its rules may paint. */
export interface Looks {
  readonly cells: readonly CellLook[];
  readonly paints: readonly WordPaint[];
}

type FontLook = Pick<CellLook, "font" | "size" | "bold" | "italic" | "struck" | "underlined" | "color">;

const plainFont: FontLook = {
  font: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  struck: false,
  underlined: false,
  color: null,
};
const noBorders: CellLook["borders"] = { left: null, right: null, top: null, bottom: null };
const plainLook: CellLook = {
  ...plainFont,
  fill: null,
  borders: noBorders,
  horizontal: null,
  vertical: "bottom",
  wrap: false,
  indent: 0,
};

/** Reads the styles part; a workbook without one has a single plain look. */
export function readLooks(pack: XlsxPackage, book: string): Looks {
  const styleSheet = styleSheetOf(pack, book);
  if (!styleSheet) return { cells: [plainLook], paints: [] };
  const palette = paletteOf(pack, book, styleSheet);
  const listed = (name: string, item: string) => styleList(styleSheet, name, item);
  const fonts = listed("fonts", "font").map((font) => fontLook(font, palette));
  const fills = listed("fills", "fill").map((fill) => solidColour(fill, palette));
  const borders = listed("borders", "border").map((border) => borderLook(border, palette));
  const cells = listed("cellXfs", "xf").map((xf) => ({
    ...(fonts[numbered(xf, "fontId")] ?? plainFont),
    fill: fills[numbered(xf, "fillId")] ?? null,
    borders: borders[numbered(xf, "borderId")] ?? noBorders,
    ...alignmentLook(childElement(xf, "alignment")),
  }));
  const paints = listed("dxfs", "dxf").map((dxf) => paintOf(dxf, palette));
  return { cells: cells.length > 0 ? cells : [plainLook], paints };
}

function numbered(xf: Element, name: string): number {
  return Number(xf.getAttribute(name) ?? 0);
}

function fontLook(font: Element, palette: Palette): FontLook {
  const on = (name: string): boolean => isOn(childElement(font, name));
  return {
    font: childElement(font, "name")?.getAttribute("val") ?? plainFont.font,
    size: Number(childElement(font, "sz")?.getAttribute("val") ?? plainFont.size),
    bold: on("b"),
    italic: on("i"),
    struck: on("strike"),
    underlined: on("u"),
    color: colourOf(childElement(font, "color"), palette),
  };
}

const lines: Readonly<Record<string, Pick<ShownBorder, "style" | "width">>> = {
  hair: { style: "dotted", width: 1 },
  thin: { style: "solid", width: 1 },
  dotted: { style: "dotted", width: 1 },
  dashed: { style: "dashed", width: 1 },
  medium: { style: "solid", width: 2 },
  mediumDashed: { style: "dashed", width: 2 },
  thick: { style: "solid", width: 3 },
  double: { style: "double", width: 3 },
};

function borderLook(border: Element, palette: Palette): CellLook["borders"] {
  const side = (name: ShownSide): ShownBorder | null => {
    const found = childElement(border, name);
    const style = found?.getAttribute("style");
    if (!found || !style || style === "none") return null;
    const line = lines[style] ?? { style: "dashed", width: 1 };
    return { ...line, color: colourOf(childElement(found, "color"), palette) ?? "#000000" };
  };
  return { left: side("left"), right: side("right"), top: side("top"), bottom: side("bottom") };
}

function alignmentLook(
  alignment: Element | null,
): Pick<CellLook, "horizontal" | "vertical" | "wrap" | "indent"> {
  const horizontal = alignment?.getAttribute("horizontal");
  const vertical = alignment?.getAttribute("vertical");
  return {
    horizontal:
      horizontal === "left" || horizontal === "right"
        ? horizontal
        : horizontal === "center" || horizontal === "centerContinuous"
          ? "center"
          : null,
    vertical: vertical === "top" || vertical === "center" ? vertical : "bottom",
    wrap: isTrue(alignment?.getAttribute("wrapText")),
    indent: Number(alignment?.getAttribute("indent") ?? 0),
  };
}

/** In a rule's look the fill's own colour is the background one. */
function paintOf(dxf: Element, palette: Palette): WordPaint {
  const font = childElement(dxf, "font");
  const pattern = childElement(childElement(dxf, "fill") ?? dxf, "patternFill");
  return {
    color: font && colourOf(childElement(font, "color"), palette),
    fill: pattern && colourOf(childElement(pattern, "bgColor"), palette),
  };
}
