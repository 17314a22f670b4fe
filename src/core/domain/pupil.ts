import type { GradeReading, ScaleId } from "./grades/gradeReading";
import type { SubjectId } from "./grades/subjects";
import type { IsoDate } from "./isoDate";
import type { Place } from "./place";
import type { TypedRag, TypedRatingName } from "./ratings";
import type { InterventionKindId } from "./support/interventionKinds";
import type { Term, TermName } from "./term";

export type { IsoDate };

/**
 * What one tracker cell says. The four ways of not knowing are kept apart:
 * nothing typed, does not apply to this pupil, typed but unreadable, and no such column at all.
 */
export type Reading<T> =
  | { readonly kind: "value"; readonly value: T; readonly raw: string }
  | { readonly kind: "blank" }
  | { readonly kind: "notApplicable"; readonly raw: string }
  | { readonly kind: "unreadable"; readonly raw: string }
  | { readonly kind: "noColumn" };

/**
 * What a grade column is about. An outcome is never computed from a target, nor from `progress`, which says only
 * how a pupil is getting on.
 */
export type GradeRole = "result" | "workingAt" | "target" | "baseline" | "progress";

/** Where a grade stands. */
export interface GradePlace {
  readonly sheet: string;
  /** Letters: `F`. */
  readonly column: string;
  /** 1-based; null for the pupil's own row, so that pupils who have the same in a column can share a grade. */
  readonly row: number | null;
}

/** One grade cell. Pupils who have the same in the same column share one grade: a column says few different things. */
export interface SubjectGrade {
  readonly subject: SubjectId;
  readonly role: GradeRole;
  /** The term of an assessment; null for a final result or when the heading names none. */
  readonly term: Term | null;
  readonly scale: ScaleId;
  readonly reading: GradeReading;
  readonly at: GradePlace;
  /** The day of the examination where the tracker gives one: the first-entry rule needs it. */
  readonly sat: IsoDate | null;
  /** A later attempt of a subject that has a first one beside it: "Maths resit". */
  readonly resit?: true;
}

export type YesNo = "yes" | "no";

/** One episode of care of the statutory return. Codes are in upper case, and "" where the cell is blank. */
export interface CareEpisode {
  /** DECOM. */
  readonly began: Reading<IsoDate>;
  /** DEC; blank while the episode goes on. */
  readonly ended: Reading<IsoDate>;
  /** RNE: S where a period in care began, other codes where it went on. */
  readonly newEpisode: string;
  /** LS. */
  readonly legalStatus: string;
  /** PLACE. */
  readonly placement: string;
  /** REC: X1 where the next episode follows at once. */
  readonly ceased: string;
}

/** Care dates and flags from which the 12-month rule is decided. */
export interface CareRecord {
  readonly began: Reading<IsoDate>;
  readonly ended: Reading<IsoDate>;
  /** A ready "12 months at 31 March (Y/N)" column. */
  readonly twelveMonths: Reading<YesNo>;
  /** Legal status code as typed (V3, V4 are short-term placements). */
  readonly legalStatus: Reading<string>;
  /** Of the statutory return, where the child is in it: they decide before whatever was typed. */
  readonly episodes?: readonly CareEpisode[];
}

export interface SenRecord {
  /** Raw provision code: S, A, P, E, K or N. */
  readonly provision: Reading<string>;
  /** Primary need code of the needs table, or the text as typed when the table does not know it. */
  readonly need: Reading<string>;
}

/** Where a young person over 16 is: in education, employment or training, or not. */
export type Destination = "EET" | "NEET";

/** Facts of the academic year beside the termly ratings. */
export interface YearlyRecord {
  /** Half-day sessions that were possible, as exact decimal text. */
  readonly sessionsPossible: Reading<string>;
  /** Half-day sessions missed, for whatever reason. */
  readonly sessionsMissed: Reading<string>;
  /** Moves of school during the year; "0" is a recorded none. */
  readonly schoolMoves: Reading<string>;
  /** Changes of placement during the year; "0" is a recorded none. */
  readonly placementMoves: Reading<string>;
  readonly destination: Reading<Destination>;
  /** The day on which the pupil's Educational Provision Map was last made or gone through. */
  readonly epmHeld: Reading<IsoDate>;
  readonly epmQuality: Reading<PepQuality>;
}

/** Where a pupil lives and is taught. */
export interface PlacementRecord {
  /** Code of the placements table, or the text as typed when the table does not know it. */
  readonly type: Reading<string>;
  /** Whether it is in the council's own area. */
  readonly authority: Reading<"in" | "out">;
  /** The authority of the school, as typed: a name or a number. */
  readonly schoolAuthority: Reading<string>;
  /** Unaccompanied asylum-seeking child. */
  readonly uasc: Reading<YesNo>;
}

/** What columns of single terms add up to in one financial year, in pounds as exact decimal text; null without a figure. */
export interface PremiumOfTerms {
  /** Calendar year of the April with which the financial year begins. */
  readonly from: number;
  /** The terms that have a column, in their order. */
  readonly terms: readonly TermName[];
  readonly allocated: string | null;
  readonly spent: string | null;
  /** False where some terms have one of the two figures alone, so that the sums are not of the same time. */
  readonly comparable: boolean;
}

/** Money of a pupil for a financial year, each in pounds as exact decimal text; "0" is a recorded none. */
export interface FundingRecord {
  /** Pupil Premium Plus. */
  readonly premiumAllocated: Reading<string>;
  readonly premiumSpent: Reading<string>;
  /** Personal Education Plan Support Allowance. */
  readonly pepsa: Reading<string>;
  /** High Support Funding or High Needs Funding. */
  readonly highNeeds: Reading<string>;
  /** Calendar year of the April with which the year of the premium begins, where its heading names one. */
  readonly premiumYear: Reading<number>;
  /** The premium where its columns name terms, by financial year. */
  readonly premiumTerms: Reading<readonly PremiumOfTerms[]>;
}

/** One support that a tracker names. */
export interface Intervention {
  readonly kind: InterventionKindId;
  /** As typed; may name somebody, so it is for the officer's own sheets only. */
  readonly typed: string;
  /** False where the words leave open whether it has begun: "EP referral". */
  readonly begun: boolean;
}

/** What each column of support names; none where it says that there is none. */
export type SupportRecord = Readonly<Record<SupportField, Reading<readonly Intervention[]>>>;

/** Columns of support: lists of whatever a pupil gets, and columns for one kind. */
export type SupportField =
  | "interventions"
  | "interventions2"
  | "interventions3"
  | "tuition"
  | "mentor"
  | "psychologist"
  | "alternativePackage";

/** How a PEP, or the map that is part of it, was graded. */
export type PepQuality = "GREEN" | "AMBER" | "RED";

/** The facts behind four of the five termly pupil ratings. */
export interface TermlyRecord {
  /** Percent, 0–100, as exact decimal text. */
  readonly attendance: Reading<string>;
  /** Days suspended this term as exact decimal text; "0" is a recorded none. */
  readonly suspendedDays: Reading<string>;
  readonly permanentlyExcluded: Reading<YesNo>;
  readonly pepInTime: Reading<YesNo>;
  readonly pepQuality: Reading<PepQuality>;
  /** Strengths and Difficulties Questionnaire total, 0–40. */
  readonly sdq: Reading<number>;
}

/** A rating that the officer typed or coloured; it never takes the place of one that is worked out. */
export interface TypedRating {
  readonly reading: Reading<TypedRag>;
  readonly at: Place;
}

/** One child as read from the tracker. */
export interface Pupil {
  /** UPN, else the tracker's own id, else the ULN, else a hash of name and date of birth. Never the name itself. */
  readonly key: string;
  readonly sheet: string;
  /** 1-based row on the sheet. */
  readonly row: number;
  /** As typed; "pupil in row 17" when the name cell is blank. */
  readonly name: string;
  readonly upn: Reading<string>;
  /** Unique learner number: 10 digits. */
  readonly uln: Reading<string>;
  readonly localId: Reading<string>;
  readonly dateOfBirth: Reading<IsoDate>;
  /** National curriculum year: recorded, else from the date of birth; 0 is Reception. */
  readonly year: Reading<number>;
  readonly sex: Reading<string>;
  /** Code of the ethnicity table, or the text as typed when the table does not know it. */
  readonly ethnicity: Reading<string>;
  readonly school: Reading<string>;
  /** Code of the school types table. */
  readonly schoolType: Reading<string>;
  readonly care: CareRecord;
  readonly sen: SenRecord;
  readonly grades: readonly SubjectGrade[];
  /** Ready yes/no columns, by measure id. */
  readonly readyMeasures: ReadonlyMap<string, Reading<YesNo>>;
  /** Ready scores as exact decimal text, by measure id. */
  readonly readyScores: ReadonlyMap<string, Reading<string>>;
  readonly termly: TermlyRecord;
  readonly yearly: YearlyRecord;
  readonly placement: PlacementRecord;
  readonly funding: FundingRecord;
  readonly support: SupportRecord;
  /** Her own ratings, of the columns that the tracker has. */
  readonly typedRatings: ReadonlyMap<TypedRatingName, TypedRating>;
}
