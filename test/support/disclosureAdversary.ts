import type { DisclosurePolicy } from "../../src/core/domain/disclosure/disclosurePolicy";
import type { Count, PublishedSet } from "../../src/core/domain/disclosure/publishedSet";
import type { PublicCopy } from "../../src/core/domain/disclosure/suppress";

/**
 * A reader who tries every table. She has the page, knows the rule, and is told which marks stand for small
 * counts; she shares no line with the code she attacks. Numbers are put in one count after the other, and a
 * table is dropped when a sum cannot come out any more with the least or the most of what is still open.
 */

/** A count, the numbers that its mark allows, and the one that she tries. */
interface Seat {
  readonly guesses: readonly number[];
  /** The same numbers, those nearest to the true one first: she is lucky, which saves time. */
  readonly luckily: readonly number[];
  readonly sums: SeatedSum[];
  tried: number | null;
}

interface SeatedSum {
  readonly total: Seat;
  readonly parts: readonly Seat[];
}

const upTo = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);

export interface Adversary {
  /** Every number that a count may be, so that some whole table fits the page. */
  readonly numbersThatFit: (id: string) => readonly number[];
  /** Whether she is left with two numbers that far apart; she stops when she has two. */
  readonly isLeftOpen: (id: string, width: number) => boolean;
}

export function adversaryOf(set: PublishedSet, copy: PublicCopy, policy: DisclosurePolicy): Adversary {
  const seats = seatsOf(set, copy, policy);
  const isPossible = (seat: Seat, n: number): boolean => fits(seat, [n], inReach(seat).slice(1));
  return {
    numbersThatFit: (id) => {
      const seat = seats.get(id)!;
      return seat.guesses.filter((n) => isPossible(seat, n));
    },
    isLeftOpen: (id, width) => {
      const seat = seats.get(id)!;
      const found: number[] = [];
      for (const n of seat.luckily) {
        if (isPossible(seat, n)) found.push(n);
        if (Math.max(...found) - Math.min(...found) >= width) return true;
      }
      return false;
    },
  };
}

function seatsOf(set: PublishedSet, copy: PublicCopy, policy: DisclosurePolicy): ReadonlyMap<string, Seat> {
  const small = (n: number): boolean => n >= 1 && n <= policy.threshold;
  const numberOf = (id: string): number => set.counts.find((count) => count.id === id)!.n;
  const smallGroups = new Set(
    set.sums.filter(({ total }) => small(numberOf(total))).flatMap(({ parts }) => parts),
  );
  const ceiling = 10 + 2 * Math.max(...set.counts.map(({ n }) => n));
  const guess = (count: Count): readonly number[] => {
    const text = copy.counts.get(count.id)?.text;
    if (count.visibility === "public") return [count.n];
    if (text !== undefined && /^\d/.test(text)) return [Number(text)];
    if (text === undefined || copy.leftOut.includes(count.section)) return upTo(0, ceiling);
    if (smallGroups.has(count.id)) return upTo(0, policy.threshold);
    return small(count.n) ? upTo(1, policy.threshold) : upTo(0, ceiling);
  };
  const seats = new Map(
    set.counts.map((count): [string, Seat] => {
      const guesses = agreeing(guess(count), set, copy, count.id);
      const luckily = nearestFirst(guesses, count.n);
      return [count.id, { guesses, luckily, sums: [], tried: guesses.length === 1 ? guesses[0]! : null }];
    }),
  );
  for (const { total, parts } of set.sums) {
    const sum = { total: seats.get(total)!, parts: parts.map((part) => seats.get(part)!) };
    for (const seat of [sum.total, ...sum.parts]) seat.sums.push(sum);
  }
  return seats;
}

/** Of the numbers, those for which every figure on the page would print as it does. */
function agreeing(
  numbers: readonly number[],
  set: PublishedSet,
  copy: PublicCopy,
  id: string,
): readonly number[] {
  const printed = set.figures.filter((figure) => figure.part === id && copy.figures.get(figure.id) !== "c");
  return printed.reduce((left, { id: figure, whole, says }) => {
    const group = Number(copy.counts.get(whole)!.text);
    return group === 0 ? left : left.filter((n) => n <= group && says(n, group) === copy.figures.get(figure));
  }, numbers);
}

const nearestFirst = (numbers: readonly number[], to: number): readonly number[] =>
  numbers.length === 1 ? numbers : [...numbers].sort((a, b) => Math.abs(a - to) - Math.abs(b - to));

/** The count, then all that she does not know and that share a sum with one already in the list. */
function inReach(seat: Seat): readonly Seat[] {
  const order = new Set([seat]);
  for (const each of order)
    for (const { total, parts } of each.sums)
      for (const next of [...parts, total]) if (next.guesses.length > 1) order.add(next);
  return [...order];
}

function fits(seat: Seat, guesses: readonly number[], open: readonly Seat[]): boolean {
  const [next, ...rest] = open;
  for (const n of guesses) {
    seat.tried = n;
    if (seat.sums.every(canComeOut) && (next === undefined || fits(next, wantedOf(next), rest))) {
      seat.tried = null;
      return true;
    }
  }
  seat.tried = null;
  return false;
}

const least = ({ tried, guesses }: Seat): number => tried ?? guesses[0]!;
const most = ({ tried, guesses }: Seat): number => tried ?? guesses.at(-1)!;

function canComeOut({ total, parts }: SeatedSum): boolean {
  const from = parts.reduce((so, part) => so + least(part), 0);
  const to = parts.reduce((so, part) => so + most(part), 0);
  return from <= most(total) && to >= least(total);
}

/** What is still open for a count: the one number that is left where the rest of a sum is settled. */
function wantedOf(seat: Seat): readonly number[] {
  for (const { total, parts } of seat.sums) {
    if ([total, ...parts].some((each) => each !== seat && each.tried === null)) continue;
    const others = parts.reduce((so, part) => so + (part === seat ? 0 : part.tried!), 0);
    const wanted = total === seat ? others : total.tried! - others;
    return seat.guesses.filter((n) => n === wanted);
  }
  return seat.luckily;
}
