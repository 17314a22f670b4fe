import { cellAt, countFilled, filledColumns, isBlankRow, shownText } from "../cells";
import type { RawSheet } from "../rawWorkbook";
import { cutView } from "./cutView";
import { findHeaderRows, headingLikeRows } from "./headerRows";
import type { KnownTexts } from "./knownTexts";
import { statusOf } from "./statusWords";

/**
 * Views of the lists that stand one under another, each under headings of its own; the view itself when there
 * is one. Headings that are only repeated begin no list, unless a line over them says that the pupils beneath
 * have left or are on roll, or they stand once more after two blank rows.
 */
export function stackedLists(sheet: RawSheet, texts: KnownTexts): RawSheet[] {
  const headerRows = findHeaderRows(sheet, texts);
  const [top] = headerRows;
  if (top === undefined) return [sheet];
  const like = headingLikeRows(sheet, texts);
  const main = like.find((row) => headerRows.includes(row)) ?? headerRows[headerRows.length - 1] ?? top;
  const heads = like.filter((row) => row === main || !headerRows.includes(row));
  const first = heads.find((row) => row < top && hasPupils(sheet, row, top)) ?? main;
  const anchors = ownHeads(sheet, [first, ...heads.filter((row) => row > first)]);
  if (anchors.length < 2) return [sheet];
  const starts = anchors.map((row, nth) => (nth === 0 ? 0 : beginning(sheet, row, anchors[nth - 1] ?? 0)));
  return starts.map((firstRow, nth) =>
    cutView(sheet, {
      firstRow,
      endRow: starts[nth + 1] ?? sheet.rows.length,
      firstColumn: 0,
      endColumn: Infinity,
    }),
  );
}

/** A row beneath a heading, before the next, that fills the first column under it and more. */
function hasPupils(sheet: RawSheet, head: number, before: number): boolean {
  const columns = filledColumns(sheet, head);
  for (let row = head + 1; row < before; row++) {
    const under = columns.filter((column) => cellAt(sheet, row, column) !== null).length;
    if (under > 1 && under * 2 >= columns.length) return true;
  }
  return false;
}

/** Heads that begin a list; a head that repeats the one before belongs to its list. */
function ownHeads(sheet: RawSheet, heads: readonly number[]): number[] {
  const repeats = heads.filter(
    (row, nth) => nth > 0 && heads.slice(0, nth).some((head) => same(sheet, head, row)),
  );
  const once = repeats.length === 1;
  const anchors: number[] = [];
  for (const [nth, row] of heads.entries()) {
    const next = heads[nth + 1] ?? sheet.rows.length;
    const before = anchors[anchors.length - 1];
    const begins =
      before === undefined ||
      !repeats.includes(row) ||
      titleOver(sheet, row) !== null ||
      titleOver(sheet, before) === "gone" ||
      (once && blankOver(sheet, row) > 1);
    if (begins && (before === undefined || (hasPupils(sheet, before, row) && hasPupils(sheet, row, next))))
      anchors.push(row);
  }
  return anchors;
}

function same(sheet: RawSheet, head: number, row: number): boolean {
  const columns = filledColumns(sheet, row);
  const text = (at: number, column: number): string => shownText(cellAt(sheet, at, column)).trim();
  const equal = columns.filter((column) => text(row, column) === text(head, column)).length;
  return equal * 5 >= Math.max(columns.length, countFilled(sheet, head)) * 4;
}

/** What the lines straight above a head say of its pupils. */
function titleOver(sheet: RawSheet, head: number): "gone" | "current" | null {
  for (let row = head - 1; row >= Math.max(0, head - 3); row--) {
    const filled = filledColumns(sheet, row);
    if (filled.length === 0) continue;
    if (filled.length > 2) return null;
    const status = statusOf(shownText(cellAt(sheet, row, filled[0] ?? 0)));
    if (status !== null) return status;
  }
  return null;
}

function blankOver(sheet: RawSheet, head: number): number {
  let blank = 0;
  while (head - 1 - blank >= 0 && isBlankRow(sheet, head - 1 - blank)) blank++;
  return blank;
}

/** The row where a list begins: its titles and group headings, past one gap when a line alone stands above it. */
function beginning(sheet: RawSheet, head: number, before: number): number {
  let start = head;
  while (start - 1 > before && isTitleLike(sheet, start - 1, before)) start--;
  const gap = blankOver(sheet, start);
  const line = start - gap - 1;
  return gap > 0 && gap < 3 && line > before && countFilled(sheet, line, 2) === 1 ? line : start;
}

/** Group headings and titles leave the first column of the list above empty, or stand alone. */
function isTitleLike(sheet: RawSheet, row: number, before: number): boolean {
  const filled = filledColumns(sheet, row);
  if (filled.length < 2) return filled.length === 1;
  const [first] = filledColumns(sheet, before, 1);
  return (
    first !== undefined &&
    cellAt(sheet, row, first) === null &&
    !filled.some((column) => isNumber(sheet, row, column))
  );
}

function isNumber(sheet: RawSheet, row: number, column: number): boolean {
  return cellAt(sheet, row, column)?.type === "number";
}
