import { decimal } from "../../exact";
import type { MeanMeasure, ScoreVerdict } from "../measure";
import { absenceRate, hasAbsence } from "./absenceRate";
import type { AbsenceRate } from "./absenceRate";
import { factsOnly, schoolYears } from "./facts";
import type { Pupil } from "../../pupil";

function scoreOf(pupil: Pupil, percent: (rate: AbsenceRate) => AbsenceRate["percent"]): ScoreVerdict {
  const rate = absenceRate(pupil);
  if (rate === null) return { kind: "notKnown", why: "no attendance recorded" };
  const weight = rate.sessions === null ? {} : { weight: rate.sessions.possible };
  return { kind: "scored", score: percent(rate), why: rate.from, ...weight };
}

/** A figure from pupils' percentages alone weighs a pupil of one month like one of the whole year. */
function noteOf(_: unknown, weighted: boolean): string {
  return weighted
    ? "Worked out from sessions."
    : "The mean of pupils' percentages, as sessions are not given for every pupil.";
}

const rates = {
  ...factsOnly,
  kind: "mean",
  unit: "percent",
  decimals: 1,
  canBeNegative: false,
  defaultYears: schoolYears,
  validFor: { from: "2006/07", to: null },
  hasColumns: hasAbsence,
  note: noteOf,
  source: "DfE, Guide to absence statistics: sessions missed over sessions possible",
} as const;

/** Sessions attended, of those possible. */
export const attendance: MeanMeasure = {
  ...rates,
  id: "attendance",
  title: "Attendance",
  shortTitle: "Attendance",
  betterIs: "high",
  phrases: {
    attained: "is the average attendance",
    toAttain: "as the average attendance",
    workingAt: "is the average attendance",
  },
  whyItMatters: "A pupil who is not in school cannot catch up; attendance moves before attainment does.",
  score: (pupil) => scoreOf(pupil, ({ percent }) => decimal("100").sub(percent)),
};

/** Sessions missed for any reason, of those possible. */
export const overallAbsence: MeanMeasure = {
  ...rates,
  id: "absence-overall",
  notByDefault: true,
  title: "Overall absence",
  shortTitle: "Overall absence",
  betterIs: "low",
  phrases: {
    attained: "is the average absence",
    toAttain: "as the average absence",
    workingAt: "is the average absence",
  },
  whyItMatters: "It is how the Department publishes attendance of children looked after.",
  score: (pupil) => scoreOf(pupil, ({ percent }) => percent),
};
