import type { FinancialYear } from "../../domain/funding/financialYear";
import type { TermName } from "../../domain/term";
import type { PremiumRate } from "../../domain/funding/premiumRates";

/** How many pupils there are for each reason, commonest first. */
type ReasonCounts = readonly { readonly reason: string; readonly count: number }[];

/** A sum of money over those pupils for whom the tracker has a figure. Decimal text, exact; "0" without pupils. */
export interface MoneyTotal {
  readonly total: string;
  readonly pupils: number;
}

/** What the tracker says of the premium's use. */
export interface PremiumUse {
  readonly allocated: MoneyTotal;
  readonly spent: MoneyTotal;
  /** Allocated less spent, over the pupils who have both figures; below 0 where more was spent. */
  readonly unspent: MoneyTotal;
  /** Of those with both figures: how many spent more than was allocated. */
  readonly overspent: number;
  /** Pupils with a recorded spending of nothing; a blank is not among them. */
  readonly nothingSpent: number;
  /** Pupils with something allocated of whom no spending is recorded. */
  readonly spendingNotRecorded: number;
  /** The terms whose columns were added up; empty where the tracker's columns are for the whole year. */
  readonly terms: readonly TermName[];
}

/** Pupil Premium Plus of one financial year. */
export interface FundingYear {
  readonly financialYear: FinancialYear;
  /** Null for a year that the table does not have. */
  readonly rate: PremiumRate | null;
  /** Pupils of the tracker in one bucket each. */
  readonly eligible: number;
  readonly notEligible: ReasonCounts;
  readonly cannotTell: ReasonCounts;
  /** True when the tracker has no column for coming into care, so that everyone on it is taken to be looked after. */
  readonly careTakenForGranted: boolean;
  /** Rate times eligible, in whole pounds; null without a rate. */
  readonly expected: string | null;
  /** Null where the tracker says nothing of the year's premium. */
  readonly premium: PremiumUse | null;
}

/** Money of other sources, whatever its year; null where the tracker has no column for it. */
export interface OtherFunding {
  readonly pepsa: MoneyTotal | null;
  readonly highNeeds: MoneyTotal | null;
}

/** Money that the tracker's pupils are due, were allocated and have spent. */
export interface Funding {
  /** Earliest first. */
  readonly years: readonly FundingYear[];
  readonly other: OtherFunding;
}
