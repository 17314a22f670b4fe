import type { Exact } from "../domain/exact";

/** What a mean is made of: a pupil's score, and what it is a share of; null where there is none. */
export interface Scored {
  readonly score: Exact | null;
  readonly weight: Exact | null;
}

/** The plain mean; null of nothing. */
export function meanOfScores(scores: readonly Exact[]): Exact | null {
  const [first, ...rest] = scores;
  return first === undefined ? null : rest.reduce((sum, score) => sum.add(score), first).div(scores.length);
}

/** Null unless every score has a weight: shares of different wholes may only be added as wholes. */
export function weightedMean(placed: readonly Scored[]): Exact | null {
  const scored = placed.filter(({ score }) => score !== null);
  const weighed = scored.flatMap(({ score, weight }) =>
    score === null || weight === null ? [] : [{ sum: score.mul(weight), weight }],
  );
  const [first, ...rest] = weighed;
  if (first === undefined || weighed.length < scored.length) return null;
  const all = rest.reduce(
    (so, { sum, weight }) => ({ sum: so.sum.add(sum), weight: so.weight.add(weight) }),
    first,
  );
  return all.weight.equals(0) ? null : all.sum.div(all.weight);
}

/** The weights of all who are scored, together; null of nothing. */
export function weightOf(placed: readonly Scored[]): Exact | null {
  const [first, ...rest] = placed.flatMap(({ score, weight }) => (score === null ? [] : (weight ?? [])));
  return first === undefined ? null : rest.reduce((sum, weight) => sum.add(weight), first);
}
