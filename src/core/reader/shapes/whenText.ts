import type { IsoDate } from "../../domain/isoDate";
import { shownText } from "../cells";
import { readPart } from "../headings/readPart";
import { numberedTerm } from "../period/termCount";
import type { TermCount } from "../period/termCount";
import type { RawCell } from "../rawWorkbook";
import { readDateCell } from "../values/readDateCell";
import { isDateFormat } from "../values/serialDate";
import type { WhenPart } from "./longLayout";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * A cell that says when, as words of a heading ("Jun 2014", "Spring"); null when it says nothing that we
 * know. `count` is how many numbered terms the year has, null while that is not settled.
 */
export function whenWords(
  cell: RawCell,
  part: WhenPart,
  count: TermCount | null,
  asAt: IsoDate,
): string | null {
  const text = shownText(cell).trim().slice(0, 100);
  if (part === "year") return saysYear(text) ? text : null;
  const day = dayOf(cell, asAt);
  if (part === "series") return seriesWords(text, day);
  if (day !== null) return monthWords(Number(day.slice(5, 7)), day.slice(0, 4));
  if (namesTerm(text)) return text;
  return count === null ? null : numberedWords(text, count);
}

/** The last day whose year two digits may mean: which century it is does not matter here. */
const anyDay: IsoDate = "2100-01-01";

/** Whether a cell says when without any number of terms being settled. */
export function saysWhen(cell: RawCell, part: WhenPart): boolean {
  return whenWords(cell, part, null, anyDay) !== null;
}

function saysYear(text: string): boolean {
  const { academicStart, calendarYear } = readPart(text);
  return academicStart !== null || calendarYear !== null;
}

/** A term, a month, "baseline" or "KS4 targets", and no word that we do not know. */
function namesTerm(text: string): boolean {
  const { term, role, hint, core } = readPart(text);
  if (core !== "") return false;
  return term !== null || role === "baseline" || role === "target" || hint === "KS2" || hint === "KS1";
}

function dayOf(cell: RawCell, asAt: IsoDate): IsoDate | null {
  const typed =
    typeof cell.value === "number" ? isDateFormat(cell.format) : /\d[/.-]\d/.test(shownText(cell));
  const read = typed ? readDateCell(cell, asAt) : null;
  return read?.kind === "date" ? read.date : null;
}

function monthWords(month: number, year: string): string {
  return `${months[month - 1] ?? ""} ${year}`;
}

/** Months of series codes. Source: AQA, basedata 2024/25: 1A25 January, 3G25 March, 6A25 June, BG24 November. */
const codeShape = /^([1-9abc])[a-z] ?(?:20)?(\d\d)$/i;

/** Seasons as examination series. Source: JCQ, key dates: the summer series is certificated in June. */
const seasonMonths: ReadonlyMap<string, number> = new Map([
  ["summer", 6],
  ["autumn", 11],
  ["spring", 3],
]);

/** Results published in August are those of June. Source: JCQ, GCSE results day. */
const publishedMonths: ReadonlyMap<number, number> = new Map([[8, 6]]);

function seriesWords(text: string, day: IsoDate | null): string | null {
  const code = codeShape.exec(text);
  if (code !== null) return monthWords(parseInt(code[1] ?? "", 16), `20${code[2] ?? ""}`);
  if (day !== null) return monthWords(sittingMonth(Number(day.slice(5, 7))), day.slice(0, 4));
  const { term, month, calendarYear, academicStart, core } = readPart(text);
  if (core !== "") return null;
  const sat = month === null ? seasonMonths.get(term?.name ?? "") : sittingMonth(month);
  if (sat === undefined) return academicStart === null && calendarYear === null ? null : text;
  const year = calendarYear ?? (academicStart === null ? null : academicStart + (sat >= 9 ? 0 : 1));
  return year === null ? (months[sat - 1] ?? null) : monthWords(sat, String(year));
}

function sittingMonth(month: number): number {
  return publishedMonths.get(month) ?? month;
}

const numberShape =
  /^(?:term|t|data drop|dd|half term|ht|data point|assessment point|ap|dc|drop)? ?([1-6])$/i;

/** The number in "Term 2", "T2" or "2"; null for any other text. */
export function termNumber(text: string): number | null {
  const found = numberShape.exec(text.trim().slice(0, 40));
  return found === null ? null : Number(found[1]);
}

function numberedWords(text: string, count: TermCount): string | null {
  const number = termNumber(text);
  if (number === null) return null;
  return count === 6 ? `half term ${number}` : (numberedTerm(number, count)?.name ?? null);
}
