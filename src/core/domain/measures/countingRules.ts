import { isInForce } from "../academicYear";
import type { AcademicYear, YearsInForce } from "../academicYear";
import type { SubjectKind } from "../grades/subjects";
import type { IsoDate } from "../isoDate";

/** How passes are counted in one span of years. */
export interface CountingRule {
  readonly years: YearsInForce;
  /** What one pass of each kind is worth. */
  readonly worth: Readonly<Record<SubjectKind, number>>;
  /** At most this many GCSEs' worth of non-GCSEs count for one pupil. */
  readonly nonGcseLimit: number;
  readonly passesNeeded: number;
  /** What has to be said of figures under the rule; "" for nothing. */
  readonly note: string;
  readonly source: string;
}

/**
 * A vocational qualification counted for one to four GCSEs until 2013, and trackers do not say how many: each is
 * taken for two, the size of the smallest full award.
 */
const oldVocationalSize = 2;

const since2014: CountingRule = {
  years: { from: "2013/14", to: "2015/16" },
  worth: { gcse: 1, doubleGcse: 2, shortGcse: 0, nonGcse: 1, none: 0 },
  nonGcseLimit: 2,
  passesNeeded: 5,
  note: "",
  source: "DfE, changes to KS4 performance tables from 2014 after the Wolf review of vocational education",
};

export const countingRules: readonly CountingRule[] = [
  {
    years: { from: null, to: "2012/13" },
    worth: { gcse: 1, doubleGcse: 2, shortGcse: 0.5, nonGcse: oldVocationalSize, none: 0 },
    nonGcseLimit: Infinity,
    passesNeeded: 5,
    note: `each vocational pass is taken to be worth ${oldVocationalSize} GCSEs, as the tracker does not say its size`,
    source:
      "DfE, KS4 performance tables 2013: equivalences by size, two short courses as one GCSE; the size taken is ours",
  },
  since2014,
];

/** The rule of a year; after the last of them its rule goes on, though nothing is counted by it any more. */
export function countingRuleOf(year: AcademicYear): CountingRule {
  return countingRules.find((row) => isInForce(row.years, year)) ?? since2014;
}

/** From when a subject's first entry counts, and in which years' tables. */
export interface FirstEntryRule {
  readonly years: YearsInForce;
  readonly subjects: "ebacc" | "all";
  /** Entries on or before this day are kept beside the next attempt, and the better of the two counts. */
  readonly after: IsoDate;
  readonly source: string;
}

const announced = "2013-09-29";

const firstEntryRules: readonly FirstEntryRule[] = [
  {
    years: { from: "2013/14", to: "2013/14" },
    subjects: "ebacc",
    after: announced,
    source: "DfE, Changes to early entry at GCSE, 29 September 2013",
  },
  {
    years: { from: "2014/15", to: null },
    subjects: "all",
    after: announced,
    source: "DfE, Changes to early entry at GCSE, 29 September 2013; AQA, early entry rule for 2015",
  },
];

/** The first-entry rule that a subject falls under in a year; null when its best entry counts. */
export function firstEntryRuleOf(year: AcademicYear, ebacc: boolean): FirstEntryRule | null {
  const rule = firstEntryRules.find((row) => isInForce(row.years, year));
  return rule !== undefined && (ebacc || rule.subjects === "all") ? rule : null;
}
