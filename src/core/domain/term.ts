import { academicYearOf, compareYears, firstDay, lastDay, previousYear, summerYear } from "./academicYear";
import type { AcademicYear } from "./academicYear";
import { later } from "./calendar";
import type { IsoDate } from "./isoDate";
import { usualTermDates } from "./termDates";
import type { TermDates } from "./termDates";

export type TermName = "autumn" | "spring" | "summer";

/** One term of one academic year; `half` is 1 or 2 where a heading says so. */
export interface Term {
  readonly year: AcademicYear | null;
  readonly name: TermName;
  readonly half: 1 | 2 | null;
}

/** A whole term of a year that is known. */
export type YearTerm = Term & { readonly year: AcademicYear };

/** Terms in their order. */
export const terms: readonly { readonly name: TermName }[] = [
  { name: "autumn" },
  { name: "spring" },
  { name: "summer" },
];

/**
 * The term a day falls in; by the usual dates autumn from 1 September, spring from 1 January, summer from 1 April.
 * Holidays belong to the term before them.
 */
export function termOf(date: IsoDate, dates: TermDates = usualTermDates): Term {
  const year = academicYearOf(date);
  return { year, name: nameOfTerm(date, year, dates), half: null };
}

function nameOfTerm(date: IsoDate, year: AcademicYear, dates: TermDates): TermName {
  if (date >= firstDayOfTerm("summer", year, dates)) return "summer";
  return date >= firstDayOfTerm("spring", year, dates) ? "spring" : "autumn";
}

/** The whole term that a run reads or reports on. */
export function termNow(period: { readonly academicYear: AcademicYear; readonly term: TermName }): YearTerm {
  return { year: period.academicYear, name: period.term, half: null };
}

/** The first day of a term: by the usual dates 1 January 2014 for the spring of 2013/14. */
export function firstDayOfTerm(
  name: TermName,
  year: AcademicYear,
  dates: TermDates = usualTermDates,
): IsoDate {
  return name === "autumn" ? firstDay(year) : `${summerYear(year)}-${dates[name]}`;
}

/** The last day of a term, the holidays after it included: by the usual dates 31 March 2014 for that spring. */
export function lastDayOfTerm(name: TermName, year: AcademicYear, dates: TermDates): IsoDate {
  if (name === "summer") return lastDay(year);
  return later(firstDayOfTerm(name === "autumn" ? "spring" : "summer", year, dates), -1);
}

const places: Readonly<Record<TermName, number>> = { autumn: 0, spring: 1, summer: 2 };

function place(term: Term): number {
  return places[term.name];
}

/**
 * Negative when the first is earlier. A whole term stands at its end, after its halves. A term without a
 * year stands before every term with one: give it its year first.
 */
export function compareTerms(first: Term, second: Term): number {
  return compareYears(first.year ?? "0000/01", second.year ?? "0000/01") || compareInYear(first, second);
}

function compareInYear(first: Term, second: Term): number {
  return place(first) - place(second) || (first.half ?? 3) - (second.half ?? 3);
}

/** The whole term before a whole term: summer 2013/14 before autumn 2014/15. */
export function termBefore({ year, name }: YearTerm): YearTerm {
  const earlier = terms[places[name] - 1];
  if (earlier) return { year, name: earlier.name, half: null };
  return { year: previousYear(year), name: "summer", half: null };
}

/** The same term with a year filled in where the heading named none. */
export function withYear(term: Term, year: AcademicYear): Term {
  return term.year === null ? { ...term, year } : term;
}

/** "summer 2013/14", "autumn 1 2013/14", or "summer" when no year is known. */
export function termLabel(term: Term): string {
  return [term.name, term.half, term.year].filter((part) => part !== null).join(" ");
}
