import { marchOf } from "./academicYear";
import type { AcademicYear } from "./academicYear";
import { dayLabel } from "./isoDate";
import type { IsoDate } from "./isoDate";
import { isRun, yearGroupsLabel } from "./yearGroup";

/** One thing that must hold of a pupil of the year groups for the pupil to count. */
export type CareCondition =
  | { readonly kind: "twelveMonths" }
  /** Looked after on the day. */
  | { readonly kind: "onRoll"; readonly on: IsoDate }
  | { readonly kind: "authority"; readonly where: "in" | "out" };

/** Which pupils of the year groups count: those for whom every condition holds, in this order; empty is everyone listed. */
export type CareRule = readonly CareCondition[];

export const everyoneListed: CareRule = [];

export const twelveMonthsRule: CareRule = [{ kind: "twelveMonths" }];

const order = ["twelveMonths", "onRoll", "authority"] as const;

/**
 * The conditions in the order in which they are decided, each once. Null where two contradict each other or name
 * two days, so that nobody could count.
 */
export function careRuleOf(conditions: readonly CareCondition[]): CareRule | null {
  const rule = order.flatMap((kind) => {
    const same = conditions.filter((condition) => condition.kind === kind);
    return [...new Map(same.map((condition) => [suffixOf(condition), condition])).values()];
  });
  return new Set(rule.map(({ kind }) => kind)).size === rule.length ? rule : null;
}

export function asksTwelveMonths(rule: CareRule): boolean {
  return rule.some(({ kind }) => kind === "twelveMonths");
}

function suffixOf(condition: CareCondition): string {
  if (condition.kind === "twelveMonths") return "12m";
  return condition.kind === "onRoll" ? condition.on.replace(/-/g, "") : condition.where;
}

/** `y11-12m`, `y1-11-all`, `y11-12m-in`, `y11-all-20250331`; years with gaps are joined by `+`. */
export function cohortId(years: readonly number[], care: CareRule): string {
  const ends =
    years.length > 1 && isRun(years) ? [years[0], years[years.length - 1]].join("-") : years.join("+");
  const suffixes = care.map(suffixOf);
  return [`y${ends}`, ...(asksTwelveMonths(care) ? [] : ["all"]), ...suffixes].join("-");
}

const authorityWords = { in: "in authority", out: "out of authority" } as const;

/** "Year 11, looked after 12 months at 31 March 2014, in authority" or "Year 11, everyone listed". */
export function cohortLabel(years: readonly number[], care: CareRule, year: AcademicYear): string {
  const words = care.map((condition) => {
    if (condition.kind === "twelveMonths") return `looked after 12 months at ${dayLabel(marchOf(year))}`;
    return condition.kind === "onRoll"
      ? `on roll at ${dayLabel(condition.on)}`
      : authorityWords[condition.where];
  });
  return [yearGroupsLabel(years), ...(words.length === 0 ? ["everyone listed"] : words)].join(", ");
}

/** As the Care column of the Indicators table says it: "12 months at 31 March, in authority". */
export function careRuleWords(care: CareRule): string {
  const words = care.map((condition) => {
    if (condition.kind === "twelveMonths") return "12 months at 31 March";
    return condition.kind === "onRoll"
      ? `on roll at ${condition.on.split("-").reverse().join("/")}`
      : authorityWords[condition.where];
  });
  return words.length === 0 ? "all" : words.join(", ");
}
