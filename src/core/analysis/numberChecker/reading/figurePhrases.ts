import { parseAcademicYear } from "../../../domain/academicYear";
import { decimal } from "../../../domain/exact";
import type { Said } from "./mention";
import { digits, people, whole, wholeNumber } from "./numberWords";
import { phrase } from "./phrase";
import type { Phrase } from "./phrase";
import { bandOf } from "./shareBands";

const perCent = String.raw`(?:%|per ?cent\b)`;
const points = String.raw`(?:percentage[- ]points?|per ?cent(?:age)?[- ]points?|% ?-?points?|ppts?|pp|points?)\b`;
const the = String.raw`(?:the |our |these |those |all |all of the |a total of |a cohort of |a group of )?`;

function measured(kind: "percent" | "points", text: string | undefined): Said {
  const plain = (text ?? "").replace(/,/g, "");
  return { kind, value: decimal(plain), decimals: plain.split(".")[1]?.length ?? 0 };
}

/** "7 of 79", when it can be one: none of nobody, and no more than there are. */
function counted(part: string | undefined, of: string | undefined): Said | null {
  const [k, n] = [wholeNumber(part ?? ""), wholeNumber(of ?? "")];
  return n >= 1 && k <= n ? { kind: "count", part: k, whole: n } : null;
}

/** "13/14" is a year as often as a count, and is taken for neither. */
function slashed(part: string | undefined, of: string | undefined): Said | null {
  return Number(of) === Number(part) + 1 && Number(part) > 9 ? { kind: "other" } : counted(part, of);
}

function share(words: string): Said | null {
  const band = bandOf(words);
  return band && { kind: "share", band };
}

/** "1 in 5", as a share of its own. */
function oneIn(part: string | undefined, of: string | undefined): Said | null {
  const [k, n] = [wholeNumber(part ?? ""), wholeNumber(of ?? "")];
  if (k >= n || n > 10) return null;
  const middle = (100 * k) / n;
  const text = (value: number): string => value.toFixed(2);
  return {
    kind: "share",
    band: { words: `${k} in ${n}`, share: text(middle), from: text(middle - 3), to: text(middle + 3) },
  };
}

function singleYear(text: string): Said {
  return { kind: "year", year: Number(text) };
}

function academicYear(text: string): Said {
  const year = parseAcademicYear(text.replace(/ /g, ""));
  return year === null ? { kind: "other" } : { kind: "academicYear", year };
}

/** "Of the 79 pupils in Year 11, 7": read before "Year 11" is, as that stands inside it. */
export const wholeBeforePart: Phrase = phrase(
  "count",
  `of ${the}(\\d{1,5})(?: [a-z0-9' -]{1,40})?, (\\d{1,5})\\b(?! ?[%-]|\\.\\d| per ?cent| (?:or|and) (?:more|fewer|over)| (?:week|month|year|term|day|hour)s?\\b)`,
  (match) => counted(match[2], match[1]),
);

/** What has changed by so much has come to the second figure; what "may rise by 10% to 15%" has not. */
const changed =
  /\b(?:rose|increased|improved|grew|fell|dropped|decreased|declined|went up|went down) by (?:a further )?$/;

/** "from 12% to 9%" are two figures, and so are "an increase of 14% to 13.2%"; "10% to 15%" is a range. */
function isFromTo([, first, second]: RegExpExecArray, before: string): boolean {
  if (/\b(?:from|between) $/.test(before) || changed.test(before)) return true;
  const [low, high] = [first, second].map((text) => decimal((text ?? "").replaceAll(",", "")));
  return /\b(?:of|by) $/.test(before) && low !== undefined && high !== undefined && low.gt(high);
}

/** Numbers that say something, most telling first. */
export const figurePhrases: readonly Phrase[] = [
  phrase("academic year", String.raw`20\d\d ?[-/] ?(?:20)?\d\d\b`, (match) => academicYear(match[0])),
  phrase("pounds", `£ ?(${digits})(k|m|bn| million| thousand)?`, (match) =>
    match[2] === undefined
      ? { kind: "pounds", value: decimal((match[1] ?? "").replace(/,/g, "")) }
      : { kind: "other" },
  ),
  phrase("range", `between ${digits} ?${perCent}? and ${digits} ?${perCent}`, () => ({ kind: "other" })),
  phrase("range", `(${digits}) ?${perCent}?(?: ?- ?| to )(${digits}) ?${perCent}`, (match, plain) =>
    isFromTo(match, plain.slice(Math.max(0, match.index - 24), match.index)) ? null : { kind: "other" },
  ),
  phrase("points", `(${digits}) ?${points}`, (match) => measured("points", match[1])),
  phrase("percent", `(${digits}) ?${perCent}`, (match) => measured("percent", match[1])),
  phrase(
    "count",
    `(${whole})(?: ${people})?,? \\(?(?:of|out of|in a cohort of|from a cohort of|from a total of) ${the}(${whole})(?: ${people})?`,
    (match) => counted(match[1], match[2]),
  ),
  phrase("count", `(${whole})(?: ${people})?,? \\(?from ${the}(${whole}) ${people}`, (match) =>
    counted(match[1], match[2]),
  ),
  // In brackets nobody need be named: "13.2% (5 from 15)".
  phrase("count", `(?<=\\()(${whole}) from ${the}(${whole})(?=\\))`, (match) => counted(match[1], match[2])),
  phrase("slash", String.raw`(\d{1,4}) ?/ ?(\d{1,5})\b`, (match) => slashed(match[1], match[2])),
  phrase("one in", `(${whole}) in (?:every )?(${whole})`, (match) => oneIn(match[1], match[2])),
  phrase("year", String.raw`(?:19|20)\d\d\b`, (match) => singleYear(match[0])),
  phrase(
    "share",
    String.raw`(?:(?:a|one|another) (?:third|quarter|fifth|tenth|half)|(?:two|three|four)[- ](?:thirds|quarters|fifths)|half)(?= of\b| the\b)`,
    (match, plain) =>
      /\b(?:first|second|other|each|final|last|next|latter) $/.test(
        plain.slice(Math.max(0, match.index - 9), match.index),
      )
        ? { kind: "other" }
        : share(match[0]),
  ),
  phrase(
    "share",
    "(?:(?:great|vast|large|overwhelming|huge) )?majority(?= of\\b)|most(?= of\\b| pupils\\b| children\\b| cla\\b)",
    (match) => share(match[0]),
  ),
  phrase("people", `(${whole}) ${people}`, (match) => ({
    kind: "people",
    value: wholeNumber(match[1] ?? ""),
  })),
  phrase("number", digits, () => ({ kind: "other" })),
];
