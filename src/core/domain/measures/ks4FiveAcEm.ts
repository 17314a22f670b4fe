import { fivePassesDecidableFrom, fivePassesVerdict } from "./fivePasses";
import { examinationShare } from "./examinationFacts";
import { countingRuleOf } from "./countingRules";
import type { ShareMeasure } from "./measure";

const need = { basics: true };
const what = "5 or more A*-C grades at GCSE including English and mathematics";

/** Five or more A*-C including English and mathematics, as the performance tables counted it. */
export const ks4FiveAcEm: ShareMeasure = {
  ...examinationShare,
  id: "ks4-5ac-em",
  title: "5 or more A*-C grades at GCSE or equivalent including English and mathematics",
  shortTitle: "5+ A*-C including English and maths",
  passGrade: "C",
  validFor: { from: "2008/09", to: "2015/16" },
  phrases: {
    attained: `attained ${what}`,
    toAttain: `to attain ${what}`,
    workingAt: `are working at ${what}`,
  },
  whyItMatters:
    "It was the headline measure at the end of Key Stage 4 and opened the way to level 3 courses and apprenticeships.",
  source: "DfE, School and college performance tables: KS4 measures to 2013, and statement of intent 2014",
  reviewed: "2026-11-27",
  entryNeeded: "English, mathematics or both",
  note: ({ academicYear }) => countingRuleOf(academicYear).note,
  attained: (pupil, context) => fivePassesVerdict(pupil, context, need),
  decidableFrom: (subjects) => fivePassesDecidableFrom(subjects, need),
};
