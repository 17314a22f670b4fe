import { smallestGroup } from "../domain/smallestGroup";
import type { Evidence, IndicatorResult } from "../analysis/results";
import { printedPercent } from "../domain/exact";
import { valueText } from "./figures";

/** The figure that a sentence is about: "31.6%", "3 of 9", "79 of 81", "24 and 11", else the indicator's own. */
export function sentenceFigure({ figures }: Evidence, result: IndicatorResult): string {
  const { k, n, read, counted, english, maths } = figures;
  if (typeof k === "number" && typeof n === "number" && n > 0)
    return n < smallestGroup ? `${k} of ${n}` : `${printedPercent(k, n)}%`;
  if (typeof read === "number" && typeof counted === "number") return `${counted} of ${read}`;
  if (typeof english === "number" && typeof maths === "number") return `${english} and ${maths}`;
  return valueText(result);
}

const moved = /^written at (.+), now (.+)$/;

/**
 * What stands beside a sentence: its figure, and where her wording was written at another, both. The cell is its own
 * memory: what it says tells at which figure she wrote.
 * @param stands what it says until now; undefined in a new row
 * @param wording her wording now, and as the last refresh left it; she wrote a new one looking at the figure of then
 */
export function writtenAt(
  stands: string | undefined,
  wording: { readonly now: string | undefined; readonly before: string | null },
  figure: string,
): string {
  if (wording.now === undefined) return figure;
  const [, then, last] = moved.exec(stands ?? "") ?? [];
  const shown = stands ?? figure;
  const written = wording.now === wording.before ? (then ?? shown) : (last ?? shown);
  return written === figure ? figure : `written at ${written}, now ${figure}`;
}
