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
  readonly sums: SeatedSum[];
  tried: number | null;
}

interface SeatedSum {
  readonly total: Seat;
  readonly parts: readonly Seat[];
}

const upTo = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);

/** Every number that one count may be, so that some whole table fits the page. */
export function numbersThatFit(
  set: PublishedSet,
  copy: PublicCopy,
  policy: DisclosurePolicy,
  id: string,
): readonly number[] {
  const seats = seatsOf(set, copy, policy);
  const seat = seats.get(id)!;
  const order = inReach(seat);
  return seat.guesses.filter((n) => fits(seat, [n], order.slice(1)));
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
      const guesses = guess(count).filter((n) => figuresAgree(set, copy, count.id, n));
      return [count.id, { guesses, sums: [], tried: guesses.length === 1 ? guesses[0]! : null }];
    }),
  );
  for (const { total, parts } of set.sums) {
    const sum = { total: seats.get(total)!, parts: parts.map((part) => seats.get(part)!) };
    for (const seat of [sum.total, ...sum.parts]) seat.sums.push(sum);
  }
  return seats;
}

/** Whether every figure on the page would print as it does if the count were `n`. */
function figuresAgree(set: PublishedSet, copy: PublicCopy, id: string, n: number): boolean {
  return set.figures.every(({ id: figure, part, whole, says }) => {
    const text = copy.figures.get(figure)!;
    const group = Number(copy.counts.get(whole)?.text);
    if (part !== id || text === "c" || !(group > 0)) return true;
    return n <= group && says(n, group) === text;
  });
}

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
  return seat.guesses;
}
