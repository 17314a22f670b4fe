import { decimal, parseDecimal } from "./exact";
import type { Exact } from "./exact";
import { settingDefault } from "./settings";
import type { RatingThresholds } from "./settings";

/** The five termly ratings of a pupil, in printed order. */
export const ratingNames = ["attainment", "attendance", "behaviour", "pep", "wellbeing"] as const;
export type RatingName = (typeof ratingNames)[number];

/** A rating as it is worked out. */
export type Rating = "RED" | "AMBER" | "GREEN" | "NO_DATA";

/** What an officer may have rated by herself: one of the five, or the pupil as a whole. */
export type TypedRatingName = RatingName | "overall";

/** Her rating; BLUE is better than GREEN. */
export type TypedRag = "RED" | "AMBER" | "GREEN" | "BLUE";

/** A limit of the five pupil ratings as an exact number; the default where the setting is no number. */
export function ratingLimit(ratings: RatingThresholds, key: keyof RatingThresholds): Exact {
  return parseDecimal(ratings[key]) ?? decimal(settingDefault(key));
}
