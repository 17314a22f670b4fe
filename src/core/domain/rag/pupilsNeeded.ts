import { printedPercent } from "../exact";
import type { Exact } from "../exact";
import type { Polarity } from "../indicator";

/**
 * How many more pupils (for `low`: how many fewer) would have met a percentage target; 0 when it is met,
 * null for `close`, where neither more nor fewer is simply better, and without pupils.
 */
export function pupilsNeeded(part: number, whole: number, target: Exact, goodIs: Polarity): number | null {
  if (whole === 0 || goodIs === "close") return null;
  const wanted = target.mul(whole).div(100);
  const more = goodIs === "high" ? wanted.ceil().valueOf() - part : part - wanted.floor().valueOf();
  return Math.max(0, more);
}

/** Percentage points that one pupil is worth, one decimal; null without pupils. */
export function onePupilIs(whole: number): string | null {
  return whole === 0 ? null : printedPercent(1, whole);
}
