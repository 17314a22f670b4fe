import { countGraph } from "./countGraph";
import type { CountGraph, CountNode, FigureNode } from "./countGraph";
import { withComplements } from "./complements";
import { levelsOf } from "./disclosurePolicy";
import type { DisclosurePolicy } from "./disclosurePolicy";
import { isProtected, isShown } from "./hiding";
import type { Hiding, HiddenWhy } from "./hiding";
import { outsiderOf } from "./possibleRange";
import { hidePrimary } from "./primary";
import type { PublishedSet } from "./publishedSet";
import { roundedCount } from "./rounding";
import { hideSecondary } from "./secondary";
import { knowledgeOf } from "./unknowns";

/** What a public copy prints in the place of a count. */
export interface PrintedCount {
  /** "12", "c", "<5". */
  readonly text: string;
  /** Null when the number is printed. */
  readonly hidden: HiddenWhy | null;
}

/** A count that must not be worked out, and what an outsider can tell of it. */
export interface AuditedCount {
  readonly id: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** Whether figures that are public already give it away: ask the officer before anything is shared. */
  readonly givenAway: boolean;
}

/** A public copy: what to print for every id of the set, and the proof that it is safe. */
export interface PublicCopy {
  readonly policy: DisclosurePolicy;
  readonly counts: ReadonlyMap<string, PrintedCount>;
  readonly figures: ReadonlyMap<string, string>;
  /** Ids of the sections that are not shown at all. */
  readonly leftOut: readonly string[];
  /**
   * Ids of hidden counts, those without a place on the page included, and of colours and arrows that would give
   * one back. May be handed in as `alsoHide` with the next version.
   */
  readonly hidden: readonly string[];
  readonly audit: readonly AuditedCount[];
}

/**
 * Makes a set of figures fit to be published: nothing from 1 to the threshold can be worked out from it.
 *
 *     set → with complements → hide what is small → audit → hide more → audit … → give back → colours → copy
 *
 * The steps run for every threshold from 3 up to the policy's, each starting from what the one before has hidden,
 * so that a higher threshold never shows more. The same set gives the same copy; a set in which nothing is small
 * is printed whole; handing the hidden counts in again changes nothing. An outsider is taken to know all that
 * `knowledgeOf` lists; she is not taken to re-run this choice of cells on tables of her own.
 *
 * Sources: DfE, Outcomes for children looked after by local authorities (threshold, symbols, a second count hidden
 * in every sum); trials on 10,000 random tables, in which hiding the next smallest of row and column still left
 * a count from 1 to 5 to be worked out in 23% of them.
 * @throws when the set is built wrongly (`countGraph`) or the threshold is below 3 (`levelsOf`).
 */
export function suppress(set: PublishedSet, policy: DisclosurePolicy): PublicCopy {
  const graph = countGraph(withComplements(set));
  const hiding: Hiding = {
    hidden: new Map(),
    leftOut: new Set(),
    kept: new Set(),
    refused: new Set(graph.alsoHideFigures),
    lost: new Set(),
  };
  for (const level of levelsOf(policy)) {
    hidePrimary(graph, level, hiding);
    hideSecondary(graph, level, hiding);
  }
  return copyOf(graph, policy, hiding);
}

function copyOf(graph: CountGraph, policy: DisclosurePolicy, hiding: Hiding): PublicCopy {
  const printed = graph.counts.filter(({ count }) => count.visibility === "printed");
  return {
    policy,
    counts: new Map(printed.map((node) => [node.count.id, printedCount(node, policy, hiding)])),
    figures: new Map(graph.figures.map((node) => [node.figure.id, printedFigure(node, policy, hiding)])),
    leftOut: [...hiding.leftOut],
    hidden: [
      ...graph.counts.filter((node) => hiding.hidden.has(node)).map(({ count }) => count.id),
      ...[...hiding.refused].map(({ figure }) => figure.id),
    ],
    audit: auditOf(graph, policy, hiding),
  };
}

/** Why a count prints as "<5". Zeros print so too, where they are hidden: else the symbol would tell them apart. */
const fewWhys: ReadonlySet<HiddenWhy> = new Set<HiddenWhy>(["small", "zero", "group"]);

function printedCount(node: CountNode, policy: DisclosurePolicy, hiding: Hiding): PrintedCount {
  const { n } = node.count;
  const hidden = hiding.hidden.get(node) ?? null;
  if (hidden === null) return { text: String(shownNumber(n, policy)), hidden };
  const isFew = policy.style === "fewerThan" && fewWhys.has(hidden);
  return { text: isFew ? `<${policy.threshold + 1}` : "c", hidden };
}

function shownNumber(n: number, { roundTo }: DisclosurePolicy): number {
  return roundTo === null ? n : roundedCount(n, roundTo);
}

/** The figures of a rounded page are worked out from its rounded counts. */
function printedFigure(node: FigureNode, policy: DisclosurePolicy, hiding: Hiding): string {
  const { figure, part, whole } = node;
  if (hiding.hidden.has(whole)) return "c";
  const group = shownNumber(whole.count.n, policy);
  if (group === 0) return "z";
  if (!isShown(node, hiding, policy)) return "c";
  return figure.says(part === null ? group : shownNumber(part.count.n, policy), group);
}

function auditOf(graph: CountGraph, policy: DisclosurePolicy, hiding: Hiding): readonly AuditedCount[] {
  const { unknowns, sums } = knowledgeOf(graph, hiding, policy);
  const outsider = outsiderOf({ unknowns, sums });
  return [...unknowns]
    .filter(([node]) => isProtected(node, policy))
    .map(([node, unknown]) => {
      const { id, label } = node.count;
      return { id, label, ...outsider.rangeOf(unknown), givenAway: hiding.lost.has(node) };
    });
}
