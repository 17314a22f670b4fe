import { decimal, parseDecimal, ratio } from "../../../domain/exact";
import type { Exact } from "../../../domain/exact";
import { around } from "../around";
import { agrees, asTyped, exactFigure } from "../figures";
import { isPlainly } from "../guards";
import type { IndicatorResult } from "../../results";
import type { CheckContext } from "../checkContext";
import { isKind } from "../reading/mention";
import type { MentionOf } from "../reading/mention";
import type { Prose } from "../reading/readProse";
import { changeFromPrevious, earlierValues, perCentOrPoints, sameLevelToo } from "../remarkWords";
import { aboutness } from "../topics";
import type { Draft } from "./numberRule";

const up = "increase|rise|growth|improvement|gain|uplift";
const down = "fall|drop|decrease|decline|reduction|dip";
const upVerb = "increased|rose|risen|improved|grew|grown|went up|gone up|up";
const downVerb = "fell|fallen|dropped|decreased|declined|reduced|went down|gone down|down";
const loosened =
  "(?:around |about |approximately |roughly |nearly |almost |just over |just under |over |more than |some )?";
const changeBefore = new RegExp(
  `\\b(?:(?:${up}|${down}) of |(?:${upVerb}|${downVerb}) (?:by )?)(?:a further )?${loosened}$`,
);
const changeAfter = new RegExp(`^ (?:point )?(?:${up}|${down})\\b`);
const downwards = new RegExp(`\\b(?:(?:${down}) of |(?:${downVerb}) (?:by )?)(?:a further )?${loosened}$`);
const downAfter = new RegExp(`^ (?:point )?(?:${down})\\b`);

/** "an increase of 14% to 13.2%": whatever it is that rose, it is a percentage. */
const toPercentage =
  /^ (?:to|from) (?:around |about |nearly |just over |just under )?\d+(?:\.\d+)? ?(?:%|per ?cent\b)/;
/** What is a percentage itself: a change of it is in points. */
const ofPercentages =
  /\bproportion|\bpercentage|\battain|\bachiev|\bperformance|\bresults?\b|\boutcomes?\b|\battendance|\brate\b|\bmeasure\b|\bindicator|\bfigure\b|\bgaining/;
/** What is a number or a sum: a change of it is rightly in per cent. */
const ofNumbers =
  /£|\bfund|\bbudget|\bcosts?\b|\bspen[dt]|\bprice|\bgrant|\bpremium|\bsalar|\bnumbers?\b|\bcaseload|\breferral|\bcases\b|\bdays\b|\bhours\b|\bsessions\b|\bvisits\b|\bstaff|\bplaces\b|\bcapacity|\bpopulation|\brequests?\b|\bincidents?\b|\bsuspensions?\b|\bexclusions?\b|\bentries\b|\bthe cohort (?:has )?(?:grew|grown|rose|fell)|\bsize\b|\bhow many|\bplacements?\b|\bmoves\b|\btake-up|\bof the target\b/;
/** What is hoped for is no figure yet. */
const ahead =
  /\b(?:expect|expected|expects|will|aim|aims|aiming|would|should|could|targeted|targeting|target an?|forecast|predicted|next)\b/;
const sameLevel = /\b(?:same level|unchanged|no change|(?:remained|stayed|been) the same|did not change)\b/;

/** A change of a percentage given in per cent: which of two readings is meant is worked out. */
export function changeInPoints(prose: Prose, context: CheckContext): readonly Draft[] {
  const same = sameLevel.test(prose.plain) ? sameLevelToo : "";
  return prose.mentions.flatMap((mention): readonly Draft[] => {
    if (!isKind(mention, "percent")) return [];
    const { lead, after, both } = around(prose, mention);
    if (!changeBefore.test(lead) && !changeAfter.test(after)) return [];
    const isOfPercentage = ofPercentages.test(both) || toPercentage.test(after);
    if (!isOfPercentage || ofNumbers.test(both)) return [];
    if (ahead.test(both)) return [];
    const isOurs = aboutness(both, context.subject) !== "other" && isPlainly(both, "elsewhere", "part");
    const isDown = downwards.test(lead) || downAfter.test(after);
    const remark = isOurs ? ourChange(mention, context, isDown) : perCentOrPoints(asTyped(mention));
    if (remark === null) return [];
    return [{ spans: [mention], remark: isOurs ? remark + same : remark }];
  });
}

/** Null when the per cent is right: the growth from the previous value in Indicators. */
function ourChange(mention: MentionOf<"percent">, { result }: CheckContext, isDown: boolean): string | null {
  const value = exactFigure(result);
  const typed = asTyped(mention);
  if (value === null || result.unit !== "percent") return perCentOrPoints(typed);
  const previous = parseDecimal(result.indicator.previousValue ?? "");
  if (previous !== null) return knownChange(mention, result, value.sub(previous), isDown);
  const change = isDown ? mention.said.value.neg() : mention.said.value;
  return earlierValues(typed, result.value ?? "", value.sub(change), beforeGrowth(value, change));
}

function knownChange(
  mention: MentionOf<"percent">,
  { value, indicator: { previousValue } }: IndicatorResult,
  change: Exact,
  isDown: boolean,
): string | null {
  const previous = decimal(previousValue ?? "0");
  const relative = previous.equals(0) ? null : change.div(previous).mul(100);
  const isRight = relative !== null && relative.lt(0) === isDown && agrees(mention, relative.abs());
  return isRight ? null : changeFromPrevious(previousValue ?? "", value ?? "", change, relative);
}

/** The value from which growing by so many per cent gives this one; null for a fall by everything. */
function beforeGrowth(value: Exact, change: Exact): Exact | null {
  const factor = ratio(1, 1).add(change.div(100));
  return factor.lte(decimal("0")) ? null : value.div(factor);
}
