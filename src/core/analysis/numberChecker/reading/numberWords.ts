const words = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];

/** A number in digits, thousands and decimals included, as part of a pattern. */
export const digits = String.raw`(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?:\.\d{1,6})?`;

/** A whole number in digits or in words, as part of a pattern. */
export const whole = `(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,6}|${words.slice(1).join("|")})\\b`;

/** People counted, as part of a pattern: "looked-after children", "Year 11 pupils", "CLA". */
export const people = String.raw`(?:(?:looked[- ]after|young|eligible|secondary|primary|year ?1?\d|y1?\d|ks[1-4]|cla|lac|our) ){0,3}(?:children(?: (?:looked after|in (?:our )?care))?|pupils?|child|young people|people|students?|learners?|cla|lac|cic|candidates?|boys|girls)\b`;

/** After a number: "of the 79 pupils in the cohort", each part of it optional; always ends in a space. */
export const population = `^(?: ?\\([^()]{1,20}\\))?\\)?,?(?: of)?(?: (?:the|our|these|this|all the|all our))?(?: (?:${people}|cohort|year ?1?\\d|year group|group))?(?: (?:in|of|from) (?:the |our |this )?(?:cohort|year ?1?\\d|year group|ks[1-4]|key stage \\d))? `;

/** The whole number that digits or a word say. */
export function wholeNumber(text: string): number {
  const word = words.indexOf(text);
  return word >= 0 ? word : Number(text.replace(/,/g, ""));
}
