import { parseDecimal } from "../../exact";
import type { Pupil } from "../../pupil";
import type { ShareMeasure } from "../measure";
import { factsOnly, has, schoolYearsWithReception } from "./facts";

const plain = { missing: [], notEntered: false } as const;

/** Pupils who changed school in the middle of the year. */
export const schoolMove: ShareMeasure = {
  ...factsOnly,
  kind: "share",
  id: "school-move",
  title: "Mid-year school moves",
  shortTitle: "Mid-year school moves",
  defaultYears: schoolYearsWithReception,
  unit: "percent",
  decimals: 1,
  betterIs: "low",
  // Published since 2015/16; a tracker's own count of moves means the same in every year.
  validFor: { from: "2000/01", to: null },
  phrases: {
    attained: "had a move of school during the year",
    toAttain: "to have a move of school",
    workingAt: "have had a move of school",
  },
  whyItMatters: "Each move costs months of progress, and its records come late.",
  source: "DfE, Outcomes for children in need, including children looked after: mid-year school moves",
  hasColumns: has(({ yearly }) => yearly.schoolMoves),
  attained: ({ yearly: { schoolMoves } }: Pupil) => {
    const moves = schoolMoves.kind === "value" ? parseDecimal(schoolMoves.value) : null;
    if (moves === null) return { ...plain, answer: "notKnown", why: "nothing recorded about school moves" };
    const why = moves.equals(0) ? "no move" : `${moves.toString()} ${moves.equals(1) ? "move" : "moves"}`;
    return { ...plain, answer: moves.gt(0) ? "yes" : "no", why };
  },
};

/** Young people of 16 and 17 who are neither in education nor in employment nor in training. */
export const neet: ShareMeasure = {
  ...factsOnly,
  kind: "share",
  id: "neet",
  title: "Not in education, employment or training",
  shortTitle: "NEET",
  defaultYears: [12, 13],
  unit: "percent",
  decimals: 1,
  betterIs: "low",
  validFor: { from: "2006/07", to: null },
  phrases: {
    attained: "were not in education, employment or training",
    toAttain: "to be not in education, employment or training",
    workingAt: "are not in education, employment or training",
  },
  whyItMatters: "The years after sixteen decide how a young person leaves care.",
  source: "DfE, NEET and participation: local authority figures for ages 16 and 17",
  hasColumns: has(({ yearly }) => yearly.destination),
  attained: ({ yearly: { destination } }: Pupil) =>
    destination.kind === "value"
      ? { ...plain, answer: destination.value === "NEET" ? "yes" : "no", why: destination.raw.trim() }
      : { ...plain, answer: "notKnown", why: "no activity recorded" },
};
