import type { AcademicYear } from "../../academicYear";
import { decimal, squareRoot } from "../../exact";
import type { Exact } from "../../exact";
import type { MeanInterval } from "../measure";
import { estimatesOf } from "./estimates";

/** Normal deviate of a 95% interval. Source: DfE, KS4 ready reckoner. */
const deviate = "1.96";

/** Bands of a school's score, best first. Source: DfE, progress scores for key stage 4: 2018 and 2019. */
const bands: readonly {
  readonly band: string;
  readonly holds: (mean: Exact, low: Exact, high: Exact) => boolean;
}[] = [
  { band: "well above average", holds: (mean, low) => low.gt(0) && mean.gte("0.5") },
  { band: "above average", holds: (_, low) => low.gt(0) },
  { band: "well below average", holds: (mean, _, high) => high.lt(0) && mean.lt("-0.5") },
  { band: "below average", holds: (_, __, high) => high.lt(0) },
];

/**
 * The 95% interval of a mean Progress 8 over so many pupils, with the national standard deviation of the year and
 * not the cohort's own; null for a year of which none is held.
 */
export function progress8Interval(mean: Exact, pupils: number, year: AcademicYear): MeanInterval | null {
  const table = estimatesOf(year);
  if (table === null) return null;
  const deviation = table.deviations.total;
  const half = decimal(deviate).mul(decimal(deviation)).div(squareRoot(pupils));
  const [low, high] = [mean.sub(half), mean.add(half)];
  const band = bands.find(({ holds }) => holds(mean, low, high))?.band ?? "average";
  return { low, high, band, method: `${deviate} × ${deviation} / √${pupils}` };
}
