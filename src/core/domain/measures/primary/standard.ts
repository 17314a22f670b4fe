import { gradeOf, scaleOf } from "../../grades/scales";
import type { ScaleId } from "../../grades/gradeReading";
import type { SubjectId } from "../../grades/subjects";
import type { Pupil, SubjectGrade } from "../../pupil";
import type { MeasureContext } from "../measure";
import { gradesInView } from "../subjectResults";

/** What one subject asks for: a score of at least so much, or a grade of at least this one, on the scales named. */
export interface Standard {
  readonly subject: SubjectId;
  /** As in "writing WTS". */
  readonly label: string;
  /** The mark a score has to reach, by scale. */
  readonly scores: Partial<Readonly<Record<ScaleId, number>>>;
  /** The lowest grade that meets it, by scale. */
  readonly grades: Partial<Readonly<Record<ScaleId, string>>>;
  /** Other subjects whose grade on one of these scales says the same: plain "Writing" in the early years. */
  readonly also?: readonly SubjectId[];
}

/** Where a pupil stands on one subject. */
export interface Standing {
  readonly standard: Standard;
  readonly answer: "yes" | "no" | "notKnown" | "excluded";
  /** "writing WTS", "reading absent", "maths blank" */
  readonly why: string;
  /** The same without the subject. */
  readonly has: string;
  readonly grade: SubjectGrade | null;
}

/**
 * Where a pupil stands on one subject. A score of the test counts before a teacher's assessment. Codes for absent,
 * below the test or not entered are a no; a code for a pupil of another cohort excludes; blank and unreadable are
 * not known. Source: STA, key stage 2 assessment and reporting arrangements; DfE, KS2 attainment methodology.
 */
export function standingOn(pupil: Pupil, standard: Standard, context: MeasureContext): Standing {
  const grades = gradesInView(pupil, context).filter((grade) => isAbout(grade, standard));
  const scored = grades.filter(({ scale }) => scaleOf(scale).scores !== null);
  const filled = (found: readonly SubjectGrade[]): SubjectGrade | undefined =>
    found.find(({ reading }) => reading.kind !== "blank");
  const grade = filled(scored) ?? filled(grades) ?? grades[0] ?? null;
  const [answer, word] = grade === null ? (["notKnown", "blank"] as const) : judge(grade, standard);
  return { standard, answer, why: `${standard.label} ${word}`, has: word, grade };
}

function isAbout(
  { subject, scale }: SubjectGrade,
  { subject: own, also = [], scores, grades }: Standard,
): boolean {
  if (subject !== own && !also.includes(subject)) return false;
  return scores[scale] !== undefined || grades[scale] !== undefined;
}

function judge({ reading, scale }: SubjectGrade, standard: Standard): readonly [Standing["answer"], string] {
  switch (reading.kind) {
    case "grade":
      return [meets(reading.code, scale, standard) ? "yes" : "no", reading.code];
    case "absent":
      return ["no", "absent"];
    case "notEntered":
      return ["no", reading.raw.trim()];
    case "notApplicable":
      return ["excluded", reading.raw.trim()];
    case "pending":
      return ["notKnown", "not in yet"];
    case "unreadable":
      return ["notKnown", `${reading.raw.trim()} cannot be read`];
    case "blank":
      return ["notKnown", "blank"];
  }
}

function meets(code: string, scale: ScaleId, { scores, grades }: Standard): boolean {
  const mark = scores[scale];
  if (mark !== undefined && isMark(code, scale)) return Number(code) >= mark;
  const lowest = gradeOf(scale, grades[scale] ?? "")?.steps ?? Infinity;
  return (gradeOf(scale, code)?.steps ?? -Infinity) >= lowest;
}

/** What a standard asks for on the scale of the grade, and how far short of it the grade is, in marks or grades. */
export function shortfall({ standard, grade }: Standing): {
  readonly asked: string | null;
  readonly short: number | null;
} {
  if (grade?.reading.kind !== "grade") return { asked: null, short: null };
  const { scale, reading } = grade;
  const mark = standard.scores[scale];
  if (mark !== undefined && isMark(reading.code, scale))
    return { asked: String(mark), short: mark - Number(reading.code) };
  const asked = standard.grades[scale] ?? null;
  const steps = (code: string | null): number => gradeOf(scale, code ?? "")?.steps ?? NaN;
  const short = steps(asked) - steps(reading.code);
  return { asked, short: Number.isNaN(short) ? null : short };
}

/** "104" on a scale of marks; not a grade that stands beside them. */
function isMark(code: string, scale: ScaleId): boolean {
  return /^\d+$/.test(code) && scaleOf(scale).scores !== null;
}
