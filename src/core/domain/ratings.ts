import { decimal, parseDecimal } from "./exact";
import type { Exact } from "./exact";
import { settingDefault } from "./settings";
import type { RatingThresholds } from "./settings";

/** The five termly ratings of a pupil, in printed order. */
export const ratingNames = ["attainment", "attendance", "behaviour", "pep", "wellbeing"] as const;
export type RatingName = (typeof ratingNames)[number];

/** A limit of the five pupil ratings as an exact number; the default where the setting is no number. */
export function ratingLimit(ratings: RatingThresholds, key: keyof RatingThresholds): Exact {
  return parseDecimal(ratings[key]) ?? decimal(settingDefault(key));
}
