import type { DisclosurePolicy } from "./disclosurePolicy";
import type { HiddenWhy } from "./hiding";
import type { PublishedSet } from "./publishedSet";
import type { PublicCopy } from "./suppress";

/**
 * The note under a public copy: its rule, what its symbols mean and what is not shown. It does not say which of
 * the hidden counts are the small ones.
 */
export function publicNote(set: PublishedSet, copy: PublicCopy): readonly string[] {
  return [
    ruleSentence(copy.policy),
    ...(copy.hidden.length > 0 && copy.policy.roundTo === null ? [andMore] : []),
    ...set.sections.filter(({ id }) => copy.leftOut.includes(id)).map(({ label }) => leftOutSentence(label)),
  ];
}

const andMore =
  "Other counts, percentages and colours are hidden (c) where a small number could be worked out from them.";

function ruleSentence({ threshold, style, roundTo }: DisclosurePolicy): string {
  if (roundTo !== null)
    return `Counts are rounded to the nearest ${roundTo}; percentages are worked out from them.`;
  return style === "letter"
    ? `Counts from 1 to ${threshold} are hidden (c).`
    : `Counts of fewer than ${threshold + 1} are printed as <${threshold + 1}.`;
}

function leftOutSentence(label: string): string {
  return `${label} is not shown: too few pupils to hide small numbers among.`;
}

/** One hidden count and why, for the officer's eyes only. */
export interface HiddenLine {
  readonly id: string;
  readonly label: string;
  readonly why: string;
}

/** What was hidden and why, in the order of the set, for the officer's own list; never for the public copy. */
export function hiddenLines(set: PublishedSet, copy: PublicCopy): readonly HiddenLine[] {
  return set.counts.flatMap(({ id, label }) => {
    const hidden = copy.counts.get(id)?.hidden ?? null;
    return hidden === null ? [] : [{ id, label, why: whyWords(copy.policy)[hidden] }];
  });
}

function whyWords({ threshold }: DisclosurePolicy): Readonly<Record<HiddenWhy, string>> {
  return {
    small: `from 1 to ${threshold} pupils`,
    zero: "nobody attained, and counts of 0 are not printed",
    complement: `all but 1 to ${threshold} pupils of the group`,
    group: `a group of 1 to ${threshold} pupils: all or none of them`,
    asked: "hidden because you asked for it, or because an earlier version hid it",
    secondary: "a hidden count could be worked out from it",
    leftOut: "its table is not shown: nothing is left to hide the small numbers among",
  };
}

/** Letters to the officer about small counts that public figures give away already; empty when there are none. */
export function givenAwayLines(copy: PublicCopy): readonly string[] {
  return copy.audit
    .filter(({ givenAway }) => givenAway)
    .map(
      ({ label }) =>
        `‘${label}’ is a small number, and figures that are already public give it away. ` +
        "Ask your information governance team before you share this copy.",
    );
}
