import { scaleOf, stepsOf } from "../../grades/scales";
import type { ScaleId } from "../../grades/gradeReading";
import type { SubjectId } from "../../grades/subjects";
import type { Pupil, SubjectGrade } from "../../pupil";
import type { MeasureContext } from "../measure";
import { gradesInView } from "../subjectResults";

/** What is asked for on a scale: a mark of at least so much, or a grade of at least this one. */
type Asked = number | string;

/** What one subject asks for, on the scales named. */
export interface Standard {
  readonly subject: SubjectId;
  /** As in "writing WTS". */
  readonly label: string;
  readonly asks: Partial<Readonly<Record<ScaleId, Asked>>>;
  /** Other subjects whose grade on one of these scales says the same: plain "Writing" in the early years. */
  readonly also?: readonly SubjectId[];
}

/** A grade about the subject, and what is asked for on its scale. */
interface AskedGrade {
  readonly grade: SubjectGrade;
  readonly asked: Asked;
}

/** Where a pupil stands on one subject. */
export interface Standing {
  readonly standard: Standard;
  readonly answer: "yes" | "no" | "notKnown" | "excluded";
  /** "writing WTS", "reading absent", "maths blank" */
  readonly why: string;
  /** The same without the subject. */
  readonly has: string;
  /** The cell that decides; null where the tracker has none. */
  readonly grade: SubjectGrade | null;
  /** Of that cell. */
  readonly scale: ScaleId | null;
  /** What a mark or grade there is fell short of: "100", "EXS"; null without one. */
  readonly asked: string | null;
  /** How far short, in marks or grades of the scale; null without a mark or grade. */
  readonly short: number | null;
}

/**
 * Where a pupil stands on one subject. A score of the test counts before a teacher's assessment. Codes for absent,
 * below the test or not entered are a no; a code for a pupil of another cohort excludes; blank and unreadable are
 * not known. Source: STA, key stage 2 assessment and reporting arrangements; DfE, KS2 attainment methodology.
 */
export function standingOn(pupil: Pupil, standard: Standard, context: MeasureContext): Standing {
  const found = gradesInView(pupil, context).flatMap((grade) => askedOf(grade, standard));
  const scored = found.filter(({ grade }) => scaleOf(grade.scale).scores !== null);
  const counting = filled(scored) ?? filled(found) ?? found[0] ?? null;
  const judged =
    counting === null ? noCell : { grade: counting.grade, scale: counting.grade.scale, ...judge(counting) };
  return { standard, why: `${standard.label} ${judged.has}`, ...judged };
}

const noCell = {
  answer: "notKnown",
  has: "blank",
  grade: null,
  scale: null,
  asked: null,
  short: null,
} as const;

function filled(found: readonly AskedGrade[]): AskedGrade | undefined {
  return found.find(({ grade }) => grade.reading.kind !== "blank");
}

/** Empty for a grade that is not about the subject, or on a scale on which nothing is asked. */
function askedOf(grade: SubjectGrade, { subject, also = [], asks }: Standard): readonly AskedGrade[] {
  const asked = asks[grade.scale];
  const isAbout = grade.subject === subject || also.includes(grade.subject);
  return asked === undefined || !isAbout ? [] : [{ grade, asked }];
}

function judge({ grade, asked }: AskedGrade): Pick<Standing, "answer" | "has" | "asked" | "short"> {
  const { reading, scale } = grade;
  const nothing = { asked: null, short: null };
  switch (reading.kind) {
    case "grade": {
      const short = shortOf(reading.code, asked, scale);
      return { answer: short <= 0 ? "yes" : "no", has: reading.code, asked: String(asked), short };
    }
    case "absent":
      return { answer: "no", has: "absent", ...nothing };
    case "notEntered":
      return { answer: "no", has: reading.raw.trim(), ...nothing };
    case "notApplicable":
      return { answer: "excluded", has: reading.raw.trim(), ...nothing };
    case "pending":
      return { answer: "notKnown", has: "not in yet", ...nothing };
    case "unreadable":
      return { answer: "notKnown", has: `${reading.raw.trim()} cannot be read`, ...nothing };
    case "blank":
      return { answer: "notKnown", has: "blank", ...nothing };
  }
}

/** Marks or grades short of what is asked for; 0 or less where it is reached. */
function shortOf(code: string, asked: Asked, scale: ScaleId): number {
  return typeof asked === "number" ? asked - Number(code) : stepsOf(scale, asked) - stepsOf(scale, code);
}
