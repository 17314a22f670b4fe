import { examinationMean } from "./examinationFacts";
import { elements } from "./ks4/elements";
import { estimatesOf } from "./ks4/estimates";
import { noProgress8 } from "./ks4/noProgress8";
import { hasScaledScores } from "./ks4/priorAttainment";
import { progress8Interval } from "./ks4/progress8Interval";
import { elementProgress, progress8Verdict } from "./ks4/progress8Verdict";
import { attainment8DecidableFrom } from "./ks4Attainment8";
import type { MeanMeasure } from "./measure";

const what = "average Progress 8 score";
const unadjusted = "not adjusted for extremely low scores";

/**
 * Progress 8: Attainment 8 beside what pupils of the same Key Stage 2 attainment scored nationally, a slot. Pupils
 * without Key Stage 2 scores are left out. Minimum scores, published since 2018, are not applied.
 */
export const ks4Progress8: MeanMeasure = {
  ...examinationMean,
  id: "ks4-progress8",
  title: "Progress 8",
  shortTitle: "Progress 8",
  decimals: 2,
  canBeNegative: true,
  validFor: { from: "2015/16", to: null },
  except: noProgress8,
  phrases: {
    attained: `is the ${what}`,
    toAttain: `as the ${what}`,
    workingAt: `is the ${what} worked out from working-at grades`,
  },
  whyItMatters:
    "It compares pupils with others who started from the same point, so that a low start does not hide good progress.",
  source: "DfE, secondary accountability measures: Progress 8; KS4 ready reckoner for estimates",
  reviewed: "2026-11-27",
  entryNeeded: "any examination",
  decidableFrom: attainment8DecidableFrom,
  hasColumns: hasScaledScores,
  score: progress8Verdict,
  parts: elements.map((element) => ({
    id: element.id,
    label: element.label,
    score: (pupil, context) => elementProgress(element, pupil, context),
  })),
  interval: (mean, pupils, { academicYear }) => progress8Interval(mean, pupils, academicYear),
  note: ({ academicYear }) => {
    const table = estimatesOf(academicYear);
    return table === null
      ? unadjusted
      : `${unadjusted}; ${table.version} estimates of ${table.year}, published ${table.published}`;
  },
};
