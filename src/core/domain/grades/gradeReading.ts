/** Ids of the grade scales table. */
export type ScaleId =
  | "A*-G"
  | "9-1"
  | "9-1 thresholds"
  | "NC levels"
  | "KS2 TA"
  | "KS2 scaled"
  | "KS1 scaled"
  | "MTC"
  | "phonics"
  | "phonics marks"
  | "EYFS"
  | "age related"
  | "secure"
  | "year steps"
  | "level 2 vocational"
  | "level 3 vocational"
  | "progress"
  | "progress marks";

/** The two grades of a double award, the higher one first; they may be the same. */
export interface GradePair {
  readonly higher: string;
  readonly lower: string;
}

/**
 * A grade with a fine mark: 4+, a weak 4, 4.5. `by` is what the mark does to the whole grade (or pair) that it was
 * typed behind: "+" or "-" for the part of a grade that Settings tell, or the part itself as a decimal, ".5".
 */
export interface FineGrade {
  readonly whole: string;
  readonly by: string;
}

/**
 * What a grade cell says. Missing is never a grade: each way of having none is a kind of its own.
 * `notEntered` is a code such as N; `absent` is X; `blank` is an empty cell; `pending` is TBC or Q;
 * `notApplicable` is n/a; `unreadable` cannot be read on the column's scale (error cells included).
 * Of a double award `code` is the lower grade, and `pair` has both. `code` is always a whole grade, the one that
 * counts for passes; `fine` is there where the cell says more.
 */
export type GradeReading =
  | {
      readonly kind: "grade";
      readonly code: string;
      readonly raw: string;
      readonly pair?: GradePair;
      readonly fine?: FineGrade;
    }
  | { readonly kind: "notEntered"; readonly raw: string }
  | { readonly kind: "absent"; readonly raw: string }
  | { readonly kind: "blank" }
  | { readonly kind: "pending"; readonly raw: string }
  | { readonly kind: "notApplicable"; readonly raw: string }
  | { readonly kind: "unreadable"; readonly raw: string };
