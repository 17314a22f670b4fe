import { startYear, summerYear } from "../../domain/academicYear";
import type { Pupil } from "../../domain/pupil";
import type { Settings } from "../../domain/settings";

/**
 * Calendar year of the April with which the financial year of a pupil's premium begins: the one that the heading
 * names, else the one in which the term lies. The summer term begins with April.
 */
export function premiumYearOf({ funding: { premiumYear } }: Pupil, settings: Settings): number {
  if (premiumYear.kind === "value") return premiumYear.value;
  const { academicYear, term } = settings;
  return term === "summer" ? summerYear(academicYear) : startYear(academicYear);
}
