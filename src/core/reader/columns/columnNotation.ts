import { academicYearStarting, isInForce, startYear } from "../../domain/academicYear";
import type { AcademicYear } from "../../domain/academicYear";
import type { Notation } from "../../domain/grades/notation";
import { scaleOf } from "../../domain/grades/scales";
import type { Heading } from "../sheets/composeHeadings";
import { lettersAt } from "./gradeStage";
import type { GradeStage, ListLetters } from "./gradeStage";
import type { GradeSigns } from "./signedGrades";
import type { StandardWords } from "./standardWords";

/** How grades are written in a list, as far as it is settled for all its columns. */
export interface ListNotation {
  readonly signs: GradeSigns;
  readonly letters: ListLetters;
  /** Columns in which 4.5 is a fine grade. */
  readonly decimals: ReadonlySet<Heading>;
  readonly standards: StandardWords;
}

/** Years from Year 6 to the last year of a stage. */
const yearsSinceYear6: Readonly<Record<GradeStage, number>> = { EYFS: 0, KS1: 0, KS2: 0, KS3: 3, KS4: 5 };

/** How the grades of one column are written. A start point of pupils who left Year 6 with levels may be such a level. */
export function columnNotation(
  heading: Heading,
  { signs, letters, decimals, standards }: ListNotation,
  year: AcademicYear,
): (stage: GradeStage) => Notation {
  const start = heading.meaning.role === "baseline";
  const by = letters.stepColumns.has(heading) ? "steps" : "a to c";
  const below = standards.mixed.has(heading) ? standards.below : null;
  return (stage) => {
    const fine = lettersAt(letters, stage) === "fine" && !(start && hadLevels(stage, year));
    return {
      minus: signs.minus,
      letters: fine ? by : null,
      heights: signs.heights.get(heading) ?? null,
      decimals: decimals.has(heading),
      below,
    };
  };
}

function hadLevels(stage: GradeStage, year: AcademicYear): boolean {
  const year6 = academicYearStarting(startYear(year) - yearsSinceYear6[stage]);
  return isInForce(scaleOf("NC levels").years, year6);
}
