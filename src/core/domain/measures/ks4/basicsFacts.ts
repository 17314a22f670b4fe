import type { AcademicYear } from "../../academicYear";
import { pointsOf } from "../../grades/points/points";
import type { ScaleId } from "../../grades/gradeReading";
import { subjectOf } from "../../grades/subjects";
import type { SubjectId } from "../../grades/subjects";
import { examinationShare } from "../examinationFacts";
import type { ShareMeasure } from "../measure";
import { discountKey } from "./cardSubjects";
import { basicsQuestion } from "./basicsQuestion";
import { cardVerdict } from "./cardVerdict";

const basicKeys: ReadonlySet<string> = new Set(["english", "englishLiterature", "maths"]);

/** The grade that both subjects must reach. */
interface Threshold {
  readonly scale: ScaleId;
  readonly code: string;
}

type BasicsFacts = Pick<
  ShareMeasure,
  | (
      | "kind"
      | "passGrade"
      | "keyStage"
      | "defaultYears"
      | "unit"
      | "decimals"
      | "betterIs"
      | "reads"
      | "blankCounts"
    )
  | ("concerns" | "entryNeeded" | "decidableFrom" | "attained" | "phrases")
>;

/** What the measures of English and mathematics have in common; `what` is "grade 4 or above in …". */
export function basicsFacts(threshold: Threshold, what: string): BasicsFacts {
  return {
    ...examinationShare,
    passGrade: threshold.code,
    phrases: {
      attained: `attained ${what}`,
      toAttain: `to attain ${what}`,
      workingAt: `are working at ${what}`,
    },
    concerns: ({ subject }) => basicKeys.has(discountKey(subject)),
    entryNeeded: "English, mathematics or both",
    decidableFrom: hasBasics,
    attained: (pupil, context) =>
      cardVerdict(
        pupil,
        context,
        basicsQuestion(context.academicYear, pointsAt(threshold, context.academicYear)),
      ),
  };
}

function pointsAt({ scale, code }: Threshold, year: AcademicYear): number {
  return pointsOf(scale, code, year)?.least ?? Infinity;
}

function hasBasics(subjects: ReadonlySet<SubjectId>): boolean {
  const basics = new Set([...subjects].map((id) => subjectOf(id).basic));
  return basics.has("english") && basics.has("maths");
}
