import { isInForce, startYear } from "../../domain/academicYear";
import type { AcademicYear } from "../../domain/academicYear";
import type { ScaleId } from "../../domain/grades/gradeReading";
import { examinationScales } from "../../domain/grades/goodPass";
import { readGrade } from "../../domain/grades/readGrade";
import { scaleOf } from "../../domain/grades/scales";
import { findSubject } from "../../domain/grades/subjects";
import type { SubjectId } from "../../domain/grades/subjects";
import type { GradeRole } from "../../domain/pupil";
import type { GradeHint } from "../headings/qualifierWords";

/** Pupils who share a way of grading; a year not known is taken for Key Stage 4. */
export type GradeStage = "primary" | "KS3" | "KS4";

export function gradeStage(year: number | null): GradeStage {
  if (year === null || year >= 10) return "KS4";
  return year >= 7 ? "KS3" : "primary";
}

/** What speaks for a column's scale. */
export interface ScaleAsked {
  readonly subject: SubjectId;
  readonly role: GradeRole;
  readonly stage: GradeStage;
  readonly hint: GradeHint | null;
  readonly academicYear: AcademicYear;
}

/** Subjects examined 9 to 1 from the first summer, 2017. Source: Ofqual, timetable of reform. */
const firstReformed: ReadonlySet<SubjectId> = new Set([
  "english",
  "englishLanguage",
  "englishLiterature",
  "mathematics",
]);

/** Scales a column may be on, likeliest first. Final grades are only ever on a scale in force in the year. */
export function likelyScales(asked: ScaleAsked): readonly ScaleId[] {
  const { subject, role, stage, hint, academicYear } = asked;
  if (hint === "KS2" || hint === "KS1") return ["NC levels", "KS2 scaled", "KS2 TA"];
  if (findSubject(subject)?.kind === "nonGcse")
    return ["level 2 vocational", ...examScales(subject, academicYear)];
  if (hint === "levels") return ["NC levels", "KS2 TA"];
  const exams = examScales(subject, academicYear);
  if (stage === "KS4" && role === "result") return exams;
  if (hint === "GCSE") return exams;
  const school = schoolScales(stage, academicYear);
  return stage === "KS4" ? [...exams, ...school] : [...school, ...exams];
}

function examScales(subject: SubjectId, year: AcademicYear): ScaleId[] {
  const numbersFirst = startYear(year) >= 2017 || firstReformed.has(subject);
  const order: ScaleId[] = numbersFirst ? ["9-1", "A*-G"] : ["A*-G", "9-1"];
  return order.filter((id) => isInForce(scaleOf(id).years, year));
}

function schoolScales(stage: GradeStage, year: AcademicYear): ScaleId[] {
  if (isInForce(scaleOf("NC levels").years, year)) return ["NC levels"];
  return stage === "primary" ? ["KS2 TA", "KS2 scaled", "NC levels"] : ["NC levels"];
}

/** The scale on which most of the texts are grades; the likeliest when none or several read them equally well. */
export function chooseScale(likely: readonly ScaleId[], texts: readonly string[]): ScaleId {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const graded = (id: ScaleId): number => {
    let grades = 0;
    for (const [text, count] of counts) if (isGrade(text, id)) grades += count;
    return grades;
  };
  const counted = likely.length === 1 ? [] : likely.map((id) => ({ id, grades: graded(id) }));
  const first = { id: likely[0] ?? ("A*-G" as const), grades: 0 };
  return counted.reduce((best, next) => (next.grades > best.grades ? next : best), first).id;
}

/** True when texts are graded like examinations at 16 rather than in levels. */
export function showsExamGrades(likely: readonly ScaleId[], texts: readonly string[]): boolean {
  const scale = chooseScale(likely, texts);
  return examinationScales.has(scale) && texts.some((text) => isGrade(text, scale));
}

export function isGrade(text: string, scale: ScaleId): boolean {
  return readGrade(text, scale).reading.kind === "grade";
}
