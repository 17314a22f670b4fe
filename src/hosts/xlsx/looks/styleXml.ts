import type { CellBorder, CellStyle } from "../../../core/sheet/grid";

/** Every sheet of ours is in this font; its widths are in the text-metrics table that rows are measured by. */
const fontName = "Arial";

/** Order of the parts in each element: ECMA-376 part 1, 18.8. Colours are opaque. */
export function fontXml(style: CellStyle): string {
  const shape = (style.bold ? "<b/>" : "") + (style.italic ? "<i/>" : "");
  return `<font>${shape}<sz val="${style.size}"/><color rgb="FF${style.color}"/><name val="${fontName}"/><family val="2"/></font>`;
}

export function fillXml(fill: string | null): string {
  if (fill === null) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`;
}

export function borderXml(style: CellStyle): string {
  const sides = (["left", "right", "top", "bottom"] as const).map((side) => sideXml(side, style[side]));
  return `<border>${sides.join("")}<diagonal/></border>`;
}

export function alignmentXml(style: CellStyle): string {
  const wrap = style.wrap ? ' wrapText="1"' : "";
  const indent = style.indent > 0 ? ` indent="${style.indent}"` : "";
  return `<alignment horizontal="${style.horizontal}" vertical="${style.vertical}"${wrap}${indent}/>`;
}

export function protectionXml(style: CellStyle): string {
  return `<protection locked="${style.locked ? 1 : 0}"/>`;
}

/** What a conditional format changes: the text's colour, and the fill unless it is null. */
export interface RulePaint {
  readonly color: string;
  readonly fill: string | null;
}

/** In a conditional format the fill's own colour is the background one. */
export function dxfXml({ color, fill }: RulePaint): string {
  const background = fill
    ? `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill>`
    : "";
  return `<dxf><font><color rgb="FF${color}"/></font>${background}</dxf>`;
}

function sideXml(side: string, border: CellBorder | null): string {
  return border
    ? `<${side} style="${border.weight}"><color rgb="FF${border.color}"/></${side}>`
    : `<${side}/>`;
}
