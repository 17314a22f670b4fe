import type { IndicatorResult } from "../../analysis/results";
import type { DisclosurePolicy } from "../../domain/disclosure/disclosurePolicy";
import { printedPercent } from "../../domain/exact";
import type { CountedIndicator } from "./countedIndicator";
import { hasOddCounts } from "./countedIndicator";

/** True of a figure that was typed without the counts behind it. */
export function isUncounted(result: IndicatorResult, counted: readonly CountedIndicator[]): boolean {
  const isCounted = counted.some((each) => each.result.indicator.id === result.indicator.id);
  return result.value !== null && !isCounted && !hasOddCounts(result);
}

/**
 * Whether a figure without counts may be that of 1 to the threshold pupils, or of all but so many, in a group of
 * whatever size: 8.9% may be 5 of 56, while no group of any size gives 71.8% with so few. 0% and 100% are nobody
 * and everybody. Other units say nothing of how many they are about.
 * @param value as printed, to one decimal
 */
export function mayTellFew(
  value: string,
  unit: IndicatorResult["unit"],
  { threshold }: DisclosurePolicy,
): boolean {
  const percent = Number(value);
  if (unit !== "percent" || percent <= 0 || percent >= 100) return false;
  const few = Array.from({ length: threshold }, (_, less) => less + 1);
  return few.some(
    (k) =>
      groups(k, percent).some((n) => printedPercent(k, n) === value) ||
      groups(k, 100 - percent).some((n) => printedPercent(n - k, n) === value),
  );
}

/** The two whole groups nearest to the one of which k pupils are exactly so many per cent. */
function groups(k: number, percent: number): readonly number[] {
  const nearest = Math.floor((100 * k) / percent);
  return [nearest, nearest + 1].filter((n) => n >= k);
}
