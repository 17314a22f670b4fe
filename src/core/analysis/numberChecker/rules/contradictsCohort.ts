import { decimal, percentOf } from "../../../domain/exact";
import type { CheckContext } from "../checkContext";
import { cohortFacts } from "../cohortFacts";
import type { CohortFact } from "../cohortFacts";
import { agrees, shareAgrees } from "../figures";
import { isKind } from "../reading/mention";
import type { Mention } from "../reading/mention";
import type { Prose } from "../reading/readProse";
import { notTheFact, notTheShare } from "../remarkWords";
import { tiedFact } from "../tiedFact";
import type { Draft } from "./numberRule";

/** A number that is tied by its words to a group of the cohort (statements, special schools) of another size. */
export function contradictsCohort(prose: Prose, context: CheckContext): readonly Draft[] {
  const facts = cohortFacts(context.result);
  if (facts.length === 0) return [];
  return prose.mentions.flatMap((mention, index): readonly Draft[] => {
    const tied = tiedFact(prose, index, facts, context);
    if (tied === null || fits(mention, tied.fact, tied.isNarrowed)) return [];
    const figure = notTheFact(tied.fact);
    const remark = isKind(mention, "share") ? notTheShare(mention, figure) : figure;
    return [{ spans: [tied.span], remark }];
  });
}

/** True when the number may be said of the fact, whatever is not recorded; a kind that says nothing of it always may. */
function fits(mention: Mention, fact: CohortFact, isNarrowed: boolean): boolean {
  const { part, open } = fact;
  return Array.from({ length: open + 1 }, (_, more) => ({ ...fact, part: part + more })).some((possible) =>
    fitsExactly(mention, possible, isNarrowed),
  );
}

function fitsExactly(mention: Mention, { part, whole }: CohortFact, isNarrowed: boolean): boolean {
  const exact = percentOf(part, whole);
  if (isKind(mention, "percent"))
    return agrees(mention, exact) || (isNarrowed && mention.said.value.lte(exact));
  if (isKind(mention, "share"))
    return shareAgrees(mention, exact) || (isNarrowed && decimal(mention.said.band.from).lte(exact));
  const count = countOf(mention, whole);
  return count === null || count === part || (isNarrowed && count < part);
}

/** The pupils that a count says, when it is of the whole cohort. */
function countOf(mention: Mention, whole: number): number | null {
  if (mention.hedge !== "exactly") return null;
  if (isKind(mention, "people")) return mention.said.value;
  return isKind(mention, "count") && mention.said.whole === whole ? mention.said.part : null;
}
