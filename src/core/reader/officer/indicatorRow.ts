import { careRuleWords, twelveMonthsRule } from "../../domain/careRule";
import type { CareRule } from "../../domain/careRule";
import type { IsoDate } from "../../domain/isoDate";
import { cellName } from "../../domain/place";
import type { Place } from "../../domain/place";
import { parseYearGroups } from "../../domain/yearGroup";
import { emptyKind } from "../../domain/plainText";
import { cellAt, shownText, typedText } from "../cells";
import type { FindingLog, Occurrence } from "../findings/findingLog";
import type { FindingCode } from "../findings";
import { headingKey } from "../headings/headingText";
import type { RawCell } from "../rawWorkbook";
import { isDateFormat, serialDate } from "../values/serialDate";
import type { IndicatorColumnId } from "./indicatorColumns";
import { careRuleIn } from "./careRuleCell";
import { countOf, figureText } from "./indicatorFigures";
import { wordKey } from "./indicatorWords";
import { measureIdOf } from "./measureNames";
import type { OfficerTable } from "./officerTable";

const careExpected =
  "12 months at 31 March, all, on roll at a day such as 31/03/2025, in authority or out of authority, or several with commas between them";

/** One row of the Indicators table, read cell by cell; what cannot be read is noted. */
export class IndicatorRow {
  readonly sheet: string;

  constructor(
    private readonly table: OfficerTable,
    private readonly row: number,
    private readonly log: FindingLog,
  ) {
    this.sheet = table.sheet.name;
  }

  note(code: FindingCode, column: IndicatorColumnId, occurrence: Occurrence): void {
    const at = { sheet: this.sheet, row: this.row, column: this.table.columns.get(column) ?? 0 };
    this.log.add(code, at, occurrence);
  }

  place(column: IndicatorColumnId): Place {
    return { sheet: this.sheet, cell: cellName(this.row, this.table.columns.get(column) ?? 0) };
  }

  /** The cell's number format; "" when blank. */
  format(column: IndicatorColumnId): string {
    return this.cell(column)?.format ?? "";
  }

  /** True for "£620" and for 620 formatted as pounds. */
  isPounds(column: IndicatorColumnId): boolean {
    return `${this.text(column)}${this.format(column)}`.includes("£");
  }

  /** As typed, trimmed; "" when blank. */
  text(column: IndicatorColumnId): string {
    return typedText(this.cell(column)).trim();
  }

  /** Decimal text; null when blank or unreadable. */
  figure(column: IndicatorColumnId): string | null {
    const cell = this.given(column);
    const figure = cell === null ? null : figureText(cell);
    if (cell !== null && figure === null) this.noteFigure(column, cell);
    return figure;
  }

  count(column: IndicatorColumnId): number | null {
    const cell = this.given(column);
    const count = cell === null ? null : countOf(cell);
    if (cell !== null && count === null) this.noteFigure(column, cell);
    return count;
  }

  /** A word of a table, or its default. */
  word<T extends string>(column: IndicatorColumnId, words: ReadonlyMap<string, T>, otherwise: T): T {
    const cell = this.given(column);
    if (cell === null) return otherwise;
    const found = shownText(cell);
    const word = words.get(headingKey(found)) ?? words.get(wordKey(found));
    const expected = [...new Set(words.values())].join(", ");
    if (word === undefined) this.note("indicator-word-unknown", column, { found, expected, more: otherwise });
    return word ?? otherwise;
  }

  /** The rule of the Care column; 12 months where it is blank or cannot be read. `asAt` is the run's today. */
  care(asAt: IsoDate): CareRule {
    const cell = this.given("care");
    const found = cell === null ? "" : shownText(cell);
    const rule = cell === null ? twelveMonthsRule : careRuleIn(found, asAt);
    const more = careRuleWords(twelveMonthsRule);
    if (rule === null) this.note("indicator-word-unknown", "care", { found, expected: careExpected, more });
    return rule ?? twelveMonthsRule;
  }

  years(otherwise: readonly number[]): readonly number[] {
    const cell = this.given("years");
    if (cell === null) return otherwise;
    const years = parseYearGroups(yearsText(cell));
    if (years !== null) return years;
    const more = otherwise.join(", ");
    this.note("indicator-years-unreadable", "years", { found: shownText(cell), more });
    return otherwise;
  }

  /** A measure's id by its id or its title; as typed when neither is known; "" when blank. */
  measure(): string {
    const typed = this.text("measure");
    return measureIdOf(typed) ?? (typed === "" ? (measureIdOf(this.text("id")) ?? "") : typed);
  }

  private noteFigure(column: IndicatorColumnId, cell: RawCell): void {
    const code = column === "target" ? "indicator-target-unreadable" : "indicator-figure-unreadable";
    this.note(code, column, { found: shownText(cell) });
  }

  private given(column: IndicatorColumnId): RawCell | null {
    const cell = this.cell(column);
    return cell === null || emptyKind(shownText(cell)) !== null ? null : cell;
  }

  private cell(column: IndicatorColumnId): RawCell | null {
    const at = this.table.columns.get(column);
    return at === undefined ? null : cellAt(this.table.sheet, this.row, at);
  }
}

/** Excel turns a typed "1-11" into 1 November: day and month give the years back. */
function yearsText(cell: RawCell): string {
  if (typeof cell.value !== "number") return shownText(cell);
  const date = isDateFormat(cell.format) ? serialDate(cell.value) : null;
  return date === null ? String(cell.value) : `${Number(date.slice(8, 10))}-${Number(date.slice(5, 7))}`;
}
