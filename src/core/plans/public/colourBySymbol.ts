import type { IndicatorResult } from "../../analysis/results";
import { isSmall } from "../../domain/disclosure/hiding";
import type { DisclosurePolicy } from "../../domain/disclosure/disclosurePolicy";
import { percentOf } from "../../domain/exact";
import { ragPolicyOf } from "../../domain/rag/ragPolicy";
import { rate } from "../../domain/rag/rate";

/**
 * Whether a colour says no more than the symbols beside it: every count that they leave open, in a group of about
 * that size, has the same colour. Then it may stand although the size of the group is hidden.
 * @param isTold whether the number of those who attained is printed
 */
export function colourTellsNothing(
  { indicator, rag, numerator: k, denominator: n }: IndicatorResult,
  isTold: boolean,
  policy: DisclosurePolicy,
): boolean {
  const rules = indicator.toleranceUnit === "improving" ? "noTarget" : ragPolicyOf(indicator, false);
  if (typeof rules === "string" || k === null || n === null) return false;
  if (!isTold && !isSmall(k, policy)) return false;
  const { threshold } = policy;
  const counts = isTold ? [k] : Array.from({ length: threshold + 1 }, (_, count) => count);
  const sizes = Array.from({ length: 2 * threshold + 1 }, (_, step) => n - threshold + step);
  return sizes.every((size) =>
    counts.every((count) => size >= Math.max(1, count) && rate(percentOf(count, size), rules) === rag),
  );
}
