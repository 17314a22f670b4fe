import { financialYearStarting } from "./financialYear";
import type { FinancialYear } from "./financialYear";

/** Pupil Premium Plus for one child looked after, in one financial year. */
export interface PremiumRate {
  readonly financialYear: FinancialYear;
  /** Calendar year of its April. */
  readonly from: number;
  /** Whole pounds as decimal text. */
  readonly pounds: string;
  readonly source: string;
  /** False where no published page has been seen for this very year. */
  readonly confirmed: boolean;
}

const rate = (from: number, pounds: string, source: string, confirmed = true): PremiumRate => ({
  financialYear: financialYearStarting(from),
  from,
  pounds,
  source,
  confirmed,
});

const general = "general knowledge";

/**
 * Rates by financial year. 2011-12 and 2012-13 are left out, as their rates changed within the year. Reviewed
 * 2026-11-27.
 */
export const premiumRates: readonly PremiumRate[] = [
  rate(2013, "900", "Lancashire County Council, report 12792"),
  rate(2014, "1900", "House of Commons Library SN06700"),
  rate(2015, "1900", "House of Commons Library SN06700"),
  rate(2016, "1900", general, false),
  rate(2017, "1900", general, false),
  rate(2018, "2300", "Bedford Borough Council; House of Commons Library"),
  rate(2019, "2300", general, false),
  rate(2020, "2345", general, false),
  rate(2021, "2345", "a published rate whose year is general knowledge", false),
  rate(2022, "2410", "The Key, pupil premium rates"),
  rate(2023, "2530", "Lancashire County Council, Pupil Premium Plus policy"),
  rate(2024, "2570", "North Northamptonshire Council; Lincolnshire County Council"),
  rate(2025, "2630", "a primary school's published statement"),
];

/** The rate of the financial year that begins in April `from`; null where the table has none. */
export function premiumRateOf(from: number): PremiumRate | null {
  return premiumRates.find((row) => row.from === from) ?? null;
}
