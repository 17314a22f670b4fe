import { isHalfPass, outcomeOf } from "../grades/goodPass";
import type { Outcome } from "../grades/goodPass";
import { gradeSteps } from "../grades/gradePair";
import { findSubject } from "../grades/subjects";
import type { Subject, SubjectKind } from "../grades/subjects";
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
  return pupil.grades.filter(
    (grade) =>
      grade.role === context.basis &&
      (context.basis === "result" || sameTerm(grade.term, context.term)) &&
      context.concerns(grade),
  );
}

/** True when nothing at all stands in the pupil's grades: no grade, no code, only blanks and "n/a". */
export function hasNoGrade(pupil: Pupil, context: MeasureContext): boolean {
  return gradesInView(pupil, context).every(
    ({ reading }) => reading.kind === "blank" || reading.kind === "notApplicable",
  );
}

function sameTerm(first: Term | null, second: Term | null): boolean {
  if (first === null || second === null) return first === second;
  return (
    first.name === second.name && first.half === second.half && (first.year ?? second.year) === second.year
  );
}

function kindOf(grade: SubjectGrade): SubjectKind {
  return findSubject(grade.subject)?.kind ?? "none";
}

/** One result for each group of subjects that discount each other; English and maths are always there. */
export function subjectResults(pupil: Pupil, context: MeasureContext): readonly SubjectResult[] {
  const groups = new Map<string, SubjectGrade[]>(basicSubjects.map(({ basic }) => [basic, []]));
  for (const grade of gradesInView(pupil, context)) {
    const key = discountKey(grade.subject);
    groups.set(key, [...(groups.get(key) ?? []), grade]);
  }
  return [...groups].map(([key, grades]) => resultOf(key, grades, context));
}

function resultOf(key: string, grades: readonly SubjectGrade[], context: MeasureContext): SubjectResult {
  const subjects = grades.flatMap((grade) => findSubject(grade.subject) ?? []);
  const basic = basicSubjects.find((row) => row.basic === key);
  const entries = entriesOf(grades, subjects, context);
  const state = entries.length > 0 ? "entered" : stateWithoutEntry(grades);
  const hidden: Entry = { kind: "gcse", outcome: "unknown", grade: null };
  const mayHide = state === "blank" && basic !== undefined && context.basis === "workingAt";
  return {
    key,
    label: basic?.label ?? subjects[0]?.label ?? key,
    basic: basic?.basic ?? null,
    state,
    entries: mayHide ? [hidden] : entries,
  };
}

function entriesOf(
  grades: readonly SubjectGrade[],
  subjects: readonly Subject[],
  { academicYear, entryRule, basis }: MeasureContext,
): readonly Entry[] {
  const attempts = grades.filter((grade) => outcomeOf(grade, academicYear) !== null);
  const ebacc = subjects.some((subject) => subject.ebacc);
  const firstEntry =
    entryRule === "first" && basis === "result" ? firstEntryRuleOf(academicYear, ebacc) : null;
  return countingEntries(attempts, firstEntry)
    .map((grade) => entryOf(grade, academicYear))
    .sort((first, second) => steps(second) - steps(first));
}

/** A pair of grades is a double award whatever the heading calls it; half passed, it is worth one GCSE. */
export function entryOf(grade: SubjectGrade, year: AcademicYear): Entry {
  const outcome = outcomeOf(grade, year) ?? "unknown";
  const pair = grade.reading.kind === "grade" && grade.reading.pair !== undefined;
  if (outcome === "fail" && isHalfPass(grade)) return { kind: "gcse", outcome: "pass", grade };
  return { kind: pair ? "doubleGcse" : kindOf(grade), outcome, grade };
}

function steps({ grade }: Entry): number {
  return (grade === null ? null : gradeSteps(grade.scale, grade.reading)) ?? -Infinity;
}

function stateWithoutEntry(grades: readonly SubjectGrade[]): "absent" | "notEntered" | "blank" {
  const kinds = grades.map((grade) => grade.reading.kind);
  if (kinds.includes("absent")) return "absent";
  return kinds.includes("notEntered") ? "notEntered" : "blank";
}

/** Whether a pupil has A*-C in English or in mathematics, under the same rules as the measures. */
export function basicOutcome(pupil: Pupil, context: MeasureContext, basic: "english" | "maths"): Outcome {
  const entries = subjectResults(pupil, context).find((result) => result.basic === basic)?.entries ?? [];
  const outcomes = entries.map(({ outcome }) => outcome);
  if (outcomes.includes("pass")) return "pass";
  return outcomes.includes("unknown") ? "unknown" : "fail";
}
