import { recoveryPlanMark } from "../domain/ownSheets";
import type { Indicator } from "../domain/indicator";
import { actionsOf } from "../plans/actionRows";
import type { RefreshMemory } from "../refresh/refreshMemory";
import type { StandingSheet } from "../sheet/typedText";

type Numbers = RefreshMemory["actionNumbers"];

/** The number beside each action as its plan stands now, by action id. */
export function actionNumbers(
  indicators: readonly Indicator[],
  standing: (mark: string) => StandingSheet | null,
): Numbers {
  return indicators.flatMap(({ id }) =>
    actionsOf(standing(recoveryPlanMark(id))).map(({ key }, index) => [key, index + 1] as const),
  );
}

/**
 * The numbers that "was 4" speaks of. A new term compares with the last one; in the first term of all, with the
 * numbers that stood before the actions were first moved; null until one of the two. Refreshing again never changes them.
 * @param period the term of this refresh, "2014/15 autumn"
 */
export function numbersBefore(memory: RefreshMemory, period: string, now: Numbers): Numbers | null {
  const last = memory.actionNumbers;
  if (memory.period !== "" && memory.period !== period) return last;
  if (memory.numbersBefore !== null) return memory.numbersBefore;
  const shown = new Map(last);
  return now.some(([id, number]) => (shown.get(id) ?? number) !== number) ? last : null;
}
