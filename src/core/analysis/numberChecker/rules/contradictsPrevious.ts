import { previousYear, summerYear } from "../../../domain/academicYear";
import type { AcademicYear } from "../../../domain/academicYear";
import { parseDecimal } from "../../../domain/exact";
import { around } from "../around";
import { agrees } from "../figures";
import { isPlainly } from "../guards";
import type { CheckContext } from "../checkContext";
import { isKind } from "../reading/mention";
import type { Prose } from "../reading/readProse";
import { notThePrevious } from "../remarkWords";
import { aboutness } from "../topics";
import type { Draft } from "./numberRule";

const compared =
  /\b(?:compared (?:to|with)|up from|down from|against|from|than|fell from|rose from) (?:the )?(?:figure of |result of )?$/;

/** Without one of these a number may be of anything. */
const ofAttainment = /\battain|\bachiev|\bperformance|\bresults?\b|\bmeasure\b|\bindicator\b|\boutcomes?\b/;

/** After a percentage: "last year", "in 2012/13", "in 2013". */
function ofPreviousYear(year: AcademicYear): RegExp {
  const before = previousYear(year);
  const [from, to] = [before.slice(0, 4), before.slice(5)];
  return new RegExp(
    `^,? ?\\(?(?:(?:the )?(?:last|previous) year\\b(?!'|s)|in (?:${from} ?[/-] ?(?:20)?${to}|${summerYear(before)}(?! ?[/-] ?\\d))\\b)`,
  );
}

/** A percentage that is said to be last year's and is not the previous value in Indicators. */
export function contradictsPrevious(prose: Prose, context: CheckContext): readonly Draft[] {
  const { indicator, unit } = context.result;
  const previous = indicator.previousValue === null ? null : parseDecimal(indicator.previousValue);
  if (previous === null || unit !== "percent") return [];
  const follows = ofPreviousYear(context.year);
  return prose.mentions.flatMap((mention): readonly Draft[] => {
    if (!isKind(mention, "percent") || agrees(mention, previous)) return [];
    const { before, lead, after, both } = around(prose, mention);
    if (!compared.test(lead) || !follows.test(after)) return [];
    const topic = aboutness(both, context.subject);
    const untied =
      topic === "other" ||
      !ofAttainment.test(both) ||
      !isPlainly(both, "elsewhere", "part") ||
      /target/.test(before);
    return untied ? [] : [{ spans: [mention], remark: notThePrevious(indicator.previousValue ?? "") }];
  });
}
