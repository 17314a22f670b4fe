import { threeLevelsFacts } from "./ks4/threeLevels";
import type { ShareMeasure } from "./measure";

/** Three levels of progress in mathematics, from Key Stage 2 to GCSE. */
export const ks4ThreeLevelsMaths: ShareMeasure = {
  ...threeLevelsFacts({ basic: "maths", baseline: "mathematics", label: "mathematics" }),
  id: "ks4-3levels-maths",
  title: "Three levels of progress in mathematics",
  shortTitle: "Three levels in maths",
};
