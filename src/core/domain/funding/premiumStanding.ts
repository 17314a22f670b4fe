import { academicYearStarting, startYear } from "../academicYear";
import type { AcademicYear } from "../academicYear";
import { dayLabel } from "../isoDate";
import type { Pupil } from "../pupil";
import { yearGroupLabel, yearGroupOf } from "../yearGroup";
import { eligible, no, open } from "./premiumAnswer";
import type { PremiumStanding } from "./premiumAnswer";
import { byCare } from "./premiumCare";
import { countingDays, premiumAges, premiumYears } from "./premiumRules";

/**
 * Whether a pupil of a tracker of `academicYear` attracts Pupil Premium Plus in the financial year that begins in
 * April `from`, by the rules of `premiumRules`. What rules a pupil out is enough by itself. A tracker without a
 * column for coming into care lists children looked after, so everyone on it is taken for one.
 */
export function premiumStanding(pupil: Pupil, academicYear: AcademicYear, from: number): PremiumStanding {
  const parts = [byAge(pupil, academicYear, from), byCare(pupil.care, from)];
  const ruled = parts.find(({ standing }) => standing === "notEligible");
  return ruled ?? parts.find(({ standing }) => standing === "cannotTell") ?? eligible;
}

/** By the date of birth; without one by the year group, which comes to the same for whoever is taught with their age. */
function byAge({ dateOfBirth, year }: Pupil, academicYear: AcademicYear, from: number): PremiumStanding {
  const { ageDay } = countingDays(from);
  if (dateOfBirth.kind === "value") {
    const age = yearGroupOf(dateOfBirth.value, academicYearStarting(from - 1)) + premiumAges.youngest;
    const fits = age >= premiumAges.youngest && age <= premiumAges.oldest;
    return fits ? eligible : no(`aged ${age} on ${dayLabel(ageDay)}`);
  }
  if (year.kind !== "value") return open("neither date of birth nor year group known");
  const then = year.value - (startYear(academicYear) - (from - 1));
  const fits = then >= premiumYears.first && then <= premiumYears.last;
  return fits ? eligible : no(`${yearGroupLabel(then)} in ${academicYearStarting(from - 1)}`);
}
