import { smallestGroup } from "../../domain/smallestGroup";
import type { Exact } from "../../domain/exact";
import { printedPercent } from "../../domain/exact";
import type { AcademicYear } from "../../domain/academicYear";
import type { MeasureContext } from "../../domain/measures/measure";
import type { Trend } from "../../domain/trends/trend";
import type { BucketedPupil, Cohort, IndicatorResult, Split } from "../results";

/** What the sentences of one indicator are drawn from. */
export interface EvidenceContext {
  readonly result: IndicatorResult;
  readonly cohort: Cohort | null;
  /** Counted pupils, those not known among them. */
  readonly counted: readonly BucketedPupil[];
  readonly splits: readonly Split[];
  readonly year: AcademicYear;
  /** Null where the indicator has none. */
  readonly trend: Trend | null;
  /** Null for typed figures. */
  readonly measureContext: MeasureContext | null;
}

/** A sentence that the data allow. `share` is what the rule's trigger is held against, in per cent or points. */
export interface Draft {
  readonly text: string;
  readonly figures: Readonly<Record<string, number | string>>;
  readonly share: Exact;
}

/** "25 of 79 (31.6%)"; in a group under ten "3 of 9". */
export function kOfN(part: number, whole: number): string {
  return whole < smallestGroup
    ? `${part} of ${whole}`
    : `${part} of ${whole} (${printedPercent(part, whole)}%)`;
}

/** Verbs of the two bases: working-at grades have attained nothing yet. */
export interface BasisWords {
  readonly attained: string;
  readonly had: string;
  readonly attended: string;
  readonly gained: string;
  readonly wouldHave: string;
}

const basisWords: Readonly<Record<IndicatorResult["basis"], BasisWords>> = {
  result: {
    attained: "attained the measure",
    had: "had",
    attended: "attended",
    gained: "gained",
    wouldHave: "would have met",
  },
  workingAt: {
    attained: "are working at the measure",
    had: "have",
    attended: "attend",
    gained: "are working at",
    wouldHave: "would meet",
  },
  typed: {
    attained: "met the measure",
    had: "had",
    attended: "attended",
    gained: "gained",
    wouldHave: "would have met",
  },
};

export function wordsOf({ basis }: IndicatorResult): BasisWords {
  return basisWords[basis];
}

/** A pupil who is counted and whose outcome is known. */
export function isDecided({ bucket }: BucketedPupil): boolean {
  return bucket === "yes" || bucket === "no";
}
