import type { IsoDate } from "./isoDate";

/** The label of an academic year, `2013/14`: 1 September 2013 to 31 August 2014. */
export type AcademicYear = string;

const firstMonth = 9;

/** `2013/14` from the calendar year in which it starts. */
export function academicYearStarting(startYear: number): AcademicYear {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, "0")}`;
}

/** Calendar year of its September. */
export function startYear(year: AcademicYear): number {
  return Number(year.slice(0, 4));
}

/** Calendar year of its summer: the year of the examinations. */
export function summerYear(year: AcademicYear): number {
  return startYear(year) + 1;
}

const labels = /^(?:ay ?)?(\d{4}) ?[/\-–_ ] ?(\d{2}|\d{4})$|^(\d{4})(\d{2})$/;

/**
 * Reads 2013/14, 2013-14, 201314 and 2013/2014; null for anything else, such as the date 20/03/14 or
 * years that do not follow each other.
 */
export function parseAcademicYear(text: string): AcademicYear | null {
  const match = labels.exec(text.trim().toLowerCase());
  const start = Number(match?.[1] ?? match?.[3]);
  const end = match?.[2] ?? match?.[4];
  if (end === undefined || start < 1900 || start > 2100) return null;
  const follows = end.length === 4 ? Number(end) === start + 1 : Number(end) === (start + 1) % 100;
  return follows ? academicYearStarting(start) : null;
}

/** The academic year a day falls in. */
export function academicYearOf(date: IsoDate): AcademicYear {
  const year = Number(date.slice(0, 4));
  return academicYearStarting(Number(date.slice(5, 7)) >= firstMonth ? year : year - 1);
}

export function firstDay(year: AcademicYear): IsoDate {
  return `${startYear(year)}-09-01`;
}

export function lastDay(year: AcademicYear): IsoDate {
  return `${summerYear(year)}-08-31`;
}

/** The 31 March on which the year's "looked after 12 months" is decided: 2014-03-31 for 2013/14. */
export function marchOf(year: AcademicYear): IsoDate {
  return `${summerYear(year)}-03-31`;
}

export function previousYear(year: AcademicYear): AcademicYear {
  return academicYearStarting(startYear(year) - 1);
}

/** Negative when the first is earlier. Labels begin with four digits, so that they sort as text. */
export function compareYears(first: AcademicYear, second: AcademicYear): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** Years in which a rule or a code is in force; null is open on that side. */
export interface YearsInForce {
  readonly from: AcademicYear | null;
  readonly to: AcademicYear | null;
}

export function isInForce(years: YearsInForce, year: AcademicYear): boolean {
  const started = years.from === null || compareYears(years.from, year) <= 0;
  return started && (years.to === null || compareYears(year, years.to) <= 0);
}
