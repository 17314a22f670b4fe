import { percentOf } from "../../../domain/exact";
import { agrees } from "../figures";
import { isPlainly } from "../guards";
import { isKind } from "../reading/mention";
import type { Mention, MentionOf } from "../reading/mention";
import { people } from "../reading/numberWords";
import type { Prose } from "../reading/readProse";
import { countAgainstPercent } from "../remarkWords";
import type { Draft } from "./numberRule";

const says =
  "(?:or|is|was|equals|that is|which is|i\\.e\\.|ie|equal to|equating to|which equates to|equivalent to|representing)";
const loosened =
  "(?: ?(?:around|about|approximately|approx\\.?|roughly|nearly|almost|just over|just under))?";
/** Nothing but a bracket, a sign or "that is" between the two. */
const beside = new RegExp(`^(?: ${people})?(?: ?[([=] ?|,? ${says} )${loosened} ?$`);
/** Only words of the same sentence, and then the bracket in which the second number opens. */
const bracketed = /^[a-z0-9 ,'*+-]{1,80} [([]$/;
/** "13.2% attained: 5 pupils (from 15 children)": the count ends the sentence and has its own bracket. */
const apart = /^[a-z0-9 '*+-]{0,80}(?:,| -|:) $/;
const ownBracket = /\((?:from|out of|of) /;
/** A clause about the count that ends in "which is", before a percentage that ends the sentence. */
const told = /^[a-z0-9 ()'*+-]{1,80}, (?:which|that) (?:is|was|equals|equates to) $/;
const ends = /^\)?(?:[.;]|$)/;
const closes = /^(?: of)?(?: the)?(?: (?:children|pupils|young people|cla))?(?:[)\];]|, (?!\d|and\b))/;

/** A percentage that stands beside its own "k of n" and is not that share. */
export function percentBesideCount(prose: Prose): readonly Draft[] {
  const telling = prose.mentions.filter(({ said }) => said.kind !== "other");
  return telling.flatMap((first, index) => {
    const second = telling[index + 1];
    if (!second || second.sentence.start !== first.sentence.start || !isOfEachOther(prose, first, second))
      return [];
    if (isKind(first, "count") && isKind(second, "percent")) return compared(first, second);
    return isKind(first, "percent") && isKind(second, "count") ? compared(second, first) : [];
  });
}

function isOfEachOther({ plain }: Prose, first: Mention, second: Mention): boolean {
  const between = plain.slice(first.end, second.start);
  const opens = plain.charAt(second.start - 1);
  const after = plain.slice(second.end, second.end + 24);
  if (beside.test(between)) return opens !== "(" || closes.test(after);
  const isOwn = apart.test(between) && ownBracket.test(plain.slice(second.start, second.end));
  return (
    ((bracketed.test(between) && closes.test(after)) ||
      ((told.test(between) || isOwn) && ends.test(after))) &&
    isPlainly(between, "elsewhere", "otherTime") &&
    !/target|\bfrom\b|\bto\b/.test(between)
  );
}

function compared(count: MentionOf<"count">, percent: MentionOf<"percent">): readonly Draft[] {
  const { part, whole } = count.said;
  if (agrees(percent, percentOf(part, whole))) return [];
  return [{ spans: [count, percent], remark: countAgainstPercent(part, whole, percent) }];
}
