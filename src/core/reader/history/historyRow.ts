import { parseAcademicYear } from "../../domain/academicYear";
import type { AcademicYear } from "../../domain/academicYear";
import type { HistoryColumn } from "../../domain/historySheet";
import type { DataStatus } from "../../domain/indicator";
import type { IsoDate } from "../../domain/isoDate";
import { emptyKind } from "../../domain/plainText";
import { withoutClosing } from "../../domain/trends/closing";
import type { TermName } from "../../domain/term";
import type { FindingCode } from "../findings";
import type { FindingLog, Occurrence } from "../findings/findingLog";
import { headingKey } from "../headings/headingText";
import { readPart } from "../headings/readPart";
import { countOf, figureText } from "../officer/indicatorFigures";
import { dataStatusWords } from "../officer/indicatorWords";
import type { OwnRow } from "../pupils/ownRows";
import type { RawCell } from "../rawWorkbook";
import { isPercentFormat } from "../values/percentText";
import { readDateCell } from "../values/readDateCell";
import { isDateFormat, serialDate } from "../values/serialDate";
import { shownText } from "../cells";

/** One row of the History sheet, read cell by cell; what cannot be read is noted. */
export class HistoryRow {
  constructor(
    readonly own: OwnRow,
    private readonly sheet: string,
    private readonly log: FindingLog,
  ) {}

  note(code: FindingCode, column: HistoryColumn, occurrence: Occurrence = {}): void {
    const at = { sheet: this.sheet, row: this.own.row, column: Math.max(0, this.own.column(column)) };
    this.log.add(code, at, { found: this.text(column), ...occurrence });
  }

  /** As shown; "" where nothing is said: dashes, "n/a" and "No data" say nothing. */
  text(column: HistoryColumn): string {
    const text = this.own.text(column).trim();
    return emptyKind(text) === null && text.toLowerCase() !== "no data" ? text : "";
  }

  /** Null, and noted, for a text that is no academic year; null where blank. */
  year(): AcademicYear | null {
    const cell = this.given("year");
    if (cell === null) return null;
    const year = parseAcademicYear(yearText(cell));
    if (year === null) this.note("history-year-unreadable", "year");
    return year;
  }

  term(): TermName | null {
    const text = this.text("term");
    const term = text === "" ? null : (readPart(text).term?.name ?? null);
    if (text !== "" && term === null) this.note("history-term-unreadable", "term");
    return term;
  }

  status(): DataStatus | null {
    const text = this.text("status");
    const status = dataStatusWords.get(headingKey(text)) ?? null;
    if (text !== "" && status === null) this.note("history-status-unknown", "status");
    return status;
  }

  /** Decimal text; null where blank, or noted. */
  figure(column: "value" | "target" | "exact"): string | null {
    return this.read(column, figureText);
  }

  count(column: "number" | "outOf" | "notKnown"): number | null {
    return this.read(column, countOf);
  }

  /** True for a figure that stands there as a percentage. */
  isPercent(column: "value"): boolean {
    const cell = this.given(column);
    return cell !== null && (isPercentFormat(cell.format) || shownText(cell).includes("%"));
  }

  /** Null where blank or not to be read: nothing depends on it. */
  day(asAt: IsoDate): IsoDate | null {
    const given = this.given("asAt");
    const cell = given?.type === "text" ? withoutClosingDay(given) : given;
    const day = cell === null ? null : readDateCell(cell, asAt);
    return day?.kind === "date" ? day.date : null;
  }

  private read<T>(column: HistoryColumn, as: (cell: RawCell) => T | null): T | null {
    const cell = this.given(column);
    const read = cell === null ? null : as(cell);
    if (cell !== null && read === null) this.note("history-figure-unreadable", column);
    return read;
  }

  private given(column: HistoryColumn): RawCell | null {
    return this.text(column) === "" ? null : this.own.cell(column);
  }
}

/** Excel turns a typed "2011/12" into 1 December 2011: year and month give the years back. */
function yearText(cell: RawCell): string {
  const date = typeof cell.value === "number" && isDateFormat(cell.format) ? serialDate(cell.value) : null;
  return date === null ? shownText(cell) : `${date.slice(0, 4)}/${date.slice(5, 7)}`;
}

function withoutClosingDay(cell: RawCell): RawCell {
  const text = withoutClosing(shownText(cell));
  return { ...cell, value: text, text };
}
