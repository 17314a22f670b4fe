import { basicsFacts } from "./ks4/basicsFacts";
import type { ShareMeasure } from "./measure";

/** Grade 5 or above, the strong pass, in both English and mathematics. */
export const ks4Em5: ShareMeasure = {
  ...basicsFacts({ scale: "9-1", code: "5" }, "grade 5 or above in both English and mathematics"),
  id: "ks4-em-5",
  title: "English and mathematics at grade 5 or above",
  shortTitle: "Grade 5+ in English and maths",
  validFor: { from: "2016/17", to: null },
  whyItMatters: "It is the threshold of the performance tables and opens most courses at level 3.",
  source: "DfE, KS4 performance measures: grade 5 or above in English and mathematics",
  reviewed: "2026-11-27",
};
