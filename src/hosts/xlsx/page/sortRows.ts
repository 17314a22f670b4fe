import type { SortRows } from "../../../core/refresh/changeSet";
import { childElements } from "../pack/xml";
import { rowAfterSort } from "../shift/rowSort";
import { moveNotes } from "../shift/shiftNotes";
import { cellAddress, parseArea } from "./cellAddress";
import type { OpenSheet } from "./openSheet";

/**
 * Sorts rows as Excel does: cells go with their looks, notes, comments and links with their cells; heights, rules and
 * drop-downs stay in their places, and the heights are set again.
 */
export function sortRows({ pack, sheet, frame, rows }: OpenSheet, step: SortRows): void {
  const { firstRow, columns, order, heights } = step;
  const [first, last] = columns;
  rows.reorder(firstRow, order, first, last);
  heights.forEach((height, at) => {
    const own = rows.attributes(firstRow + at);
    own.set("ht", String(height)).set("customHeight", "1");
  });
  const sorted = rowAfterSort(step);
  const rowOf = (row: number, column: number) => (column >= first && column <= last ? sorted(row) : row);
  moveNotes(pack, sheet.part, rowOf);
  const lists = childElements(frame).filter(({ localName }) => localName === "hyperlinks");
  for (const link of lists.flatMap((list) => childElements(list))) {
    const place = link.getAttribute("ref") ?? "";
    const area = parseArea(place);
    // A link over several cells belongs to no single row.
    if (!area || place.includes(":")) continue;
    link.setAttribute("ref", cellAddress(rowOf(area.firstRow, area.firstColumn), area.firstColumn));
  }
}
