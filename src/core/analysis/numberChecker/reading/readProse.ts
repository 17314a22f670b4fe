import { figurePhrases, wholeBeforePart } from "./figurePhrases";
import { hedgeBefore } from "./hedges";
import type { Mention, Said, Span } from "./mention";
import { otherPhrases } from "./otherPhrases";
import type { Phrase } from "./phrase";
import { plainProse } from "./plainProse";
import type { PlainProse } from "./plainProse";
import { sentencesOf } from "./sentences";

/** Typed text as the rules look at it. */
export interface Prose extends PlainProse {
  readonly typed: string;
  /** Every number, in order of place. */
  readonly mentions: readonly Mention[];
  readonly sentences: readonly Span[];
}

/**
 * Reads the numbers of a text: percentages, "k of n", shares in words, points, pounds and years. What only
 * looks like a figure ("Year 11", "5 or more", dates, ages) is read as other. Takes any text.
 */
export function readProse(typed: string): Prose {
  const prose = withFewNumbers(plainProse(typed));
  const sentences = sentencesOf(prose.plain);
  return { ...prose, typed, sentences, mentions: placed(found(prose.plain), prose.plain, sentences) };
}

/** A cell with more numbers is a table and no prose; its beginning is read. */
const mostNumbers = 200;
/** So many digits in a row are a code. */
const codes = /\d{10,}/g;

function withFewNumbers(prose: PlainProse): PlainProse {
  const plain = prose.plain.replace(codes, (code) => "x".repeat(code.length));
  const next = [...plain.matchAll(/\d+/g)][mostNumbers];
  return { ...prose, plain: plain.slice(0, next?.index) };
}

interface Found extends Span {
  readonly said: Said;
}

function found(plain: string): readonly Found[] {
  const taken = new Uint8Array(plain.length);
  const all = [wholeBeforePart, ...otherPhrases, ...figurePhrases].flatMap((row) =>
    foundBy(row, plain, taken),
  );
  return all.sort((first, second) => first.start - second.start).slice(0, mostNumbers);
}

/** Matches of one row on characters that no earlier row has taken. */
function foundBy({ pattern, says }: Phrase, plain: string, taken: Uint8Array): Found[] {
  const matches: Found[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(plain); match !== null; match = pattern.exec(plain)) {
    const start = match.index;
    const end = start + match[0].length;
    const free = !isTaken(taken, start, end) && standsAlone(plain, start, end);
    const said = free ? says(match, plain) : null;
    if (said === null) pattern.lastIndex = start + 1;
    else {
      taken.fill(1, start, end);
      matches.push({ start, end, said });
    }
  }
  return matches;
}

function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  return taken.subarray(start, end).includes(1);
}

/** False inside a word, a longer number, a fraction or a code: "B12", "1.2.3", "covid-19". */
function standsAlone(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 2), start);
  const after = plain.slice(end, end + 2);
  if (/[a-z]/.test(plain.charAt(start)) && /[a-z0-9]$/.test(before)) return false;
  if (/\d/.test(plain.charAt(start)) && /[a-z0-9£*#/]$|\d[.,]$|[a-z0-9]-$/.test(before)) return false;
  return !(/[a-z0-9]/.test(plain.charAt(end - 1)) && /^[a-z0-9]|^[.,/:]\d|^-[a-z]/.test(after));
}

function placed(all: readonly Found[], plain: string, sentences: readonly Span[]): readonly Mention[] {
  let at = 0;
  return all.map((each) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= each.start) at += 1;
    const sentence = sentences[at] ?? { start: 0, end: plain.length };
    return { ...each, sentence, hedge: hedgeBefore(plain, each.start) };
  });
}
