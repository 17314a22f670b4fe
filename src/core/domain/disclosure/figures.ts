import { parseDecimal, percentOf, roundHalfUp } from "../exact";
import type { Exact } from "../exact";
import type { Polarity } from "../indicator";
import { onePupilIs, pupilsNeeded } from "../rag/pupilsNeeded";
import type { RagPolicy } from "../rag/ragPolicy";
import { gapText, rate } from "../rag/rate";
import type { Figure } from "./publishedSet";

/** The figures of a scorecard row, a split or a needs table, each with the rule by which it is printed. */

interface Share {
  readonly id: string;
  readonly part: string;
  readonly whole: string;
}

/** "8.9" for 8 of 90, to one decimal. */
export function percentageFigure(share: Share, decimals: number): Figure {
  const says = (part: number, whole: number): string => roundHalfUp(percentOf(part, whole), decimals);
  return { ...share, kind: "percentage", says };
}

/** Percentage points from a target that everybody knows. */
export function gapFigure(share: Share, target: Exact, decimals: number): Figure {
  const says = (part: number, whole: number): string => gapText(percentOf(part, whole), target, decimals);
  return { ...share, kind: "gap", says };
}

/** "4 more pupils": how many would have met the target. */
export function pupilsNeededFigure(share: Share, target: Exact, goodIs: Polarity): Figure {
  const says = (part: number, whole: number): string =>
    String(pupilsNeeded(part, whole, target, goodIs) ?? "");
  return { ...share, kind: "pupilsNeeded", says };
}

/** RED, AMBER or GREEN by a policy that stands on the page. */
export function colourFigure(share: Share, policy: RagPolicy): Figure {
  const says = (part: number, whole: number): string => rate(percentOf(part, whole), policy);
  return { ...share, kind: "colour", says };
}

/** The arrow: higher, lower or the same as an earlier percentage that everybody knows. */
export function directionFigure(share: Share, previous: string): Figure {
  const before = parseDecimal(previous);
  if (before === null) throw new Error(`Not a decimal: ${previous}`);
  const words = ["lower", "same", "higher"] as const;
  const says = (part: number, whole: number): string =>
    words[Math.sign(percentOf(part, whole).compare(before)) + 1] as string;
  return { ...share, kind: "direction", says };
}

/** "One pupil is 6.7 points": gives the size of the group back. */
export function onePupilFigure(id: string, whole: string): Figure {
  return { id, kind: "onePupilIs", part: null, whole, says: (_, n) => String(onePupilIs(n)) };
}

/** A mean over a group, already printed by the caller: hidden with the group, since few pupils make it. */
export function meanFigure(id: string, whole: string, text: string): Figure {
  return { id, kind: "mean", part: null, whole, says: () => text };
}
