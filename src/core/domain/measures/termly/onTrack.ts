import { meanGap } from "../../attainmentGap";
import { roundHalfUp } from "../../exact";
import type { Pupil } from "../../pupil";
import { ratingLimit } from "../../ratings";
import type { ShareMeasure } from "../measure";
import { factsOnly, schoolYears } from "./facts";

/** Pupils GREEN or AMBER on attainment: at their own targets, or near enough to them. */
export const progressOnTrack: ShareMeasure = {
  ...factsOnly,
  madeFrom: "workingAt",
  kind: "share",
  id: "progress-on-track",
  title: "GREEN or AMBER on attainment against their own targets",
  shortTitle: "On track",
  defaultYears: schoolYears,
  unit: "percent",
  decimals: 1,
  betterIs: "high",
  validFor: { from: "2000/01", to: null },
  phrases: {
    attained: "were GREEN or AMBER on attainment",
    toAttain: "to be GREEN or AMBER on attainment",
    workingAt: "are GREEN or AMBER on attainment",
  },
  whyItMatters: "It shows in every term what the results will show in August.",
  source: "Our own: mean of working at minus target in grades; limits are those of Settings",
  hasColumns: ({ grades }: Pupil) =>
    grades.some(({ role }) => role === "target") && grades.some(({ role }) => role === "workingAt"),
  attained: (pupil, { settings }) => {
    const plain = { missing: [], notEntered: false } as const;
    const gap = meanGap(pupil, settings);
    if (gap === null) return { ...plain, answer: "notKnown", why: "no subject with a grade and a target" };
    const why = `${roundHalfUp(gap, 1).replace("-", "−")} grades against ${settings.attainmentAgainst}`;
    const onTrack = gap.gte(ratingLimit(settings.ratings, "attainmentAmber"));
    return { ...plain, answer: onTrack ? "yes" : "no", why };
  },
};
