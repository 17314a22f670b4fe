import { careRuleWords, everyoneListed, twelveMonthsRule } from "../domain/careRule";
import { hasCareColumns, twelveMonthStanding } from "../domain/cohorts";
import { findMeasure } from "../domain/measures/index";
import type { Indicator, PlanTemplate } from "../domain/indicator";
import type { Calculated } from "./outcomes";

/** What the Template column says for a recovery plan while there is no target. */
export const planAnyway: PlanTemplate = "recovery plan anyway";

/** One answer to who counts, with how many of those listed it counts. */
export interface WhoCounts {
  readonly rule: "twelveMonths" | "all";
  /** As the Care column says it. */
  readonly words: string;
  readonly pupils: number;
}

/**
 * Who may count: after 12 months in care, or everyone listed. Only the second where the tracker has no column on
 * care by which the first could be decided.
 */
export function whoMayCount({ reading: { pupils, settings } }: Calculated): readonly WhoCounts[] {
  const everyone = { rule: "all", words: careRuleWords(everyoneListed), pupils: pupils.length } as const;
  if (!pupils.some(hasCareColumns)) return [everyone];
  const counted = pupils.filter(
    ({ care }) => twelveMonthStanding(care, settings.academicYear).standing === "counted",
  );
  return [{ rule: "twelveMonths", words: careRuleWords(twelveMonthsRule), pupils: counted.length }, everyone];
}

/** A figure that could be an interim target; nobody has agreed it. */
export interface InterimTarget {
  /** Decimal text in the unit of the measure. */
  readonly value: string;
  /** "England’s 2013/14 figure" */
  readonly whose: string;
}

/** Last year's figure or England's, where one is known; nothing is assumed from it. */
export function interimTargets({ results }: Calculated, { id }: Indicator): readonly InterimTarget[] {
  const result = results?.indicators.find(({ indicator }) => indicator.id === id);
  const before = result?.earlier.lastYear.then;
  const theirs = result?.comparator;
  return [
    ...(before?.value ? [{ value: before.value, whose: "Last year’s figure" }] : []),
    ...(theirs?.value ? [{ value: theirs.value, whose: `${theirs.label}, ${theirs.date}` }] : []),
  ];
}

/** Indicators of Key Stage 4, whose results are checked by schools from August to January. */
export function examIndicators({ results }: Calculated): readonly Indicator[] {
  const all = results?.indicators.map(({ indicator }) => indicator) ?? [];
  return all.filter(({ measure }) => findMeasure(measure)?.keyStage === "KS4");
}
