import { roundHalfUp } from "../domain/exact";
import type { Indicator } from "../domain/indicator";
import { neighbourMean } from "../domain/trends/neighbours";
import type { IndicatorResult } from "./results";

/** The neighbours' mean as printed; null where the row names none. */
export function neighboursOf({ neighbours }: Indicator, decimals: number): IndicatorResult["neighbours"] {
  if (neighbours.length === 0) return null;
  const { mean, available, of } = neighbourMean(neighbours);
  return { value: mean === null ? null : roundHalfUp(mean, decimals), available, of };
}
