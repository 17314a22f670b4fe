import type { CountGraph, CountNode } from "./countGraph";
import type { DisclosurePolicy } from "./disclosurePolicy";
import { isHiddenZero, isHideable, isProtected, isSmall, sumsAbove } from "./hiding";
import type { Hiding, HiddenWhy } from "./hiding";

/**
 * Hides what is small in itself: counts from 1 to the threshold, counts whose rest is, all or none of a small
 * group, zeros where the policy says so, and whatever the caller asked for. Rounded pages hide none of it at
 * first: rounding is their protection.
 */
export function hidePrimary(graph: CountGraph, policy: DisclosurePolicy, hiding: Hiding): void {
  const asked = new Set(graph.alsoHide);
  for (const node of graph.counts.filter(isHideable)) {
    const why = hiding.hidden.get(node) ?? (asked.has(node) ? "asked" : null);
    const found = policy.roundTo === null && why !== "leftOut" ? (primaryWhy(node, policy) ?? why) : why;
    if (found !== null) hiding.hidden.set(node, found);
  }
}

function primaryWhy(node: CountNode, policy: DisclosurePolicy): HiddenWhy | null {
  if (isHiddenZero(node, policy)) return "zero";
  if (isProtected(node, policy)) return "small";
  if (inSmallGroup(node, policy)) return "group";
  return hasSmallRest(node, policy) ? "complement" : null;
}

/** Whether the count is a part of a group that is small. */
export function inSmallGroup(node: CountNode, policy: DisclosurePolicy): boolean {
  return sumsAbove(node).some(({ total }) => isSmall(total.count.n, policy));
}

function hasSmallRest(node: CountNode, policy: DisclosurePolicy): boolean {
  return sumsAbove(node).some(
    ({ parts }) =>
      parts.length === 2 &&
      parts.some((other) => other !== node && other.count.of === "rest" && isProtected(other, policy)),
  );
}
