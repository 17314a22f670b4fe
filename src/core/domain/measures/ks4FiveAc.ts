import { fivePassesDecidableFrom, fivePassesVerdict } from "./fivePasses";
import { examinationShare } from "./examinationFacts";
import { countingRuleOf } from "./countingRules";
import type { ShareMeasure } from "./measure";

const need = { basics: false };
const what = "5 or more A*-C grades at GCSE";

/** Five or more A*-C in any subjects, as the performance tables counted it. */
export const ks4FiveAc: ShareMeasure = {
  ...examinationShare,
  id: "ks4-5ac",
  title: "5 or more A*-C grades at GCSE or equivalent",
  shortTitle: "5+ A*-C",
  passGrade: "C",
  validFor: { from: "2008/09", to: "2015/16" },
  phrases: {
    attained: `attained ${what}`,
    toAttain: `to attain ${what}`,
    workingAt: `are working at ${what}`,
  },
  whyItMatters: "It shows how many reach level 2 across subjects, with or without English and mathematics.",
  source: "DfE, School and college performance tables: KS4 measures to 2013, and statement of intent 2014",
  reviewed: "2026-11-27",
  entryNeeded: "any examination",
  note: ({ academicYear }) => countingRuleOf(academicYear).note,
  attained: (pupil, context) => fivePassesVerdict(pupil, context, need),
  decidableFrom: (subjects) => fivePassesDecidableFrom(subjects, need),
};
