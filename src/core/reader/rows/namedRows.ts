import { cellAt, countFilled, filledColumns, shownText } from "../cells";
import type { ListColumns } from "../columns/listColumns";
import type { PupilList } from "../sheets/pupilList";
import type { TrackerColumnId } from "../trackerColumns";
import { noValue } from "../values/wordLists";
import type { FirmIdentity } from "./firmIdentity";

/** Fields that describe a person; two of them, in words or dates, are no line of figures. */
const personFields: readonly TrackerColumnId[] = [
  "sex",
  "school",
  "schoolType",
  "senProvision",
  "primaryNeed",
  "careBegan",
  "legalStatus",
];

/** With less than this share of a pupil's cells, a row is not filled like one. */
const sparseShare = 2 / 3;

/** Tells rows that name somebody from lines of text in the column of names. */
export class NamedRows {
  private readonly hasForename: boolean;
  private readonly usual: readonly number[];
  private counted: number | null = null;

  /** `rows` are those with something where a name or a number stands. */
  constructor(
    private readonly list: PupilList,
    private readonly columns: ListColumns,
    private readonly firm: FirmIdentity,
    private readonly rows: readonly number[],
  ) {
    const { fields } = columns;
    this.hasForename = fields.has("forename") && (fields.has("surname") || fields.has("name"));
    const firmRows = rows.filter((row) => firm.has(row));
    this.usual = firmRows.length > 0 ? firmRows : rows;
  }

  /** How many cells a pupil's row fills as a rule: counted once, and only for a list with a row that needs it. */
  private get usualCells(): number {
    this.counted ??= usualCells(this.list, this.usual);
    return this.counted;
  }

  /** Two thirds of the cells that pupils usually fill. */
  isFilled(row: number): boolean {
    return countFilled(this.list.sheet, row) >= this.usualCells * sparseShare;
  }

  /** More cells than those; where pupils fill two or fewer nobody can tell. */
  isWellFilled(row: number): boolean {
    return this.usualCells > 2 && countFilled(this.list.sheet, row) > this.usualCells * sparseShare;
  }

  /**
   * The rows that hold a text such as "Lancashire" or "Checked by" where a name stands, and nobody: they fill
   * no identity beside the name, although four rows in five do, and neither describe a person nor look like
   * the other rows. Empty in a list whose pupils are known by name only.
   */
  ofNobody(): ReadonlySet<number> {
    const beneath = this.beneath();
    const isKnown = (row: number): boolean =>
      this.firm.has(row) || (this.hasFirstName(row) && (this.isFilled(row) || !beneath.has(row)));
    const nobody = this.rows.filter((row) => !isKnown(row));
    const known = this.rows.filter(isKnown);
    const last = known[known.length - 1];
    if (nobody.length === 0 || last === undefined) return new Set();
    const within = nobody.filter((row) => row < last).length;
    if (within * 4 > known.length) return new Set();
    const few = nobody.length * 4 <= known.length;
    const seen = new SeenTexts(this.list, known);
    const isLike = (row: number): boolean => this.isFilled(row) && (!few || seen.has(row));
    return new Set(nobody.filter((row) => this.described(row) < 2 && !isLike(row)));
  }

  /** Rows below the last that is firm, from the first gap on. */
  private beneath(): ReadonlySet<number> {
    const last = this.rows.reduce((found, row) => (this.firm.has(row) ? row : found), Infinity);
    const foot = this.rows.filter((row) => row > last);
    const gap = foot.findIndex((row, nth) => row !== last + 1 + nth);
    return new Set(gap === -1 ? [] : foot.slice(gap));
  }

  private hasFirstName(row: number): boolean {
    const text = this.hasForename ? this.textOf("forename", row) : "";
    return /\p{L}/u.test(text) && noValue(text) === null;
  }

  private described(row: number): number {
    return personFields.filter((field) => noValue(this.textOf(field, row)) === null).length;
  }

  private textOf(field: TrackerColumnId, row: number): string {
    const heading = this.columns.fields.get(field);
    const cell = heading === undefined ? null : cellAt(this.list.sheet, row, heading.column);
    return cell?.type === "error" ? "" : shownText(cell);
  }
}

function usualCells(list: PupilList, rows: readonly number[]): number {
  const counts = rows.map((row) => countFilled(list.sheet, row)).sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

/** The texts that known pupils have in each column. */
class SeenTexts {
  private readonly columns = new Map<number, ReadonlySet<string>>();

  constructor(
    private readonly list: PupilList,
    private readonly known: readonly number[],
  ) {}

  /** True when half of a row's texts beside the first also stand in the same column of a known pupil. */
  has(row: number): boolean {
    const columns = filledColumns(this.list.sheet, row).slice(1);
    const seen = columns.filter((column) => this.textsOf(column).has(this.text(row, column)));
    return seen.length > 0 && seen.length * 2 >= columns.length;
  }

  private textsOf(column: number): ReadonlySet<string> {
    const texts = this.columns.get(column) ?? new Set(this.known.map((row) => this.text(row, column)));
    this.columns.set(column, texts);
    return texts;
  }

  private text(row: number, column: number): string {
    return shownText(cellAt(this.list.sheet, row, column)).trim();
  }
}
