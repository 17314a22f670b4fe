import type { Element } from "@xmldom/xmldom";
import type { GridArea } from "../../../core/sheet/grid";
import { worksheetOrder } from "../pack/vocabulary";
import { appendElement, childElement, childElements, ensureElement } from "../pack/xml";
import { areaAddress, parseArea } from "./cellAddress";

/** Every merged area of the sheet. */
export function mergesOf(worksheet: Element): GridArea[] {
  const list = childElement(worksheet, "mergeCells");
  return list
    ? childElements(list, "mergeCell").flatMap((merge) => parseArea(merge.getAttribute("ref") ?? "") ?? [])
    : [];
}

/** The merged area under which a cell lies unseen; null for its first cell, which shows, and for any other. */
export function coverOf(merges: readonly GridArea[], row: number, column: number): GridArea | null {
  const here = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  const merge = merges.find((area) => overlap(area, here));
  return merge && (merge.firstRow !== row || merge.firstColumn !== column) ? merge : null;
}

/** Merges a span of one row; a merge it would overlap is taken apart first, since Excel repairs a file with both. */
export function mergeSpan(worksheet: Element, row: number, firstColumn: number, lastColumn: number): void {
  if (lastColumn <= firstColumn) return;
  const span: GridArea = { firstRow: row, lastRow: row, firstColumn, lastColumn };
  const list = ensureElement(worksheet, "mergeCells", worksheetOrder);
  for (const merge of childElements(list)) {
    const area = parseArea(merge.getAttribute("ref") ?? "");
    if (area && overlap(area, span)) list.removeChild(merge);
  }
  appendElement(list, "mergeCell", { ref: areaAddress(span) });
  list.setAttribute("count", String(childElements(list).length));
}

function overlap(one: GridArea, other: GridArea): boolean {
  const rows = one.firstRow <= other.lastRow && other.firstRow <= one.lastRow;
  return rows && one.firstColumn <= other.lastColumn && other.firstColumn <= one.lastColumn;
}
