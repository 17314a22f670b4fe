import type { IsoDate } from "../isoDate";

/** Who attracts Pupil Premium Plus in some financial years. */
interface PremiumRule {
  /** Calendar years of April, from the first to the last; null is open. */
  readonly from: number;
  readonly to: number | null;
  /** Months that a child must have been looked after without a break; 0 is a single day. */
  readonly leastMonths: number;
  readonly source: string;
}

/** Reviewed 2026-11-27. */
export const premiumRules: readonly PremiumRule[] = [
  {
    from: 2011,
    to: 2013,
    leastMonths: 6,
    source: "DfE, user guide to the pupil premium download 2014 to 2015: at least 6 months until then",
  },
  {
    from: 2014,
    to: null,
    leastMonths: 0,
    source: "DfE, user guide to the pupil premium download 2014 to 2015: at least 1 day",
  },
];

/** Ages on the 31 August before the financial year begins, which are Reception to Year 11. */
export const premiumAges = { youngest: 4, oldest: 15 } as const;
export const premiumYears = { first: 0, last: 11 } as const;

/**
 * What decides for the financial year that begins in April `from`: the year to the 31 March before it, in which a
 * child was looked after, and the 31 August within that year, on which the age counts. Source: Worcestershire's
 * distribution for 2014-15 (children of the March 2014 return, aged 4 to 15 at 31 August 2013).
 */
export function countingDays(from: number): Record<"firstDay" | "lastDay" | "ageDay", IsoDate> {
  return { firstDay: `${from - 1}-04-01`, lastDay: `${from}-03-31`, ageDay: `${from - 1}-08-31` };
}

/** Months that a child must have been looked after; null for a financial year before the premium. */
export function leastMonthsIn(from: number): number | null {
  const rule = premiumRules.find((row) => row.from <= from && (row.to === null || from <= row.to));
  return rule?.leastMonths ?? null;
}
