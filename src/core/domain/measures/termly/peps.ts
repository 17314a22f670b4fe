import { lastDayOfTerm } from "../../term";
import type { IsoDate } from "../../isoDate";
import { dayLabel } from "../../isoDate";
import type { Pupil, Reading } from "../../pupil";
import type { Settings } from "../../settings";
import { workingDaysBetween } from "../../workingDays";
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

/** Working days in care after which the first plan has to be there. */
const firstPlan: { readonly workingDays: number; readonly source: string } = {
  workingDays: 10,
  source:
    "DfE, Promoting the education of looked-after children: the first plan within 10 working days; that those in care for less are left out is our reading",
};

/** The day by which a plan of the term would have to be there: that of the figures, or the end of the term. */
function dueBy({ academicYear, term, termDates, dataAsAt }: Settings): IsoDate {
  const last = lastDayOfTerm(term, academicYear, termDates);
  return dataAsAt !== null && dataAsAt < last ? dataAsAt : last;
}

/** A plan that is there counts; one that is not is nobody's fault before it was due. */
function inTime({ termly, care }: Pupil, settings: Settings): Verdict {
  const verdict = verdictOf(termly.pepInTime, (said) => said === "yes", "PEP in time");
  if (verdict.answer === "yes" || care.began.kind !== "value") return verdict;
  const day = dueBy(settings);
  if (workingDaysBetween(care.began.value, day) >= firstPlan.workingDays) return verdict;
  const why = `in care less than ${firstPlan.workingDays} working days on ${dayLabel(day)}, so that no Personal Education Plan was due`;
  return { ...plain, answer: "excluded", why };
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
  attained: (pupil, { settings }) => inTime(pupil, settings),
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
