import type { ScaleId } from "../../../../../src/core/domain/grades/gradeReading";
import type { MeasureContext } from "../../../../../src/core/domain/measures/measure";
import type { GradeRole, Pupil, SubjectGrade } from "../../../../../src/core/domain/pupil";
import type { Term } from "../../../../../src/core/domain/term";
import { contextFor, meanMeasure, shareMeasure } from "../../../../support/measures";
import { aPupil, gradeOf } from "../../../../support/pupils";

/** Pupils of Key Stage 4 as lists of grades by subject; vocational subjects have a scale of their own. */
export type Grades = Readonly<Record<string, string>>;

export interface At {
  readonly scale: ScaleId;
  readonly role: GradeRole;
  readonly term: Term | null;
}

export const nineToOne: At = { scale: "9-1", role: "result", term: null };
export const letters: At = { ...nineToOne, scale: "A*-G" };
export const thresholds: At = { ...nineToOne, scale: "9-1 thresholds" };
export const autumn: Term = { name: "autumn", year: "2023/24", half: null };

export function gradesOf(grades: Grades, at: At = nineToOne): readonly SubjectGrade[] {
  return Object.entries(grades).map(([subject, text]) =>
    gradeOf(subject, text, subject.startsWith("vocational") ? { ...at, scale: "level 2 vocational" } : at),
  );
}

/** Reading and maths at the end of Key Stage 2, as scaled scores; null is no score. */
export function scaledScores(reading: number | null, maths: number | null): readonly SubjectGrade[] {
  const at: At = { scale: "KS2 scaled", role: "baseline", term: null };
  return gradesOf({ reading: String(reading ?? ""), mathematics: String(maths ?? "") }, at);
}

export function pupilWith(...grades: readonly (readonly SubjectGrade[])[]): Pupil {
  return { ...aPupil, grades: grades.flat() };
}

export function scoreOf(id: string, pupil: Pupil, part: Partial<MeasureContext>) {
  const measure = meanMeasure(id);
  return measure.score(pupil, contextFor(measure, part));
}

export function verdictOf(id: string, pupil: Pupil, part: Partial<MeasureContext>) {
  const measure = shareMeasure(id);
  return measure.attained(pupil, contextFor(measure, part));
}

/** A double award on 9 to 1, such as combined science 4-3. */
export function pairOf(subject: string, higher: string, lower: string): SubjectGrade {
  const reading = { kind: "grade", code: lower, raw: `${higher}-${lower}`, pair: { higher, lower } } as const;
  return { ...gradeOf(subject, lower, nineToOne), reading };
}
