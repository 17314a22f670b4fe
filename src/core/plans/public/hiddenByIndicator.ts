import type { IndicatorResult, Results } from "../../analysis/results";
import type { CountedIndicator } from "./countedIndicator";
import { publicPoint } from "./earlierPoint";
import { valueId } from "./headlineSet";
import type { HiddenNumbers } from "./hiddenNumbers";
import { isNearGroup } from "./nearlySame";
import type { Published } from "./published";
import { figureNow, spokenOf } from "./publicTravel";
import { hiddenText } from "./symbolWords";
import { isUncounted, mayTellFew } from "./uncountedFigure";

/**
 * The numbers that typed words must not say, by indicator: its own counts where they are hidden, and the hidden
 * values of every indicator, since a plan may quote another's; of this term and of earlier ones.
 */
export function hiddenByIndicator(
  results: Results,
  published: Published,
): ReadonlyMap<string, HiddenNumbers> {
  const earlier = results.indicators.map((result) => hiddenBefore(result, results, published));
  const values = new Set([
    ...results.indicators.flatMap((result) => hiddenValuesOf(result, published)),
    ...earlier.flatMap((each) => each.values),
  ]);
  return new Map(
    results.indicators.map((result, nth) => {
      const counted = published.counted.find((each) => each.result === result);
      const now = counted === undefined ? [] : hiddenCountsOf(counted, published);
      const counts = new Set([...now, ...(earlier[nth]?.counts ?? [])]);
      const [whole, attained] = [counted?.n ?? result.denominator, counted?.k ?? null];
      return [result.indicator.id, { counts, values, whole, attained, beside: besideOf(result) }];
    }),
  );
}

function besideOf({ indicator, comparator, neighbours }: IndicatorResult): readonly string[] {
  return [indicator.target, comparator?.value, neighbours?.value].flatMap((value) => value ?? []);
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

function hiddenValuesOf(result: IndicatorResult, published: Published): readonly string[] {
  const { value, gap } = result;
  if (!hidesValue(result, published)) return [];
  return [value, gap?.replace(/^-/, "") ?? null].flatMap((text) => text ?? []);
}

/** Whether the copy hides this term's figure. */
export function hidesValue(result: IndicatorResult, { copy, counted, policy }: Published): boolean {
  const { indicator, value, unit } = result;
  return isUncounted(result, counted)
    ? mayTellFew(value ?? "", unit, policy)
    : copy.figures.get(valueId(indicator.id)) === hiddenText;
}

/** What the copy hides of earlier figures: a percentage alone gives its count back to whoever knows the group. */
function hiddenBefore(result: IndicatorResult, results: Results, published: Published): PointNumbers {
  const { policy } = published;
  const now = figureNow(results, !hidesValue(result, published));
  const hidden = spokenOf(result, results).flatMap((point): readonly PointNumbers[] => {
    const { numerator: k, denominator: n, value } = point;
    const isNear = isNearGroup(point, result, now, policy);
    const isShown = value === null || publicPoint(point, result, now, policy).isShown;
    const counts = [...(isNear ? [n] : []), ...(isShown || k === null || n === null ? [] : [k, n - k])];
    return [{ counts: counts.flatMap((each) => each ?? []), values: isShown ? [] : [value] }];
  });
  return {
    counts: hidden.flatMap(({ counts }) => counts).filter((number) => number > 0),
    values: hidden.flatMap(({ values }) => values),
  };
}

interface PointNumbers {
  readonly counts: readonly number[];
  readonly values: readonly string[];
}
