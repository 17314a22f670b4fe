import type { IndicatorResult, SplitRow } from "../../core/analysis/results";
import { intervalText, isSigned, signed } from "../../core/plans/signedFigure";
import { counted } from "./counted";

type Unit = IndicatorResult["unit"];

/** How a figure of a unit is dressed. Percent stand on the 0–100 scale. */
const dress: Readonly<Record<Unit, (figure: string) => string>> = {
  percent: (figure) => `${figure}%`,
  pounds: (figure) => `£${figure}`,
  points: (figure) => figure,
  count: (figure) => figure,
};

/** What a difference is counted in: shares differ by points, never by per cent. */
const dressGap: Readonly<Record<Unit, (figure: string) => string>> = {
  ...dress,
  percent: (figure) => (figure === "1.0" ? "1.0 point" : `${figure} points`),
  points: (figure) => (figure === "1.0" ? "1.0 point" : `${figure} points`),
};

/** Where the figure stands to the target, by which way is better: [below, above]. */
const sides = {
  high: ["short", "above it"],
  low: ["under it", "over"],
  close: ["below it", "above it"],
} as const;

/** "8.9%", "+0.08" of a score that can be below zero, or "No figure". */
export function valueWords(result: IndicatorResult): string {
  const { value, unit } = result;
  if (value === null) return "No figure";
  return dress[unit](isSigned(result) ? signed(value) : withMinus(value));
}

/** "7 of 79 pupils", "32 pupils" of a mean; empty when the figure was typed without its counts. */
export function countWords({ numerator, denominator }: IndicatorResult): string {
  if (denominator === null) return "";
  if (numerator === null) return counted(denominator, "pupil");
  return `${numerator.toLocaleString("en-GB")} of ${counted(denominator, "pupil")}`;
}

/** "Target 13%", with the decimals as typed. */
export function targetWords({ indicator, unit }: IndicatorResult): string {
  return indicator.target === null ? "No target yet" : `Target ${dress[unit](withMinus(indicator.target))}`;
}

/** "4.1 points short", "1.0 point over", "on target"; empty without target or figure. */
export function gapWords({ gap, exact, indicator, unit }: IndicatorResult): string {
  if (gap === null || indicator.target === null) return "";
  const size = gap.replace(/^[-−+]/, "");
  if (Number(size) === 0)
    return Number(exact) === Number(indicator.target) ? "on target" : "on target as printed";
  const [below, above] = sides[indicator.goodIs];
  return `${dressGap[unit](size)} ${gap.startsWith("-") ? below : above}`;
}

/** "4 more pupils"; empty when the target is reached or pupils make no sense for the unit. */
export function neededWords({ pupilsNeeded, indicator }: IndicatorResult): string {
  if (!pupilsNeeded) return "";
  return counted(
    pupilsNeeded,
    indicator.goodIs === "low" ? "pupil fewer" : "more pupil",
    indicator.goodIs === "low" ? "pupils fewer" : "more pupils",
  );
}

/** "one pupil is 1.3 points". */
export function onePupilWords({ onePupilIs }: IndicatorResult): string {
  return onePupilIs === null ? "" : `one pupil is ${dressGap.percent(onePupilIs)}`;
}

/** Pupils who could not be counted, and figures that are not final results. */
export function basisWords({ notKnown, basis, term }: IndicatorResult): string {
  const remarks = [
    basis === "workingAt" ? `From working-at grades${term ? ` of the ${term.name} term` : ""}` : "",
    basis === "typed" ? "Figure typed on the Indicators sheet" : "",
    notKnown > 0 ? `${counted(notKnown, "pupil")} of whom it is not known, not counted` : "",
  ];
  return remarks.filter(Boolean).join(" · ");
}

/** "95% interval −0.30 to +0.10: average", and what has to be said with the measure's figures. */
export function noteWords(result: IndicatorResult): string {
  return [intervalText(result), result.note.replace(/\.$/, "")].filter(Boolean).join(" · ");
}

function withMinus(figure: string): string {
  return figure.replace(/^-/, "−");
}

/** "3 of 11 (27.3%)", "11 pupils, 41.2" of a mean, "2 not known"; all pupils of a row are in it. */
export function splitRowWords({
  n,
  attained,
  notAttained,
  scored,
  notKnown,
  value,
}: Omit<SplitRow, "code" | "label" | "weight">): string {
  const known = attained + notAttained;
  const unknown = notKnown > 0 ? `${notKnown} not known` : "";
  if (scored > 0) return [`${value}, ${counted(scored, "pupil")}`, unknown].filter(Boolean).join(", ");
  if (known === 0) return unknown || counted(n, "pupil");
  return [`${attained} of ${known} (${value}%)`, unknown].filter(Boolean).join(", ");
}
