import { smallestGroup } from "../../domain/smallestGroup";
import { decimal, ratio } from "../../domain/exact";
import type { SeriesPoint } from "../../domain/trends/seriesPoint";
import { seriesGap } from "../../domain/trends/seriesGap";
import { breaksBetween } from "../../domain/seriesBreaks";
import { joined } from "../findingWords";
import { kOfN } from "./evidenceContext";
import type { Draft, EvidenceContext } from "./evidenceContext";

/** Last year's figure, and that changed rules stand between; said only of the rules, not of who was counted. */
export function seriesBreakSentence({ result, year }: EvidenceContext): Draft | null {
  const { then } = result.earlier.lastYear;
  const { measure } = result;
  if (then === null || measure === null || result.value === null) return null;
  if (breaksBetween(then.year, year, measure).length === 0) return null;
  const figure = figureWords(then, result.unit);
  return {
    text: `Results follow changed rules and should not be compared directly with ${figure} in ${then.year}.`,
    figures: { then: then.value ?? "", thenYear: then.year },
    share: ratio(1, 1),
  };
}

/** "The proportion fell in 2011/12 and 2012/13 (14 of 80, 12 of 81, 10 of 82)": three comparable years, one direction. */
export function yearsSentence({ result, trend }: EvidenceContext): Draft | null {
  const points = (trend?.years ?? []).flatMap(({ point }) => point ?? []);
  const [first, second, third] = points;
  if (first === undefined || second === undefined || third === undefined) return null;
  if (!isAlike([first, second, third], result.measure)) return null;
  const exacts = [first, second, third].flatMap(({ exact }) => (exact === null ? [] : [decimal(exact)]));
  const [before, between, now] = exacts;
  if (before === undefined || between === undefined || now === undefined) return null;
  const fell = before.gt(between) && between.gt(now);
  const rose = before.lt(between) && between.lt(now);
  if (!fell && !rose) return null;
  const subject = third.numerator === null ? "The figure" : "The proportion";
  const shown = [first, second, third].map((point) => countWords(point, result.unit)).join(", ");
  return {
    text: `${subject} ${fell ? "fell" : "rose"} in ${joined([second.year, third.year])} (${shown}).`,
    figures: { first: first.value ?? "", second: second.value ?? "", third: third.value ?? "" },
    share: now.sub(before).abs(),
  };
}

/** No break anywhere between, and no group too small to compare. */
function isAlike(points: readonly SeriesPoint[], measure: EvidenceContext["result"]["measure"]): boolean {
  return points.every((point, nth) => {
    const before = points[nth - 1];
    const isSmall = point.denominator !== null && point.denominator < smallestGroup;
    return !isSmall && (before === undefined || seriesGap(before, point, measure) === null);
  });
}

function countWords(point: SeriesPoint, unit: string): string {
  const { numerator, denominator } = point;
  return numerator === null || denominator === null
    ? valueWords(point, unit)
    : `${numerator} of ${denominator}`;
}

function figureWords(point: SeriesPoint, unit: string): string {
  const { numerator, denominator } = point;
  return numerator === null || denominator === null ? valueWords(point, unit) : kOfN(numerator, denominator);
}

function valueWords({ value }: SeriesPoint, unit: string): string {
  return `${unit === "pounds" ? "£" : ""}${value ?? ""}${unit === "percent" ? "%" : ""}`;
}
