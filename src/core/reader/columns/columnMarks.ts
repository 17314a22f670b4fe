import { academicYearStarting, isInForce, startYear } from "../../domain/academicYear";
import type { AcademicYear } from "../../domain/academicYear";
import type { FineMarks } from "../../domain/grades/fineMarks";
import { scaleOf } from "../../domain/grades/scales";
import type { Heading } from "../sheets/composeHeadings";
import { lettersAt } from "./gradeStage";
import type { GradeStage, ListLetters } from "./gradeStage";
import type { GradeSigns } from "./signedGrades";

/** What fine marks mean in a list, as far as it is settled for all its columns. */
export interface ListMarks {
  readonly signs: GradeSigns;
  readonly letters: ListLetters;
  /** Columns in which 4.5 is a fine grade. */
  readonly decimals: ReadonlySet<Heading>;
}

/** Years from Year 6 to the last year of a stage. */
const yearsSinceYear6: Readonly<Record<GradeStage, number>> = { EYFS: 0, KS1: 0, KS2: 0, KS3: 3, KS4: 5 };

/** The fine marks of one column. A start point of pupils who left Year 6 with levels may be such a level. */
export function columnMarks(
  heading: Heading,
  { signs, letters, decimals }: ListMarks,
  year: AcademicYear,
): (stage: GradeStage) => FineMarks {
  const start = heading.meaning.role === "baseline";
  return (stage) => ({
    minus: signs.minus,
    letters: lettersAt(letters, stage) === "fine" && !(start && hadLevels(stage, year)),
    decimals: decimals.has(heading),
  });
}

function hadLevels(stage: GradeStage, year: AcademicYear): boolean {
  const year6 = academicYearStarting(startYear(year) - yearsSinceYear6[stage]);
  return isInForce(scaleOf("NC levels").years, year6);
}
