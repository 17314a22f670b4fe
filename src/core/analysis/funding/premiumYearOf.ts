import { aprilBefore } from "../../domain/funding/financialYear";
import type { Pupil } from "../../domain/pupil";
import type { Settings } from "../../domain/settings";
import { firstDayOfTerm } from "../../domain/term";

/**
 * Calendar year of the April with which the financial year of a pupil's premium begins: the one that the heading
 * names, else the one in which the term lies. The summer term begins with April.
 */
export function premiumYearOf({ funding: { premiumYear } }: Pupil, settings: Settings): number {
  if (premiumYear.kind === "value") return premiumYear.value;
  return aprilBefore(firstDayOfTerm(settings.term, settings.academicYear));
}
