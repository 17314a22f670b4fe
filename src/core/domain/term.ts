import type { AcademicYear } from "./academicYear";

export type TermName = "autumn" | "spring" | "summer";

/** One term of one academic year; `half` is 1 or 2 where a heading says so. */
export interface Term {
  readonly year: AcademicYear | null;
  readonly name: TermName;
  readonly half: 1 | 2 | null;
}
