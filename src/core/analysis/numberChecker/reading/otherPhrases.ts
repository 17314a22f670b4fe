import { whole } from "./numberWords";
import { phrase } from "./phrase";
import type { Phrase } from "./phrase";

const other = (id: string, pattern: string): Phrase => phrase(id, pattern, () => ({ kind: "other" }));

/** "7", "7 to 9", "10/11"; and after a plural "7, 8 and 9" */
const one = String.raw`\d{1,4}(?:(?: ?[-/&] ?| (?:to|and|or) )(?:year |y)?\d{1,4}){0,2}`;
const list = String.raw`\d{1,4}(?:(?: ?(?:-|,|/|&) ?| (?:to|and|or) )(?:year |y)?\d{1,4}){0,5}`;
const upTo = String.raw`(?:${whole}(?: ?- ?| to | or ))?`;
const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec";
const month = `(?:${months})[a-z]{0,6}\\.?`;
const labels =
  "grade|level|band|step|stage|tier|phase|part|section|paragraph|para|page|table|appendix|annex|fig|action|objective|priority|option|item|number|no|recommendation|term|room|unit|week|wave|chapter|article|regulation|version|strand|group|attainment|progress|question|module|box|row|line|criterion|standard|area|cohort|ward|class|set|form|nos";

/** Numbers of which nothing is made: names, ages, times, thresholds. */
export const otherPhrases: readonly Phrase[] = [
  other(
    "threshold",
    `${whole}(?: ?%| per ?cent)? (?:or|and) (?:more|above|over|better|higher|fewer|less|below|under|beyond)\\b`,
  ),
  other("plus", String.raw`\d{1,3}(?: ?%)?\+`),
  other("key stages", `key stages ${list}`),
  other("key stage", `(?:key stage|ks) ?${one}`),
  other("year groups", `years(?: groups)? ${list}|year groups ${list}`),
  other("year group", `(?:year(?: group)?|y|yrs?\\.?) ?${one}`),
  other("one to one", String.raw`(?:one[- ]to[- ]one|\d{1,2} ?(?::|to|-) ?1|\d:\d{1,2})\b`),
  other(
    "age",
    String.raw`(?:aged?|ages|post|pre|under|over)[- ]?\d{1,2}(?:(?: ?- ?| to | and | or )\d{1,2})?s?\b(?! ?%| per|\.\d| (?:pupils|children|of|out))`,
  ),
  other(
    "duration",
    `${upTo}${whole}(?:-| )(?:(?:working|school|calendar|academic|consecutive|full|further|more|last|previous|half) ?-?){0,2}(?:minute|hour|day|night|session|week|fortnight|month|term|year|decade|lesson)(?:s|ly)?(?: ?-?olds?)?\\b`,
  ),
  other("clock", String.raw`\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)\b|\d{1,2}:\d{2}\b`),
  other("telephone", String.raw`\(?0\d{2,4}\)? ?\d{3,4} ?\d{3,4}\b`),
  other("publication", String.raw`(?:sfr|dfe|cm|hc|sn|la|ref|nc) ?-?\d{1,6}(?:/\d{2,4})?`),
  other(
    "grades",
    `${whole} ?(?:(?:good|full|other|higher|strong|standard) )?(?:gcses?|a\\*?-? ?c\\b|a\\*? to c\\b|passes|a ?level)`,
  ),
  other("labels", `(?:${labels})s ${list}(?! ?%|\\.\\d| per ?cent| of | out )`),
  other("label", `(?:${labels})\\.? ?${one}(?! ?%|\\.\\d| per ?cent| of | out )`),
  other("numbering", String.raw`(?:^|\n)\d{1,2}[.)] `),
  other("round the clock", String.raw`24/7|50/50|999|101`),
  other("date", String.raw`\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?: (?:19|20)\d\d| '?\d\d)?\b`),
  other("date", String.raw`\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:\d{4}|\d{2})\b`),
  other("date", String.raw`(?:19|20)\d\d-\d\d-\d\d`),
];
