import type { AcademicYear } from "../academicYear";
import type { SubjectId } from "../grades/subjects";
import type { Polarity } from "../indicator";
import type { Pupil, SubjectGrade } from "../pupil";
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
}

/** What is missing for a "yes", for near misses. */
export type Missing =
  | { readonly kind: "english" }
  | { readonly kind: "maths" }
  | { readonly kind: "passes"; readonly short: number };

/** One pupil's outcome on a measure, with the reason in the officer's words ("maths D"). */
export interface Verdict {
  readonly answer: "yes" | "no" | "notKnown";
  readonly why: string;
  /** Empty unless the answer is "no". */
  readonly missing: readonly Missing[];
  readonly notEntered: boolean;
  /** For "not known": the grades that cannot be read, or are not in yet, and decide the answer. */
  readonly undecided?: readonly SubjectGrade[];
}

/** The phrases of a measure in plans. */
export interface MeasurePhrases {
  /** "attained 5 or more A*-C grades at GCSE including English and mathematics" */
  readonly attained: string;
  /** "to attain 5 or more …" */
  readonly toAttain: string;
  /** "are working at 5 or more …": used for basis `workingAt`, which never says "attained". */
  readonly workingAt: string;
}

/** One declared way to count pupils. Adding one is a file, a row of the registry and a test. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly keyStage: "KS4";
  readonly defaultYears: readonly number[];
  readonly unit: "percent";
  readonly betterIs: Polarity;
  readonly validFor: { readonly from: AcademicYear; readonly to: AcademicYear | null };
  readonly phrases: MeasurePhrases;
  readonly whyItMatters: string;
  readonly source: string;
  /** Day on which the definition was last checked against its source. */
  readonly reviewed: string;
  /** What a pupil must have been entered for, after "not entered for": "English, mathematics or both". */
  readonly entryNeeded?: string;
  attained(pupil: Pupil, context: MeasureContext): Verdict;
  /** Whether columns of these subjects can ever make a "yes"; without it every tracker can. */
  decidableFrom?(subjects: ReadonlySet<SubjectId>): boolean;
}
