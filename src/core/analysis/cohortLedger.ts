import type { AcademicYear } from "../domain/academicYear";
import { asksTwelveMonths, cohortId, cohortLabel } from "../domain/careRule";
import type { CareRule } from "../domain/careRule";
import { careRuleStanding } from "../domain/careRuleStanding";
import type { CareSettings } from "../domain/careRuleStanding";
import { hasCareColumns } from "../domain/cohorts";
import type { Indicator } from "../domain/indicator";
import type { Pupil } from "../domain/pupil";
import { yearGroupsLabel } from "../domain/yearGroup";
import type { Cohort, CohortMember } from "./results";

/** Reason of a pupil who may or may not belong to the year groups. */
export const yearNotKnown = "year group not known";

/** A cohort, and what had to be taken for granted to make it. */
export interface Ledger {
  readonly cohort: Cohort;
  /** The tracker says nothing of care, so that 12 months were asked for and cannot be applied. */
  readonly careColumnsMissing: boolean;
  /** No pupil of the tracker has a year group, so that everyone listed is taken for the year groups. */
  readonly yearColumnsMissing: boolean;
}

/**
 * Everyone of an indicator's year groups, each counted, excluded with a reason, or not decidable. A pupil
 * without a year group stands among those who cannot be told, because the pupil may belong here.
 */
export function cohortLedger(pupils: readonly Pupil[], indicator: Indicator, settings: CareSettings): Ledger {
  const yearColumnsMissing = pupils.length > 0 && pupils.every((pupil) => pupil.year.kind === "noColumn");
  const members = yearColumnsMissing ? pupils : pupils.filter((pupil) => mayBelong(pupil, indicator.years));
  const careColumnsMissing =
    asksTwelveMonths(indicator.care) && members.length > 0 && !members.some(hasCareColumns);
  const care = careColumnsMissing
    ? indicator.care.filter(({ kind }) => kind !== "twelveMonths")
    : indicator.care;
  const standing = (pupil: Pupil): CohortMember => memberOf(pupil, care, settings, yearColumnsMissing);
  return {
    cohort: cohortOf(indicator.years, care, settings.academicYear, members.map(standing)),
    careColumnsMissing,
    yearColumnsMissing,
  };
}

function mayBelong({ year }: Pupil, years: readonly number[]): boolean {
  return year.kind !== "value" || years.includes(year.value);
}

function memberOf(pupil: Pupil, care: CareRule, settings: CareSettings, anyYear: boolean): CohortMember {
  if (pupil.year.kind !== "value" && !anyYear) return { pupil, standing: "cannotTell", reason: yearNotKnown };
  return { pupil, ...careRuleStanding(pupil, care, settings) };
}

function cohortOf(
  years: readonly number[],
  care: CareRule,
  year: AcademicYear,
  members: readonly CohortMember[],
): Cohort {
  const withStanding = (standing: CohortMember["standing"]): readonly CohortMember[] =>
    members.filter((member) => member.standing === standing);
  return {
    id: cohortId(years, care),
    label: cohortLabel(years, care, year),
    yearsLabel: yearGroupsLabel(years),
    read: members.length,
    counted: withStanding("counted").length,
    excluded: countReasons(withStanding("excluded").map(({ reason }) => reason)),
    cannotTell: withStanding("cannotTell").length,
    members,
  };
}

/** Most frequent first; reasons as often as each other stand in alphabetical order. */
export function countReasons(reasons: readonly string[]): Cohort["excluded"] {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((first, second) => second.count - first.count || (first.reason < second.reason ? -1 : 1));
}

/** The pupils a figure is worked out from, in tracker order. */
export function countedPupils(cohort: Cohort): readonly Pupil[] {
  return cohort.members.filter(({ standing }) => standing === "counted").map(({ pupil }) => pupil);
}
