import type { AcademicYear } from "./academicYear";
import { authorityOf } from "./authority";
import type { CareCondition, CareRule } from "./careRule";
import { cannotTell, counted, excluded, shortStayStanding } from "./careStanding";
import type { CareStanding } from "./careStanding";
import { twelveMonthStanding } from "./cohorts";
import { onRollStanding } from "./onRoll";
import type { Pupil } from "./pupil";
import type { Settings } from "./settings";

/** The settings that a condition may need. */
export type CareSettings = Pick<Settings, "council" | "laNumber"> & { readonly academicYear: AcademicYear };

/**
 * Where a pupil of the year groups stands by a legal status of short breaks, which counts in no cohort, and by all
 * conditions: excluded by the first that fails, else not decidable by the first that cannot be told, else counted.
 */
export function careRuleStanding(pupil: Pupil, rule: CareRule, settings: CareSettings): CareStanding {
  const short = shortStayStanding(pupil.care, settings.academicYear);
  const conditions = rule.map((condition) => conditionStanding(pupil, condition, settings));
  const standings = short === null ? conditions : [short, ...conditions];
  const first = (standing: CareStanding["standing"]): CareStanding | undefined =>
    standings.find((each) => each.standing === standing);
  return first("excluded") ?? first("cannotTell") ?? counted;
}

function conditionStanding(pupil: Pupil, condition: CareCondition, settings: CareSettings): CareStanding {
  if (condition.kind === "twelveMonths") return twelveMonthStanding(pupil.care, settings.academicYear);
  if (condition.kind === "onRoll") return onRollStanding(pupil.care, condition.on);
  return authorityStanding(pupil, condition.where, settings);
}

const authorityWords = { in: "in the authority", out: "out of the authority" } as const;

function authorityStanding({ placement }: Pupil, where: "in" | "out", settings: CareSettings): CareStanding {
  const authority = authorityOf(placement, settings);
  if (authority.kind === "value")
    return authority.value === where ? counted : excluded(authorityWords[authority.value]);
  if (authority.kind === "noColumn") return cannotTell("no column for in or out of the authority");
  if (authority.kind === "unreadable") return cannotTell("in or out of the authority cannot be read");
  return cannotTell("not known whether in or out of the authority");
}
