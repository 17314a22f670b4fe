import { isoDate } from "../../domain/calendar";
import { termOf } from "../../domain/term";
import { headingWords } from "./headingText";
import type { HeadingQualities } from "./headingMeaning";
import { longestPhrase, qualifiers } from "./qualifierWords";
import type { Qualifier } from "./qualifierWords";
import { monthYear, wholeDay } from "./wholeDay";
import type { MonthYear, WholeDay } from "./wholeDay";
import { yearGroupAt, yearWordsAt } from "./yearWords";

/** One heading cell, taken apart. */
export interface HeadingPart extends HeadingQualities {
  /** All its words as one key. */
  readonly key: string;
  /** The key of what is left without role, term, year and scale words. */
  readonly core: string;
  /** The words of the core. */
  readonly coreWords: readonly string[];
  /** All words but those of a year, a term or a month. */
  readonly fieldWords: readonly string[];
}

type Qualities = { -readonly [K in keyof HeadingQualities]: HeadingQualities[K] };

/**
 * Takes "Maths Spr 1 13/14 WA" apart: the core "maths", and what the other words say; a whole day says its month,
 * as "11/24" does.
 */
export function readPart(text: string): HeadingPart {
  const day = wholeDay(text) ?? monthYear(text);
  const words = headingWords(day === null ? text : day.rest);
  const said = nothingSaid();
  if (day !== null) takeDay(day, said);
  const coreWords: string[] = [];
  const fieldWords: string[] = [];
  let at = 0;
  while (at < words.length) {
    const time = takeYear(words, at, said) || takeTermNumber(words, at, said) || takeTime(words, at, said);
    const taken = time || takePhrase(words, at, said);
    if (taken === 0) coreWords.push(words[at] ?? "");
    if (time === 0) fieldWords.push(...words.slice(at, at + Math.max(taken, 1)));
    at += Math.max(taken, 1);
  }
  const key = (day === null ? words : headingWords(text)).join("");
  return { ...said, key, core: coreWords.join(""), coreWords, fieldWords };
}

function takeDay({ year, month, day }: MonthYear & Partial<WholeDay>, said: Qualities): void {
  const { name, half } = termOf(isoDate(year, month, day ?? 1));
  said.term = { name, half };
  said.month = month;
  said.calendarYear = year;
}

function nothingSaid(): Qualities {
  return {
    role: null,
    weakRole: false,
    term: null,
    termNumber: null,
    month: null,
    hint: null,
    form: null,
    resit: false,
    academicStart: null,
    calendarYear: null,
    yearGroup: null,
  };
}

/** Returns the number of words taken. */
function takeYear(words: readonly string[], at: number, said: Qualities): number {
  const group = yearGroupAt(words, at);
  if (group !== null) {
    said.yearGroup = group.year;
    return group.words;
  }
  const year = yearWordsAt(words, at);
  if (year === null) return shortYear(words, at, said);
  said.academicStart = year.academicStart ?? said.academicStart;
  said.calendarYear = year.calendarYear ?? said.calendarYear;
  return year.words;
}

/** Two digits straight after a month or a term are a year: "Sep 14", "Aut 25". */
function shortYear(words: readonly string[], at: number, said: Qualities): number {
  const before = at > 0 ? qualifiers.get(words[at - 1] ?? "") : undefined;
  if ((before?.month === undefined && before?.term === undefined) || !/^\d\d$/.test(words[at] ?? ""))
    return 0;
  said.calendarYear = 2000 + Number(words[at]);
  return 1;
}

const numberedTerm =
  /^(?:t|term|dd|datadrop|drop|data|dp|dc|ap|assessmentpoint|datapoint|datacollection|collection|assessment|tracker|round|cycle|checkpoint)([1-6])$/;

/** "T3", "Term 3", "Data Drop 3": a name of at most two words with its number in the last, or beside it. */
function takeTermNumber(words: readonly string[], at: number, said: Qualities): number {
  for (let count = Math.min(3, words.length - at); count > 0; count--) {
    const found = numberedTerm.exec(words.slice(at, at + count).join(""));
    if (found === null) continue;
    said.termNumber = Number(found[1]);
    return count;
  }
  return 0;
}

/** The longest phrase when it is a term or a month, or one with its year: "Aut24". */
function takeTime(words: readonly string[], at: number, said: Qualities): number {
  const [means, count] = phraseAt(words, at);
  if (means?.term !== undefined) {
    note(means, said);
    return count;
  }
  const [, name = "", year = ""] = /^([a-z]{3,9})(\d\d)$/.exec(words[at] ?? "") ?? [];
  const dated = means === null && Number(year) >= 10 ? qualifiers.get(name) : undefined;
  if (dated?.term === undefined) return 0;
  note(dated, said);
  said.calendarYear = 2000 + Number(year);
  return 1;
}

function takePhrase(words: readonly string[], at: number, said: Qualities): number {
  const [means, count] = phraseAt(words, at);
  if (means !== null) note(means, said);
  return count;
}

function phraseAt(words: readonly string[], at: number): readonly [Qualifier | null, number] {
  for (let count = Math.min(longestPhrase, words.length - at); count > 0; count--) {
    const means = qualifiers.get(words.slice(at, at + count).join(""));
    if (means !== undefined) return [means, count];
  }
  return [null, 0];
}

/** The strongest role word wins: a target stays a target in "GCSE target grade". */
const strength = ["result", "workingAt", "baseline", "progress", "target", "predicted"] as const;

function note(means: Qualifier, said: Qualities): void {
  if (means.role !== undefined) {
    const beats =
      said.role === null || said.weakRole || strength.indexOf(means.role) > strength.indexOf(said.role);
    if (beats) [said.role, said.weakRole] = [means.role, false];
  } else if (means.weakRole !== undefined && said.role === null) {
    [said.role, said.weakRole] = [means.weakRole, true];
  }
  if (means.term !== undefined) said.term = { name: means.term, half: means.half ?? null };
  said.month = means.month ?? said.month;
  // "KS2 reading level" is still a result of Key Stage 2: levels were its scale.
  if (means.hint !== "levels" || said.hint === null) said.hint = means.hint ?? said.hint;
  said.form = means.form ?? said.form;
  said.resit ||= means.resit === true;
}
