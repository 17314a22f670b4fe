import { academicYearStarting, startYear } from "../academicYear";
import type { AcademicYear } from "../academicYear";
import { isShortStay } from "../careStanding";
import { dayLabel } from "../isoDate";
import type { IsoDate } from "../isoDate";
import type { CareRecord, Pupil } from "../pupil";
import { yearGroupLabel, yearGroupOf } from "../yearGroup";
import { countingDays, leastMonthsIn, premiumAges, premiumYears } from "./premiumRules";

/** The one bucket of a pupil for the premium of a financial year; `reason` is empty when eligible. */
export interface PremiumStanding {
  readonly standing: "eligible" | "notEligible" | "cannotTell";
  readonly reason: string;
}

const eligible: PremiumStanding = { standing: "eligible", reason: "" };
const no = (reason: string): PremiumStanding => ({ standing: "notEligible", reason });
const open = (reason: string): PremiumStanding => ({ standing: "cannotTell", reason });

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

function byCare(care: CareRecord, from: number): PremiumStanding {
  const { began, ended } = care;
  const { firstDay, lastDay } = countingDays(from);
  if (care.legalStatus.kind === "value" && isShortStay(care.legalStatus.value))
    return open("in short-term placements (V3/V4)");
  if (ended.kind === "value" && ended.value < firstDay) return no(`left care before ${dayLabel(firstDay)}`);
  if (began.kind === "noColumn") return eligible;
  if (began.kind !== "value") return open("no date for coming into care that can be read");
  if (began.value > lastDay) return no(`came into care after ${dayLabel(lastDay)}`);
  if (ended.kind === "value" && ended.value < began.value) return open("care began after it ended");
  return longEnough(began.value, ended.kind === "value" ? ended.value : null, from);
}

function longEnough(began: IsoDate, ended: IsoDate | null, from: number): PremiumStanding {
  const months = leastMonthsIn(from);
  if (months === null) return no("no Pupil Premium for children looked after in that year");
  const { lastDay } = countingDays(from);
  const until = ended !== null && ended < lastDay ? ended : lastDay;
  return monthsAfter(began, months) <= until ? eligible : no(`in care less than ${months} months`);
}

/** The same day of a later month; 31 August gives "02-31", which sorts after every day of February. */
function monthsAfter(day: IsoDate, months: number): IsoDate {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = String((count % 12) + 1).padStart(2, "0");
  return `${Math.floor(count / 12)}-${month}-${day.slice(8)}`;
}
