import { basicsFacts } from "./ks4/basicsFacts";
import type { ShareMeasure } from "./measure";

/** A*-C in both English and mathematics, the Basics of the tables to 2016. */
export const ks4EmC: ShareMeasure = {
  ...basicsFacts({ scale: "A*-G", code: "C" }, "A*-C in both English and mathematics"),
  id: "ks4-em-c",
  title: "English and mathematics at A*-C",
  shortTitle: "A*-C in English and maths",
  validFor: { from: "2008/09", to: "2015/16" },
  whyItMatters:
    "Colleges and employers ask for both, and pupils without them must go on studying them after 16.",
  source: "DfE, KS4 performance tables: A*-C in English and mathematics, to 2016",
  reviewed: "2026-11-27",
};
