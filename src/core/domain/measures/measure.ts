import type { AcademicYear } from "../academicYear";
import type { Exact } from "../exact";
import type { ScaleId } from "../grades/gradeReading";
import type { SubjectId } from "../grades/subjects";
import type { Polarity } from "../indicator";
import type { KeyStage } from "../keyStage";
import type { Pupil, SubjectGrade } from "../pupil";
import type { Settings } from "../settings";
import type { Term } from "../term";

/** Where the grades come from; never mixed inside a cohort. */
export type Basis = "result" | "workingAt";

/** What a measure may look at beside the pupil. */
export interface MeasureContext {
  readonly academicYear: AcademicYear;
  readonly basis: Basis;
  /** The term whose working-at grades count; null on basis `result`. */
  readonly term: Term | null;
  /** Answer of the question `blank-results`: what a pupil without any result is. */
  readonly blankResults: "notEntered" | "notKnown";
  readonly entryRule: "first" | "best";
  /** Whether a grade is one that the measure is about, whatever its basis and term. */
  readonly concerns: (grade: SubjectGrade) => boolean;
  readonly settings: Settings;
}

/** What is missing for a "yes", for near misses. */
export type Missing =
  | { readonly kind: "english" }
  | { readonly kind: "maths" }
  | { readonly kind: "passes"; readonly short: number }
  /** Anything else that is missing, as a subject or part is called: "writing", "a language". */
  | {
      readonly kind: "part";
      readonly label: string;
      /** "WTS", "absent" */
      readonly has: string;
      /** The mark or grade asked for on the scale of what there is: "100", "EXS"; null without a mark or grade. */
      readonly asked: string | null;
      /** How far short, in marks or grades of the scale; null where that cannot be told. */
      readonly short: number | null;
      /** The scale of what there is or would be; null where an entry is asked for, and no grade. */
      readonly scale: ScaleId | null;
    };

/** One pupil's outcome on a share, with the reason in the officer's words ("maths D"). */
export interface Verdict {
  /** `excluded` is a pupil of the cohort to whom the measure does not apply; `why` is then the reason. */
  readonly answer: "yes" | "no" | "notKnown" | "excluded";
  readonly why: string;
  /** Empty unless the answer is "no". */
  readonly missing: readonly Missing[];
  readonly notEntered: boolean;
  /** For "not known": the grades that cannot be read, or are not in yet, and decide the answer. */
  readonly undecided?: readonly SubjectGrade[];
}

/** One pupil's score on a mean, exact. */
export type ScoreVerdict =
  | {
      readonly kind: "scored";
      readonly score: Exact;
      readonly why: string;
      /** What the score is a share of, such as sessions possible; the mean is weighted where every score has one. */
      readonly weight?: Exact;
    }
  | { readonly kind: "notKnown"; readonly why: string; readonly undecided?: readonly SubjectGrade[] }
  /** A pupil of the cohort to whom the measure does not apply, such as one without prior attainment. */
  | { readonly kind: "excluded"; readonly why: string };

/**
 * The phrases of a measure in plans. A share: "attained 5 or more …", "to attain 5 or more …", "are working at
 * 5 or more …" (basis `workingAt` never says "attained"). A mean: "is the average Attainment 8 score", "as the
 * average Attainment 8 score", "is the average Attainment 8 score worked out from working-at grades".
 */
export interface MeasurePhrases {
  readonly attained: string;
  readonly toAttain: string;
  readonly workingAt: string;
}

/** What every declared way to count says of itself. Adding one is a file, a row of the registry and a test. */
interface DeclaredMeasure {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  /** Null for measures of pupils of any age, such as attendance. */
  readonly keyStage: KeyStage | null;
  readonly defaultYears: readonly number[];
  readonly betterIs: Polarity;
  readonly validFor: { readonly from: AcademicYear; readonly to: AcademicYear | null };
  /** Years within `validFor` for which there is no such measure, and why. */
  readonly except?: readonly { readonly year: AcademicYear; readonly why: string }[];
  readonly phrases: MeasurePhrases;
  readonly whyItMatters: string;
  readonly source: string;
  /** Day on which the definition was last checked against its source. */
  readonly reviewed: string;
  /**
   * What it is worked out from: `grades` of subjects that concern it, on one basis; or `facts`, the columns
   * beside the grades, which have no basis.
   */
  readonly reads: "grades" | "facts";
  /** Grades behind a measure of facts, where there are any; without it facts are told as results. */
  readonly madeFrom?: Basis;
  /** True where a tracker without an Indicators table does not start with it: another says much the same. */
  readonly notByDefault?: true;
  /** Decimals printed. */
  readonly decimals: number;
  /** Grades that the measure is about; none for `facts`. */
  concerns(grade: SubjectGrade): boolean;
  /** True where a pupil without any result counts all the same, as not entered (KS4). */
  readonly blankCounts: boolean;
  /** What a pupil must have been entered for, after "not entered for": "English, mathematics or both". */
  readonly entryNeeded?: string;
  /** Whether columns of these subjects can ever make a figure; without it every tracker can. */
  decidableFrom?(subjects: ReadonlySet<SubjectId>): boolean;
  /** Whether the tracker has the columns beside its grades, or for `facts` any, for this pupil. */
  hasColumns?(pupil: Pupil): boolean;
  /**
   * What has to be said with every figure: "not adjusted for extremely low scores"; "" for nothing. `weighted` is
   * true where every score of the mean had a weight.
   */
  note?(context: MeasureContext, weighted: boolean): string;
}

/** A measure answered with yes or no for each pupil: k of n, as a percentage. */
export interface ShareMeasure extends DeclaredMeasure {
  readonly kind: "share";
  readonly unit: "percent";
  /** The grade at which a subject counts, where it is one grade: "C", as in "mathematics at grade C". */
  readonly passGrade?: string;
  attained(pupil: Pupil, context: MeasureContext): Verdict;
}

/** The interval in which the true mean lies, and the band that follows from it. */
export interface MeanInterval {
  readonly low: Exact;
  readonly high: Exact;
  readonly band: string;
  /** What it is worked out with: "1.96 × 1.41628 / √122". */
  readonly method: string;
}

/** A mean worked out beside the measure's own, over the same pupils. */
export interface MeasurePart {
  readonly id: string;
  readonly label: string;
  score(pupil: Pupil, context: MeasureContext): ScoreVerdict;
}

/** A measure that gives each pupil a score: the sum of them over the number of pupils scored. */
export interface MeanMeasure extends DeclaredMeasure {
  readonly kind: "mean";
  readonly unit: "points" | "percent";
  /** True for scores that can be below 0: their tolerance is in points. */
  readonly canBeNegative: boolean;
  score(pupil: Pupil, context: MeasureContext): ScoreVerdict;
  readonly parts?: readonly MeasurePart[];
  interval?(mean: Exact, pupils: number, context: MeasureContext): MeanInterval | null;
}

export type Measure = ShareMeasure | MeanMeasure;
