import type { CountNode, FigureNode, SumNode } from "./countGraph";
import { smallestGroup } from "./disclosurePolicy";
import type { DisclosurePolicy } from "./disclosurePolicy";
import type { FigureKind } from "./publishedSet";

/** Why a count is hidden. */
export type HiddenWhy =
  /** From 1 to the threshold. */
  | "small"
  /** A count of 0 of those who attained. */
  | "zero"
  /** Those left over would be from 1 to the threshold. */
  | "complement"
  /** All or none of a group that is itself small. */
  | "group"
  /** The caller asked for it. */
  | "asked"
  /** Others could be worked out from it. */
  | "secondary"
  /** Its section is not shown at all. */
  | "leftOut";

/** What is hidden so far. Filled step by step inside one run, and never seen outside it. */
export interface Hiding {
  readonly hidden: Map<CountNode, HiddenWhy>;
  readonly leftOut: Set<string>;
  /** Colours and arrows of counts that are not shown: those that may stay, and those that may not. */
  readonly kept: Set<FigureNode>;
  readonly refused: Set<FigureNode>;
  /** Small counts that nothing can protect any more, since public figures give them away. */
  readonly lost: Set<CountNode>;
}

/** Figures that give an exact number back; the others only say on which side of a limit it lies. */
const numeric: Readonly<Record<FigureKind, boolean>> = {
  percentage: true,
  gap: true,
  mean: true,
  pupilsNeeded: true,
  onePupilIs: true,
  colour: false,
  direction: false,
};

/** Figures that say little, and much about single pupils, where the group is small. */
const needsAGroup: ReadonlySet<FigureKind> = new Set<FigureKind>(["percentage", "gap", "mean"]);

/** Whether hiding the count takes anything off the page. */
export function isHideable({ count, hasFigures }: CountNode): boolean {
  return count.visibility === "printed" || (count.visibility === "implied" && hasFigures);
}

/** Whether an outsider has the number itself, to the rounding of the page. */
export function isTold(node: CountNode, hiding: Hiding): boolean {
  if (node.count.visibility === "public") return true;
  return !hiding.hidden.has(node) && (node.count.visibility === "printed" || node.isGroup);
}

/** Whether the figure may be printed. */
export function isShown(node: FigureNode, hiding: Hiding, policy: DisclosurePolicy): boolean {
  const { figure, part, whole } = node;
  if (hiding.hidden.has(whole)) return false;
  if (needsAGroup.has(figure.kind) && whole.count.n < smallestGroup(policy)) return false;
  if (part === null) return true;
  if (isCoarse(node) && !isTold(part, hiding)) return hiding.kept.has(node);
  return !hiding.hidden.has(part);
}

/** A colour or an arrow. */
export function isCoarse({ figure }: FigureNode): boolean {
  return !numeric[figure.kind];
}

/** Whether the count must not be worked out. */
export function isProtected(node: CountNode, policy: DisclosurePolicy): boolean {
  const { n, of, visibility } = node.count;
  if (visibility === "public" || (of === "rest" && policy.complements === "shown")) return false;
  return isSmall(n, policy) || isHiddenZero(node, policy);
}

export function isSmall(n: number, { threshold }: DisclosurePolicy): boolean {
  return n >= 1 && n <= threshold;
}

/** A count of 0 that the policy keeps off the page. Rounded pages print 0 for several numbers anyway. */
export function isHiddenZero(node: CountNode, policy: DisclosurePolicy): boolean {
  if (policy.zeroAttained === "shown" || policy.roundTo !== null) return false;
  return node.count.n === 0 && node.count.of === "attained" && isHideable(node);
}

/** Sums of which the count is a part. */
export function sumsAbove(node: CountNode): readonly SumNode[] {
  return node.sums.filter(({ total }) => total !== node);
}
