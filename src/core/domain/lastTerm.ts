import type { Rating, RatingName } from "./ratings";
import { ratingNames } from "./ratings";
import type { YearTerm } from "./term";

/** A pupil's ratings in an earlier term. */
export interface PupilThen {
  readonly overall: Rating;
  readonly ratings: Readonly<Record<RatingName, Rating>>;
}

/** The ratings of an earlier term, by pupil key. */
export interface LastTermRatings {
  readonly term: YearTerm;
  readonly pupils: ReadonlyMap<string, PupilThen>;
}

/**
 * How a rating has moved: `new` is one that had none, or of a pupil who was not listed; `none` is no rating now, or
 * nothing to compare with.
 */
export type RatingChange = "better" | "worse" | "same" | "new" | "none";

const worstFirst: readonly Rating[] = ["RED", "AMBER", "GREEN"];

/** How one rating has moved since `then`; null is a pupil who was not listed. */
export function ratingChange(now: Rating, then: Rating | null): RatingChange {
  if (now === "NO_DATA") return "none";
  if (then === null || then === "NO_DATA") return "new";
  const step = worstFirst.indexOf(now) - worstFirst.indexOf(then);
  if (step === 0) return "same";
  return step > 0 ? "better" : "worse";
}

type Changes = Readonly<Record<RatingName | "overall", RatingChange>>;

/** How all ratings of a pupil have moved. `lastTerm` null: there is no earlier term. */
export function changesOf(now: PupilThen, key: string, lastTerm: LastTermRatings | null): Changes {
  const then = lastTerm?.pupils.get(key);
  const change = (is: Rating, was: Rating | undefined): RatingChange =>
    lastTerm === null ? "none" : ratingChange(is, was ?? null);
  const entries = ratingNames.map((name) => [name, change(now.ratings[name], then?.ratings[name])] as const);
  return {
    ...(Object.fromEntries(entries) as Record<RatingName, RatingChange>),
    overall: change(now.overall, then?.overall),
  };
}
