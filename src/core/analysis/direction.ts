import { parseDecimal, roundHalfUp } from "../domain/exact";
import type { Exact } from "../domain/exact";
import type { Indicator, Polarity } from "../domain/indicator";
import type { Direction } from "./results";

/**
 * Which way a figure has moved since an earlier one, by polarity; compared as both are printed, so that no arrow
 * stands between two equal figures. `none` without an earlier figure. For `close` nearer to the target is better.
 */
export function directionFrom(
  value: Exact | null,
  earlier: string | null,
  { goodIs, target }: Pick<Indicator, "goodIs" | "target">,
  decimals: number,
): Direction {
  const before = earlier === null ? null : parseDecimal(earlier);
  const now = value === null ? null : parseDecimal(roundHalfUp(value, decimals));
  const then = before === null ? null : parseDecimal(roundHalfUp(before, decimals));
  if (now === null || then === null) return "none";
  const gained = gain(now, then, goodIs, target === null ? null : parseDecimal(target));
  if (gained === null) return "none";
  if (gained.equals(0)) return "same";
  return gained.gt(0) ? "better" : "worse";
}

function gain(now: Exact, then: Exact, goodIs: Polarity, target: Exact | null): Exact | null {
  if (goodIs === "high") return now.sub(then);
  if (goodIs === "low") return then.sub(now);
  return target === null ? null : then.sub(target).abs().sub(now.sub(target).abs());
}
