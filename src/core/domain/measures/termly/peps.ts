import type { Pupil, Reading } from "../../pupil";
import type { ShareMeasure, Verdict } from "../measure";
import { factsOnly, has, schoolYearsWithReception } from "./facts";

const plain = { missing: [], notEntered: false } as const;

/** "n/a" says that none is due; blank and unreadable are not known. */
function verdictOf<T>(reading: Reading<T>, isYes: (value: T) => boolean, what: string): Verdict {
  if (reading.kind === "value") {
    const why = `${what} ‘${reading.raw.trim()}’`;
    return { ...plain, answer: isYes(reading.value) ? "yes" : "no", why };
  }
  if (reading.kind === "notApplicable")
    return { ...plain, answer: "excluded", why: "no Personal Education Plan due" };
  return { ...plain, answer: "notKnown", why: `${what} not recorded` };
}

const peps = {
  ...factsOnly,
  kind: "share",
  unit: "percent",
  decimals: 1,
  betterIs: "high",
  defaultYears: schoolYearsWithReception,
  validFor: { from: "2000/01", to: null },
} as const;

/** Personal Education Plans held in the term, of those due. */
export const pepInTime: ShareMeasure = {
  ...peps,
  id: "pep-in-time",
  title: "Personal Education Plans in time",
  shortTitle: "PEPs in time",
  phrases: {
    attained: "had their Personal Education Plan in time",
    toAttain: "to have their Personal Education Plan in time",
    workingAt: "have their Personal Education Plan in time",
  },
  whyItMatters: "The plan is statutory, and support follows only from a plan that is up to date.",
  source: "DfE, Promoting the education of looked-after children: statutory guidance, reviewed every term",
  hasColumns: has(({ termly }) => termly.pepInTime),
  attained: ({ termly }: Pupil) => verdictOf(termly.pepInTime, (said) => said === "yes", "PEP in time"),
};

/** Personal Education Plans graded GREEN, of those graded. */
export const pepGreen: ShareMeasure = {
  ...peps,
  id: "pep-green",
  title: "Personal Education Plans graded GREEN",
  shortTitle: "PEPs graded GREEN",
  phrases: {
    attained: "had a Personal Education Plan graded GREEN",
    toAttain: "to have a Personal Education Plan graded GREEN",
    workingAt: "have a Personal Education Plan graded GREEN",
  },
  whyItMatters: "A plan in time is worth little if its targets and interventions are weak.",
  source: "Lancashire and St Helens Virtual Schools, guidance on the quality of Personal Education Plans",
  hasColumns: has(({ termly }) => termly.pepQuality),
  attained: ({ termly }: Pupil) => verdictOf(termly.pepQuality, (grade) => grade === "GREEN", "PEP quality"),
};
