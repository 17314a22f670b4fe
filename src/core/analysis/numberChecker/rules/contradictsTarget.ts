import { parseDecimal } from "../../../domain/exact";
import { around } from "../around";
import { speaksOfOthers } from "../speaksOfOthers";
import { isPlainly } from "../guards";
import type { CheckContext } from "../checkContext";
import { isKind } from "../reading/mention";
import type { Prose } from "../reading/readProse";
import { notTheTarget } from "../remarkWords";
import { aboutness } from "../topics";
import type { Draft } from "./numberRule";

const targetIs = /\btarget,? ?(?:is|was|of|stands at|at|is set at|was set at|:|\() ?$/;
const isTarget = /^ (?:agreed |local )?target\b/;
/** After the number: what else it may be a target for. */
const ofElse =
  /^ (?:for|of|in|on) (?!(?:the |our |all )?(?:cla|looked|children|pupils|cohort|year 11|measure|indicator|this)\b)/;
const another =
  /\b(?:next|new|revised|previous|last|interim|stretch|aspiration|individual|own|personal|their|milestone|raise|increase|reduc|national|pupil's|child's|long[- ]term|original|old|its|schools?|team|service|carer)\b/;

/** A percentage that is called the target and is another than the indicator's. */
export function contradictsTarget(prose: Prose, context: CheckContext): readonly Draft[] {
  const { indicator, unit } = context.result;
  const target = indicator.target === null ? null : parseDecimal(indicator.target);
  if (target === null || unit !== "percent") return [];
  return prose.mentions.flatMap((mention, index): readonly Draft[] => {
    if (!isKind(mention, "percent") || mention.hedge !== "exactly" || mention.said.value.equals(target))
      return [];
    const { before, lead, after, both } = around(prose, mention);
    if (!targetIs.test(lead) && !isTarget.test(after)) return [];
    const untied =
      another.test(both) ||
      ofElse.test(after) ||
      /\b(?:a|an) target/.test(before) ||
      !isPlainly(both, "elsewhere", "otherTime") ||
      aboutness(both, context.subject) === "other" ||
      speaksOfOthers(prose, index, context);
    return untied ? [] : [{ spans: [mention], remark: notTheTarget(indicator.target ?? "", "%") }];
  });
}
