import type { CSSProperties } from "react";
import type { CellLook, SheetView, ViewBorder, ViewCell } from "../../xlsx/showing/sheetView";

const gridLine: ViewBorder = { style: "solid", width: 1, color: "#e1e1e1" };
const pixelsAnIndent = 9;

/** A cell's look as style properties; the sheet is paper, white with black ink, in every theme. */
export function cellCss(view: SheetView, row: number, column: number): CSSProperties {
  const cell = cellAt(view, row, column);
  const look = lookOf(view, cell);
  return {
    background: cell?.paint?.fill ?? look?.fill ?? undefined,
    borderRight: lineCss(edge(view, row, column, "right")),
    borderBottom: lineCss(edge(view, row, column, "bottom")),
    borderLeft: column === 0 ? lineCss(look?.borders.left ?? null) : undefined,
    borderTop: row === 0 ? lineCss(look?.borders.top ?? null) : undefined,
    verticalAlign: look?.vertical === "center" ? "middle" : (look?.vertical ?? "bottom"),
    textAlign: look?.horizontal ?? cell?.usualSide ?? "left",
  };
}

/** The text of a cell. */
export function textCss(view: SheetView, cell: ViewCell): CSSProperties {
  const look = lookOf(view, cell);
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

export function cellAt(view: SheetView, row: number, column: number): ViewCell | null {
  return view.rows[row]?.cells[column] ?? null;
}

function lookOf(view: SheetView, cell: ViewCell | null): CellLook | undefined {
  return view.looks[cell?.look ?? 0];
}

/** A line between two cells belongs to both: either may have drawn it. */
function edge(view: SheetView, row: number, column: number, side: "right" | "bottom"): ViewBorder | null {
  const cell = cellAt(view, row, column);
  const next = side === "right" ? cellAt(view, row, column + 1) : cellAt(view, row + 1, column);
  const theirs = next && lookOf(view, next)?.borders[side === "right" ? "left" : "top"];
  const ours = cell && lookOf(view, cell)?.borders[side];
  if (ours ?? theirs) return ours ?? theirs ?? null;
  const filled = cell?.paint?.fill ?? (cell && lookOf(view, cell)?.fill);
  return view.hasGridLines && !filled ? gridLine : null;
}

function lineCss(line: ViewBorder | null): string | undefined {
  return line ? `${line.width}px ${line.style} ${line.color}` : undefined;
}
