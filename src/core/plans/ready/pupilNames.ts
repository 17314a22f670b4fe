import { isNameless, numbersOfPupil } from "../../domain/pupilIdentity";
import type { PupilIdentity } from "../../domain/pupilIdentity";
import { ordinaryWords } from "./ordinaryWords";

/** Part of a text, from its first character to before `end`. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
}

/** Finds pupils in typed text. */
export interface PupilNames {
  /** Two parts of one pupil's name side by side, in either order. */
  wholeNames(text: string): readonly NameSpan[];
  /** One part alone, with a capital, inside a sentence; words that are no name as a rule are passed over. */
  partNames(text: string): readonly NameSpan[];
  /** Numbers of pupils: a UPN whoever's it is, and the numbers of those read. */
  numbers(text: string): readonly NameSpan[];
  /** The text with every name and number of a pupil shortened to its first letters: "P… O…". */
  masked(text: string): string;
  /** True for a name or number of somebody who was named once and of nobody who is read now. */
  isGone(name: string): boolean;
}

const shortestPart = 2;
/** Shorter ids are row numbers as a rule. */
const shortestNumber = 6;
const upnShape = /^[A-Z]\d{11}[0-9A-Z]$/i;

/**
 * Of every pupil read, counted or not.
 * @param told whoever was named in typed text while read
 */
export function pupilNames(
  pupils: readonly PupilIdentity[],
  told: readonly PupilIdentity[] = [],
): PupilNames {
  const [holders, read] = [holdersByPart([...pupils, ...told]), holdersByPart(pupils)];
  const [numbers, numbersRead] = [numbersOf([...pupils, ...told]), numbersOf(pupils)];
  const wholeNames = (text: string) => whole(text, holders);
  const numbersIn = (text: string) =>
    wordsOf(text, /[\p{L}\p{N}]+/gu)
      .filter(({ word }) => upnShape.test(word) || numbers.has(word.toLowerCase()))
      .map(({ start, end }) => ({ start, end }));
  return {
    wholeNames,
    partNames: (text) => parts(text, holders, wholeNames(text)),
    numbers: numbersIn,
    masked: (text) => masked(text, [...wholeNames(text), ...numbersIn(text)]),
    isGone: (name) => {
      const words = wordsOf(name, /[\p{L}\p{N}'’]+/gu).map(({ word }) => word.toLowerCase());
      const isKnown = words.every((word) => holders.has(word) || numbers.has(word));
      return isKnown && !isOneOf(words, read) && !words.some((word) => numbersRead.has(word));
    },
  };
}

type Holders = ReadonlyMap<string, ReadonlySet<number>>;

function holdersByPart(pupils: readonly PupilIdentity[]): Holders {
  const holders = new Map<string, Set<number>>();
  pupils.forEach((each, pupil) => {
    if (isNameless(each)) return;
    for (const { word } of wordsOf(each.name)) {
      const part = word.toLowerCase();
      if (part.length >= shortestPart) holders.set(part, (holders.get(part) ?? new Set()).add(pupil));
    }
  });
  return holders;
}

/** Whether somebody has all these parts in the name. */
function isOneOf(parts: readonly string[], holders: Holders): boolean {
  const [first, ...others] = parts.map((part) => holders.get(part) ?? new Set<number>());
  return [...(first ?? [])].some((pupil) => others.every((other) => other.has(pupil)));
}

function numbersOf(pupils: readonly PupilIdentity[]): ReadonlySet<string> {
  const numbers = pupils.flatMap(numbersOfPupil);
  return new Set(numbers.filter((id) => id.length >= shortestNumber && /\d/.test(id)));
}

interface Word extends NameSpan {
  readonly word: string;
}

function wordsOf(text: string, shape = /\p{L}[\p{L}'’]*/gu): readonly Word[] {
  return [...text.matchAll(shape)].map((match) => ({
    word: match[0].replace(/['’]s$/i, ""),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const between = /^(?:\s+|\s*,\s*|-)$/;
const capital = /^\p{Lu}/u;

function whole(text: string, holders: Holders): readonly NameSpan[] {
  const words = wordsOf(text);
  return words.flatMap((first, at) => {
    const next = words[at + 1];
    if (!next || !between.test(text.slice(first.end, next.start))) return [];
    const [one, other] = [first, next].map(({ word }) => holders.get(word.toLowerCase()));
    const isOne = one && other && first.word.toLowerCase() !== next.word.toLowerCase();
    const isNamed = capital.test(first.word) && capital.test(next.word);
    const same = isOne && isNamed && [...one].some((pupil) => other.has(pupil));
    return same ? [{ start: first.start, end: next.end }] : [];
  });
}

const opensSentence = /(?:^|[.!?:•·*–\n-]|\d[.)])\s*["“‘'(]?\s*$/;
const titled = /\b(?:mr|mrs|ms|miss|mx|dr|st|sir|cllr)\.?\s*$/i;
const capitalBefore = /\p{Lu}[\p{L}'’]*[ -]$/u;
const capitalAfter = /^[ -]\p{Lu}/u;

function parts(text: string, holders: Holders, known: readonly NameSpan[]): readonly NameSpan[] {
  return wordsOf(text).filter(({ word, start, end }) => {
    const part = word.toLowerCase();
    if (!capital.test(word) || !holders.has(part) || ordinaryWords.has(part)) return false;
    if (word === word.toUpperCase() || known.some((span) => start >= span.start && end <= span.end))
      return false;
    const [before, after] = [text.slice(0, start), text.slice(end)];
    const isOther = titled.test(before) || capitalBefore.test(before) || capitalAfter.test(after);
    return !isOther && !opensSentence.test(before);
  });
}

function masked(text: string, spans: readonly NameSpan[]): string {
  const ordered = [...spans].sort((one, other) => other.start - one.start);
  return ordered.reduce(
    (now, { start, end }) => now.slice(0, start) + initials(text.slice(start, end)) + now.slice(end),
    text,
  );
}

/** "P… O…" */
function initials(name: string): string {
  return wordsOf(name, /[\p{L}\p{N}]+/gu)
    .map(({ word }) => `${[...word][0] ?? ""}…`)
    .join(" ");
}
