import { emptyKindOf, plainText } from "../../domain/plainText";
import type { PepQuality, YesNo } from "../../domain/pupil";

function table<T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(
    rows.flatMap(([value, words]) => words.split("|").map((word) => [word.trim(), value] as const)),
  );
}

/** How officers tick; in the font Wingdings ü and þ show ticks, û and ý crosses. X is not here: it is a tick to some and a cross to others. */
export const yesNoWords: ReadonlyMap<string, YesNo> = table<YesNo>([
  ["yes", "y | yes | true | t | 1 | ✓ | ✔ | ☑ | ✅ | √ | ü | þ | met | achieved"],
  ["no", "n | no | false | f | 0 | ✗ | ✘ | ☒ | ❌ | ☐ | û | ý | not met | not achieved | none"],
]);

/** Words of a 12 months column beside yes and no. */
export const twelveMonthsWords: ReadonlyMap<string, YesNo> = table<YesNo>([
  [
    "yes",
    "12m+ | 12+ | 12 m+ | 12+ months | 12 months+ | >12 | >12m | > 12 | > 12 months | >12 months | over 12 months | 12 months or more | more than 12 months | 12 months plus | 12mths+ | 12 months",
  ],
  [
    "no",
    "<12 | <12m | < 12 | < 12 months | <12 months | under 12 months | less than 12 months | less than 12m | not 12 months",
  ],
]);

/** Words of a PEP column beside yes and no. */
export const pepInTimeWords: ReadonlyMap<string, YesNo> = table<YesNo>([
  [
    "yes",
    "in time | on time | up to date | complete | completed | current | in date | compliant | green | g | held",
  ],
  [
    "no",
    "late | overdue | out of date | not in time | due | not completed | incomplete | missing | red | r | not held",
  ],
]);

/** RAG words of PEP quality. Source: Lancashire and St Helens PEP guidance grade PEPs RED, AMBER or GREEN. */
export const pepQualityWords: ReadonlyMap<string, PepQuality> = table<PepQuality>([
  ["GREEN", "g | green | good | outstanding | gold"],
  ["AMBER", "a | amber | ri | requires improvement | yellow"],
  ["RED", "r | red | inadequate"],
]);

/** Words that say only that nobody knows. */
const notKnownWords: ReadonlySet<string> = new Set([
  "?",
  "??",
  "tbc",
  "tba",
  "unknown",
  "not known",
  "nk",
  "n/k",
  "not recorded",
  "no data",
  "awaiting",
  "pending",
  "to be confirmed",
  "to be advised",
  "dont know",
  "don't know",
  "unsure",
  "not available",
  "not yet known",
  "not given",
  "not provided",
  "???",
]);

/** Whether a text says that there is no value: blank, not applicable, or not known. Null for anything else. */
export function noValue(text: string): "blank" | "notApplicable" | "notKnown" | null {
  const plain = plainText(text);
  return emptyKindOf(plain) ?? (notKnownWords.has(plain) ? "notKnown" : null);
}
