import { isInForce } from "../../academicYear";
import type { AcademicYear, YearsInForce } from "../../academicYear";
import { decimal } from "../../exact";
import type { AbsenceRate } from "./absenceRate";

/** From how much absence on a pupil counts as persistently absent. */
interface PersistentRule {
  readonly years: YearsInForce;
  /** Per cent of the pupil's own possible sessions; beside `sessions`, used where sessions are not given. */
  readonly percent: string;
  /** A number of sessions in the whole year, whatever was possible; null where the rule is a percentage. */
  readonly sessions: string | null;
  readonly source: string;
}

const since2015: PersistentRule = {
  years: { from: "2015/16", to: null },
  percent: "10",
  sessions: null,
  source: "DfE, Guide to absence statistics 2016: 10 per cent of a pupil's own possible sessions",
};

const earlierRules: readonly PersistentRule[] = [
  {
    years: { from: null, to: "2009/10" },
    percent: "20",
    sessions: null,
    source: "DfE, Guide to absence statistics: 20 per cent before 2010/11",
  },
  {
    years: { from: "2010/11", to: "2014/15" },
    percent: "15",
    sessions: "56",
    source: "DfE, Guide to absence statistics: 56 sessions over six half terms, about 15 per cent",
  },
];

/** Source: DfE, Pupil absence in schools: severe absence is 50 per cent or more. */
const severePercent = "50";

/** Whether a pupil was persistently absent under the rule of the year. */
export function isPersistent({ percent, sessions }: AbsenceRate, year: AcademicYear): boolean {
  const rule = earlierRules.find((row) => isInForce(row.years, year)) ?? since2015;
  return rule.sessions !== null && sessions !== null
    ? sessions.missed.gte(decimal(rule.sessions))
    : percent.gte(decimal(rule.percent));
}

export function isSevere({ percent }: AbsenceRate): boolean {
  return percent.gte(decimal(severePercent));
}
