import type { IsoDate } from "./isoDate";

const shortMonths: ReadonlySet<number> = new Set([4, 6, 9, 11]);

/** Days of a month (1 is January) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return shortMonths.has(month) ? 30 : 31;
}

export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Days in 400, 100 and 4 years of the Gregorian calendar, and in one. */
const [era, century, fourYears, oneYear] = [146_097, 36_524, 1_461, 365] as const;

/**
 * The calendar day so many days after 1 March of the year 0. Years are counted from March, so that the
 * leap day is the last day of its year. Source: H. Hinnant, "chrono-compatible low-level date algorithms".
 */
export function dayAfterMarch(days: number): IsoDate {
  const inEra = days % era;
  const yearOfEra = Math.floor(
    (inEra -
      Math.floor(inEra / (fourYears - 1)) +
      Math.floor(inEra / century) -
      Math.floor(inEra / (era - 1))) /
      oneYear,
  );
  const inYear = inEra - (oneYear * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return isoDate(yearOfEra + Math.floor(days / era) * 400 + (month < 3 ? 1 : 0), month, day);
}

/** Days by which Excel's 1904 system lags behind its 1900 one. Source: Microsoft, "Differences between the 1900 and the 1904 date system". */
export const daysBetweenSystems = 1_462;

/** The calendar day so many days later; earlier where `days` is below 0. */
export function later(date: IsoDate, days: number): IsoDate {
  return dayAfterMarch(daysAfterMarch(date) + days);
}

/** Days from 1 March of the year 0; the reverse of `dayAfterMarch`, by the same source. */
export function daysAfterMarch(date: IsoDate): number {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const fromMarch = month > 2 ? year : year - 1;
  const yearOfEra = fromMarch % 400;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const inEra = yearOfEra * oneYear + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + inYear;
  return Math.floor(fromMarch / 400) * era + inEra;
}
