import { roundHalfUp } from "../exact";
import type { Exact } from "../exact";
import type { RagPolicy } from "./ragPolicy";

export type RagColour = "RED" | "AMBER" | "GREEN";

/** How far a figure may be from its target on the wrong side; for `floor`, the distance to the floor. */
export function allowance({ target, tolerance, unit }: RagPolicy): Exact {
  if (unit === "points") return tolerance;
  return unit === "floor" ? target.sub(tolerance).abs() : target.abs().mul(tolerance).div(100);
}

/**
 * Distance on the wrong side of the target, 0 or less when the target is met. For `close` both sides are
 * wrong.
 */
function shortfall(actual: Exact, { target, goodIs }: RagPolicy): Exact {
  if (goodIs === "high") return target.sub(actual);
  return goodIs === "low" ? actual.sub(target) : actual.sub(target).abs();
}

/**
 * The colour of an exact figure. A figure exactly on the outer boundary is AMBER. `close` has no AMBER under
 * a tolerance: it is GREEN within it, boundary included, and RED outside.
 */
export function rate(actual: Exact, policy: RagPolicy): RagColour {
  const short = shortfall(actual, policy);
  const within = short.lte(allowance(policy));
  if (short.lte(0)) return "GREEN";
  if (policy.unit === "improving") return rateImproving(actual, policy, within);
  if (policy.goodIs === "close" && policy.unit !== "floor") return within ? "GREEN" : "RED";
  if (policy.unit === "floor" && floorOnWrongSide(policy)) return "RED";
  return within ? "AMBER" : "RED";
}

function rateImproving(actual: Exact, policy: RagPolicy, within: boolean): RagColour {
  if (within) return "GREEN";
  if (policy.previous === null) return "RED";
  return shortfall(actual, policy).lte(shortfall(policy.previous, policy)) ? "AMBER" : "RED";
}

/** A floor beyond the target leaves no room for AMBER. */
function floorOnWrongSide({ target, tolerance, goodIs }: RagPolicy): boolean {
  return goodIs === "high" ? tolerance.gt(target) : goodIs === "low" && tolerance.lt(target);
}

/** The exact gap `actual − target`, rounded once, sign kept. */
export function gapText(actual: Exact, target: Exact, decimals: number): string {
  return roundHalfUp(actual.sub(target), decimals);
}
