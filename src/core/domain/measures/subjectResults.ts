import { isAttempt, isHalfPass, outcomeOf } from "../grades/goodPass";
import type { AttemptedGrade, Outcome } from "../grades/goodPass";
import { gradeLabel, gradeSteps } from "../grades/gradePair";
import { isExamSubject, subjectOf } from "../grades/subjects";
import type { SubjectKind } from "../grades/subjects";
import type { AcademicYear } from "../academicYear";
import type { Pupil, SubjectGrade } from "../pupil";
import type { Term } from "../term";
import { countingEntries } from "./countingEntries";
import { firstEntryRuleOf } from "./countingRules";
import { discountKey } from "./ks4/cardSubjects";
import type { MeasureContext } from "./measure";

/** One attempt that counts. `grade` is null for a blank that may hide one. */
export interface Entry {
  readonly kind: SubjectKind;
  readonly outcome: Outcome;
  readonly grade: SubjectGrade | null;
  /** As printed: "D", "5-4", "#N/A", "blank". */
  readonly text: string;
}

/** One subject of one pupil, after discounting: everything that counts as one qualification. */
export interface SubjectResult {
  /** Of its row on a card: "english", "maths", or the word of what discounts each other. */
  readonly key: string;
  /** "English", "maths", "art and design". */
  readonly label: string;
  readonly basic: "english" | "maths" | null;
  readonly state: "entered" | "absent" | "notEntered" | "blank";
  /** Empty unless entered; for a blank that is not known, one unknown entry. */
  readonly entries: readonly Entry[];
}

/** The two subjects of "including English and mathematics", as officers call them. */
export const basicSubjects = [
  { basic: "english", label: "English" },
  { basic: "maths", label: "maths" },
] as const;

/** The pupil's grades that concern the measure, of the basis and term in question. */
export function gradesInView(pupil: Pupil, context: MeasureContext): readonly SubjectGrade[] {
  return pupil.grades.filter((grade) => isInView(grade, context) && context.concerns(grade));
}

/** The pupil's examination grades of the basis and term in question, whatever the measure is about. */
export function examinationsInView(pupil: Pupil, context: MeasureContext): readonly SubjectGrade[] {
  return pupil.grades.filter((grade) => isInView(grade, context) && isExamSubject(grade.subject));
}

function isInView({ role, term }: SubjectGrade, context: MeasureContext): boolean {
  return role === context.basis && (context.basis === "result" || sameTerm(term, context.term));
}

/** True when nothing at all stands in the grades that the measure is about: only blanks and "n/a". */
export function hasNoGrade(pupil: Pupil, context: MeasureContext): boolean {
  return gradesInView(pupil, context).every(isEmpty);
}

/**
 * True for a pupil without any examination grade or code, who may be not entered or not known yet. With one in
 * another subject a blank in English is an English not entered.
 */
export function hasNoResult(pupil: Pupil, context: MeasureContext): boolean {
  return examinationsInView(pupil, context).every(isEmpty);
}

/** Of a pupil who has no grade or code yet, the results still to come; empty for everybody else. */
export function awaitedResults(pupil: Pupil, context: MeasureContext): readonly SubjectGrade[] {
  const filled = examinationsInView(pupil, context).filter((grade) => !isEmpty(grade));
  return filled.every(({ reading }) => reading.kind === "pending") ? filled : [];
}

function isEmpty({ reading }: SubjectGrade): boolean {
  return reading.kind === "blank" || reading.kind === "notApplicable";
}

function sameTerm(first: Term | null, second: Term | null): boolean {
  if (first === null || second === null) return first === second;
  return (
    first.name === second.name && first.half === second.half && (first.year ?? second.year) === second.year
  );
}

/** The grades of a subject and of all that it discounts. */
interface SubjectGroup {
  readonly label: string;
  readonly basic: "english" | "maths" | null;
  readonly grades: SubjectGrade[];
}

/** One result for each group of subjects that discount each other; English and maths are always there. */
export function subjectResults(pupil: Pupil, context: MeasureContext): readonly SubjectResult[] {
  const groups = new Map<string, SubjectGroup>(
    basicSubjects.map(({ basic, label }) => [basic, { label, basic, grades: [] }]),
  );
  for (const grade of gradesInView(pupil, context)) {
    const key = discountKey(grade.subject);
    const group = groups.get(key) ?? { label: subjectOf(grade.subject).label, basic: null, grades: [] };
    group.grades.push(grade);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => resultOf(key, group, context));
}

/** A blank in English or maths, which at a term's assessment may only not be typed yet. */
const hidden: Entry = { kind: "gcse", outcome: "unknown", grade: null, text: "blank" };

function resultOf(
  key: string,
  { label, basic, grades }: SubjectGroup,
  context: MeasureContext,
): SubjectResult {
  const entries = entriesOf(grades, context);
  const state = entries.length > 0 ? "entered" : stateWithoutEntry(grades);
  const mayHide = state === "blank" && basic !== null && context.basis === "workingAt";
  return { key, label, basic, state, entries: mayHide ? [hidden] : entries };
}

/** The attempts that count, the best first. */
function entriesOf(
  grades: readonly SubjectGrade[],
  { academicYear, entryRule, basis }: MeasureContext,
): readonly Entry[] {
  const ebacc = grades.some(({ subject }) => subjectOf(subject).ebacc);
  const firstEntry =
    entryRule === "first" && basis === "result" ? firstEntryRuleOf(academicYear, ebacc) : null;
  return [...countingEntries(grades.filter(isAttempt), firstEntry)]
    .sort((first, second) => steps(second) - steps(first))
    .map((grade) => entryOf(grade, academicYear));
}

/** A pair of grades is a double award whatever the heading calls it; half passed, it is worth one GCSE. */
export function entryOf(grade: AttemptedGrade, year: AcademicYear): Entry {
  const { reading, subject } = grade;
  const outcome = outcomeOf(grade, year);
  const isGrade = reading.kind === "grade";
  const text = isGrade ? gradeLabel(reading) : reading.raw.trim();
  if (outcome === "fail" && isHalfPass(grade)) return { kind: "gcse", outcome: "pass", grade, text };
  const isPair = isGrade && reading.pair !== undefined;
  return { kind: isPair ? "doubleGcse" : subjectOf(subject).kind, outcome, grade, text };
}

function steps({ scale, reading }: AttemptedGrade): number {
  return gradeSteps(scale, reading) ?? -Infinity;
}

function stateWithoutEntry(grades: readonly SubjectGrade[]): "absent" | "notEntered" | "blank" {
  const kinds = grades.map((grade) => grade.reading.kind);
  if (kinds.includes("absent")) return "absent";
  return kinds.includes("notEntered") ? "notEntered" : "blank";
}

/** Whether a pupil has A*-C in English or in mathematics, under the same rules as the measures. */
export function basicOutcome(pupil: Pupil, context: MeasureContext, basic: "english" | "maths"): Outcome {
  const outcomes = subjectResults(pupil, context)
    .filter((result) => result.basic === basic)
    .flatMap(({ entries }) => entries.map(({ outcome }) => outcome));
  if (outcomes.includes("pass")) return "pass";
  return outcomes.includes("unknown") ? "unknown" : "fail";
}
