import { smallestGroup } from "../../domain/smallestGroup";
import { distanceText } from "../../domain/distanceText";
import { decimal, parseDecimal, percentOf, ratio, roundHalfUp } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { countOf, joined } from "../findingWords";
import { unitDecimals } from "../figures";
import type { Unit } from "../figures";
import type { Cohort, IndicatorResult } from "../results";
import { kOfN, wordsOf } from "./evidenceContext";
import type { Draft, EvidenceContext } from "./evidenceContext";

/** How an exclusion reads after a number; one row a reason, matched by its beginning. */
const exclusionPhrases: readonly { readonly starts: string; readonly phrase: (reason: string) => string }[] =
  [
    { starts: "in care less than 12 months", phrase: () => "had been in care under 12 months" },
    { starts: "left care", phrase: (reason) => reason },
    { starts: "short-term placements", phrase: () => "had short-term placements (V3/V4)" },
  ];

function exclusionWords({ reason, count }: Cohort["excluded"][number]): string {
  const row = exclusionPhrases.find(({ starts }) => reason.startsWith(starts));
  return `${count} ${row === undefined ? `not counted (${reason})` : row.phrase(reason)}`;
}

/** Who counts, who does not and why. */
export function ledgerSentence({ cohort, result }: EvidenceContext): Draft | null {
  if (cohort === null || cohort.read === 0) return null;
  const { read, counted, cannotTell, excluded } = cohort;
  const open = cannotTell === 0 ? [] : [`${cannotTell} cannot be placed in or out of the cohort`];
  const notCounted = [...excluded.map(exclusionWords), ...open];
  const unknown =
    result.notKnown === 0 ? "" : ` The outcome of ${result.notKnown} of those counted is not known.`;
  const main =
    notCounted.length === 0
      ? `${read === 1 ? "The" : "All"} ${countOf(read, yearsPupil(cohort))} recorded ${read === 1 ? "is" : "are"} counted.`
      : `Of ${countOf(read, yearsPupil(cohort))} recorded, ${counted} ${counted === 1 ? "is" : "are"} counted; ${joined(notCounted)}.`;
  return {
    text: main + unknown,
    figures: { read, counted, cannotTell, notKnown: result.notKnown },
    share: ratio(0, 1),
  };
}

/** "Year 11 pupil"; of several years "pupil" alone, as the plan's heading names the years. */
function yearsPupil({ yearsLabel }: Cohort): string {
  return yearsLabel.startsWith("Years") || yearsLabel.includes(" to ") ? "pupil" : `${yearsLabel} pupil`;
}

const wrongSide = { high: "below", low: "above", close: "away from" } as const;

/** How far the figure is on the wrong side of its target; null when the target is met or missing. */
export function belowTargetSentence({ result }: EvidenceContext): Draft | null {
  const gap = gapToTarget(result);
  if (gap === null) return null;
  const { numerator: k, denominator: n, pupilsNeeded } = result;
  const points = roundHalfUp(gap.abs(), decimalsOf(result));
  const side = wrongSide[result.indicator.goodIs];
  const unit = result.unit === "percent" ? " percentage points" : "";
  const more = moreWords(result);
  const figures = { gap: result.gap ?? "", ...(pupilsNeeded === null ? {} : { pupilsNeeded }) };
  if (k === null || n === null)
    return {
      text: `${meanWords(result)}, ${pound(result.unit)}${points}${unit} ${side} target.`,
      figures,
      share: gap.abs(),
    };
  const distance = n < smallestGroup ? `${side} target` : `${points}${unit} ${side} target`;
  const text = `${kOfN(k, n)} ${attainedWords(result)}, ${distance}${more}.`;
  return { text, figures: { k, n, ...figures }, share: gap.abs() };
}

function moreWords(result: IndicatorResult): string {
  const { pupilsNeeded, indicator } = result;
  if (pupilsNeeded === null || pupilsNeeded === 0) return "";
  if (indicator.goodIs === "low") return `; ${pupilsNeeded} fewer would reach the target`;
  const pupils = pupilsNeeded === 1 ? "pupil" : "pupils";
  return `; ${pupilsNeeded} more ${pupils} ${wordsOf(result).wouldHave} it`;
}

/** In the measure's own words where it is none of attainment; nobody "attains" what should be rare. */
function attainedWords(result: IndicatorResult): string {
  const { measure, indicator } = result;
  if (measure?.reads === "facts") return measure.phrases.attained;
  if (indicator.goodIs === "low") return "are counted in the measure";
  return wordsOf(result).attained;
}

/** "18.9 is the average Attainment 8 score of 79 pupils", or the bare figure of another team. */
function meanWords({ value, unit, measure, denominator }: IndicatorResult): string {
  if (measure === null) return `The figure is ${pound(unit)}${value ?? ""}`;
  const shown = `${value ?? ""}${unit === "percent" ? "%" : ""}`;
  return `${shown} ${measure.phrases.attained} of ${countOf(denominator ?? 0, "pupil")}`;
}

function decimalsOf({ measure, unit }: IndicatorResult): number {
  return measure?.decimals ?? unitDecimals[unit];
}

function pound(unit: IndicatorResult["unit"]): string {
  return unit === "pounds" ? "£" : "";
}

/** Actual minus target, exactly, when that is on the wrong side. */
function gapToTarget(result: IndicatorResult): Exact | null {
  const value = exactValue(result);
  const target =
    result.indicator.target === null || result.gap === null ? null : parseDecimal(result.indicator.target);
  if (value === null || target === null || result.rag === "NO_TARGET") return null;
  const gap = value.sub(target);
  const { goodIs } = result.indicator;
  const missed =
    goodIs === "close" ? result.rag !== "GREEN" && !gap.equals(0) : goodIs === "high" ? gap.lt(0) : gap.gt(0);
  return missed ? gap : null;
}

/** The unrounded figure: k of n as it is, else the typed value. */
function exactValue({ numerator, denominator, exact }: IndicatorResult): Exact | null {
  if (numerator !== null && denominator !== null && denominator > 0) return percentOf(numerator, denominator);
  return exact === null ? null : decimal(exact);
}

/**
 * The distance to the published figure of the row; null without one, in a group under ten, and where ours is the
 * better one, which explains nothing. The scorecard has both figures all the same.
 */
export function comparatorSentence({ result }: EvidenceContext): Draft | null {
  const { comparator } = result;
  const theirs = parseDecimal(comparator?.value ?? "");
  const ours = exactValue(result);
  if (comparator === null || theirs === null || ours === null) return null;
  if (result.denominator !== null && result.denominator < smallestGroup) return null;
  const difference = ours.sub(theirs);
  if (isBetter(difference, result)) return null;
  const percent = result.unit === "percent" ? "%" : "";
  const source = comparator.source === "" ? "" : `, ${comparator.source}`;
  const decimals = decimalsOf(result);
  const published = `${comparator.label} (${pound(result.unit)}${roundHalfUp(theirs, decimals)}${percent}${source})`;
  const figures = {
    value: result.value ?? "",
    comparator: comparator.value ?? "",
    difference: roundHalfUp(difference, decimals),
  };
  const text = `This is ${differenceWords(difference, decimals, result.unit)} ${published}.`;
  return { text, figures, share: difference.abs() };
}

function isBetter(difference: Exact, { indicator: { goodIs } }: IndicatorResult): boolean {
  return goodIs === "high" ? difference.gt(0) : goodIs === "low" && difference.lt(0);
}

function differenceWords(difference: Exact, decimals: number, unit: Unit): string {
  if (difference.equals(0)) return "the same as";
  const size = roundHalfUp(difference.abs(), decimals);
  const side = difference.lt(0) ? "below" : "above";
  const least = decimals === 0 ? "1" : `0.${"1".padStart(decimals, "0")}`;
  return Number(size) === 0
    ? `less than ${distanceText(least, unit)} ${side}`
    : `${distanceText(size, unit)} ${side}`;
}
