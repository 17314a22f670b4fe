import type { IndicatorResult } from "../../analysis/results";
import type { CountedIndicator } from "./countedIndicator";
import { valueId } from "./headlineSet";
import type { HiddenNumbers } from "./hiddenNumbers";
import type { Published } from "./published";
import { hiddenText } from "./symbolWords";
import { isUncounted, mayTellFew } from "./uncountedFigure";

/**
 * The numbers that typed words must not say, by indicator: its own counts where they are hidden, and the hidden
 * values of every indicator, since a plan may quote another's.
 */
export function hiddenByIndicator(
  results: readonly IndicatorResult[],
  published: Published,
): ReadonlyMap<string, HiddenNumbers> {
  const values = new Set(results.flatMap((result) => hiddenValuesOf(result, published)));
  return new Map(
    results.map((result) => {
      const counted = published.counted.find((each) => each.result === result);
      const counts = new Set(counted === undefined ? [] : hiddenCountsOf(counted, published));
      return [result.indicator.id, { counts, values, whole: counted?.n ?? result.denominator }];
    }),
  );
}

function hiddenCountsOf(counted: CountedIndicator, { copy }: Published): readonly number[] {
  const { whole, attained, notKnown, n, k, unknown } = counted;
  const isHidden = (id: string | null): boolean =>
    id !== null && (copy.counts.get(id)?.hidden ?? null) !== null;
  const hidesShare = isHidden(whole) || isHidden(attained);
  return [
    ...(isHidden(whole) ? [n] : []),
    ...(k !== null && hidesShare ? [k, n - k] : []),
    ...(isHidden(notKnown) ? [unknown] : []),
  ].filter((number) => number > 0);
}

function hiddenValuesOf(result: IndicatorResult, { copy, counted, policy }: Published): readonly string[] {
  const { indicator, value, gap, unit } = result;
  const isHidden = isUncounted(result, counted)
    ? mayTellFew(value ?? "", unit, policy)
    : copy.figures.get(valueId(indicator.id)) === hiddenText;
  if (!isHidden) return [];
  return [value, gap?.replace(/^-/, "") ?? null].flatMap((text) => text ?? []);
}
