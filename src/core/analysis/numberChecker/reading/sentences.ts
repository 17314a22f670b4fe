import type { Span } from "./mention";

const edge = /\n|[.!?;](?=[ "')\]\n]|$)/g;
const longestWord = 10;
/** A full stop behind these, or behind a single letter, ends no sentence. */
const abbreviation = /(?:^|[^a-z])(?:i\.e|e\.g|ie|eg|no|nos|approx|vs|inc|incl|est|dr|mr|mrs|ms|[a-z])$/;

/** Sentences of evened-out text, and the points of a list, in order and without gaps. */
export function sentencesOf(plain: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of plain.matchAll(edge)) {
    const before = plain.slice(Math.max(start, match.index - longestWord), match.index);
    if (match[0] === "." && abbreviation.test(before)) continue;
    sentences.push({ start, end: match.index + 1 });
    start = match.index + 1;
  }
  if (start < plain.length) sentences.push({ start, end: plain.length });
  return sentences;
}
