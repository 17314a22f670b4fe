import { marchOf, startYear } from "./academicYear";
import type { AcademicYear } from "./academicYear";
import type { CareRule } from "./indicator";
import { dayLabel } from "./isoDate";
import type { CareRecord, Pupil, Reading } from "./pupil";
import { isRun, yearGroupsLabel } from "./yearGroup";

/** Where a pupil of the year groups stands; `reason` is empty when counted. */
export interface CareStanding {
  readonly standing: "counted" | "excluded" | "cannotTell";
  readonly reason: string;
}

/** Reasons in the officer's words, each with the phrase a sentence needs after a number. */
type ExclusionId = "shortStay" | "lessThanTwelveMonths" | "leftCare";

/**
 * Series of short-term placements do not count as being looked after. Source: DfE, SSDA903 guide, legal
 * status codes V3 and V4.
 */
const shortStayStatus = /^\s*v[34]\b/i;

/** Whether a legal status is one of the codes for series of short-term placements. */
export function isShortStay({ legalStatus }: CareRecord): boolean {
  return legalStatus.kind === "value" && shortStayStatus.test(legalStatus.value);
}

/** The exclusions as printed in a year, for example "left care before 31 March 2014". */
function exclusionReason(id: ExclusionId, year: AcademicYear): string {
  if (id === "shortStay") return "short-term placements (V3/V4)";
  if (id === "lessThanTwelveMonths") return "in care less than 12 months";
  return `left care before ${dayLabel(marchOf(year))}`;
}

const counted: CareStanding = { standing: "counted", reason: "" };

/**
 * "Looked after continuously for at least 12 months at 31 March" from a tracker's care columns: began on or
 * before 1 April of the year before, not ended before 31 March, not in short-term placements. A ready
 * yes/no column is believed first. What excludes is enough by itself; counting needs a date that can be read.
 * Source: DfE, SSDA903 guide, outcome cohort; validation as in the data-to-insight 903 checker.
 */
export function twelveMonthStanding(care: CareRecord, year: AcademicYear): CareStanding {
  const flag = care.twelveMonths;
  if (flag.kind === "value") return flag.value === "yes" ? counted : excluded("lessThanTwelveMonths", year);
  const contradiction = datesContradict(care);
  if (contradiction) return cannotTell("care began after it ended: check both dates");
  const reason = exclusionOf(care, year);
  return reason === null ? decidedByDates(care) : excluded(reason, year);
}

function datesContradict({ began, ended }: CareRecord): boolean {
  return began.kind === "value" && ended.kind === "value" && ended.value < began.value;
}

function exclusionOf(care: CareRecord, year: AcademicYear): ExclusionId | null {
  const { began, ended } = care;
  if (isShortStay(care)) return "shortStay";
  if (began.kind === "value" && began.value > `${startYear(year)}-04-01`) return "lessThanTwelveMonths";
  return ended.kind === "value" && ended.value < marchOf(year) ? "leftCare" : null;
}

function decidedByDates({ began, ended }: CareRecord): CareStanding {
  if (began.kind === "unreadable") return cannotTell("the date care began cannot be read");
  if (began.kind !== "value") return cannotTell("no date for coming into care");
  return ended.kind === "unreadable" ? cannotTell("the date care ended cannot be read") : counted;
}

function excluded(id: ExclusionId, year: AcademicYear): CareStanding {
  return { standing: "excluded", reason: exclusionReason(id, year) };
}

function cannotTell(reason: string): CareStanding {
  return { standing: "cannotTell", reason };
}

function hasColumn(reading: Reading<unknown>): boolean {
  return reading.kind !== "noColumn";
}

/** True when the tracker has a column from which the 12-month rule can be decided for this pupil. */
export function hasCareColumns({ care }: Pupil): boolean {
  return hasColumn(care.began) || hasColumn(care.twelveMonths);
}

/** `y11-12m`, `y1-11-all`; years with gaps are joined by `+`. */
export function cohortId(years: readonly number[], care: CareRule): string {
  const ends =
    years.length > 1 && isRun(years) ? [years[0], years[years.length - 1]].join("-") : years.join("+");
  return `y${ends}-${care}`;
}

/** "Year 11, looked after 12 months at 31 March 2014" or "Year 11, everyone listed". */
export function cohortLabel(years: readonly number[], care: CareRule, year: AcademicYear): string {
  const who = care === "all" ? "everyone listed" : `looked after 12 months at ${dayLabel(marchOf(year))}`;
  return `${yearGroupsLabel(years)}, ${who}`;
}
