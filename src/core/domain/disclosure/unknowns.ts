import type { CountGraph, CountNode, FigureNode } from "./countGraph";
import type { DisclosurePolicy } from "./disclosurePolicy";
import { isProtected, isShown, isTold } from "./hiding";
import type { Hiding } from "./hiding";
import { inSmallGroup } from "./primary";
import { rangeOfRounded } from "./rounding";

/** A count as an outsider of the page sees it: whole numbers from `lo` to `hi`, of which only `allowed` fit. */
export interface Unknown {
  readonly node: CountNode;
  lo: number;
  hi: number;
  /** Ascending; null where every number fits. */
  readonly allowed: readonly number[] | null;
  readonly sums: LinkedSum[];
}

export interface LinkedSum {
  readonly total: Unknown;
  readonly parts: readonly Unknown[];
}

/** All that an outsider knows. */
export interface Knowledge {
  readonly unknowns: ReadonlyMap<CountNode, Unknown>;
  readonly sums: readonly LinkedSum[];
}

interface Bounds {
  readonly lo: number;
  readonly hi: number;
}

/**
 * What an outsider knows of each count before doing any sums. She is taken to know the rules, to know which symbols
 * stand for small numbers, and to know last term's and every other public figure:
 *
 * - a printed or public count: itself, or whatever rounds to what is printed
 * - a small count with a symbol: 1 to the threshold, from 0 in a group that is itself small
 * - any other count: 0 or more
 * - and of a count with a figure beside it only those for which the same would be printed
 *
 * Nobody is taken to think of numbers far above everything in the set; that only makes the audit stricter.
 */
export function knowledgeOf(graph: CountGraph, hiding: Hiding, policy: DisclosurePolicy): Knowledge {
  const most = 2 * (policy.threshold + Math.max(0, ...graph.counts.map(({ count }) => count.n)));
  const fits = fittingCounts(graph, hiding, policy);
  const unknowns = new Map<CountNode, Unknown>();
  const known = (node: CountNode): Unknown => {
    const met = unknowns.get(node);
    if (met !== undefined) return met;
    const bounds = boundsOf(node, hiding, policy) ?? { lo: 0, hi: most };
    const fresh = { node, ...bounds, allowed: fits.get(node) ?? null, sums: [] };
    unknowns.set(node, fresh);
    return fresh;
  };
  graph.counts.forEach(known);
  const sums = graph.sums.map(({ total, parts }) => ({ total: known(total), parts: parts.map(known) }));
  for (const sum of sums) for (const unknown of [sum.total, ...sum.parts]) unknown.sums.push(sum);
  return { unknowns, sums };
}

function boundsOf(node: CountNode, hiding: Hiding, policy: DisclosurePolicy): Bounds | null {
  const { n, visibility, section } = node.count;
  if (isTold(node, hiding)) return visibility === "public" ? { lo: n, hi: n } : printedBounds(n, policy);
  if (visibility !== "printed" || hiding.leftOut.has(section)) return null;
  const groupIsSmall = inSmallGroup(node, policy);
  if (!isProtected(node, policy) && !groupIsSmall) return null;
  return { lo: n === 0 || groupIsSmall ? 0 : 1, hi: policy.threshold };
}

function printedBounds(n: number, { roundTo }: DisclosurePolicy): Bounds {
  if (roundTo === null) return { lo: n, hi: n };
  const { from, to } = rangeOfRounded(n, roundTo);
  return { lo: from, hi: to };
}

/**
 * By count, the numbers for which every figure beside it would print as it does. Figures of a rounded page are
 * worked out from its rounded counts and tell nothing more.
 */
function fittingCounts(
  graph: CountGraph,
  hiding: Hiding,
  policy: DisclosurePolicy,
): ReadonlyMap<CountNode, readonly number[]> {
  const fits = new Map<CountNode, readonly number[]>();
  if (policy.roundTo !== null) return fits;
  for (const figure of graph.figures) {
    const { part, whole } = figure;
    if (part === null || isTold(part, hiding) || whole.count.n === 0) continue;
    if (!isShown(figure, hiding, policy)) continue;
    const fitting = sayingTheSame(figure, part, whole);
    fits.set(part, fits.get(part)?.filter((n) => fitting.has(n)) ?? [...fitting]);
  }
  return fits;
}

function sayingTheSame({ figure }: FigureNode, part: CountNode, whole: CountNode): ReadonlySet<number> {
  const group = whole.count.n;
  const printed = figure.says(part.count.n, group);
  const every = Array.from({ length: group + 1 }, (_, n) => n);
  return new Set(every.filter((n) => figure.says(n, group) === printed));
}
