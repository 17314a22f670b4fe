import { isInForce } from "../academicYear";
import type { AcademicYear } from "../academicYear";
import type { Measure } from "./measure";

/** Whether there is such a measure in a year: its rules are in force, and the year is none of its exceptions. */
export function isMeasuredIn({ validFor, except }: Measure, year: AcademicYear): boolean {
  return isInForce(validFor, year) && !(except ?? []).some((row) => row.year === year);
}
