import { isInForce } from "../academicYear";
import type { AcademicYear } from "../academicYear";
import type { SubjectGrade } from "../pupil";
import { gradeLabel, gradeSteps } from "./gradePair";
import type { GradeReading, ScaleId } from "./gradeReading";
import type { Grade } from "./scale";
import { gradeOf, scaleOf } from "./scales";

/** What one grade says about a pass at C or better. */
export type Outcome = "pass" | "fail" | "unknown";

/** Scales of examinations at 16; a National Curriculum level says nothing about a pass. */
export const examinationScales: ReadonlySet<ScaleId> = new Set<ScaleId>([
  "A*-G",
  "9-1",
  "9-1 thresholds",
  "level 2 vocational",
]);

/** A cell that tells of an attempt: a grade, a result still to come, or what cannot be read. */
export type AttemptedGrade = SubjectGrade & {
  readonly reading: Extract<GradeReading, { readonly kind: "grade" | "pending" | "unreadable" }>;
};

const attempted: ReadonlySet<GradeReading["kind"]> = new Set(["grade", "pending", "unreadable"]);

/** Whether an attempt was made, or may have been. */
export function isAttempt(grade: SubjectGrade): grade is AttemptedGrade {
  return attempted.has(grade.reading.kind);
}

/**
 * Whether an attempt is a pass at A*-C (4 or above, or level 2) in that year; of a double award, whether its lower
 * grade is, so that both are. A grade of a scale that was not in use that year, an unreadable cell and a result
 * still to come are "unknown".
 */
export function outcomeOf({ reading, scale }: AttemptedGrade, year: AcademicYear): Outcome {
  if (reading.kind !== "grade") return "unknown";
  if (!examinationScales.has(scale) || !isInForce(scaleOf(scale).years, year)) return "unknown";
  return gradeOf(scale, reading.code)?.goodPass === true ? "pass" : "fail";
}

/** Whether only the higher grade of a double award is a pass: 4-3 is one pass, and one grade below. */
export function isHalfPass({ reading, scale }: SubjectGrade): boolean {
  if (reading.kind !== "grade" || reading.pair === undefined) return false;
  const [higher, lower] = [reading.pair.higher, reading.pair.lower].map((code) => gradeOf(scale, code));
  return higher?.goodPass === true && lower?.goodPass === false;
}

/** How far a grade is below the one asked for. */
export interface ShortOfPass {
  /** On the scale of the grade itself: "C", "5", "P". */
  readonly asked: string;
  readonly has: string;
  /** In grades; null on a scale without even steps, and where the scale has no such grade. */
  readonly short: number | null;
  readonly scale: ScaleId;
}

/** Grades for which the lowest pass of any other scale stands. */
const lowestPasses: ReadonlySet<string> = new Set(["C", "4"]);

/**
 * How far a grade is below `asked`: for C and 4 the lowest pass of its own scale. Empty for a grade that reaches
 * it, for a cell without a grade and on a scale without passes.
 */
export function shortOfPass({ reading, scale }: SubjectGrade, asked: string): readonly ShortOfPass[] {
  const lowest = lowestPassOf(scale);
  if (reading.kind !== "grade" || lowest === undefined) return [];
  const has = gradeLabel(reading);
  const pass = lowestPasses.has(asked) ? lowest : gradeOf(scale, asked);
  if (pass === null) return [{ asked, has, short: null, scale }];
  const steps = gradeSteps(scale, reading);
  const short = pass.steps === null || steps === null ? null : pass.steps - steps;
  const reached = short === null ? gradeOf(scale, reading.code)?.goodPass === true : short <= 0;
  return reached ? [] : [{ asked: pass.code, has, short, scale }];
}

/** Tables run downwards. */
function lowestPassOf(scale: ScaleId): Grade | undefined {
  return scaleOf(scale)
    .grades.filter(({ goodPass }) => goodPass)
    .at(-1);
}
