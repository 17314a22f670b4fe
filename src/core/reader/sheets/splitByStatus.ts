import { cellAt, filledColumns, shownText } from "../cells";
import { readPart } from "../headings/readPart";
import type { RawSheet } from "../rawWorkbook";
import type { PupilList } from "./pupilList";
import { statusOf } from "./statusWords";

/**
 * The parts of a list in which lines such as "Left" stand alone above pupils, without headings of their own;
 * the list itself when no line says that pupils have gone. Every part keeps the headings of the list.
 */
export function splitByStatus(list: PupilList): PupilList[] {
  const lines = statusLines(list);
  if (!lines.some(({ status }) => status === "gone")) return [list];
  const starts = [list.firstRow, ...lines.map(({ row }) => row)];
  const parts = starts.map((start, nth) => part(list, start, starts[nth + 1] ?? list.endRow));
  const filled = parts.filter(hasPupils);
  return filled.length > 1 ? filled : [list];
}

function statusLines({ sheet, firstRow, endRow }: PupilList): { row: number; status: "gone" | "current" }[] {
  const lines: { row: number; status: "gone" | "current" }[] = [];
  for (let row = firstRow; row < endRow; row++) {
    const [column, ...more] = filledColumns(sheet, row);
    const cell = column === undefined || more.length > 0 ? null : cellAt(sheet, row, column);
    const status = cell?.type === "text" ? statusOf(shownText(cell)) : null;
    if (status !== null) lines.push({ row, status });
  }
  return lines;
}

/** The rows from a status line, whose text becomes the part's title; pupils stand below it. */
function part(list: PupilList, start: number, end: number): PupilList {
  const titled = start > list.firstRow || isLine(list, start);
  const [column = 0] = filledColumns(list.sheet, start);
  const text = shownText(cellAt(list.sheet, start, column));
  const title = { text, said: readPart(text), at: { row: start, column } };
  return {
    ...list,
    sheet: rowsOnly(list, titled ? start + 1 : start, end),
    firstRow: titled ? start + 1 : start,
    endRow: end,
    titles: titled ? [...list.titles, title] : list.titles,
  };
}

function isLine({ sheet }: PupilList, row: number): boolean {
  const [column, ...more] = filledColumns(sheet, row);
  return (
    column !== undefined && more.length === 0 && statusOf(shownText(cellAt(sheet, row, column))) !== null
  );
}

/** A view of some of a list's rows, under its headings. */
function rowsOnly({ sheet, headerRows }: PupilList, start: number, end: number): RawSheet {
  const seen = (row: number): boolean => (row >= start && row < end) || headerRows.includes(row);
  return { ...sheet, rows: sheet.rows.map((cells, row) => (seen(row) ? cells : [])) };
}

function hasPupils({ sheet, firstRow, endRow }: PupilList): boolean {
  for (let row = firstRow; row < endRow; row++) if (filledColumns(sheet, row).length > 1) return true;
  return false;
}
