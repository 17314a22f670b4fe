import { around } from "./around";
import { speaksOfOthers } from "./speaksOfOthers";
import type { CheckContext } from "./checkContext";
import type { CohortFact } from "./cohortFacts";
import { isPlainly } from "./guards";
import type { Mention, Span } from "./reading/mention";
import { population } from "./reading/numberWords";
import type { Prose } from "./reading/readProse";
import { namesOtherPupils } from "./topics";

/** A number with the group of the cohort that its words tie it to. */
export interface TiedFact {
  readonly fact: CohortFact;
  /** From the number to the last word of the tie. */
  readonly span: Span;
  /** "… and moved twice": then the number may be a part of the group, and only too large a one is wrong. */
  readonly isNarrowed: boolean;
}

const leading = new RegExp(population);
/** What may stand behind the tie without making it another: "statements issued this year" are others. */
const closing =
  /^(?: of (?:sen|special educational needs?))?(?: in place)?(?:[.,;:)\n]|$| in (?:20|19|year ?1?\d|ks|key)| at )/;
const narrowing = /^(?: of (?:sen|special educational needs?))?,? (?:and|but|who|which|while|although)\b/;

/** Null when the words tie the number to no fact, or speak of others, another time or a part of the cohort. */
export function tiedFact(
  prose: Prose,
  index: number,
  facts: readonly CohortFact[],
  context: CheckContext,
): TiedFact | null {
  const mention = prose.mentions[index];
  if (mention === undefined) return null;
  const { before, after } = around(prose, mention);
  const opening = leading.exec(after)?.[0] ?? "";
  const rest = after.slice(opening.length);
  const found = factOf(rest, facts);
  if (found === null) return null;
  const isNarrowed = narrowing.test(rest.slice(found.length));
  if (!isNarrowed && !closing.test(rest.slice(found.length))) return null;
  const said = before + textOf(prose, mention) + opening;
  const others = namesOtherPupils(said, context.subject) || speaksOfOthers(prose, index, context);
  if (others || !isPlainly(said, "elsewhere", "otherTime", "part") || !isPlainly(before, "not")) return null;
  const end = mention.end + opening.length + found.length;
  return { fact: found.fact, span: { start: mention.start, end }, isNarrowed };
}

function factOf(
  text: string,
  facts: readonly CohortFact[],
): { readonly fact: CohortFact; readonly length: number } | null {
  for (const fact of facts) {
    const tie = fact.tie.exec(text)?.[0];
    if (tie !== undefined) return { fact, length: tie.length };
  }
  return null;
}

function textOf({ plain }: Prose, { start, end }: Mention): string {
  return plain.slice(start, end);
}
