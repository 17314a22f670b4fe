import { cellAt, isBlankRow, shownText } from "../cells";
import { headingText } from "../headings/headingText";
import type { RawSheet } from "../rawWorkbook";
import { isLegendTitle } from "../rows/noteWords";
import { partsApart } from "./apart";
import type { ColumnRange } from "./apart";
import { composeHeadings, widthOf } from "./composeHeadings";
import { areaName, cutView } from "./cutView";
import { findHeaderRows } from "./headerRows";
import { columnNamed } from "./headingWorth";
import type { KnownTexts } from "./knownTexts";

/** Headings over the codes of a key, and over what they mean. */
const codeHeadings =
  /^(?:key|codes?|colou?rs?|symbols?|rag|rag rating|abbreviations?|grades?|bands?|status|letters?)$/;
const meaningHeadings =
  /^(?:meanings?|means|descriptions?|definitions?|explanations?|stands for|what it means)$/;

/** Headings over the figures of a summary. */
const figureHeadings =
  /^(?:counts?|numbers?|no|n|totals?|pupils|no of pupils|number of pupils|children|percent|percentage|average|mean|figures?|values?)$/;

const widestTable = 4;

/** A sheet without the small tables right of its list, and where those stand. */
interface WithoutTables {
  readonly sheet: RawSheet;
  readonly areas: readonly string[];
}

/**
 * Takes away the keys and summaries that stand right of a list, a blank column apart: codes with their
 * meanings, or figures that end well before the pupils do. Nearly every sheet comes back as it is.
 */
export function withoutTablesBeside(sheet: RawSheet, texts: KnownTexts): WithoutTables {
  const headerRows = findHeaderRows(sheet, texts);
  const [top] = headerRows;
  const [main, ...parts] = top === undefined ? [] : partsApart(sheet, top);
  if (top === undefined || main === undefined || parts.length === 0) return { sheet, areas: [] };
  const pupils = rowsIn(sheet, main, top).length - 1;
  const tables = parts.filter((part) => part.width <= widestTable && isTable(sheet, part, top, pupils));
  const list = composeHeadings(sheet, headerRows, widthOf(sheet, top)).slice(0, main.endColumn);
  const named = list.some(({ meaning }) => columnNamed(meaning)?.identity === true);
  return tables.length === 0 || !named ? { sheet, areas: [] } : without(sheet, tables, top);
}

function without(sheet: RawSheet, tables: readonly ColumnRange[], top: number): WithoutTables {
  const areas = tables.map((columns) => {
    const view = cutView(sheet, { firstRow: top, endRow: sheet.rows.length, ...columns });
    return areaName(
      view,
      view.rows.findIndex((_, row) => !isBlankRow(view, row)),
    );
  });
  const inside = (column: number): boolean =>
    tables.some(({ firstColumn, endColumn }) => column >= firstColumn && column < endColumn);
  const rows = sheet.rows.map((cells, row) =>
    row < top ? cells : cells.map((cell, column) => (inside(column) ? null : cell)),
  );
  return { sheet: { ...sheet, rows }, areas };
}

function isTable(sheet: RawSheet, part: ColumnRange, top: number, pupils: number): boolean {
  const rows = rowsIn(sheet, part, top);
  return isLegend(sheet, part, rows) || isSummary(sheet, part, rows, pupils);
}

/** "Key" over "G", "On track"; or "Code" and "Meaning" over them. */
function isLegend(sheet: RawSheet, part: ColumnRange, rows: readonly number[]): boolean {
  const [head = 0, next = 0] = rows;
  const [first = "", ...others] = textsIn(sheet, part, head);
  const codes = rows.slice(1).map((row) => textsIn(sheet, part, row)[0] ?? "");
  if (codes.filter((code) => /\d{3}/.test(code)).length * 2 > codes.length) return false;
  const explains = (texts: readonly string[]): boolean =>
    codeHeadings.test(headingText(texts[0] ?? "")) &&
    texts.slice(1).some((text) => meaningHeadings.test(headingText(text)));
  const titled = isLegendTitle(first) && others.length === 0 && codes.length > 1;
  return titled || explains([first, ...others]) || explains(textsIn(sheet, part, next));
}

/** Figures under a heading such as "Count", one row straight beneath the other and half as many as pupils at most. */
function isSummary(sheet: RawSheet, part: ColumnRange, rows: readonly number[], pupils: number): boolean {
  const [head = 0] = rows;
  const texts = rows.map((row) => textsIn(sheet, part, row));
  const counted = texts
    .slice(0, 2)
    .some((row) => row.slice(1).some((text) => figureHeadings.test(headingText(text))));
  const straight = rows.every((row, nth) => row === head + nth);
  const labels = texts.map(([label = ""]) => label);
  const few = (rows.length - 1) * 2 <= pupils && new Set(labels).size === labels.length;
  return counted && straight && few && texts.slice(2).every((row) => row.length > 1);
}

/** Rows from the headings down in which something stands in the columns. */
function rowsIn(sheet: RawSheet, part: ColumnRange, top: number): number[] {
  const rows: number[] = [];
  for (let row = top; row < sheet.rows.length; row++)
    if (textsIn(sheet, part, row, 1).length > 0) rows.push(row);
  return rows;
}

/** Texts of a row in the columns, at most so many. */
function textsIn(
  sheet: RawSheet,
  { firstColumn, endColumn }: ColumnRange,
  row: number,
  most = widestTable,
): string[] {
  const texts: string[] = [];
  const end = Math.min(endColumn, sheet.rows[row]?.length ?? 0);
  for (let column = firstColumn; column < end && texts.length < most; column++) {
    const cell = cellAt(sheet, row, column);
    if (cell !== null) texts.push(shownText(cell).trim());
  }
  return texts;
}
