import { isInForce, startYear } from "../../domain/academicYear";
import type { AcademicYear } from "../../domain/academicYear";
import { earlyLearningGoals } from "../../domain/grades/earlyLearningGoals";
import type { ScaleId } from "../../domain/grades/gradeReading";
import { scaleOf, scales } from "../../domain/grades/scales";
import { subjectOf } from "../../domain/grades/subjects";
import type { SubjectId } from "../../domain/grades/subjects";
import type { GradeRole } from "../../domain/pupil";
import type { GradeForm, GradeHint } from "../headings/qualifierWords";
import type { GradeStage, LevelLetters } from "./gradeStage";

/** What speaks for a column's scale. */
export interface ScaleAsked {
  readonly subject: SubjectId;
  readonly role: GradeRole;
  readonly stage: GradeStage;
  readonly hint: GradeHint | null;
  readonly form: GradeForm | null;
  readonly academicYear: AcademicYear;
  /** True for pupils past Year 11. */
  readonly post16: boolean;
  /** What numbers with a letter are in the list, where levels have ended. */
  readonly letters: LevelLetters;
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

const ofOneAssessment: ReadonlySet<ScaleId> = new Set([...ownScales.values()].flat());

/** Every scale that a subject may be on in some year: marks of phonics, of 40, are grades of nothing else. */
export function scalesOf(subject: SubjectId): readonly ScaleId[] {
  return ownScales.get(subject) ?? scales.map(({ id }) => id).filter((id) => !ofOneAssessment.has(id));
}

/** Ways of grading that a heading names. */
const hintedScales: ReadonlyMap<GradeHint, readonly ScaleId[]> = new Map([
  ["KS2", ["NC levels", "KS2 scaled", "KS2 TA"]],
  ["KS1", ["NC levels", "KS1 scaled", "KS2 TA"]],
  ["levels", ["NC levels", "KS2 TA"]],
]);

const schools: readonly ScaleId[] = ["age related", "secure", "progress"];

/**
 * What schools assess by in the years before examinations, since levels ended. Key Stage 3 takes its grades from
 * the examinations to come: a 5 there is a GCSE grade. Source: DfE, Assessment without levels (2015).
 */
const stageScales: Readonly<Record<GradeStage, readonly ScaleId[]>> = {
  EYFS: ["EYFS", "KS2 TA", ...schools],
  KS1: ["KS2 TA", "KS1 scaled", ...schools],
  KS2: ["KS2 TA", "KS2 scaled", ...schools],
  KS3: ["9-1", ...schools],
  KS4: schools,
};

const letterScales = {
  ...{ levels: ["NC levels"], steps: ["year steps"], fine: ["9-1"] },
} as const satisfies Readonly<Record<NonNullable<LevelLetters>, readonly ScaleId[]>>;

const diplomas: readonly ScaleId[] = ["level 3 vocational"];

/** Scales a column may be on, likeliest first. Final grades are only ever on a scale in force in the year. */
export function likelyScales(asked: ScaleAsked): readonly ScaleId[] {
  if (asked.role === "progress") return ["progress marks"];
  return ownScales.get(asked.subject) ?? inForm(asked, ofHeading(asked));
}

function ofHeading(asked: ScaleAsked): readonly ScaleId[] {
  const { subject, role, stage, hint, form, academicYear } = asked;
  const exams = examScales(subject, academicYear);
  const named = hint === "GCSE" || hint === null ? undefined : hintedScales.get(hint);
  if (form === "scaled" && hint === null && role === "baseline") return ["KS2 scaled"];
  if (isLevelSince(asked)) return ["9-1", "NC levels", ...schools];
  if (named !== undefined && (hint !== "levels" || !isVocational(subject))) return named;
  if (isVocational(subject)) return ["level 2 vocational", ...(asked.post16 ? diplomas : []), ...exams];
  if (hint === "GCSE" || (stage === "KS4" && role === "result")) return exams;
  const school = schoolScales(asked);
  if (stage === "KS4") return [...new Set([...exams, ...school])];
  const young = stage !== "KS3" && !isInForce(scaleOf("NC levels").years, academicYear);
  return young ? school : [...new Set([...school, ...exams])];
}

/** "Level" over grades of Key Stage 3 or 4 since levels ended may be no more than a word for grade. */
function isLevelSince({ subject, stage, role, hint, academicYear }: ScaleAsked): boolean {
  const now = (stage === "KS3" || stage === "KS4") && role !== "baseline";
  return hint === "levels" && now && !isVocational(subject) && !isLasting("NC levels", academicYear);
}

function isVocational(subject: SubjectId): boolean {
  return subjectOf(subject).kind === "nonGcse";
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

/** Levels alone while they lasted; afterwards only where the list shows levels or steps. */
function schoolScales({ stage, role, academicYear, letters }: ScaleAsked): readonly ScaleId[] {
  if (isInForce(scaleOf("NC levels").years, academicYear) && stage !== "EYFS")
    return ["NC levels", "progress"];
  const final =
    role === "result" ? stageScales[stage].filter((id) => isLasting(id, academicYear)) : stageScales[stage];
  if (letters === null) return final;
  // An earlier level stays what it was when the letters of today are those of GCSE grades.
  const earlier: readonly ScaleId[] = letters === "fine" && role === "baseline" ? ["NC levels"] : [];
  return [...new Set([...final, ...letterScales[letters], ...earlier])];
}

/** A result is on no scale that was not in use, as 9 to 1 in 2015/16, though schools taught to it. */
function isLasting(id: ScaleId, year: AcademicYear): boolean {
  return isInForce(scaleOf(id).years, year);
}
