import type { Count, Figure, PublishedSet, Sum } from "./publishedSet";

/**
 * The set with a count of the rest beside every count that some figure sets against a group: those who did not
 * attain follow from group and count, on the page or not. Left alone where the set has that sum already.
 */
export function withComplements(set: PublishedSet): PublishedSet {
  const counts = new Map(set.counts.map((count) => [count.id, count]));
  const added: { count: Count; sum: Sum }[] = [];
  for (const { part, whole } of pairsOf(set.figures)) {
    const known = set.sums.some(({ total, parts }) => total === whole && pairWith(parts, part));
    const [count, group] = [counts.get(part), counts.get(whole)];
    if (!known && count !== undefined && group !== undefined)
      added.push({ count: restOf(count, group), sum: { total: whole, parts: [part, restId(part, whole)] } });
  }
  return {
    ...set,
    counts: [...set.counts, ...added.map(({ count }) => count)],
    sums: [...set.sums, ...added.map(({ sum }) => sum)],
  };
}

function pairsOf(figures: readonly Figure[]): { readonly part: string; readonly whole: string }[] {
  const pairs = figures.flatMap(({ part, whole }) => (part === null ? [] : [{ part, whole }]));
  return [...new Map(pairs.map((pair) => [restId(pair.part, pair.whole), pair])).values()];
}

function pairWith(parts: readonly string[], part: string): boolean {
  return parts.length === 2 && parts.includes(part);
}

function restId(part: string, whole: string): string {
  return `${whole} without ${part}`;
}

function restOf(count: Count, group: Count): Count {
  const label = `${group.label} without ${count.label}`;
  const id = restId(count.id, group.id);
  return { id, label, section: count.section, n: group.n - count.n, visibility: "implied", of: "rest" };
}
