import { cellAt, filledColumns, shownText } from "../cells";
import type { HeadingMeaning } from "../headings/headingMeaning";
import { readExactHeading } from "../headings/readHeading";
import type { RawSheet } from "../rawWorkbook";
import { trackerColumns } from "../trackerColumns";
import type { TrackerColumn } from "../trackerColumns";

const rowsSearched = 100;
const mostHeaderRows = 3;
/** A cell with more text is a note, not a heading that we know. */
const longestHeading = 200;

const columnsById: ReadonlyMap<string, TrackerColumn> = new Map(trackerColumns.map((row) => [row.id, row]));

/** Row of the columns table that a heading names; null for grades and the rest. */
export function columnNamed(meaning: HeadingMeaning): TrackerColumn | null {
  return meaning.topic?.kind === "field" ? (columnsById.get(meaning.topic.field) ?? null) : null;
}

/**
 * The header rows of a sheet, 0-based and ascending: the row with most known headings, with the group
 * rows above it and the sub-headings below it. Empty when no row holds two known headings.
 */
export function findHeaderRows(sheet: RawSheet): number[] {
  const anchor = richestRow(sheet);
  if (anchor === null) return [];
  const rows = [anchor];
  for (let row = anchor + 1; rows.length < mostHeaderRows && isSubHeading(sheet, row, rows); row++)
    rows.push(row);
  for (let row = anchor - 1; rows.length < mostHeaderRows && isGroupRow(sheet, row, anchor); row--)
    rows.unshift(row);
  return rows;
}

function richestRow(sheet: RawSheet): number | null {
  let best: number | null = null;
  let most = 1;
  for (let row = 0; row < Math.min(sheet.rows.length, rowsSearched); row++) {
    const points = meaningsOf(sheet, row).reduce((sum, meaning) => sum + worth(meaning), 0);
    if (points > most) [best, most] = [row, points];
  }
  return best;
}

/** Names and numbers of pupils weigh most; words such as "Target" alone weigh least. */
function worth(meaning: HeadingMeaning): number {
  if (meaning.topic === null) return saysSomething(meaning) ? 0.5 : 0;
  if (columnNamed(meaning)?.identity) return 3;
  return meaning.topic.kind === "unused" ? 0.5 : 1;
}

function meaningsOf(sheet: RawSheet, row: number): HeadingMeaning[] {
  return filledColumns(sheet, row)
    .map((column) => shownText(cellAt(sheet, row, column)))
    .map((text) => readExactHeading(text.length > longestHeading ? [] : [text]));
}

/** A role, a term, a year or a scale, without a topic of its own. */
function saysSomething({ role, term, hint, academicStart, calendarYear }: HeadingMeaning): boolean {
  return [role, term, hint, academicStart, calendarYear].some((said) => said !== null);
}

/** Half of the row's cells are words of headings. */
function isMostlyHeadings(sheet: RawSheet, row: number): boolean {
  const meanings = meaningsOf(sheet, row);
  const known = meanings.filter((meaning) => meaning.topic !== null || saysSomething(meaning));
  return known.length > 0 && known.length * 2 >= meanings.length;
}

/** Sub-headings leave the cells under the pupil's name and number empty, or name them themselves. */
function isSubHeading(sheet: RawSheet, row: number, above: readonly number[]): boolean {
  if (filledColumns(sheet, row).some((column) => isValue(sheet, row, column))) return false;
  return isMostlyHeadings(sheet, row) && !underIdentity(sheet, row, above);
}

function underIdentity(sheet: RawSheet, row: number, above: readonly number[]): boolean {
  return filledColumns(sheet, row).some((column) =>
    above.some((header) => {
      const text = shownText(cellAt(sheet, header, column));
      return columnNamed(readExactHeading([text]))?.identity === true;
    }),
  );
}

/** Numbers are values unless they are years. */
function isValue(sheet: RawSheet, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return cell?.type === "number" && !saysSomething(readExactHeading([shownText(cell)]));
}

/** A group row; a single text over the first column is the sheet's title. */
function isGroupRow(sheet: RawSheet, row: number, anchor: number): boolean {
  const filled = filledColumns(sheet, row);
  const first = filledColumns(sheet, anchor)[0] ?? 0;
  const isTitle = filled.length === 1 && (filled[0] ?? 0) <= first;
  return row >= 0 && !isTitle && isMostlyHeadings(sheet, row);
}
