import { basicsFacts } from "./ks4/basicsFacts";
import type { ShareMeasure } from "./measure";

/** Grade 4 or above, the standard pass, in both English and mathematics. */
export const ks4Em4: ShareMeasure = {
  ...basicsFacts({ scale: "9-1", code: "4" }, "grade 4 or above in both English and mathematics"),
  id: "ks4-em-4",
  title: "English and mathematics at grade 4 or above",
  shortTitle: "Grade 4+ in English and maths",
  validFor: { from: "2016/17", to: null },
  whyItMatters:
    "Colleges and employers ask for both, and pupils without them must go on studying them after 16.",
  source: "DfE, KS4 performance measures: grade 4 or above in English and mathematics",
  reviewed: "2026-11-27",
};
