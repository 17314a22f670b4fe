import type { IsoDate } from "../../domain/isoDate";
import { plainText } from "../../domain/plainText";
import { hashText } from "../hashText";

const longestName = 500;

/** Notes that officers put behind a name with a dash: "J Smith – EHCP". They name nobody. */
const tagWords =
  "ehcp?|send?|sen support|statement|k|lac|cla|uasc|pp\\+?|ppg|eal|fsm|new|new arrival|left|leaver|moved|adopted|dual|sgo|care leaver";
const tagBehind = new RegExp(`\\s+[-–—*/|]\\s*(?:${tagWords})$`);

/** A name for matching: "ASH, Ava" is "ava ash"; composed accents, single spaces, no full stops. */
function nameText(name: string): string {
  const plain = plainText(name.slice(0, longestName)).normalize("NFC").replace(/\./g, " ");
  const [surname, forename, ...rest] = plain.split(",");
  const ordered = rest.length === 0 && forename !== undefined ? `${forename} ${surname ?? ""}` : plain;
  return ordered.replace(/[ ,]+/g, " ").trim();
}

/** The name without what stands in brackets, stars, and tags behind it; as it stands when nothing would be left. */
function withoutTags(name: string): string {
  const bare = plainText(name.slice(0, longestName))
    .replace(/\([^()]*\)|\[[^[\]]*\]|[*†#]/g, " ")
    .trim()
    .replace(tagBehind, "");
  return /\p{L}/u.test(bare) ? bare : name;
}

const tagOnly = new RegExp(`^(?:${tagWords}|m|f|male|female|boy|girl|\\P{L}*)$`, "u");

/** True where a name has words in brackets that may be all that tells twins apart: "J Ash (Jack)". */
export function namesApart(name: string): boolean {
  const bracketed = plainText(name.slice(0, longestName)).match(/\([^()]*\)|\[[^[\]]*\]/g) ?? [];
  return bracketed.some((tag) => !tagOnly.test(tag.slice(1, -1).trim()));
}

/**
 * Key of a pupil without any number: a hash of the name without tags and the date of birth, and for a second
 * pupil of the same name and birth also of the order among them.
 */
export function birthKey(name: string, born: IsoDate, nth = 1): string {
  return hashed(`${nameText(withoutTags(name))}|${born}`, nth);
}

/** As `birthKey`, tags included: they may be all that tells twins apart, "J Ash (Jack)" and "J Ash (Jill)". */
export function taggedKey(name: string, born: IsoDate, nth = 1): string {
  return hashed(`${nameText(name)}|${born}`, nth);
}

function hashed(text: string, nth: number): string {
  return `h-${hashText(nth === 1 ? text : `${text}|${nth}`)}`;
}

/** Key without a date of birth: it holds on one sheet only, the `nth` of that name there. */
export function sheetKey(name: string, sheet: string, nth: number): string {
  return `h-${hashText(`${nameText(name)}|${sheet}|${nth}`)}`;
}

/** Words of a name in alphabetical order, without tags and accents: "John SMITH" and "Smith, John" are one. */
export function nameWords(name: string): readonly string[] {
  const folded = nameText(withoutTags(name)).normalize("NFD").replace(/\p{M}/gu, "");
  return folded
    .split(/[ '’-]+/)
    .filter((word) => word !== "")
    .sort();
}

/** True when every word of the shorter name is a word of the longer one, or its first letter. */
export function namesFit(first: string, second: string): boolean {
  const [short, long] = [nameWords(first), nameWords(second)].sort((a, b) => a.length - b.length) as [
    readonly string[],
    readonly string[],
  ];
  const alike = (a: string, b: string): boolean =>
    a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
  return short.every((word) => long.some((other) => alike(word, other)));
}

/** True when two names have a word in common. */
export function namesMeet(first: string, second: string): boolean {
  const words = new Set(nameWords(first));
  return nameWords(second).some((word) => words.has(word));
}
