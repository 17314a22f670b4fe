import type { AcademicYear } from "../../domain/academicYear";
import type { MeasureContext } from "../../domain/measures/measure";
import type { SubjectGrade } from "../../domain/pupil";
import type { Settings } from "../../domain/settings";

/** The context in which the rules of a year are asked about grades chosen by `withGradesAs`. */
export function contextOf(
  academicYear: AcademicYear,
  settings: Settings,
  concerns: (grade: SubjectGrade) => boolean,
): MeasureContext {
  return {
    academicYear,
    basis: "workingAt",
    term: null,
    blankResults: "notKnown",
    entryRule: "best",
    concerns,
    settings,
  };
}
