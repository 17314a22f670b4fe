import { decimal } from "../../exact";
import type { Pupil } from "../../pupil";
import type { MeanMeasure, ShareMeasure } from "../measure";
import { factsOnly, has, schoolYearsWithReception } from "./facts";

/** Lowest total of the band "cause for concern". Source: R. Goodman, SDQ scoring, carers' form: 17 to 40. */
const concernFrom = 17;

const sdq = {
  ...factsOnly,
  unit: "percent",
  decimals: 1,
  betterIs: "low",
  defaultYears: schoolYearsWithReception,
  validFor: { from: "2008/09", to: null },
  hasColumns: has(({ termly }) => termly.sdq),
} as const;

function scoreIn({ termly }: Pupil): number | null {
  return termly.sdq.kind === "value" ? termly.sdq.value : null;
}

/** Pupils whose questionnaire gives cause for concern, of those with a score. */
export const sdqConcern: ShareMeasure = {
  ...sdq,
  kind: "share",
  id: "sdq-concern",
  title: "Strengths and Difficulties score of concern",
  shortTitle: "SDQ of concern",
  phrases: {
    attained: "had a Strengths and Difficulties score of concern",
    toAttain: "to have a Strengths and Difficulties score of concern",
    workingAt: "have a Strengths and Difficulties score of concern",
  },
  whyItMatters: "Emotional health and learning go together; a high score calls for advice.",
  source: "DfE, SSDA903 guide: SDQ bands normal 0 to 13, borderline 14 to 16, cause for concern 17 to 40",
  attained: (pupil) => {
    const score = scoreIn(pupil);
    const plain = { missing: [], notEntered: false } as const;
    return score === null
      ? { ...plain, answer: "notKnown", why: "no SDQ recorded" }
      : { ...plain, answer: score >= concernFrom ? "yes" : "no", why: `SDQ ${score}` };
  },
};

/** The mean total of those with a score. */
export const sdqMean: MeanMeasure = {
  ...sdq,
  kind: "mean",
  unit: "points",
  canBeNegative: false,
  id: "sdq-mean",
  notByDefault: true,
  title: "Mean Strengths and Difficulties score",
  shortTitle: "Mean SDQ",
  phrases: {
    attained: "is the average Strengths and Difficulties score",
    toAttain: "as the average Strengths and Difficulties score",
    workingAt: "is the average Strengths and Difficulties score",
  },
  whyItMatters: "It is the one measure of emotional health that is published for every council.",
  source: "DfE, SSDA903 guide: average SDQ score of children looked after for 12 months",
  score: (pupil) => {
    const score = scoreIn(pupil);
    return score === null
      ? { kind: "notKnown", why: "no SDQ recorded" }
      : { kind: "scored", score: decimal(String(score)), why: `SDQ ${score}` };
  },
};
