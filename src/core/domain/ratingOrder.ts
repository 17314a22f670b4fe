import { parseDecimal } from "./exact";
import { settingRows } from "./settings";
import type { RatingThresholds } from "./settings";

type ThresholdId = keyof RatingThresholds;

/** Two limits between which AMBER lies. Source: the notes of the Settings table, by which each is read. */
interface Pair {
  readonly green: ThresholdId;
  readonly amber: ThresholdId;
  readonly better: "high" | "low";
}

const pairs: readonly Pair[] = [
  { green: "attainmentGreen", amber: "attainmentAmber", better: "high" },
  { green: "attendanceGreen", amber: "attendanceAmber", better: "high" },
  { green: "wellbeingGreenTo", amber: "wellbeingAmberTo", better: "low" },
];

/** Two limits that leave no room for AMBER, and what would. */
export interface OutOfOrder extends Pair {
  /** "Attendance GREEN from at 90 or above, or Attendance AMBER from at 80 or below" */
  readonly expected: string;
}

/** The pairs of limits of which GREEN's is the worse one; one limit for both is in order. */
export function outOfOrder(limits: RatingThresholds): readonly OutOfOrder[] {
  return pairs
    .filter((pair) => isCrossed(pair, limits))
    .map((pair) => ({ ...pair, expected: way(pair, limits) }));
}

function isCrossed({ green, amber, better }: Pair, limits: RatingThresholds): boolean {
  const [high, low] = better === "high" ? [green, amber] : [amber, green];
  const floor = parseDecimal(limits[low]);
  return floor !== null && parseDecimal(limits[high])?.lt(floor) === true;
}

function way({ green, amber, better }: Pair, limits: RatingThresholds): string {
  const [up, down] = better === "high" ? ["above", "below"] : ["below", "above"];
  return `${nameOf(green)} at ${limits[amber]} or ${up}, or ${nameOf(amber)} at ${limits[green]} or ${down}`;
}

function nameOf(id: ThresholdId): string {
  return settingRows.find((row) => row.id === id)?.name ?? id;
}
