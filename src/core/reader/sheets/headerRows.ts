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
  return new HeaderSearch(sheet).rows();
}

/** Looks over the first rows of a sheet; each different text is understood once. */
class HeaderSearch {
  private readonly known = new Map<string, HeadingMeaning>();

  constructor(private readonly sheet: RawSheet) {}

  rows(): number[] {
    const anchor = this.richestRow();
    if (anchor === null) return [];
    const rows = [anchor];
    for (let row = anchor + 1; rows.length < mostHeaderRows && this.isSubHeading(row, rows); row++)
      rows.push(row);
    for (let row = anchor - 1; rows.length < mostHeaderRows && this.isGroupRow(row, anchor); row--)
      rows.unshift(row);
    return rows;
  }

  private richestRow(): number | null {
    let best: number | null = null;
    let most = 1;
    for (let row = 0; row < Math.min(this.sheet.rows.length, rowsSearched); row++) {
      const points = this.meanings(row).reduce((sum, meaning) => sum + worth(meaning), 0);
      if (points > most) [best, most] = [row, points];
    }
    return best;
  }

  private meanings(row: number): HeadingMeaning[] {
    return filledColumns(this.sheet, row).map((column) => this.meaning(row, column));
  }

  private meaning(row: number, column: number): HeadingMeaning {
    const text = shownText(cellAt(this.sheet, row, column));
    const known = this.known.get(text) ?? readExactHeading(text.length > longestHeading ? [] : [text]);
    this.known.set(text, known);
    return known;
  }

  /** Half of the row's cells are words of headings. */
  private isMostlyHeadings(row: number): boolean {
    const meanings = this.meanings(row);
    const known = meanings.filter((meaning) => meaning.topic !== null || saysSomething(meaning));
    return known.length > 0 && known.length * 2 >= meanings.length;
  }

  /** Sub-headings hold no values, and leave the cells under the pupil's name and number empty. */
  private isSubHeading(row: number, above: readonly number[]): boolean {
    const filled = filledColumns(this.sheet, row);
    if (filled.some((column) => this.isValue(row, column))) return false;
    const identified = filled.some((column) =>
      above.some((header) => isIdentity(this.meaning(header, column))),
    );
    return this.isMostlyHeadings(row) && !identified;
  }

  /** Numbers are values unless they are years. */
  private isValue(row: number, column: number): boolean {
    return cellAt(this.sheet, row, column)?.type === "number" && !saysSomething(this.meaning(row, column));
  }

  /** A group row; a single text over the first column is the sheet's title. */
  private isGroupRow(row: number, anchor: number): boolean {
    const filled = filledColumns(this.sheet, row);
    const first = filledColumns(this.sheet, anchor)[0] ?? 0;
    const isTitle = filled.length === 1 && (filled[0] ?? 0) <= first;
    return row >= 0 && !isTitle && this.isMostlyHeadings(row);
  }
}

/** Names and numbers of pupils weigh most; words such as "Target" alone weigh least. */
function worth(meaning: HeadingMeaning): number {
  if (meaning.topic === null) return saysSomething(meaning) ? 0.5 : 0;
  if (isIdentity(meaning)) return 3;
  return meaning.topic.kind === "unused" ? 0.5 : 1;
}

function isIdentity(meaning: HeadingMeaning): boolean {
  return columnNamed(meaning)?.identity === true;
}

/** A role, a term, a year or a scale, without a topic of its own. */
function saysSomething({ role, term, hint, academicStart, calendarYear }: HeadingMeaning): boolean {
  return [role, term, hint, academicStart, calendarYear].some((said) => said !== null);
}
