import type { SubjectGrade } from "../../pupil";
import type { ShareMeasure } from "../measure";
import { combinedVerdict } from "./combined";
import type { Standard } from "./standard";

const pandemic = ["2019/20", "2020/21"].map((year) => ({
  year,
  why: "the check was cancelled because of the pandemic",
}));

const check = {
  kind: "share",
  unit: "percent",
  decimals: 1,
  betterIs: "high",
  reads: "grades",
  blankCounts: false,
  reviewed: "2026-11-27",
} as const;

/** 32 of 40 marks in every year so far. Source: STA, phonics screening check: threshold mark. */
const phonicsStandard: Standard = {
  subject: "phonics",
  label: "phonics",
  asks: { "phonics marks": 32, phonics: "Wa" },
};

/** The phonics screening check of Year 1. */
export const phonics: ShareMeasure = {
  ...check,
  id: "phonics",
  title: "Expected standard in the phonics screening check",
  shortTitle: "Phonics standard",
  keyStage: "KS1",
  defaultYears: [1],
  validFor: { from: "2011/12", to: null },
  except: pandemic,
  phrases: {
    attained: "met the standard of the phonics screening check",
    toAttain: "to meet the standard of the phonics screening check",
    workingAt: "are working at the standard of the phonics screening check",
  },
  whyItMatters: "Children who can decode words at six learn to read; those who cannot need help at once.",
  source: "DfE, Phonics screening check attainment: methodology",
  concerns: ({ subject }: SubjectGrade) => subject === "phonics",
  attained: (pupil, context) => combinedVerdict(pupil, [phonicsStandard], context),
  decidableFrom: (found) => found.has("phonics"),
};

const tablesStandard: Standard = {
  subject: "multiplicationTables",
  label: "multiplication tables",
  asks: { MTC: 25 },
};

/**
 * The multiplication tables check of Year 4. A test code such as absent or below the check counts no, as for
 * every primary measure; DfE's own share leaves out those who did not take the check.
 */
export const fullMarksInTables: ShareMeasure = {
  ...check,
  id: "mtc-25",
  title: "Full marks in the multiplication tables check",
  shortTitle: "MTC full marks",
  keyStage: "KS2",
  defaultYears: [4],
  validFor: { from: "2021/22", to: null },
  phrases: {
    attained: "scored full marks in the multiplication tables check",
    toAttain: "to score full marks in the multiplication tables check",
    workingAt: "are scoring full marks in the multiplication tables check",
  },
  whyItMatters: "Fluent tables free pupils to think about the mathematics of upper key stage 2.",
  source: "DfE, Multiplication tables check attainment: share with 25 marks, here of the whole cohort",
  concerns: ({ subject }: SubjectGrade) => subject === "multiplicationTables",
  attained: (pupil, context) => combinedVerdict(pupil, [tablesStandard], context),
  decidableFrom: (found) => found.has("multiplicationTables"),
};
