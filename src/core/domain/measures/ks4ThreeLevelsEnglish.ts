import { threeLevelsFacts } from "./ks4/threeLevels";
import type { ShareMeasure } from "./measure";

/** Three levels of progress in English, from Key Stage 2 to GCSE. */
export const ks4ThreeLevelsEnglish: ShareMeasure = {
  ...threeLevelsFacts({ basic: "english", baseline: "english", label: "English" }),
  id: "ks4-3levels-english",
  title: "Three levels of progress in English",
  shortTitle: "Three levels in English",
};
