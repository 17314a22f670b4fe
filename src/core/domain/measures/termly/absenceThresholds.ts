import { isInForce } from "../../academicYear";
import type { AcademicYear, YearsInForce } from "../../academicYear";
import { decimal } from "../../exact";
import type { TermName } from "../../term";
import type { AbsenceRate } from "./absenceRate";

/** From how much absence on a pupil counts as persistently absent. */
interface PersistentRule {
  readonly years: YearsInForce;
  /** Per cent of the pupil's own possible sessions; beside `sessions`, used where sessions are not given. */
  readonly percent: string;
  /**
   * Sessions missed from September to the end of a term, whatever was possible; null where the rule is a
   * percentage.
   */
  readonly sessions: Readonly<Record<TermName, string>> | null;
  readonly source: string;
}

const since2015: PersistentRule = {
  years: { from: "2015/16", to: null },
  percent: "10",
  sessions: null,
  source: "DfE, Guide to absence statistics 2016: 10 per cent of a pupil's own possible sessions",
};

/**
 * To 2014/15 everybody had the same number of sessions, which grew with each half term: of about 15 per cent 10,
 * 22, 30, 38, 46 and 56; of about 20 per cent 14, 28, 40, 52 and 64, as no sixth half term was collected.
 */
const earlierRules: readonly PersistentRule[] = [
  {
    years: { from: null, to: "2009/10" },
    percent: "20",
    sessions: { autumn: "28", spring: "52", summer: "64" },
    source:
      "DCSF, National Indicator 87: 52 sessions over autumn and spring, 64 to the May half term; Norfolk, MI sheet 209/11, by half term",
  },
  {
    years: { from: "2010/11", to: "2014/15" },
    percent: "15",
    sessions: { autumn: "22", spring: "38", summer: "56" },
    source:
      "DfE, Guide to absence statistics 2016: 56 sessions over six half terms; performance tables 2011: 38 over autumn and spring; Norfolk, MI sheet 209/11, by half term",
  },
];

/** Source: DfE, Pupil absence in schools: severe absence is 50 per cent or more. */
const severePercent = "50";

/** Whether a pupil was persistently absent by the end of a term, under the rule of the year. */
export function isPersistent(
  { percent, sessions }: AbsenceRate,
  year: AcademicYear,
  term: TermName,
): boolean {
  const rule = earlierRules.find((row) => isInForce(row.years, year)) ?? since2015;
  return rule.sessions !== null && sessions !== null
    ? sessions.missed.gte(decimal(rule.sessions[term]))
    : percent.gte(decimal(rule.percent));
}

export function isSevere({ percent }: AbsenceRate): boolean {
  return percent.gte(decimal(severePercent));
}
