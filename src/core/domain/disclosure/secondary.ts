import { firstLeak } from "./audit";
import type { CountGraph, CountNode } from "./countGraph";
import type { DisclosurePolicy } from "./disclosurePolicy";
import { isCoarse, isTold } from "./hiding";
import type { Hiding } from "./hiding";
import { remedy } from "./remedy";

/**
 * Hides more until the audit finds no leak, then gives back whatever turned out not to be needed, the greatest
 * count first, then lets the colours and arrows of hidden counts stay that give nothing away.
 */
export function hideSecondary(graph: CountGraph, policy: DisclosurePolicy, hiding: Hiding): void {
  const before = new Set(hiding.hidden.keys());
  hiding.kept.clear();
  hideUntilSafe(graph, policy, hiding);
  const fresh = [...hiding.hidden].filter(([node, why]) => why === "secondary" && !before.has(node));
  giveBack(fresh.map(([node]) => node).reverse(), graph, policy, hiding);
  keepColours(graph, policy, hiding);
}

function hideUntilSafe(graph: CountGraph, policy: DisclosurePolicy, hiding: Hiding): void {
  for (let leak = firstLeak(graph, hiding, policy); leak !== null; leak = firstLeak(graph, hiding, policy))
    if (!remedy(leak, graph, hiding)) hiding.lost.add(leak.count);
}

function giveBack(
  nodes: readonly CountNode[],
  graph: CountGraph,
  policy: DisclosurePolicy,
  hiding: Hiding,
): void {
  for (const node of [...nodes].sort((a, b) => b.count.n - a.count.n)) {
    hiding.hidden.delete(node);
    if (firstLeak(graph, hiding, policy) !== null) hiding.hidden.set(node, "secondary");
  }
}

/** What was refused at a lower threshold stays refused, so that a higher one never shows more. */
function keepColours(graph: CountGraph, policy: DisclosurePolicy, hiding: Hiding): void {
  for (const figure of graph.figures.filter(isCoarse)) {
    const { part, whole } = figure;
    if (part === null || isTold(part, hiding) || hiding.hidden.has(whole) || hiding.refused.has(figure))
      continue;
    hiding.kept.add(figure);
    if (firstLeak(graph, hiding, policy) === null) continue;
    hiding.kept.delete(figure);
    hiding.refused.add(figure);
  }
}
