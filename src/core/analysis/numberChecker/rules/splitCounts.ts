import { around } from "../around";
import { speaksOfOthers } from "../speaksOfOthers";
import { isPlainly } from "../guards";
import type { CheckContext } from "../checkContext";
import { isKind } from "../reading/mention";
import type { Mention } from "../reading/mention";
import { people, whole, wholeNumber } from "../reading/numberWords";
import type { Prose } from "../reading/readProse";
import { countAgainstFigure } from "../remarkWords";
import { aboutness } from "../topics";
import type { Draft } from "./numberRule";

const reached = /^ (?:attained|achieved|gained|met|reached|secured|obtained) /;
/** "(from 15 children)", "out of a cohort of 15" */
const later = new RegExp(
  `\\(?(?:from|out of) (?:the |a |our )?(?:(?:total|cohort|group) of )?(${whole})(?: ${people}| in (?:the|our) cohort)?`,
);

/**
 * A count whose two numbers stand apart, "5 children attained … (from 15 children)", that is not the
 * indicator's own k of n.
 */
export function splitCounts(prose: Prose, context: CheckContext): readonly Draft[] {
  const { numerator, denominator } = context.result;
  if (numerator === null || denominator === null) return [];
  return prose.mentions.flatMap((mention, index): readonly Draft[] => {
    if (!isKind(mention, "people")) return [];
    const found = wholeOf(prose, mention, context, index);
    const part = mention.said.value;
    if (found === null || part > found.value || found.value < 1) return [];
    if (part === numerator && found.value === denominator) return [];
    return [{ spans: [mention, found], remark: countAgainstFigure(part, found.value, context.result) }];
  });
}

interface LaterWhole {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** The number of which the people are a part, when the words between say that this is the indicator's measure. */
function wholeOf(prose: Prose, mention: Mention, context: CheckContext, index: number): LaterWhole | null {
  const { before, after, both } = around(prose, mention);
  const match = reached.test(after) ? later.exec(after) : null;
  if (match === null || speaksOfOthers(prose, index, context)) return null;
  const between = after.slice(0, match.index);
  const about = aboutness(both, context.subject);
  const tied =
    about === "same" || (about === "none" && /\b(?:measure|indicator|standard|benchmark)\b/.test(between));
  if (!tied || !isPlainly(both, "elsewhere", "part", "otherTime") || !isPlainly(before, "not")) return null;
  const start = mention.end + match.index;
  return { start, end: start + match[0].length, value: wholeNumber(match[1] ?? "") };
}
