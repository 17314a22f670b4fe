import type { IsoDate } from "../isoDate";

/** The label of a financial year, `2014-15`: 1 April 2014 to 31 March 2015. */
export type FinancialYear = string;

const firstMonth = 4;

/** `2014-15` from the calendar year of its April. */
export function financialYearStarting(from: number): FinancialYear {
  return `${from}-${String((from + 1) % 100).padStart(2, "0")}`;
}

/** Calendar year of the April with which the financial year of a day begins. */
export function aprilBefore(day: IsoDate): number {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= firstMonth ? year : year - 1;
}
