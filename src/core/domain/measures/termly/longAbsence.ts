import { roundHalfUp } from "../../exact";
import type { Pupil } from "../../pupil";
import type { MeasureContext, ShareMeasure, Verdict } from "../measure";
import { absenceRate, hasAbsence } from "./absenceRate";
import type { AbsenceRate } from "./absenceRate";
import { isPersistent, isSevere } from "./absenceThresholds";
import { factsOnly, schoolYears } from "./facts";

function verdictOf(pupil: Pupil, isAbsent: (rate: AbsenceRate) => boolean): Verdict {
  const plain = { missing: [], notEntered: false } as const;
  const rate = absenceRate(pupil);
  if (rate === null) return { ...plain, answer: "notKnown", why: "no attendance recorded" };
  const why = `absent ${roundHalfUp(rate.percent, 1)}% (${rate.from})`;
  return { ...plain, answer: isAbsent(rate) ? "yes" : "no", why };
}

const shares = {
  ...factsOnly,
  kind: "share",
  unit: "percent",
  decimals: 1,
  betterIs: "low",
  defaultYears: schoolYears,
  hasColumns: hasAbsence,
} as const;

/** Pupils who miss so much that it shows in what they learn. */
export const persistentAbsence: ShareMeasure = {
  ...shares,
  id: "absence-persistent",
  title: "Persistent absence",
  shortTitle: "Persistent absence",
  validFor: { from: "2006/07", to: null },
  phrases: {
    attained: "were persistently absent",
    toAttain: "to be persistently absent",
    workingAt: "are persistently absent",
  },
  whyItMatters: "A tenth of the year missed is two weeks a term; most RED attendance begins there.",
  source: "DfE, Guide to absence statistics, with the definitions of each span of years",
  attained: (pupil, { academicYear, settings }: MeasureContext) =>
    verdictOf(pupil, (rate) => isPersistent(rate, academicYear, settings.term)),
};

/** Pupils who miss half of their schooling or more. */
export const severeAbsence: ShareMeasure = {
  ...shares,
  id: "absence-severe",
  notByDefault: true,
  title: "Severe absence",
  shortTitle: "Severe absence",
  validFor: { from: "2006/07", to: null },
  phrases: {
    attained: "were severely absent",
    toAttain: "to be severely absent",
    workingAt: "are severely absent",
  },
  whyItMatters: "These pupils are hardly in school at all, and are the least seen of all.",
  source: "DfE, Pupil absence in schools in England: severe absence, 50 per cent or more",
  attained: (pupil) => verdictOf(pupil, isSevere),
};
