import { academicYearOf, compareYears, firstDay, startYear, summerYear } from "./academicYear";
import type { AcademicYear } from "./academicYear";
import type { IsoDate } from "./isoDate";

export type TermName = "autumn" | "spring" | "summer";

/** One term of one academic year; `half` is 1 or 2 where a heading says so. */
export interface Term {
  readonly year: AcademicYear | null;
  readonly name: TermName;
  readonly half: 1 | 2 | null;
}

/** A whole term of a year that is known. */
export type YearTerm = Term & { readonly year: AcademicYear };

/**
 * Terms in their order, by calendar month. Real ends move with Easter, so these are working boundaries and
 * not a school's own dates. Source: our own, as DfE publishes none.
 */
export const terms: readonly { readonly name: TermName; readonly months: readonly number[] }[] = [
  { name: "autumn", months: [9, 10, 11, 12] },
  { name: "spring", months: [1, 2, 3] },
  { name: "summer", months: [4, 5, 6, 7, 8] },
];

/** The term a day falls in: autumn from 1 September, spring from 1 January, summer from 1 April. */
export function termOf(date: IsoDate): Term {
  const month = Number(date.slice(5, 7));
  const name = terms.find((term) => term.months.includes(month))?.name ?? "summer";
  return { year: academicYearOf(date), name, half: null };
}

/** The whole term that a run reads or reports on. */
export function termNow(period: { readonly academicYear: AcademicYear; readonly term: TermName }): YearTerm {
  return { year: period.academicYear, name: period.term, half: null };
}

/** The first day of a term, by the same boundaries: 1 January 2014 for the spring of 2013/14. */
export function firstDayOfTerm(name: TermName, year: AcademicYear): IsoDate {
  const months = terms.filter((row) => row.name === name).flatMap((row) => row.months);
  const rest = `${String(Math.min(...months)).padStart(2, "0")}-01`;
  const early = `${startYear(year)}-${rest}`;
  return early >= firstDay(year) ? early : `${summerYear(year)}-${rest}`;
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

/** The same term with a year filled in where the heading named none. */
export function withYear(term: Term, year: AcademicYear): Term {
  return term.year === null ? { ...term, year } : term;
}

/** "summer 2013/14", "autumn 1 2013/14", or "summer" when no year is known. */
export function termLabel(term: Term): string {
  return [term.name, term.half, term.year].filter((part) => part !== null).join(" ");
}
