import type { Compared, Direction, IndicatorResult } from "../analysis/results";
import { termLabel } from "../domain/term";
import { isMostlyGone } from "../domain/trends/cohortChange";
import { timeOf } from "../domain/trends/seriesPoint";
import type { SeriesPoint } from "../domain/trends/seriesPoint";
import { figureText, pupils, unsignedDistance } from "./figures";

export type Which = keyof IndicatorResult["direction"];

/** "↓ better", and beneath it "11, were 28" where most of those counted then are gone. */
export function travelCell(result: IndicatorResult, which: Which): string {
  const gone = goneOf(result, which);
  return travelArrow(result, which) + (gone === null ? "" : `\n${gone.now}, were ${gone.then}`);
}

/** The pupils counted now and then, where a figure moved while most of them went; null elsewhere. */
function goneOf({ denominator: now, direction, earlier }: IndicatorResult, which: Which) {
  const then = earlier[which].then?.denominator ?? null;
  if (direction[which] === "none" || now === null || then === null) return null;
  return isMostlyGone(then, now) ? { now, then } : null;
}

/** "↑ better": the arrow says which way the figure moved, the word whether that is good. */
export function travelArrow({ direction, earlier }: IndicatorResult, which: Which): string {
  const { change, why } = earlier[which];
  if (why !== "") return "– break";
  const moved = direction[which];
  return moved === "none" ? "–" : `${arrowOf(change, moved)} ${moved}`;
}

function arrowOf(change: string | null, moved: Direction): string {
  if (moved === "same" || change === null) return "→";
  return change.startsWith("-") ? "↓" : "↑";
}

const beginnings: Readonly<Record<Which, string>> = {
  lastTerm: "Last term",
  lastYear: "Same term last year",
};

/** A sentence for the term before and for the same term last year, where there is a figure. */
export function travelSentences(result: IndicatorResult): readonly string[] {
  return (["lastTerm", "lastYear"] as const).flatMap((which) => {
    const compared = result.earlier[which];
    const { then } = compared;
    if (then === null) return [];
    const start = `${beginnings[which]} (${termLabel(timeOf(then))})`;
    const gone = goneOf(result, which);
    const but = gone === null ? "" : `, but of ${pupils(gone.now)}, where ${gone.then} were counted then`;
    return [`${start}: ${thenText(then, result)}, ${movedWords(compared, result, which)}${but}.`];
  });
}

function movedWords({ change, why }: Compared, result: IndicatorResult, which: Which): string {
  if (why !== "") return `not compared: ${why}`;
  const moved = result.direction[which];
  if (moved === "none" || change === null) return "nothing to compare";
  if (isAsTyped(result, which)) return "→ same: not typed anew since, or no different";
  const distance = moved === "same" ? "" : ` by ${unsignedDistance(change, result)}`;
  return `${arrowOf(change, moved)} ${moved}${distance}`;
}

/** Another team's figure that stands as it did last term: the history cannot tell whether anybody typed it again. */
function isAsTyped(
  { basis, value, numerator, denominator, earlier }: IndicatorResult,
  which: Which,
): boolean {
  const { then } = earlier[which];
  const isEqual = then?.value === value && then.numerator === numerator && then.denominator === denominator;
  return basis === "typed" && which === "lastTerm" && isEqual;
}

/** "10 of 82 (12.2%)", "12.2%" without counts. */
function thenText({ numerator, denominator, value }: SeriesPoint, result: IndicatorResult): string {
  const figure = value === null ? "no figure" : figureText(value, result);
  return numerator === null || denominator === null ? figure : `${numerator} of ${denominator} (${figure})`;
}
