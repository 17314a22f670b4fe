import { isNameless, numbersOfPupil } from "../../domain/pupilIdentity";
import type { IsoDate } from "../../domain/isoDate";
import type { Pupil, Reading } from "../../domain/pupil";

/** What could tell an outsider who a pupil is. */
export interface Identity {
  /** Parts of names, in small letters, three letters or longer. */
  readonly names: ReadonlySet<string>;
  /** UPNs, ULNs and local ids as typed, in small letters. */
  readonly numbers: ReadonlySet<string>;
  readonly birthdays: ReadonlySet<IsoDate>;
  /** Whole texts that are known to name somebody, whose name may be on no list that is read. */
  readonly texts: ReadonlySet<string>;
}

const shortestName = 3;
/** Shorter ids are row numbers as a rule, and every text has such numbers. */
const shortestNumber = 4;

/**
 * Everything that identifies, of every pupil read, counted or not.
 * @param naming typed texts that are known to name a pupil
 */
export function identityOf(pupils: readonly Pupil[], naming: readonly string[] = []): Identity {
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
const anyNumber = /\b[A-Z]\d{11}[0-9A-Z]\b|\b\d{10}\b/i;

/**
 * Why a typed text may tell who a pupil is; null where nothing of it does. A word is taken for a name when it
 * begins with a capital, or when two parts of names follow each other; when in doubt, it is one.
 */
export function identifies(text: string, identity: Identity): "name" | "number" | "birthday" | null {
  const parts = text.toLowerCase().split(/[^\p{L}\p{N}/-]+/u);
  if (anyNumber.test(text) || parts.some((part) => identity.numbers.has(part))) return "number";
  if (daysIn(text).some((day) => identity.birthdays.has(day))) return "birthday";
  return identity.texts.has(text) || hasName(text, identity) ? "name" : null;
}

function hasName(text: string, { names }: Identity): boolean {
  const words = text.match(/[\p{L}][\p{L}'’]*/gu) ?? [];
  return words.some((word, at) => {
    const isName = (found: string): boolean => names.has(found.toLowerCase().replace(/['’]s$/, ""));
    if (!isName(word) || ratings.has(word)) return false;
    return /^\p{Lu}/u.test(word) || isName(words[at + 1] ?? "") || isName(words[at - 1] ?? "");
  });
}

const monthNames = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const dayForms = new RegExp(
  `\\b(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2,4})|(\\d{1,2})(?:st|nd|rd|th)? (${monthNames})[a-z]* (\\d{4}))\\b`,
  "gi",
);

/** Calendar days that a text names: "2001-05-14", "14 May 2001", and of "14/5/01" those of either century. */
function daysIn(text: string): readonly IsoDate[] {
  return [...text.matchAll(dayForms)].flatMap(([, y1, m1, d1, d2, m2, y2, d3, m3, y3]) => {
    const month = m3 === undefined ? (m1 ?? m2) : monthNames.split("|").indexOf(m3.toLowerCase()) + 1;
    const year = y1 ?? y2 ?? y3 ?? "";
    const years = year.length === 2 ? [`19${year}`, `20${year}`] : [year];
    return years.map((each) => dayOf(each, String(month), d1 ?? d2 ?? d3 ?? ""));
  });
}

function dayOf(year: string, month: string, day: string): IsoDate {
  return [year.padStart(4, "0"), month.padStart(2, "0"), day.padStart(2, "0")].join("-");
}
