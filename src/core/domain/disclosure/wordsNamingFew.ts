import type { DisclosurePolicy } from "./disclosurePolicy";
import { isSmall } from "./hiding";

/** Words that speak of a few pupils. They are the officer's and stay as they are; she is told. */
export interface FewInWords {
  /** "two boys" */
  readonly quoted: string;
  readonly number: number;
}

const numberWords: readonly { readonly word: string; readonly number: number }[] = [
  { word: "single", number: 1 },
  { word: "one", number: 1 },
  { word: "two", number: 2 },
  { word: "both", number: 2 },
  { word: "three", number: 3 },
  { word: "four", number: 4 },
  { word: "five", number: 5 },
  { word: "six", number: 6 },
  { word: "seven", number: 7 },
  { word: "eight", number: 8 },
  { word: "nine", number: 9 },
  { word: "ten", number: 10 },
];

/** Part of a pattern: a number in words up to ten, or in up to three digits. */
export const numberPattern = `${numberWords.map(({ word }) => word).join("|")}|\\d{1,3}`;
const nouns =
  "boys?|girls?|pupils?|child|children|students?|learners?|young persons?|young people|siblings?|UASC|looked after";

/** A number, at most two words, and a word for pupils; not the number of a year group or of a decimal. */
const naming = new RegExp(
  `(?<![\\w.,/-]|year |years )(${numberPattern})(?: [\\w'’-]{1,30}){0,2} (?:${nouns})\\b`,
  "gi",
);

/** Finds "the two boys at …", "1 pupil", "5 of 15 pupils" where the number is from 1 to the threshold. */
export function wordsNamingFew(text: string, policy: DisclosurePolicy): readonly FewInWords[] {
  return [...text.matchAll(naming)]
    .map(([quoted]) => ({ quoted, number: numberOf(quoted.replace(/ .*/, "")) }))
    .filter(({ number }) => isSmall(number, policy));
}

/** What `numberPattern` has found, as a number. */
export function numberOf(word: string): number {
  return numberWords.find((row) => row.word === word.toLowerCase())?.number ?? Number(word);
}
