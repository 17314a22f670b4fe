import { parseDecimal } from "../../../domain/exact";
import type { Exact } from "../../../domain/exact";
import { around } from "../around";
import { speaksOfOthers } from "../speaksOfOthers";
import { agrees, asTyped, exactFigure } from "../figures";
import { isPlainly } from "../guards";
import type { CheckContext } from "../checkContext";
import { isKind } from "../reading/mention";
import type { MentionOf } from "../reading/mention";
import type { Prose } from "../reading/readProse";
import { aboveAndBelow, gapInPoints } from "../remarkWords";
import { aboutness } from "../topics";
import type { Draft } from "./numberRule";

const target = "(?:the |our |its |this )?(?:agreed |local )?target";
const loosened = "(?:around |about |approximately |roughly |nearly |almost |just over |just under |some )?";
const gapIs = new RegExp(
  `(?:short(?: of ${target})?|below ${target}|under ${target}|missed ${target}|misses ${target}|above ${target}|exceeded ${target}) by ${loosened}$|gap(?: to ${target}| between (?:performance|the figure) and ${target})? (?:is|was|of|stands at) ${loosened}$`,
);
const isGap = new RegExp(
  `^ (?:below|under|short of|adrift of|off|away from|above|over|beyond) ${target}\\b|^ short(?=[.,;)]|$)`,
);
/** Without one of these the distance may be a school's or a group's. */
const ours =
  /^(?:[^a-z]*|.*\b(?:we|our|performance|figure|result|this|that|it|which|still|attainment|outcome|achievement)\b.*)$/;
const above = new RegExp(`above ${target}|exceeded ${target}|^ (?:above|over|beyond) ${target}`);
const below = new RegExp(`(?:below|under) ${target}`);

/** The distance to the target, typed as per cent, as another number or on the other side. */
export function gapToTarget(prose: Prose, context: CheckContext): readonly Draft[] {
  const { indicator, unit } = context.result;
  const [value, aim] = [exactFigure(context.result), parseDecimal(indicator.target ?? "")];
  if (value === null || aim === null || unit !== "percent") return [];
  return prose.mentions.flatMap((mention, index): readonly Draft[] => {
    if (!isKind(mention, "percent") && !isKind(mention, "points")) return [];
    const { before, lead, after, both } = around(prose, mention);
    if (!gapIs.test(lead) && !isGap.test(after)) return [];
    const untied =
      /target for 20|next target/.test(both) ||
      aboutness(both, context.subject) === "other" ||
      !isPlainly(both, "elsewhere", "otherTime", "part") ||
      speaksOfOthers(prose, index, context);
    if (untied) return [];
    const gap = value.sub(aim);
    const side = indicator.goodIs === "high" ? sideSaid(before + after) : null;
    const remark =
      side !== null && !gap.equals(0) && gap.lt(0) !== (side === "below")
        ? ours.test(before)
          ? aboveAndBelow(gap)
          : null
        : distanceRemark(mention, gap, aim, ours.test(before));
    return remark === null ? [] : [{ spans: [mention], remark }];
  });
}

function sideSaid(text: string): "above" | "below" | null {
  if (above.test(text)) return "above";
  return below.test(text) ? "below" : null;
}

function distanceRemark(
  mention: MentionOf<"percent" | "points">,
  gap: Exact,
  aim: Exact,
  isOurs: boolean,
): string | null {
  const relative = aim.equals(0) ? null : gap.div(aim).mul(100).abs();
  const isRight = agrees(mention, gap.abs());
  if (!isRight && !isOurs) return null;
  if (mention.said.kind === "points")
    return isRight ? null : gapInPoints(asTyped(mention), gap, relative, false);
  // "More than 10% below target" is how colours are decided, and a true share of the target is no slip.
  if (mention.hedge === "atLeast" || mention.hedge === "atMost") return null;
  if (relative !== null && agrees(mention, relative)) return null;
  return gapInPoints(asTyped(mention), gap, relative, isRight);
}
