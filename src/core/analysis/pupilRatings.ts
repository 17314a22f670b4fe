import { meanGap } from "../domain/attainmentGap";
import { exactText, parseDecimal, roundTelling } from "../domain/exact";
import { changesOf } from "../domain/lastTerm";
import type { LastTermRatings } from "../domain/lastTerm";
import type { Pupil } from "../domain/pupil";
import { ratingLimit, ratingNames } from "../domain/ratings";
import type { RatingName } from "../domain/ratings";
import type { RatingThresholds, Settings } from "../domain/settings";
import type { PupilRatings, Rating } from "./results";

/** One rating with the figure behind it; `because` is empty without data. */
interface Rated {
  readonly rating: Rating;
  readonly because: string;
}

const noData: Rated = { rating: "NO_DATA", because: "" };

/** The rule of each of the five termly ratings. */
const ratingRules: Readonly<Record<RatingName, (pupil: Pupil, settings: Settings) => Rated>> = {
  attainment: rateAttainment,
  attendance: ({ termly }, { ratings }) => rateAttendance(termly, ratings),
  behaviour: ({ termly }, { ratings }) => rateBehaviour(termly, ratings),
  pep: ({ termly }) => ratePep(termly),
  wellbeing: ({ termly }, { ratings }) => rateWellbeing(termly, ratings),
};

/** All five ratings of a pupil, the worst of those known, and how many are RED. */
export function ratePupil(
  pupil: Pupil,
  settings: Settings,
  lastTerm: LastTermRatings | null = null,
): PupilRatings {
  const rated = Object.fromEntries(
    ratingNames.map((name) => [name, ratingRules[name](pupil, settings)]),
  ) as Record<RatingName, Rated>;
  const pick = <K extends keyof Rated>(part: K): Record<RatingName, Rated[K]> =>
    Object.fromEntries(ratingNames.map((name) => [name, rated[name][part]])) as Record<RatingName, Rated[K]>;
  const ratings = pick("rating");
  const overall = worstOf(Object.values(ratings));
  return {
    pupil,
    ratings,
    because: pick("because"),
    overall,
    reds: Object.values(ratings).filter((rating) => rating === "RED").length,
    lastTerm: lastTerm?.pupils.get(pupil.key) ?? null,
    change: changesOf({ overall, ratings }, pupil.key, lastTerm),
  };
}

const worstFirst: readonly Rating[] = ["RED", "AMBER", "GREEN"];

function worstOf(ratings: readonly Rating[]): Rating {
  return worstFirst.find((rating) => ratings.includes(rating)) ?? "NO_DATA";
}

function rateAttainment(pupil: Pupil, settings: Settings): Rated {
  const gap = meanGap(pupil, settings);
  if (gap === null) return noData;
  const limits = settings.ratings;
  const green = ratingLimit(limits, "attainmentGreen");
  const amber = ratingLimit(limits, "attainmentAmber");
  const printed = roundTelling(gap, 1, [green, amber]);
  const sign = printed.startsWith("-") || printed === "0.0" ? "" : "+";
  const because = `${sign}${printed.replace("-", "−")} grades`;
  if (gap.gte(green)) return { rating: "GREEN", because };
  return { rating: gap.gte(amber) ? "AMBER" : "RED", because };
}

function rateAttendance({ attendance }: Pupil["termly"], limits: RatingThresholds): Rated {
  const percent = attendance.kind === "value" ? parseDecimal(attendance.value) : null;
  if (percent === null) return noData;
  const green = ratingLimit(limits, "attendanceGreen");
  const amber = ratingLimit(limits, "attendanceAmber");
  const because = `${roundTelling(percent, 1, [green, amber])}%`;
  if (percent.gte(green)) return { rating: "GREEN", because };
  return { rating: percent.gte(amber) ? "AMBER" : "RED", because };
}

/** GREEN needs a recorded none: no entry about suspensions is no data. */
function rateBehaviour(
  { permanentlyExcluded, suspendedDays }: Pupil["termly"],
  limits: RatingThresholds,
): Rated {
  if (permanentlyExcluded.kind === "value" && permanentlyExcluded.value === "yes")
    return { rating: "RED", because: "permanently excluded" };
  const days = suspendedDays.kind === "value" ? parseDecimal(suspendedDays.value) : null;
  if (days === null || days.lt(0)) return noData;
  if (days.equals(0)) return { rating: "GREEN", because: "no suspension" };
  const because = `${exactText(days)} ${days.equals(1) ? "day" : "days"} suspended`;
  return { rating: days.gte(ratingLimit(limits, "behaviourRedDays")) ? "RED" : "AMBER", because };
}

/** Overdue or RED is RED; otherwise both the date and the quality must be known. */
function ratePep({ pepInTime, pepQuality }: Pupil["termly"]): Rated {
  const quality = pepQuality.kind === "value" ? pepQuality.value : null;
  if (pepInTime.kind === "value" && pepInTime.value === "no") return { rating: "RED", because: "overdue" };
  if (quality === "RED") return { rating: "RED", because: "quality RED" };
  if (quality === null || pepInTime.kind !== "value") return noData;
  return { rating: quality, because: "in time" };
}

const highestSdq = 40;

function rateWellbeing({ sdq }: Pupil["termly"], limits: RatingThresholds): Rated {
  const score = sdq.kind === "value" ? parseDecimal(String(sdq.value)) : null;
  if (score === null || score.lt(0) || score.gt(highestSdq)) return noData;
  const because = `SDQ ${exactText(score)}`;
  if (score.lte(ratingLimit(limits, "wellbeingGreenTo"))) return { rating: "GREEN", because };
  return { rating: score.lte(ratingLimit(limits, "wellbeingAmberTo")) ? "AMBER" : "RED", because };
}
