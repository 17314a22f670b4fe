import { marchOf, startYear } from "./academicYear";
import type { AcademicYear } from "./academicYear";
import { episodesStanding } from "./careEpisodes";
import { cannotTell, counted, excludedBy, isShortStay } from "./careStanding";
import type { CareStanding } from "./careStanding";
import type { CareRecord, Pupil, Reading } from "./pupil";

/**
 * "Looked after continuously for at least 12 months at 31 March" from a tracker's care columns: began on or
 * before 1 April of the year before, not ended before 31 March, not in short-term placements. Episodes of the
 * statutory return are believed first, then a ready yes/no column. What excludes is enough by itself; counting
 * needs a date that can be read.
 * Source: DfE, SSDA903 guide, outcome cohort; validation as in the data-to-insight 903 checker.
 */
export function twelveMonthStanding(care: CareRecord, year: AcademicYear): CareStanding {
  const byEpisodes = care.episodes === undefined ? null : episodesStanding(care.episodes, year);
  if (byEpisodes !== null && byEpisodes.standing !== "cannotTell") return byEpisodes;
  const flag = care.twelveMonths;
  if (flag.kind === "value") return flag.value === "yes" ? counted : excludedBy("lessThanTwelveMonths", year);
  if (byEpisodes !== null) return byEpisodes;
  const contradiction = datesContradict(care);
  if (contradiction) return cannotTell("care began after it ended: check both dates");
  const reason = exclusionOf(care, year);
  return reason === null ? decidedByDates(care) : excludedBy(reason, year);
}

function datesContradict({ began, ended }: CareRecord): boolean {
  return began.kind === "value" && ended.kind === "value" && ended.value < began.value;
}

function exclusionOf(
  { legalStatus, began, ended }: CareRecord,
  year: AcademicYear,
): "shortStay" | "lessThanTwelveMonths" | "leftCare" | null {
  if (legalStatus.kind === "value" && isShortStay(legalStatus.value)) return "shortStay";
  if (began.kind === "value" && began.value > `${startYear(year)}-04-01`) return "lessThanTwelveMonths";
  return ended.kind === "value" && ended.value < marchOf(year) ? "leftCare" : null;
}

function decidedByDates({ began, ended }: CareRecord): CareStanding {
  if (began.kind === "unreadable") return cannotTell("the date care began cannot be read");
  if (began.kind !== "value") return cannotTell("no date for coming into care");
  return ended.kind === "unreadable" ? cannotTell("the date care ended cannot be read") : counted;
}

function hasColumn(reading: Reading<unknown>): boolean {
  return reading.kind !== "noColumn";
}

/** True when the tracker has a column from which the 12-month rule can be decided for this pupil. */
export function hasCareColumns({ care }: Pupil): boolean {
  return hasColumn(care.began) || hasColumn(care.twelveMonths);
}
