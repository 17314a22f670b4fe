import type { CellStyle } from "../../core/sheet/grid";

/** Null or undefined: the cell keeps its own look. */
export type StyleBlock = readonly (readonly (CellStyle | null | undefined)[])[];

/** One property of a look: what it is for a style, what Excel gives a new cell, and how it is set. */
export interface StyleFacet {
  readonly of: (style: CellStyle) => string | number | boolean;
  readonly usual: string | number | boolean;
  /** True when an empty cell shows it, so that a cell without a look must not get it. */
  readonly showsWhenEmpty: boolean;
  readonly set: (range: Excel.Range, value: never) => void;
}

const noFill = "";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function facet<V extends string | number | boolean>(
  of: (style: CellStyle) => V,
  usual: V | "General",
  set: (range: Excel.Range, value: V) => void,
  showsWhenEmpty = false,
): StyleFacet {
  return { of, usual, set, showsWhenEmpty };
}

/** Every property of a look but number format and borders. `usual` is Excel's own for a new cell. */
export const styleFacets: readonly StyleFacet[] = [
  facet(
    (style) => style.size,
    0,
    (range, size) => {
      range.format.font.size = size;
    },
  ),
  facet(
    (style) => style.bold,
    false,
    (range, bold) => {
      range.format.font.bold = bold;
    },
  ),
  facet(
    (style) => style.italic,
    false,
    (range, italic) => {
      range.format.font.italic = italic;
    },
  ),
  facet(
    (style) => style.color,
    "",
    (range, color) => {
      range.format.font.color = `#${color}`;
    },
  ),
  facet(
    (style) => style.fill ?? noFill,
    noFill,
    (range, fill) => {
      if (fill === noFill) range.format.fill.clear();
      else range.format.fill.color = `#${fill}`;
    },
    true,
  ),
  facet(
    (style) => horizontal[style.horizontal],
    "General",
    (range, word) => {
      range.format.horizontalAlignment = word;
    },
  ),
  facet(
    (style) => vertical[style.vertical],
    "Bottom",
    (range, word) => {
      range.format.verticalAlignment = word;
    },
  ),
  facet(
    (style) => style.wrap,
    false,
    (range, wrap) => {
      range.format.wrapText = wrap;
    },
  ),
  facet(
    (style) => style.indent,
    0,
    (range, indent) => {
      range.format.indentLevel = indent;
    },
  ),
  facet(
    (style) => style.locked,
    true,
    (range, locked) => {
      range.format.protection.locked = locked;
    },
    true,
  ),
];
