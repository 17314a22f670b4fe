import type { ActionTrigger } from "../domain/actionLibrary";
import type { Finding } from "../domain/finding";
import type { Exact } from "../domain/exact";
import type { Comparator, Indicator } from "../domain/indicator";
import type { Basis, Measure, Missing } from "../domain/measures/measure";
import type { Pupil } from "../domain/pupil";
import type { Question } from "../domain/question";
import type { PupilThen, RatingChange } from "../domain/lastTerm";
import type { Rag } from "../domain/rag/rag";
import type { Rating, RatingName } from "../domain/ratings";
import type { Settings } from "../domain/settings";
import type { Term, YearTerm } from "../domain/term";
import type { SeriesPoint } from "../domain/trends/seriesPoint";
import type { Trend } from "../domain/trends/trend";
import type { Funding } from "./funding/fundingYear";
import type { InterventionResult } from "./support/interventionResult";
import type { PupilLists } from "./pupilLists/pupilLists";

/** The one place a pupil ends in, for one indicator. */
export type Bucket = "yes" | "no" | "scored" | "notKnown" | "excluded" | "cannotTell";

export interface BucketedPupil {
  readonly pupil: Pupil;
  readonly bucket: Bucket;
  /** In the officer's words: "maths D", "in care less than 12 months". */
  readonly why: string;
  /** What lacked for a yes; empty unless `bucket` is "no". */
  readonly missing: readonly Missing[];
  readonly notEntered: boolean;
  /** Of a pupil whose bucket is "scored": exact; null for the rest. */
  readonly score: Exact | null;
  /** What that score is a share of, such as sessions possible; null where it has no weight. */
  readonly weight: Exact | null;
}

/** Which way a figure has moved; `none` where there is nothing to compare, or a break in the series between. */
export type Direction = "better" | "worse" | "same" | "none";

/** An earlier figure beside this one. */
export interface Compared {
  /** Null where there is none. */
  readonly then: SeriesPoint | null;
  /** This figure less that one, rounded once as printed; null where they are not compared. */
  readonly change: string | null;
  /** Why they are not compared: "series break: exam system changed in 2014"; empty otherwise. */
  readonly why: string;
}

/** A mean beside the indicator's own, over the pupils who have it. Texts as printed. */
export interface PartResult {
  readonly id: string;
  readonly label: string;
  readonly value: string | null;
  readonly exact: string | null;
  readonly pupils: number;
}

export interface Cohort {
  /** Year groups and rule: `y11-12m`, `y1-11-all`. */
  readonly id: string;
  readonly label: string;
  /** "Year 11", "Years 1 to 11" */
  readonly yearsLabel: string;
  readonly read: number;
  readonly counted: number;
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
  readonly cannotTell: number;
  /** Everyone of the year groups, in tracker order. */
  readonly members: readonly CohortMember[];
}

export interface CohortMember {
  readonly pupil: Pupil;
  readonly standing: "counted" | "excluded" | "cannotTell";
  /** Empty when counted. */
  readonly reason: string;
}

export type { Rag };

/** One indicator's figures. Decimal texts are exact; the rounded texts are as printed. */
export interface IndicatorResult {
  readonly indicator: Indicator;
  /** Null for `typed`. */
  readonly measure: Measure | null;
  readonly cohort: Cohort | null;
  readonly basis: Basis | "typed";
  /** The working-at term used; null otherwise. */
  readonly term: Term | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly notKnown: number;
  /** Pupils of the cohort to whom the measure does not apply, by reason; commonest first. */
  readonly notApplicable: readonly { readonly reason: string; readonly count: number }[];
  /** Sum of the scores of a mean, exact decimal text; null for shares. */
  readonly total: string | null;
  readonly parts: readonly PartResult[];
  /** Of a mean that has one, rounded as printed. */
  readonly interval: {
    readonly low: string;
    readonly high: string;
    readonly band: string;
    readonly method: string;
  } | null;
  /** What has to be said with the figure; empty for nothing. */
  readonly note: string;
  /** The published figure to compare with, of her own row or else England's; null for none. */
  readonly comparator:
    | (Comparator & {
        /** Our figure less theirs, rounded once as printed; null where one of them is missing. */
        readonly gap: string | null;
        /** True for England's figure where her row names none. */
        readonly offered: boolean;
      })
    | null;
  /** The mean of the neighbours typed in the indicator's row, as printed, with how many have a figure. */
  readonly neighbours: {
    readonly value: string | null;
    /** Our figure less the mean, rounded once as printed. */
    readonly gap: string | null;
    readonly available: number;
    readonly of: number;
  } | null;
  readonly direction: { readonly lastTerm: Direction; readonly lastYear: Direction };
  /** The figures that `direction` is about. */
  readonly earlier: { readonly lastTerm: Compared; readonly lastYear: Compared };
  readonly unit: "percent" | "points" | "pounds" | "count";
  /** Rounded as printed, for example "8.9"; null without pupils or figures. */
  readonly value: string | null;
  /** Unrounded, at most 20 decimals, cut not rounded; null with `value`. */
  readonly exact: string | null;
  /** Exact gap rounded once, sign kept ("-4.1"); null without target or value. */
  readonly gap: string | null;
  readonly rag: Rag;
  /** The rule with this target's numbers: "GREEN at or above 13.0; AMBER down to 11.7; RED below". */
  readonly rule: string;
  /** Said when colour and printed digits seem to disagree; empty otherwise. */
  readonly ragNote: string;
  readonly pupilsNeeded: number | null;
  /** Points one pupil is worth, one decimal. */
  readonly onePupilIs: string | null;
  /** Every cohort member in exactly one bucket; empty for `typed`. */
  readonly buckets: readonly BucketedPupil[];
}

export interface SplitRow {
  readonly code: string;
  readonly label: string;
  readonly n: number;
  readonly attained: number;
  readonly notAttained: number;
  /** Pupils with a score, of a mean. */
  readonly scored: number;
  readonly notKnown: number;
  /** The row's own figure as printed, of the indicator's kind; null without pupils to work it out from. */
  readonly value: string | null;
  /** What a weighted mean is of, such as sessions possible, as exact text; null of every other figure. */
  readonly weight: string | null;
}

/** A breakdown of an indicator's counted pupils; the rows add up to `total`. */
export interface Split {
  readonly indicator: string;
  readonly by:
    | "provision"
    | "primaryNeed"
    | "schoolType"
    | "sex"
    | "authority"
    | "timeInCare"
    | "entry"
    | "placement"
    | "uasc"
    | "ethnicGroup";
  /** For `primaryNeed`: which pupils with SEN are broken down. */
  readonly provision: "statement" | "senWithoutStatement" | "all" | null;
  readonly label: string;
  readonly rows: readonly SplitRow[];
  /** Pupils broken down: the denominator that DfE's needs tables use. */
  readonly total: number;
  /** Pupils counted for the indicator: the other denominator of a needs table. */
  readonly outOf: number;
}

export type { Rating, RatingName };

export interface PupilRatings {
  readonly pupil: Pupil;
  readonly ratings: Readonly<Record<RatingName, Rating>>;
  /** The figure behind each rating, as printed: "93.5%", "−1.3 grades"; empty for NO_DATA. */
  readonly because: Readonly<Record<RatingName, string>>;
  readonly overall: Rating;
  readonly reds: number;
  /** As the pupil was rated in the earlier term of `Results.lastTerm`; null where nothing is known of him or her. */
  readonly lastTerm: PupilThen | null;
  readonly change: Readonly<Record<RatingName | "overall", RatingChange>>;
}

/** A sentence that the data allow, with the figures behind it. */
export interface Evidence {
  readonly indicator: string;
  /** Kebab-case rule id: `below-target`. */
  readonly rule: string;
  readonly text: string;
  readonly figures: Readonly<Record<string, number | string>>;
  /** Among the six strongest, which the plan shows. */
  readonly offered: boolean;
}

/** An action of the library that an indicator's data call for. */
export interface Suggestion {
  readonly indicator: string;
  readonly trigger: ActionTrigger;
  /** "12 pupils RED on attendance." */
  readonly because: string;
}

export interface Results extends PupilLists {
  readonly settings: Settings;
  /** The figures of each indicator over time, this run's among them, by id. */
  readonly trends: ReadonlyMap<string, Trend>;
  readonly cohorts: readonly Cohort[];
  readonly indicators: readonly IndicatorResult[];
  readonly splits: readonly Split[];
  readonly pupils: readonly PupilRatings[];
  readonly funding: Funding;
  readonly interventions: readonly InterventionResult[];
  /** The earlier term that ratings are compared with; null at the first run. */
  readonly lastTerm: YearTerm | null;
  readonly evidence: readonly Evidence[];
  readonly suggestions: readonly Suggestion[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
}
