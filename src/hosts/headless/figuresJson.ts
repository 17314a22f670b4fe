import type { IndicatorResult, Split } from "../../core/analysis/results";
import { numberOrNull } from "./numberOrNull";

/**
 * Figures of the JSON: whatever is rounded as printed (value, gap, low, high) is a number, or null; `exact`, sums of
 * points and money are exact decimal text.
 */

/** A figure that ours is held against: a comparator, or the neighbours'. */
export function besideJson(figure: IndicatorResult["comparator" | "neighbours"]): object | null {
  return figure && { ...figure, value: numberOrNull(figure.value), gap: numberOrNull(figure.gap) };
}

export function partsJson({ parts }: IndicatorResult): object[] {
  return parts.map((part) => ({ ...part, value: numberOrNull(part.value) }));
}

export function intervalJson({ interval }: IndicatorResult): object | null {
  return interval && { ...interval, low: numberOrNull(interval.low), high: numberOrNull(interval.high) };
}

export function splitJson({ indicator, by, provision, rows, total, outOf }: Split): object {
  const figures = rows.map((row) => ({ ...row, value: numberOrNull(row.value) }));
  return { indicator, by, provision, rows: figures, total, outOf };
}

/**
 * Pupils of the cohort to whom the measure applies: always `denominator + notKnown`. With the pupils of
 * `notApplicable` they are the cohort's `counted`. Null where a figure was typed without a number of pupils.
 */
export function countedOf({ denominator, notKnown }: IndicatorResult): number | null {
  return denominator === null ? null : denominator + notKnown;
}
