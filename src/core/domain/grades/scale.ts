import type { YearsInForce } from "../academicYear";
import type { ScaleId } from "./gradeReading";

/** One grade of a scale. */
export interface Grade {
  /** As printed. */
  readonly code: string;
  /** Other ways of typing it, in lower case. */
  readonly aliases: readonly string[];
  /**
   * Position in grades for the attainment rating: one GCSE grade, one sub-level or one teacher-assessment
   * band is 1. Null where the steps are not even, so that no gap may be worked out.
   */
  readonly steps: number | null;
  /** A*-C, 4 or above, or a pass at level 2. */
  readonly goodPass: boolean;
}

/** Ways of having no grade that a code can stand for. */
export type NoGrade = "absent" | "notEntered" | "pending" | "notApplicable";

/** One way of grading a column. */
export interface Scale {
  readonly id: ScaleId;
  /** What an officer would call it: "a GCSE grade A* to G, or U". */
  readonly expected: string;
  readonly grades: readonly Grade[];
  /** Whole scores allowed, beside the grades where there are any; null for scales of grades alone. */
  readonly scores: { readonly from: number; readonly to: number } | null;
  /** A fine mark after a whole grade, which is dropped: `C+`, `C1`, `4=`; null where there is none. */
  readonly fineMark: RegExp | null;
  /** A whole grade and a fine mark that is kept, where the column's marks allow it: `4+`, `4-`, `4a`, `4.5`. */
  readonly fineGrade?: RegExp;
  /** Codes of this scale that stand for no grade, and mean something else on others. */
  readonly codes: ReadonlyMap<string, NoGrade>;
  readonly years: YearsInForce;
  readonly source: string;
}

/** Scales under their ids, none of them left out. */
export type ScalesById<Id extends ScaleId = ScaleId> = {
  readonly [Each in Id]: Scale & { readonly id: Each };
};

/** A row of a scale's table. */
export function grade(
  code: string,
  steps: number | null,
  goodPass = false,
  aliases: readonly string[] = [],
): Grade {
  return { code, steps, goodPass, aliases };
}

/** No codes of its own. */
export const noCodes: ReadonlyMap<string, NoGrade> = new Map();
