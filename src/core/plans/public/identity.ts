import type { IsoDate } from "../../domain/isoDate";
import type { Reading } from "../../domain/pupil";
import { isNameless, numbersOfPupil } from "../../domain/pupilIdentity";
import type { PupilIdentity } from "../../domain/pupilIdentity";
import { daysInText } from "./daysInText";

/** What could tell an outsider who a pupil is. */
export interface Identity {
  /** Parts of names, in small letters, three letters or longer. */
  readonly names: ReadonlySet<string>;
  /** UPNs, ULNs and local ids as typed, in small letters. */
  readonly numbers: ReadonlySet<string>;
  readonly birthdays: ReadonlySet<IsoDate>;
  /** Whole texts in which something else has found a name. */
  readonly texts: ReadonlySet<string>;
}

const shortestName = 3;
/** Shorter ids are row numbers as a rule, and every text has such numbers. */
const shortestNumber = 4;

/**
 * Everything that identifies, of every pupil read, counted or not.
 * @param naming typed texts that are known to name a pupil
 */
export function identityOf(pupils: readonly PupilIdentity[], naming: readonly string[] = []): Identity {
  const names = pupils.filter((pupil) => !isNameless(pupil)).flatMap(({ name }) => wordsOf(name));
  const numbers = pupils.flatMap((pupil) => [pupil.key.trim().toLowerCase(), ...numbersOfPupil(pupil)]);
  return {
    names: new Set(names.filter((word) => word.length >= shortestName)),
    numbers: new Set(numbers.filter((id) => id.length >= shortestNumber)),
    birthdays: new Set(pupils.flatMap(({ dateOfBirth }) => valuesOf<IsoDate>(dateOfBirth))),
    texts: new Set(naming),
  };
}

function valuesOf<T>(reading: Reading<T>): readonly T[] {
  return reading.kind === "value" ? [reading.value] : [];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}][\p{L}'’]*/gu) ?? [];
}

/** Capital letters that are colours of a rating and not somebody's name. */
const ratings: ReadonlySet<string> = new Set(["RED", "AMBER", "GREEN"]);
/** A unique pupil number, or a unique learner number, whoever's it is. */
const anyNumber = /\b[A-Z]\d{11}[0-9A-Z]\b|\b\d{10}\b/gi;

/** Characters of a text that may tell who a pupil is, from the first to before `end`. */
export interface Telling {
  readonly why: "name" | "number" | "birthday";
  readonly start: number;
  readonly end: number;
}

/** Why a typed text may tell who a pupil is; null where nothing of it does. */
export function identifies(text: string, identity: Identity): Telling["why"] | null {
  return tellings(text, identity)[0]?.why ?? (identity.texts.has(text) ? "name" : null);
}

/**
 * All that may tell it, numbers first. A word is taken for a name when it begins with a capital, or when two parts of
 * names follow each other; when in doubt, it is one.
 */
export function tellings(text: string, identity: Identity): readonly Telling[] {
  const numbers = [...matches(text, anyNumber), ...matches(text, parts).filter(isNumberOf(identity))];
  const days = daysInText(text).filter(({ day }) => identity.birthdays.has(day));
  return [
    ...numbers.map(({ start, end }) => ({ why: "number", start, end }) as const),
    ...days.map(({ start, end }) => ({ why: "birthday", start, end }) as const),
    ...namesIn(text, identity).map(({ start, end }) => ({ why: "name", start, end }) as const),
  ];
}

interface Match {
  readonly said: string;
  readonly start: number;
  readonly end: number;
}

function matches(text: string, shape: RegExp): readonly Match[] {
  return [...text.matchAll(shape)].map(({ 0: said, index }) => ({
    ...{ said, start: index, end: index + said.length },
  }));
}

const parts = /[\p{L}\p{N}/-]+/gu;

function isNumberOf({ numbers }: Identity): (part: Match) => boolean {
  return ({ said }) => numbers.has(said.toLowerCase());
}

function namesIn(text: string, { names }: Identity): readonly Match[] {
  const words = matches(text, /\p{L}[\p{L}'’]*/gu);
  const isName = (word?: Match): boolean => names.has((word?.said ?? "").toLowerCase().replace(/['’]s$/, ""));
  return words.filter((word, at) => {
    if (!isName(word) || ratings.has(word.said)) return false;
    return /^\p{Lu}/u.test(word.said) || isName(words[at + 1]) || isName(words[at - 1]);
  });
}
