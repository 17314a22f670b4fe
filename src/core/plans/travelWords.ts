import type { Compared, Direction, IndicatorResult } from "../analysis/results";
import { termLabel } from "../domain/term";
import { timeOf } from "../domain/trends/seriesPoint";
import type { SeriesPoint } from "../domain/trends/seriesPoint";
import { figureText, unsignedDistance } from "./figures";

export type Which = keyof IndicatorResult["direction"];

/** "↑ better": the arrow says which way the figure moved, the word whether that is good. */
export function travelCell({ direction, earlier }: IndicatorResult, which: Which): string {
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
    return [`${start}: ${thenText(then, result)}, ${movedWords(compared, result, which)}.`];
  });
}

function movedWords({ change, why }: Compared, result: IndicatorResult, which: Which): string {
  if (why !== "") return `not compared: ${why}`;
  const moved = result.direction[which];
  if (moved === "none" || change === null) return "nothing to compare";
  const distance = moved === "same" ? "" : ` by ${unsignedDistance(change, result)}`;
  return `${arrowOf(change, moved)} ${moved}${distance}`;
}

/** "10 of 82 (12.2%)", "12.2%" without counts. */
function thenText({ numerator, denominator, value }: SeriesPoint, result: IndicatorResult): string {
  const figure = value === null ? "no figure" : figureText(value, result);
  return numerator === null || denominator === null ? figure : `${numerator} of ${denominator} (${figure})`;
}
