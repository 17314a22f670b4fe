import type { SubjectGrade } from "../../pupil";
import type { ShareMeasure } from "../measure";
import { combinedVerdict } from "./combined";
import type { Standard } from "./standard";

/** Any sub-level of 4 is level 4, so that 4c is the lowest. */
const level4 = { asks: { "NC levels": "4c" } } as const;

const standards: readonly Standard[] = [
  { ...level4, subject: "reading", label: "reading" },
  { ...level4, subject: "writing", label: "writing" },
  { ...level4, subject: "mathematics", label: "maths" },
];

const what = "level 4 or above in reading, writing and mathematics";

/** Level 4 in all three, while National Curriculum levels lasted. */
export const ks2Level4: ShareMeasure = {
  kind: "share",
  id: "ks2-rwm-level4",
  title: "Level 4 or above in reading, writing and mathematics at Key Stage 2",
  shortTitle: "KS2 reading, writing and maths level 4+",
  keyStage: "KS2",
  defaultYears: [6],
  unit: "percent",
  decimals: 1,
  betterIs: "high",
  reads: "grades",
  blankCounts: false,
  validFor: { from: "2012/13", to: "2014/15" },
  phrases: {
    attained: `attained ${what}`,
    toAttain: `to attain ${what}`,
    workingAt: `are working at ${what}`,
  },
  whyItMatters: "Level 4 was the expected level at eleven, and it was combined pupil by pupil.",
  source: "DfE, SFR49/2014, outcomes for children looked after; key stage 2 tables 2013 to 2015",
  reviewed: "2026-11-27",
  concerns: ({ subject, scale }: SubjectGrade) =>
    scale === "NC levels" && standards.some((each) => each.subject === subject),
  attained: (pupil, context) => combinedVerdict(pupil, standards, context),
  decidableFrom: (found) => standards.every(({ subject }) => found.has(subject)),
};
