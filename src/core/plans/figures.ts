import type { IndicatorResult } from "../analysis/results";
import { distanceText } from "../domain/distanceText";
import { printedPercent } from "../domain/exact";
import type { Content } from "../sheet/sheetDocument";
import { intervalText, isSigned, signed } from "./signedFigure";

/** "8.9%", "£1,900", "-0.22": a rounded value in its unit. */
function inUnit(value: string, unit: IndicatorResult["unit"]): string {
  if (unit === "percent") return `${value}%`;
  return unit === "pounds" ? `£${value}` : value;
}

/** A figure as the indicator's own are printed: "8.9%", "37.6", or signed, "+0.08", where it can be below zero. */
export function figureText(figure: string, result: IndicatorResult): string {
  return isSigned(result) ? signed(figure) : inUnit(figure, result.unit);
}

/** The indicator's own figure; "–" without one. */
export function valueText(result: IndicatorResult): string {
  return result.value === null ? "–" : figureText(result.value, result);
}

/** "7 of 79" of a share, "79 pupils" of a mean, without a word on outcomes not known; empty without pupils. */
function shortCount({ numerator, denominator }: IndicatorResult): string {
  if (denominator === null) return "";
  return numerator === null ? pupils(denominator) : `${numerator} of ${denominator}`;
}

/** "7 of 79"; with pupils whose outcome is not known, "3 of 10, 2 not known"; "–" without pupils. */
export function countOf(result: IndicatorResult): string {
  const known = shortCount(result);
  if (known === "") return "–";
  return result.notKnown > 0 ? `${known}, ${result.notKnown} not known` : known;
}

/** "  (7 of 79)" behind a large figure; empty without pupils. */
export function countBehind(result: IndicatorResult): string {
  const count = shortCount(result);
  return count === "" ? "" : `  (${count})`;
}

/** What has to be said with a figure: "95% interval −0.30 to +0.10: average." and the measure's own note. */
export function figureNotes(result: IndicatorResult): readonly string[] {
  return [intervalText(result), result.note].filter((text) => text !== "").map(sentence);
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).replace(/\.?$/, ".");
}

/** Target as typed, with its unit: "13%", "44.0%"; "–" without one. */
export function targetText(result: IndicatorResult): string {
  return result.indicator.target === null ? "–" : figureText(result.indicator.target, result);
}

/** "−4.1 points", "−£80"; "–" without a gap. Gaps between percentages are percentage points. */
export function gapText(result: IndicatorResult): string {
  return result.gap === null ? "–" : signedDistance(result.gap, result);
}

/** "−4.1 points", "+£80", "0.0 points". */
export function signedDistance(rounded: string, { unit }: IndicatorResult): string {
  const [sign = ""] = /^[−+]?/.exec(signed(rounded)) ?? [];
  return sign + distanceText(sizeOf(rounded), unit);
}

/** "4.1 points" of "-4.1" as well as of "4.1". */
export function unsignedDistance(rounded: string, { unit }: IndicatorResult): string {
  return distanceText(sizeOf(rounded), unit);
}

function sizeOf(rounded: string): string {
  return rounded.replace(/^-/, "");
}

/** A percentage on the 0–100 scale as a number cell: a share of 1, shown as a per cent. */
export function shareCell(percent: string): Content {
  return { kind: "number", value: Number(`${percent}e-2`), shown: `${percent}%` };
}

/** "4 more", or "1 fewer" where low is good; "–" when nothing is asked for. */
export function pupilsToTarget({ pupilsNeeded, indicator }: IndicatorResult): string {
  if (pupilsNeeded === null) return "–";
  if (pupilsNeeded === 0) return "0";
  return `${pupilsNeeded} ${indicator.goodIs === "low" ? "fewer" : "more"}`;
}

/** "1 pupil", "4 pupils". */
export function pupils(count: number): string {
  return `${count} ${count === 1 ? "pupil" : "pupils"}`;
}

/** k of n as a percentage cell rounded to one decimal, fives up; blank when there is nobody. */
export function shareOf(count: number, total: number): Content {
  if (total === 0) return { kind: "text", text: "–" };
  return shareCell(printedPercent(count, total));
}
