import { around } from "../around";
import { speaksOfOthers } from "../speaksOfOthers";
import { isPlainly } from "../guards";
import type { CheckContext } from "../checkContext";
import { isKind } from "../reading/mention";
import type { Mention, MentionOf } from "../reading/mention";
import { people } from "../reading/numberWords";
import type { Prose } from "../reading/readProse";
import { alsoOfAll, noWholePupil } from "../remarkWords";
import { namesOtherPupils } from "../topics";
import { countsBeside, partOf } from "../wholesFor";
import type { Draft } from "./numberRule";

/** "Our looked-after children" may be those of all ages. */
const ours = `(?:the (?:${people}|cohort|year ?1?\\d|year group)|(?:year ?1?\\d |y1?\\d |ks4 )cla)`;
const verb =
  "(?:attend(?:ed|s)?|attained|achieved|had|have|has|are|were|was|is|gained|met|made|reached|did|moved|passed|took|sat|received?)\\b";
const ofCohort = new RegExp(`^ of ${ours}(?: in (?:the cohort|year ?1?\\d))? ${verb}`);

/** A percentage of the whole cohort that no whole number of its pupils gives. */
export function impossiblePercent(prose: Prose, context: CheckContext): readonly Draft[] {
  const { denominator, notKnown } = context.result;
  if (denominator === null || denominator === 0) return [];
  return prose.mentions.flatMap((mention, index): readonly Draft[] => {
    if (!isKind(mention, "percent") || !isOfCohort(prose, mention, index, context)) return [];
    const beside = countsBeside(denominator, mention);
    // With outcomes not known, the cohort is larger than the figure's denominator, and may be meant.
    if (beside === null || partOf(denominator + notKnown, mention) !== null) return [];
    const remark = noWholePupil(mention, denominator, beside) + explained(mention, context);
    return [{ spans: [mention], remark }];
  });
}

function isOfCohort(prose: Prose, mention: Mention, index: number, context: CheckContext): boolean {
  const { before, after, both } = around(prose, mention);
  const tie = ofCohort.exec(after)?.[0];
  if (mention.hedge !== "exactly" || tie === undefined) return false;
  return (
    isPlainly(before + tie, "part", "elsewhere", "otherTime", "not") &&
    isPlainly(both, "elsewhere") &&
    !namesOtherPupils(both, context.subject) &&
    !speaksOfOthers(prose, index, context)
  );
}

/** The pupils who are recorded but not counted may have been counted in; then that is said. */
function explained(mention: MentionOf<"percent">, { result: { cohort, denominator } }: CheckContext): string {
  if (cohort === null || cohort.read === denominator) return "";
  const part = partOf(cohort.read, mention);
  return part === null ? "" : alsoOfAll(part, cohort.read);
}
