import type { CountGraph, CountNode, SumNode } from "./countGraph";
import { widthNeeded } from "./disclosurePolicy";
import type { DisclosurePolicy } from "./disclosurePolicy";
import { isProtected, isSmall, isTold } from "./hiding";
import type { Hiding } from "./hiding";
import { outsiderOf } from "./possibleRange";
import { knowledgeOf } from "./unknowns";

/** A place where an outsider could work out what she must not, and the sums by which she would. */
export interface Leak {
  readonly count: CountNode;
  readonly sums: readonly SumNode[];
}

/**
 * Looks for a leak in what is printed now. Three rules, all of which a page must keep:
 *
 * 1. of a printed total never exactly one part is hidden (DfE's tables of local authorities keep it too)
 * 2. what is hidden of a printed total is itself not from 1 to the threshold
 * 3. of every protected count, two numbers 3 apart are possible (`widthNeeded`), proved by two whole tables
 *    that both fit everything the page says; see `findTable` for the search and what it guarantees
 *
 * @returns the first leak in the order of the set, or null: the page may be published.
 */
export function firstLeak(graph: CountGraph, hiding: Hiding, policy: DisclosurePolicy): Leak | null {
  for (const sum of policy.roundTo === null ? graph.sums : []) {
    const count = leakingPart(sum, hiding, policy);
    if (count !== null) return { count, sums: [sum] };
  }
  const { unknowns, sums } = knowledgeOf(graph, hiding, policy);
  const outsider = outsiderOf({ unknowns, sums });
  const width = widthNeeded(policy);
  for (const [count, unknown] of unknowns)
    if (isProtected(count, policy) && !hiding.lost.has(count) && !outsider.leavesOpen(unknown, width))
      return { count, sums: count.sums };
  return null;
}

/** Rules 1 and 2. Sections that are left out have no hidden cells to count, and no total that could be small. */
function leakingPart(sum: SumNode, hiding: Hiding, policy: DisclosurePolicy): CountNode | null {
  const { total, parts } = sum;
  if (!isTold(total, hiding) || isSmall(total.count.n, policy)) return null;
  const unknown = parts.filter((part) => !isTold(part, hiding) && isWatched(part, policy));
  const [first] = unknown;
  if (first === undefined || unknown.some((part) => hiding.lost.has(part))) return null;
  const rest = unknown.reduce((so, { count }) => so + count.n, 0);
  const isLone = unknown.length === 1 && hiding.hidden.has(first) && !hiding.leftOut.has(first.count.section);
  return isLone || isSmall(rest, policy) ? first : null;
}

function isWatched({ count }: CountNode, { complements }: DisclosurePolicy): boolean {
  return count.of !== "rest" || complements === "hidden";
}
