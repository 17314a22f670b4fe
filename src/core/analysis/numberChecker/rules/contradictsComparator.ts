import { parseDecimal } from "../../../domain/exact";
import { around } from "../around";
import { speaksOfOthers } from "../speaksOfOthers";
import { agrees } from "../figures";
import { isPlainly } from "../guards";
import type { CheckContext } from "../checkContext";
import { isKind } from "../reading/mention";
import type { Prose } from "../reading/readProse";
import { notTheComparator } from "../remarkWords";
import { aboutness } from "../topics";
import type { Draft } from "./numberRule";

const looked = "(?:cla|lac|looked[- ]after children|children looked after|children in care)";
/** Without one of these a number may be of anything. */
const ofAttainment = /\battain|\bachiev|\bperformance|\bresults?\b|\bmeasure\b|\bindicator\b|\boutcomes?\b/;

/** Only looked-after children of England are compared: figures for all pupils are others. */
const figureOf = new RegExp(
  `(?:nationally|(?:the )?(?:national|england) (?:figure|rate|average|result)? ?(?:for|of) ${looked}|england ${looked}|national ${looked} (?:figure|average|rate|result)) ?(?:is|was|of|at|stands at|:|,|\\()? ?$`,
);
const ofThem = new RegExp(`^(?: of)? ${looked}`);
const nationally = /(?:^|[^a-z])(?:nationally|in england|across england),? ?$/;

/** A percentage that is called England's for looked-after children and is not the comparator in Indicators. */
export function contradictsComparator(prose: Prose, context: CheckContext): readonly Draft[] {
  const { comparator, unit } = context.result;
  const theirs = parseDecimal(comparator?.value ?? "");
  if (
    comparator === null ||
    theirs === null ||
    unit !== "percent" ||
    !/england|national/i.test(comparator.label)
  )
    return [];
  return prose.mentions.flatMap((mention, index): readonly Draft[] => {
    if (!isKind(mention, "percent") || agrees(mention, theirs)) return [];
    const { lead, after, both } = around(prose, mention);
    const tied =
      (figureOf.test(lead) && new RegExp(looked).test(lead)) || (nationally.test(lead) && ofThem.test(after));
    const untied =
      !ofAttainment.test(both) ||
      aboutness(both, context.subject) === "other" ||
      !isPlainly(both, "otherTime", "part") ||
      speaksOfOthers(prose, index, context);
    if (!tied || untied) return [];
    return [{ spans: [mention], remark: notTheComparator(comparator) }];
  });
}
