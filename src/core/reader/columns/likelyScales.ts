import { isInForce, startYear } from "../../domain/academicYear";
import type { AcademicYear } from "../../domain/academicYear";
import { earlyLearningGoals } from "../../domain/grades/earlyLearningGoals";
import type { ScaleId } from "../../domain/grades/gradeReading";
import { scaleOf } from "../../domain/grades/scales";
import { findSubject } from "../../domain/grades/subjects";
import type { SubjectId } from "../../domain/grades/subjects";
import type { GradeRole } from "../../domain/pupil";
import type { GradeForm, GradeHint } from "../headings/qualifierWords";

/** Pupils who share a way of grading; a year not known is taken for Key Stage 4. */
export type GradeStage = "EYFS" | "KS1" | "KS2" | "KS3" | "KS4";

/** First year group of each stage, the last stage first. */
const stages: readonly (readonly [first: number, stage: GradeStage])[] = [
  [10, "KS4"],
  [7, "KS3"],
  [3, "KS2"],
  [1, "KS1"],
];

export function gradeStage(year: number | null): GradeStage {
  if (year === null) return "KS4";
  return stages.find(([first]) => year >= first)?.[1] ?? "EYFS";
}

/** What speaks for a column's scale. */
export interface ScaleAsked {
  readonly subject: SubjectId;
  readonly role: GradeRole;
  readonly stage: GradeStage;
  readonly hint: GradeHint | null;
  readonly form: GradeForm | null;
  readonly academicYear: AcademicYear;
}

/** Subjects examined 9 to 1 from the first summer, 2017. Source: Ofqual, timetable of reform. */
const firstReformed: ReadonlySet<SubjectId> = new Set([
  "english",
  "englishLanguage",
  "englishLiterature",
  "mathematics",
]);

/** Assessments that have a way of grading of their own. */
const ownScales: ReadonlyMap<SubjectId, readonly ScaleId[]> = new Map<SubjectId, readonly ScaleId[]>([
  ["phonics", ["phonics", "phonics marks"]],
  ["multiplicationTables", ["MTC"]],
  ...earlyLearningGoals.map(({ id }): [SubjectId, ScaleId[]] => [id, ["EYFS"]]),
]);

/** True for a statutory check or profile: what stands under its name alone is the result. */
export function isStatutoryCheck(subject: SubjectId): boolean {
  return ownScales.has(subject);
}

/** Ways of grading that a heading names. */
const hintedScales: ReadonlyMap<GradeHint, readonly ScaleId[]> = new Map([
  ["KS2", ["NC levels", "KS2 scaled", "KS2 TA"]],
  ["KS1", ["NC levels", "KS1 scaled", "KS2 TA"]],
  ["levels", ["NC levels", "KS2 TA"]],
]);

const schools: readonly ScaleId[] = ["age related", "secure", "progress"];

/** What schools assess by in the years before examinations. */
const stageScales: Readonly<Record<GradeStage, readonly ScaleId[]>> = {
  EYFS: ["EYFS", ...schools],
  KS1: ["KS2 TA", "KS1 scaled", "NC levels", ...schools],
  KS2: ["KS2 TA", "KS2 scaled", "NC levels", ...schools],
  KS3: ["NC levels", ...schools],
  KS4: ["NC levels", ...schools],
};

/** Scales a column may be on, likeliest first. Final grades are only ever on a scale in force in the year. */
export function likelyScales(asked: ScaleAsked): readonly ScaleId[] {
  if (asked.role === "progress") return ["progress marks"];
  return ownScales.get(asked.subject) ?? inForm(asked, ofHeading(asked));
}

function ofHeading({ subject, role, stage, hint, academicYear }: ScaleAsked): readonly ScaleId[] {
  const exams = examScales(subject, academicYear);
  const named = hint === "GCSE" || hint === null ? undefined : hintedScales.get(hint);
  if (named !== undefined && (hint !== "levels" || !isVocational(subject))) return named;
  if (isVocational(subject)) return ["level 2 vocational", ...exams];
  if (hint === "GCSE" || (stage === "KS4" && role === "result")) return exams;
  const school = schoolScales(stage, academicYear);
  return stage === "KS4" ? [...exams, ...school] : [...school, ...exams];
}

function isVocational(subject: SubjectId): boolean {
  return findSubject(subject)?.kind === "nonGcse";
}

/** "SS" names scores and "TA" what is none; where they leave no scale, the heading says something else by them. */
function inForm({ form }: ScaleAsked, likely: readonly ScaleId[]): readonly ScaleId[] {
  if (form === null) return likely;
  const scored = likely.filter((id) => (scaleOf(id).scores !== null) === (form === "scaled"));
  return scored.length > 0 ? scored : likely;
}

function examScales(subject: SubjectId, year: AcademicYear): ScaleId[] {
  const numbersFirst = startYear(year) >= 2017 || firstReformed.has(subject);
  const order: ScaleId[] = numbersFirst ? ["9-1", "A*-G"] : ["A*-G", "9-1"];
  return order.filter((id) => isInForce(scaleOf(id).years, year));
}

/** Levels alone while they lasted. */
function schoolScales(stage: GradeStage, year: AcademicYear): readonly ScaleId[] {
  const levels = isInForce(scaleOf("NC levels").years, year);
  return levels && stage !== "EYFS" ? ["NC levels", "progress"] : stageScales[stage];
}
