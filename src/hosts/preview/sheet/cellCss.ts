import type { CSSProperties } from "react";
import type { CellLook, ShownSheet, ShownBorder, ShownCell } from "../../xlsx/showing/shownSheet";

const gridLine: ShownBorder = { style: "solid", width: 1, color: "#e1e1e1" };
const pixelsAnIndent = 9;

/** A cell's look as style properties; the sheet is paper, white with black ink, in every theme. */
export function cellCss(sheet: ShownSheet, row: number, column: number): CSSProperties {
  const cell = cellAt(sheet, row, column);
  const look = lookOf(sheet, cell);
  return {
    background: cell?.paint?.fill ?? look?.fill ?? undefined,
    borderRight: lineCss(edge(sheet, row, column, "right")),
    borderBottom: lineCss(edge(sheet, row, column, "bottom")),
    borderLeft: column === 0 ? lineCss(look?.borders.left ?? null) : undefined,
    borderTop: row === 0 ? lineCss(look?.borders.top ?? null) : undefined,
    verticalAlign: look?.vertical === "center" ? "middle" : (look?.vertical ?? "bottom"),
    textAlign: look?.horizontal ?? cell?.usualSide ?? "left",
  };
}

/** The text of a cell. */
export function textCss(sheet: ShownSheet, cell: ShownCell): CSSProperties {
  const look = lookOf(sheet, cell);
  if (!look) return {};
  const indent = look.indent * pixelsAnIndent;
  return {
    fontFamily: `"${look.font}", Carlito, Arimo, Arial, sans-serif`,
    fontSize: `${look.size}pt`,
    fontWeight: look.bold ? 700 : 400,
    fontStyle: look.italic ? "italic" : undefined,
    textDecoration:
      [look.struck ? "line-through" : "", look.underlined ? "underline" : ""].join(" ").trim() || undefined,
    color: cell.paint?.color ?? look.color ?? undefined,
    whiteSpace: look.wrap ? "pre-wrap" : "pre",
    paddingLeft: look.horizontal === "right" ? undefined : indent || undefined,
    paddingRight: look.horizontal === "right" ? indent || undefined : undefined,
  };
}

export function cellAt(sheet: ShownSheet, row: number, column: number): ShownCell | null {
  return sheet.rows[row]?.cells[column] ?? null;
}

/** True where the cells show nothing but the lines of the grid, which in Excel end where a text runs on over them. */
export function onlyGridLines(sheet: ShownSheet, row: number, first: number, last: number): boolean {
  return range(first, last).every((column) => edge(sheet, row, column, "right") === gridLine);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
}

function lookOf(sheet: ShownSheet, cell: ShownCell | null): CellLook | undefined {
  return sheet.looks[cell?.look ?? 0];
}

/** A line between two cells belongs to both: either may have drawn it. */
function edge(sheet: ShownSheet, row: number, column: number, side: "right" | "bottom"): ShownBorder | null {
  const cell = cellAt(sheet, row, column);
  const next = side === "right" ? cellAt(sheet, row, column + 1) : cellAt(sheet, row + 1, column);
  const theirs = next && lookOf(sheet, next)?.borders[side === "right" ? "left" : "top"];
  const ours = cell && lookOf(sheet, cell)?.borders[side];
  if (ours ?? theirs) return ours ?? theirs ?? null;
  const filled = cell?.paint?.fill ?? (cell && lookOf(sheet, cell)?.fill);
  return sheet.hasGridLines && !filled ? gridLine : null;
}

function lineCss(line: ShownBorder | null): string | undefined {
  return line ? `${line.width}px ${line.style} ${line.color}` : undefined;
}
