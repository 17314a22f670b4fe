import type { Element } from "@xmldom/xmldom";
import { isTrue } from "../pack/flags";
import { childElement, childElements } from "../pack/xml";
import type { CellLook, ShownCell } from "./shownSheet";

/** Pixels of a digit in the font that widths are counted in, and of a column nobody has set. Source: ECMA-376 part 1, 18.3.1.13. */
const digit = 7;
const usualColumn = 64;
const pixelsAPoint = 96 / 72;
/** Points of a row nobody has set. */
const usualPoints = 15;

/** Pixels of each column; 0 for a hidden one. */
export function columnWidths(frame: Element, count: number): number[] {
  const format = childElement(frame, "sheetFormatPr")?.getAttribute("defaultColWidth");
  const widths = Array.from({ length: count }, () => (format ? pixels(Number(format)) : usualColumn));
  const list = childElement(frame, "cols");
  for (const column of list ? childElements(list, "col") : []) {
    const width = column.getAttribute("width");
    const hidden = isTrue(column.getAttribute("hidden"));
    const last = Math.min(count, Number(column.getAttribute("max")));
    for (let at = Number(column.getAttribute("min")) - 1; at < last; at += 1) {
      if (hidden || width) widths[at] = hidden ? 0 : pixels(Number(width));
    }
  }
  return widths;
}

/** Pixels of a row that says nothing of its own. */
export function usualRowHeight(frame: Element): number {
  const format = childElement(frame, "sheetFormatPr")?.getAttribute("defaultRowHeight");
  return Math.round(Number(format ?? usualPoints) * pixelsAPoint);
}

/** Pixels of a row; 0 for a hidden one. One that was never set grows with its wrapped text, as in Excel. */
export function rowHeight(
  attributes: ReadonlyMap<string, string>,
  cells: readonly (ShownCell | null)[],
  looks: readonly CellLook[],
  columns: readonly number[],
  usual: number,
): number {
  if (isTrue(attributes.get("hidden"))) return 0;
  const own = attributes.get("ht");
  if (own !== undefined) return Math.round(Number(own) * pixelsAPoint);
  return Math.max(usual, ...cells.map((cell, column) => neededHeight(cell, looks, columns[column] ?? 0)));
}

/** Characters take half the type size on average; it need not be exact, only roomy enough to read. */
function neededHeight(cell: ShownCell | null, looks: readonly CellLook[], width: number): number {
  const look = cell && looks[cell.look];
  if (!cell || !look || cell.text === "") return 0;
  const type = look.size * pixelsAPoint;
  const letters = Math.max(1, width / (type * 0.52));
  const lines = look.wrap
    ? cell.text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0)
    : 1;
  return Math.ceil(lines * type * 1.25) + 2;
}

function pixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit);
}
