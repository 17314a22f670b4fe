import type { GridArea } from "../../../core/sheet/grid";
import type { ShownSheet } from "../../xlsx/showing/shownSheet";
import type { Typing } from "../../xlsx/typing/typeCells";
import { cellAt } from "./cellCss";
import { drawnWithin } from "./selection";
import { contentPlace, drawnAt, type SheetLayout } from "./sheetLayout";

/** An area as spreadsheet programs put it on the clipboard: cells parted by tabs, a text of several lines in quotes. */
export function copiedText(sheet: ShownSheet, layout: SheetLayout, area: GridArea): string {
  const columns = drawnWithin(layout.columns, area.firstColumn, area.lastColumn);
  return drawnWithin(layout.rows, area.firstRow, area.lastRow)
    .map((row) => columns.map((column) => quoted(textAt(sheet, layout, row, column))).join("\t"))
    .join("\r\n");
}

/** The cells of a copied text, row by row. */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/gy;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    const [, written = "", end = ""] = found;
    rows.at(-1)?.push(unquoted(written));
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  // Programs end their last row as well.
  const isEnd = rows.length > 1 && rows.at(-1)?.join("") === "";
  return isEnd ? rows.slice(0, -1) : rows;
}

/**
 * What is typed where a text is pasted over an area: cell by cell from its first, past hidden rows and columns, and
 * one copied cell into every cell of it. Cells that a merged area covers get nothing.
 */
export function pastedTypings(layout: SheetLayout, area: GridArea, text: string): Typing[] {
  const cells = pastedCells(text);
  const isOne = cells.length === 1 && cells[0]?.length === 1;
  const wide = isOne
    ? drawnWithin(layout.columns, area.firstColumn, area.lastColumn)
    : placesFrom(layout.columns, area.firstColumn, Math.max(...cells.map(({ length }) => length)));
  const high = isOne
    ? drawnWithin(layout.rows, area.firstRow, area.lastRow)
    : placesFrom(layout.rows, area.firstRow, cells.length);
  return high.flatMap((row, down) =>
    wide.flatMap((column, right) => {
      const said = isOne ? cells[0]?.[0] : cells[down]?.[right];
      const place = { row, column };
      const isCovered = drawnAt(layout, place) !== place;
      return said === undefined || isCovered ? [] : [{ ...contentPlace(layout, place), text: said }];
    }),
  );
}

/** So many drawn places from one on, and the places after the last of them. */
function placesFrom(drawn: readonly number[], first: number, count: number): number[] {
  const found = drawn.filter((place) => place >= first).slice(0, count);
  const next = (found.at(-1) ?? first - 1) + 1;
  return [...found, ...Array.from({ length: count - found.length }, (_, nth) => next + nth)];
}

function textAt(sheet: ShownSheet, layout: SheetLayout, row: number, column: number): string {
  const place = { row, column };
  if (drawnAt(layout, place) !== place) return "";
  const content = contentPlace(layout, place);
  return cellAt(sheet, content.row, content.column)?.text ?? "";
}

function quoted(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function unquoted(written: string): string {
  const isQuoted = written.length > 1 && written.startsWith('"') && written.endsWith('"');
  return isQuoted ? written.slice(1, -1).replaceAll('""', '"') : written;
}
