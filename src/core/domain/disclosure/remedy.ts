import type { Leak } from "./audit";
import type { CountGraph, CountNode, SumNode } from "./countGraph";
import { isHideable, isTold } from "./hiding";
import type { Hiding } from "./hiding";

/**
 * Hides one thing more on account of a leak:
 *
 * 1. the smallest part, other than 0, of the sums by which it leaks; of sums further off when those have none
 * 2. else the smallest total of such sums in the same section
 * 3. else the section itself is left out, that of the parts before that of the total
 *
 * Hiding a 0 protects nobody, since zeros are what an outsider expects.
 * @returns false when nothing is left that could be hidden.
 */
export function remedy({ count, sums }: Leak, graph: CountGraph, hiding: Hiding): boolean {
  const rings = ringsAround(sums, hiding);
  const { section } = count.count;
  const totals = rings.flat().map(({ total }) => total);
  const choices = [
    ...rings.map((ring) => ring.flatMap(({ parts }) => parts)),
    totals.filter((total) => total.count.section === section),
  ].map((nodes) => nodes.filter((node) => node.count.n > 0 && isHideable(node) && isTold(node, hiding)));
  const smallest = choices.map((nodes) => smallestOf(nodes, graph)).find((node) => node !== null);
  if (smallest === undefined) return leaveOutOne([count, ...partsAndTotals(rings)], graph, hiding);
  hiding.hidden.set(smallest, "secondary");
  return true;
}

/** The sums of a leak, then those that share an unknown count with them, and so on outwards. */
function ringsAround(sums: readonly SumNode[], hiding: Hiding): readonly (readonly SumNode[])[] {
  const met = new Set(sums);
  const rings: (readonly SumNode[])[] = [];
  for (let ring = sums; ring.length > 0;) {
    rings.push(ring);
    const unknown = ring.flatMap(({ total, parts }) => [total, ...parts]).filter((n) => !isTold(n, hiding));
    ring = [...new Set(unknown.flatMap((node) => node.sums))].filter((sum) => !met.has(sum));
    for (const sum of ring) met.add(sum);
  }
  return rings;
}

function smallestOf(nodes: readonly CountNode[], graph: CountGraph): CountNode | null {
  const among = new Set(nodes);
  const inOrder = graph.counts.filter((node) => among.has(node));
  return inOrder.reduce<CountNode | null>(
    (least, node) => (least === null || node.count.n < least.count.n ? node : least),
    null,
  );
}

function partsAndTotals(rings: readonly (readonly SumNode[])[]): readonly CountNode[] {
  return rings.flatMap((ring) => [...ring.flatMap(({ parts }) => parts), ...ring.map(({ total }) => total)]);
}

/** Leaves out the first section in which there is something to leave out. */
function leaveOutOne(nodes: readonly CountNode[], graph: CountGraph, hiding: Hiding): boolean {
  const first = nodes.find((node) => isHideable(node) && !hiding.leftOut.has(node.count.section));
  if (first === undefined) return false;
  const { section } = first.count;
  hiding.leftOut.add(section);
  for (const node of graph.counts)
    if (node.count.section === section && isHideable(node)) hiding.hidden.set(node, "leftOut");
  return true;
}
