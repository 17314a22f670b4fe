import { cellAt, filledColumns, shownText } from "../cells";
import type { HeadingMeaning } from "../headings/headingMeaning";
import { isOnlyDay } from "../headings/wholeDay";
import type { RawCell, RawSheet } from "../rawWorkbook";
import { remember, rememberTexts } from "../remember";
import { trackerColumns } from "../trackerColumns";
import type { KnownTexts } from "./knownTexts";
import { columnNamed, isIdentity, saysSomething, worth } from "./headingWorth";
import { isMarkWord } from "./markWords";

const rowsSearched = 100;
const mostHeaderRows = 3;

/**
 * The header rows of a sheet, 0-based and ascending: the row with most known headings, with the group
 * rows above it and the sub-headings below it. Empty when no row holds two known headings.
 */
export function findHeaderRows(sheet: RawSheet, texts: KnownTexts): readonly number[] {
  return texts.headerRows(sheet, () => new HeaderSearch(sheet, texts).rows());
}

/** Keys of headings that name or number a pupil: a cheap first look at rows that may head a list. */
const identityKeys: ReadonlySet<string> = new Set(
  trackerColumns
    .filter((column) => "identity" in column)
    .flatMap(({ aliases }) => aliases.split("|").map(lettersOf)),
);

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, "");
}

const cellsLookedAt = 12;

/**
 * 0-based rows that look like the headings of a list: a heading for a pupil's name or number, most of the
 * others known, and no values. The rows of `findHeaderRows` are among them when they are of that kind.
 */
export function headingLikeRows(sheet: RawSheet, texts: KnownTexts): number[] {
  const search = new HeaderSearch(sheet, texts);
  return sheet.rows.flatMap((_, row) => (search.mayHead(row) && search.isHeading(row) ? [row] : []));
}

/** The letters of a heading that names or numbers a pupil; null for any other value. */
function identityKey(value: RawCell["value"]): string | null {
  if (typeof value !== "string" || value.length >= 60) return null;
  const letters = lettersOf(value);
  return identityKeys.has(letters) ? letters : null;
}

/** True when a heading that names or numbers a pupil stands twice in one of the rows. */
export function repeatsIdentity(sheet: RawSheet, rows: readonly number[]): boolean {
  return rows.some((row) => {
    const keys = (sheet.rows[row] ?? []).flatMap((cell) =>
      cell === null ? [] : (identityKey(cell.value) ?? []),
    );
    return new Set(keys).size < keys.length;
  });
}

/** Looks over the first rows of a sheet. */
class HeaderSearch {
  private readonly namesPupil = rememberTexts((text) => identityKey(text) !== null);
  /** What a text speaks for its row being the headings. */
  private readonly worthOf = remember((text: string) =>
    isIdentity(this.texts.meaning(text)) || this.texts.isOtherNumber(text)
      ? 3
      : worth(this.texts.meaning(text)),
  );

  constructor(
    private readonly sheet: RawSheet,
    private readonly texts: KnownTexts,
  ) {}

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

  /** A cheap first look: some of the first cells is a heading that names or numbers a pupil. */
  mayHead(row: number): boolean {
    let seen = 0;
    for (const cell of this.sheet.rows[row] ?? []) {
      if (cell === null) continue;
      if (typeof cell.value === "string" && this.namesPupil(cell.value)) return true;
      if (++seen === cellsLookedAt) return false;
    }
    return false;
  }

  /** Names or numbers a pupil and says more, in words that are mostly those of headings. */
  isHeading(row: number): boolean {
    if ((this.sheet.rows[row] ?? []).some((_, column) => this.isValue(row, column))) return false;
    const known = this.meanings(row).filter(({ topic }) => topic !== null).length;
    return known > 1 && this.isMostlyHeadings(row);
  }

  private richestRow(): number | null {
    let best: number | null = null;
    let most = 1;
    const first = Math.max(
      0,
      this.sheet.rows.findIndex((cells) => cells.length > 0),
    );
    for (let row = first; row < Math.min(this.sheet.rows.length, first + rowsSearched); row++) {
      const points = filledColumns(this.sheet, row).reduce((sum, at) => sum + this.worth(row, at), 0);
      if (points > most) [best, most] = [row, points];
    }
    return best;
  }

  private worth(row: number, column: number): number {
    const cell = cellAt(this.sheet, row, column);
    return cell === null || cell.type === "error" ? 0 : this.worthOf(shownText(cell));
  }

  /** A pupil's name or number, one that an examination board gave included. */
  private identifies(row: number, column: number): boolean {
    const text = shownText(cellAt(this.sheet, row, column));
    return isIdentity(this.meaning(row, column)) || this.texts.isOtherNumber(text);
  }

  private meanings(row: number): HeadingMeaning[] {
    return filledColumns(this.sheet, row).map((column) => this.meaning(row, column));
  }

  private meaning(row: number, column: number): HeadingMeaning {
    const cell = cellAt(this.sheet, row, column);
    return this.texts.meaning(cell?.type === "error" ? "" : shownText(cell));
  }

  /** Half of the row's cells are words of headings. */
  private isMostlyHeadings(row: number): boolean {
    const meanings = this.meanings(row);
    const known = meanings.filter((meaning) => meaning.topic !== null || saysSomething(meaning));
    return known.length > 0 && known.length * 2 >= meanings.length;
  }

  /** Sub-headings hold no values, and leave the cells under the pupil's name and number empty or name them again. */
  private isSubHeading(row: number, above: readonly number[]): boolean {
    const filled = filledColumns(this.sheet, row);
    const dated = this.isDated(row);
    if (!dated && filled.some((column) => this.isValue(row, column))) return false;
    const identified = filled.some((column) =>
      above.some((header) => this.identifies(header, column) && !this.names(row, column, header)),
    );
    if (identified) return false;
    return dated || this.isMostlyHeadings(row) || this.tellsMarks(row, above) || this.endsGroups(row, above);
  }

  /** "Date", "QA RAG" and "In timescale" under "Autumn PEP", which stands over the first of them: fields with the group's words. */
  private endsGroups(row: number, above: readonly number[]): boolean {
    const header = above.at(-1) ?? row;
    const filled = filledColumns(this.sheet, row);
    if (filled.every((column) => this.text(header, column) !== "")) return false;
    let group = "";
    let ended = 0;
    for (let column = 0; column <= (filled.at(-1) ?? 0); column++) {
      group = this.text(header, column) || group;
      const own = this.text(row, column);
      if (own.length > 2 && columnNamed(this.texts.meaning(`${group} ${own}`)) !== null) ended++;
    }
    return ended > 1 && ended * 2 >= filled.length;
  }

  /** Days of assessments, and nothing else but words of headings: "12/11/2024" above or beneath subjects. */
  private isDated(row: number): boolean {
    const filled = filledColumns(this.sheet, row);
    const days = filled.filter((column) => isOnlyDay(shownText(cellAt(this.sheet, row, column))));
    return days.length > 0 && filled.every((at) => days.includes(at) || !this.isUnknown(row, at));
  }

  /** "Raw" and "SS", or "Test", "TA" and "Met?" under subjects: what kind of mark stands in each column. */
  private tellsMarks(row: number, above: readonly number[]): boolean {
    const filled = filledColumns(this.sheet, row);
    const told = filled.filter(
      (column) => isMarkWord(this.text(row, column)) || !this.isUnknown(row, column),
    );
    const subjects = above.some((header) =>
      this.meanings(header).some(({ topic }) => topic?.kind === "grade"),
    );
    return subjects && told.length > 1 && told.length * 2 >= filled.length;
  }

  private text(row: number, column: number): string {
    return shownText(cellAt(this.sheet, row, column)).trim();
  }

  /** "Name" beneath "Pupil", where the same words again would be headings repeated. */
  private names(row: number, column: number, header: number): boolean {
    return this.identifies(row, column) && this.text(row, column) !== this.text(header, column);
  }

  private isUnknown(row: number, column: number): boolean {
    const meaning = this.meaning(row, column);
    return meaning.topic === null && !saysSomething(meaning);
  }

  /** Numbers are values unless they are years. */
  private isValue(row: number, column: number): boolean {
    return cellAt(this.sheet, row, column)?.type === "number" && !saysSomething(this.meaning(row, column));
  }

  /** A group row; a single text over the first column, or a label with its value, is a title of the sheet. */
  private isGroupRow(row: number, anchor: number): boolean {
    const filled = filledColumns(this.sheet, row);
    const first = filledColumns(this.sheet, anchor)[0] ?? 0;
    const [one = 0, two] = filled;
    const single =
      filled.length === 1 || (filled.length === 2 && two === one + 1 && this.isUnknown(row, two));
    const isTitle = single && one <= first;
    return row >= 0 && !isTitle && (this.isMostlyHeadings(row) || this.isDated(row));
  }
}
