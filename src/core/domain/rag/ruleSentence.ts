import { atLeastDecimals, exactText, parseDecimal, roundHalfUp } from "../exact";
import type { Exact } from "../exact";
import { allowance, rate } from "./rate";
import type { RagPolicy, RagRefusal } from "./ragPolicy";

/** Said in the place of the rule when there is no colour. */
export const noRule: Readonly<Record<RagRefusal | "noTarget", string>> = {
  noTarget: "No target, so no colour",
  shareOfZero: "No colour: a percentage of a target of 0 cannot be worked out; give the tolerance in points",
  shareOfNegative:
    "No colour: a percentage of the target does not suit figures below 0; give the tolerance in points",
  noTolerance: "No colour: the tolerance is missing",
};

/** "at or above", "down to", "below" for high; turned round for low. */
const sides = {
  high: { met: "at or above", reach: "down to", missed: "below" },
  low: { met: "at or below", reach: "up to", missed: "above" },
} as const;

/** The rule in words with this target's numbers: "GREEN at or above 13.0; AMBER down to 11.7; RED below". */
export function ruleSentence(policy: RagPolicy, decimals: number): string {
  const print = (value: Exact): string => atLeastDecimals(value, decimals);
  if (policy.goodIs === "close") return closeSentence(policy, print);
  const side = sides[policy.goodIs];
  const allowed = allowance(policy);
  const outer = policy.goodIs === "high" ? policy.target.sub(allowed) : policy.target.add(allowed);
  const target = print(policy.target);
  if (policy.unit === "improving")
    return `GREEN ${side.met} ${print(outer)} (${withinWords(policy)}); beyond that ${previousWords(policy, side.met, print)}`;
  if (policy.unit === "floor")
    return `GREEN ${side.met} ${target}; AMBER ${side.reach} the floor of ${print(policy.tolerance)}; RED ${side.missed}`;
  return `GREEN ${side.met} ${target}; AMBER ${side.reach} ${print(outer)}; RED ${side.missed}`;
}

function closeSentence(policy: RagPolicy, print: (value: Exact) => string): string {
  const allowed = allowance(policy);
  const range = `${print(policy.target.sub(allowed))} to ${print(policy.target.add(allowed))}`;
  if (policy.unit === "improving")
    return `GREEN from ${range} (${withinWords(policy)}); beyond that ${previousWords(policy, "at least as close as", print)}`;
  if (policy.unit === "floor") return `GREEN at ${print(policy.target)}; AMBER from ${range}; RED outside`;
  return `GREEN from ${range}; RED outside`;
}

function withinWords({ tolerance, target }: RagPolicy): string {
  return `within ${exactText(tolerance)}% of the target of ${exactText(target)}`;
}

function previousWords({ previous }: RagPolicy, met: string, print: (value: Exact) => string): string {
  return previous === null
    ? "RED, as there is no figure for the same term last year"
    : `AMBER if ${met} last year's ${print(previous)}; RED otherwise`;
}

/**
 * Said when the colour is not the one that the printed digits would get, for example 12.963% printed as 13.0
 * against a target of 13.0; empty otherwise.
 */
export function ragNote(actual: Exact, policy: RagPolicy, decimals: number): string {
  const shown = roundHalfUp(actual, decimals);
  const printed = parseDecimal(shown);
  const colour = rate(actual, policy);
  if (printed === null || rate(printed, policy) === colour) return "";
  const closer = roundHalfUp(actual, decimals + 2);
  return `${colour} although ${shown} is printed: the exact figure is ${closer}, and exact figures decide the colour.`;
}
