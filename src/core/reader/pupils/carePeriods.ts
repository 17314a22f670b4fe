import type { SortedHeadings } from "../columns/sortHeadings";
import { headingWords } from "../headings/headingText";
import type { Heading } from "../sheets/composeHeadings";

/** The columns of one period in care. */
export interface CarePeriod {
  readonly began: Heading;
  readonly ended: Heading | null;
}

const numbers: ReadonlyMap<string, number> = new Map([
  ["1st", 1],
  ["first", 1],
  ["2nd", 2],
  ["second", 2],
  ["3rd", 3],
  ["third", 3],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => [String(number), number] as const),
]);

/** The number of a period in a heading ("Date into care 2", "2nd period start"); null when it names none. */
function numberOf({ text }: Heading): number | null {
  const found = headingWords(text).flatMap((word) => numbers.get(word) ?? []);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * Periods in care, where a list has several: columns numbered one by one, or pairs of beginning and end that
 * take turns from left to right. A "Ceased" with Y below is no end of a period: `mayBeDates` tells which columns may
 * hold dates. Empty for any other list; then one column counts, and several are asked about.
 */
export function carePeriods(
  { fields }: SortedHeadings,
  mayBeDates: (heading: Heading) => boolean,
): readonly CarePeriod[] {
  const began = fields.get("careBegan") ?? [];
  const ended = (fields.get("careEnded") ?? []).filter(mayBeDates);
  if (began.length < 2) return [];
  return numbered(began, ended) ?? inTurns(began, ended) ?? [];
}

/** "CLA from" before "CLA from 2" is the first. */
function numbersOf(headings: readonly Heading[]): (number | null)[] {
  const found = headings.map(numberOf);
  const without = found.filter((number) => number === null).length;
  return without === 1 && found.length > 1 && !found.includes(1) ? found.map((number) => number ?? 1) : found;
}

function numbered(began: readonly Heading[], ended: readonly Heading[]): CarePeriod[] | null {
  const starts = numbersOf(began);
  const ends = ended.length === 1 ? ended.map((heading) => numberOf(heading) ?? 1) : numbersOf(ended);
  const apart = (found: readonly (number | null)[]): boolean =>
    !found.includes(null) && new Set(found).size === found.length;
  if (!apart(starts) || !apart(ends)) return null;
  return began.map((heading, at) => ({
    began: heading,
    ended: ended[ends.indexOf(starts[at] ?? 0)] ?? null,
  }));
}

function inTurns(began: readonly Heading[], ended: readonly Heading[]): CarePeriod[] | null {
  const all = [...began, ...ended].sort((a, b) => a.column - b.column);
  const takeTurns = all.every((heading, at) => (at % 2 === 0 ? began : ended).includes(heading));
  if (!takeTurns || ended.length < began.length - 1) return null;
  return began.map((heading, at) => ({ began: heading, ended: ended[at] ?? null }));
}
