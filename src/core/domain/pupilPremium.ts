/** Pupil Premium Plus for one child looked after, in one financial year. */
export interface PupilPremiumRate {
  /** "2014-15": April 2014 to March 2015. */
  readonly financialYear: string;
  /** Calendar year of its April. */
  readonly from: number;
  /** Whole pounds. */
  readonly pounds: number;
  readonly source: string;
}

const rate = (from: number, pounds: number, source: string): PupilPremiumRate => ({
  financialYear: `${from}-${String((from + 1) % 100).padStart(2, "0")}`,
  from,
  pounds,
  source,
});

/**
 * Rates by financial year. Rows marked "not confirmed" are from general knowledge. 2011-12 and 2012-13 are left
 * out, as their rates changed within the year. Reviewed 2026-11-22.
 */
export const pupilPremiumRates: readonly PupilPremiumRate[] = [
  rate(2013, 900, "Lancashire County Council, report 12792"),
  rate(2014, 1900, "House of Commons Library SN06700"),
  rate(2015, 1900, "House of Commons Library SN06700"),
  rate(2016, 1900, "not confirmed"),
  rate(2017, 1900, "not confirmed"),
  rate(2018, 2300, "Bedford Borough Council; House of Commons Library"),
  rate(2019, 2300, "not confirmed"),
  rate(2020, 2345, "not confirmed"),
  rate(2021, 2345, "published rate; its year not confirmed"),
  rate(2022, 2410, "The Key, pupil premium rates"),
  rate(2023, 2530, "Lancashire County Council, Pupil Premium Plus policy"),
  rate(2024, 2570, "North Northamptonshire Council; Lincolnshire County Council"),
  rate(2025, 2630, "a primary school's published statement"),
];
