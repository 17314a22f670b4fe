import { cellAt, countFilled, filledColumns, shownText } from "../cells";
import { readPart } from "../headings/readPart";
import type { RawSheet } from "../rawWorkbook";
import type { PupilList } from "./pupilList";
import { SectionEnd } from "./sectionEnd";
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

/** A line that begins a part; "other" after pupils who have gone, where it does not say of whom it is. */
interface StatusLine {
  readonly row: number;
  readonly status: "gone" | "current" | "other";
}

function statusLines(list: PupilList): StatusLine[] {
  const lines: StatusLine[] = [];
  const ends = new SectionEnd(list);
  for (let row = list.firstRow; row < list.endRow; row++) {
    const status = statusLine(list.sheet, row);
    if (status !== null) lines.push({ row, status });
    else if (lines[lines.length - 1]?.status === "gone" && ends.at(row)) lines.push({ row, status: "other" });
    if (status === "gone") ends.begin(row);
  }
  return lines;
}

/** A text alone, or one of several words with a count beside it: "Left care, 2". */
function statusLine(sheet: RawSheet, row: number): "gone" | "current" | null {
  const [column, count, more] = filledColumns(sheet, row, 3);
  const cell = column === undefined || more !== undefined ? null : cellAt(sheet, row, column);
  if (cell?.type !== "text") return null;
  const text = shownText(cell);
  const counted = count !== undefined && cellAt(sheet, row, count)?.type === "number";
  return count === undefined || (counted && /\S\s+\S/.test(text)) ? statusOf(text) : null;
}

/** The rows from a status line, whose text becomes the part's title; pupils stand below it. */
function part(list: PupilList, start: number, end: number): PupilList {
  const titled = start > list.firstRow || statusLine(list.sheet, start) !== null;
  const [column = 0] = filledColumns(list.sheet, start, 1);
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

/** A view of some of a list's rows, under its headings. */
function rowsOnly({ sheet, headerRows }: PupilList, start: number, end: number): RawSheet {
  const seen = (row: number): boolean => (row >= start && row < end) || headerRows.includes(row);
  return { ...sheet, rows: sheet.rows.map((cells, row) => (seen(row) ? cells : [])) };
}

function hasPupils({ sheet, firstRow, endRow }: PupilList): boolean {
  for (let row = firstRow; row < endRow; row++) if (countFilled(sheet, row, 2) > 1) return true;
  return false;
}
