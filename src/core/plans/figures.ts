import type { IndicatorResult } from "../analysis/results";
import { percentOf, roundHalfUp } from "../domain/exact";
import type { Content } from "../sheet/sheetDocument";

/** "8.9%", "£1,900", "-0.22": a rounded value in its unit. */
export function inUnit(value: string, unit: IndicatorResult["unit"]): string {
  if (unit === "percent") return `${value}%`;
  return unit === "pounds" ? `£${value}` : value;
}

/** "7 of 79", without a word on outcomes not known, which stands nearby. */
export function shortCount({ numerator, denominator }: IndicatorResult): string {
  return `${numerator ?? "–"} of ${denominator ?? "–"}`;
}

/** "7 of 79"; with pupils whose outcome is not known, "3 of 10, 2 not known". */
export function countOf(result: IndicatorResult): string {
  if (result.numerator === null || result.denominator === null) return "–";
  const known = `${result.numerator} of ${result.denominator}`;
  return result.notKnown > 0 ? `${known}, ${result.notKnown} not known` : known;
}

/** Target as typed, with its unit: "13%", "44.0%"; "–" without one. */
export function targetText(result: IndicatorResult): string {
  return result.indicator.target === null ? "–" : inUnit(result.indicator.target, result.unit);
}

/** "−4.1 points" or "+0.1 points"; "–" without a gap. Gaps between percentages are percentage points. */
export function gapText(result: IndicatorResult): string {
  return result.gap === null
    ? "–"
    : `${signed(result.gap)} ${result.gap.replace(/^-/, "") === "1.0" ? "point" : "points"}`;
}

/** With a real minus sign, and a plus where it is above zero. */
function signed(rounded: string): string {
  if (rounded.startsWith("-")) return `−${rounded.slice(1)}`;
  return /[1-9]/.test(rounded) ? `+${rounded}` : rounded;
}

/** A percentage on the 0–100 scale as a number cell: a share of 1, shown as a per cent. */
export function shareCell(percent: string): Content {
  return { kind: "number", value: Number(`${percent}e-2`), shown: `${percent}%` };
}

/** "England CLA: SFR49/2014", "England CLA" without a source, nothing without a comparator. */
export function comparatorSource({ indicator: { comparator } }: IndicatorResult): string {
  if (!comparator) return "";
  return comparator.source === "" ? comparator.label : `${comparator.label}: ${comparator.source}`;
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
  return shareCell(roundHalfUp(percentOf(count, total), 1));
}
