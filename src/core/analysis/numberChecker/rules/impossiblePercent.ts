import { percentOf } from "../../../domain/exact";
import { around, namesOtherYear } from "../around";
import { agrees } from "../figures";
import { isPlainly } from "../guards";
import type { CheckContext } from "../checkContext";
import { isKind } from "../reading/mention";
import { people } from "../reading/numberWords";
import type { Prose } from "../reading/readProse";
import { alsoOfAll, noWholePupil } from "../remarkWords";
import { namesOtherPupils } from "../topics";
import { countsBeside } from "../wholesFor";
import type { Draft } from "./numberRule";

/** "Our looked-after children" may be those of all ages. */
const ours = `(?:the (?:${people}|cohort|year ?1?\\d|year group)|(?:year ?1?\\d |y1?\\d |ks4 )cla)`;
const verb =
  "(?:attend(?:ed|s)?|attained|achieved|had|have|has|are|were|was|is|gained|met|made|reached|did|moved|passed|took|sat|received?)\\b";
const ofCohort = new RegExp(`^ of ${ours}(?: in (?:the cohort|year ?1?\\d))? ${verb}`);

/** A percentage of the whole cohort that no whole number of its pupils gives. */
export function impossiblePercent(prose: Prose, { result, year, subject }: CheckContext): readonly Draft[] {
  const { denominator, cohort, notKnown } = result;
  if (denominator === null || denominator === 0) return [];
  return prose.mentions.flatMap((mention, index): readonly Draft[] => {
    if (!isKind(mention, "percent") || mention.hedge !== "exactly") return [];
    const { before, after, both } = around(prose, mention);
    const tie = ofCohort.exec(after)?.[0];
    if (tie === undefined || !isPlainly(before + tie, "part", "elsewhere", "otherTime", "not")) return [];
    if (
      !isPlainly(both, "elsewhere") ||
      namesOtherPupils(both, subject) ||
      namesOtherYear(prose, index, year)
    )
      return [];
    const beside = countsBeside(denominator, mention);
    // With outcomes not known, the cohort is larger than the figure's denominator, and may be meant.
    if (beside === null || countsBeside(denominator + notKnown, mention) === null) return [];
    const all = cohort !== null && cohort.read > denominator + notKnown ? cohort.read : null;
    const ofAll =
      all === null
        ? null
        : Array.from({ length: all }, (_, part) => part).find((part) =>
            agrees(mention, percentOf(part, all)),
          );
    const more = all === null || ofAll === undefined || ofAll === null ? "" : alsoOfAll(ofAll, all);
    return [{ spans: [mention], remark: noWholePupil(mention, denominator, beside) + more }];
  });
}
