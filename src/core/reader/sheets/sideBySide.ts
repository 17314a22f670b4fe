import { cellAt, shownText } from "../cells";
import { headingKey } from "../headings/headingText";
import type { RawSheet } from "../rawWorkbook";
import { partsApart } from "./apart";
import type { ColumnRange } from "./apart";
import { composeHeadings, widthOf } from "./composeHeadings";
import type { Heading } from "./composeHeadings";
import { cutView } from "./cutView";
import { findHeaderRows, repeatsIdentity } from "./headerRows";
import { columnNamed } from "./headingWorth";
import type { KnownTexts } from "./knownTexts";

/**
 * Views of the lists that stand side by side, each with its own column for the pupil; the sheet itself when
 * there is one. A name or number that is only copied to the right, for reading along the row, begins no list.
 */
export function sideBySide(sheet: RawSheet, texts: KnownTexts): RawSheet[] {
  const headerRows = findHeaderRows(sheet, texts);
  const [top] = headerRows;
  if (top === undefined) return [sheet];
  const again = gapLists(sheet, top, texts) ?? repeatedLists(sheet, headerRows);
  if (again.length === 0) return [sheet];
  const starts = [0, ...again];
  return starts.map((firstColumn, nth) =>
    cutView(sheet, {
      firstRow: 0,
      endRow: sheet.rows.length,
      firstColumn,
      endColumn: starts[nth + 1] ?? Infinity,
    }),
  );
}

/** First columns of lists right of a blank column, whose headings may stand in another row; null when there are none. */
function gapLists(sheet: RawSheet, top: number, texts: KnownTexts): number[] | null {
  const apart = partsApart(sheet, top);
  if (apart.length < 2) return null;
  const parts = apart.map((columns) => ({
    firstColumn: columns.firstColumn,
    identities: identitiesIn(sheet, columns, texts),
  }));
  const [main, ...others] = parts.filter(({ identities }) => identities.length > 0);
  if (main === undefined) return null;
  const own = others.filter(({ identities: [first] }) =>
    main.identities.every((each) => first !== undefined && !copies(sheet, each, first)),
  );
  return own.length === 0 ? null : own.map(({ firstColumn }) => firstColumn);
}

interface Identity {
  readonly column: number;
  readonly firstRow: number;
}

/** The columns of a part that name or number pupils, when the part says more than that. */
function identitiesIn(sheet: RawSheet, columns: ColumnRange, texts: KnownTexts): Identity[] {
  const part = cutView(sheet, { firstRow: 0, endRow: sheet.rows.length, ...columns });
  const rows = findHeaderRows(part, texts);
  const [top] = rows;
  if (top === undefined) return [];
  const headings = composeHeadings(part, rows, widthOf(part, top));
  const known = headings.filter(({ meaning }) => meaning.topic !== null).length;
  const firstRow = (rows[rows.length - 1] ?? 0) + 1;
  const found = headings.filter(({ meaning }) => columnNamed(meaning)?.identity === true);
  return known < 2 ? [] : found.map(({ column }) => ({ column, firstRow }));
}

/** First columns of lists that begin where an identity heading is repeated over other pupils. */
function repeatedLists(sheet: RawSheet, headerRows: readonly number[]): number[] {
  if (!repeatsIdentity(sheet, headerRows)) return [];
  const headings = composeHeadings(sheet, headerRows, widthOf(sheet, headerRows[0] ?? 0));
  const firstRow = (headerRows[headerRows.length - 1] ?? 0) + 1;
  const starts: number[] = [];
  let seen = new Map<string, number>();
  let from = headings.findIndex(({ missing }) => !missing);
  for (const { column, text, meaning } of headings) {
    if (columnNamed(meaning)?.identity !== true) continue;
    const before = seen.get(headingKey(text));
    if (before !== undefined && isAnother(sheet, headings, { firstRow, from, before, column })) {
      const lead = before - from;
      from = leadsAlike(headings, before, column, lead) ? column - lead : column;
      starts.push(from);
      seen = new Map();
    }
    if (!seen.has(headingKey(text))) seen.set(headingKey(text), column);
  }
  return starts;
}

/** A list from `from` has its identity in column `before`; another may begin at `column`. */
interface Repeat {
  readonly firstRow: number;
  readonly from: number;
  readonly before: number;
  readonly column: number;
}

/** Other pupils under mostly the same headings as in the list before. */
function isAnother(
  sheet: RawSheet,
  headings: readonly Heading[],
  { firstRow, from, before, column }: Repeat,
): boolean {
  if (copies(sheet, { column: before, firstRow }, { column, firstRow })) return false;
  const earlier = new Set(headings.slice(from, column).map(({ text }) => headingKey(text)));
  const own = headings
    .slice(column, column + (column - from))
    .filter(({ meaning }) => meaning.topic !== null);
  const repeated = own.filter(({ text }) => earlier.has(headingKey(text)));
  return repeated.length > 1 && repeated.length * 2 >= own.length;
}

function leadsAlike(headings: readonly Heading[], main: number, column: number, lead: number): boolean {
  return Array.from({ length: lead }, (_, step) => step + 1).every(
    (step) => headings[main - step]?.text === headings[column - step]?.text,
  );
}

const rowsCompared = 200;

/** True when most rows that fill both columns hold the same in both, or part of it, or one column is empty. */
function copies(sheet: RawSheet, one: Identity, other: Identity): boolean {
  let both = 0;
  let alike = 0;
  let filled = 0;
  const end = Math.min(sheet.rows.length, Math.max(one.firstRow, other.firstRow) + rowsCompared);
  for (let row = Math.max(one.firstRow, other.firstRow); row < end; row++) {
    const [a, b] = [textAt(sheet, row, one.column), textAt(sheet, row, other.column)];
    if (b !== "") filled++;
    if (a === "" || b === "") continue;
    both++;
    if (a === b || b.startsWith("#") || (a.length > 2 && b.includes(a))) alike++;
  }
  return filled === 0 || (both > 0 && alike * 2 >= both);
}

function textAt(sheet: RawSheet, row: number, column: number): string {
  return shownText(cellAt(sheet, row, column)).trim();
}
