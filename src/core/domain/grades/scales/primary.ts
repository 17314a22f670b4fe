import { grade, noCodes } from "../scale";
import type { Grade, NoGrade, ScalesById } from "../scale";

const bands: readonly Grade[] = [
  grade("EM", -1, false, ["engagement model"]),
  grade("BLW", 0, false, ["below"]),
  grade("PKS", 1, false, [
    ...["pk", "pkf", "pke", "pkg", "pk1", "pk2", "pk3", "pk4", "pk5", "pk6"],
    ...["p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p1i", "p1ii", "p2i", "p2ii", "p3i", "p3ii"],
  ]),
  grade("WTS", 2, false, ["wt", "w", "wts+", "wts-", "working towards"]),
  grade("HNM", 2, false, ["has not met"]),
  grade("EXS", 3, false, ["ex", "exp", "e", "exs+", "exs-", "expected"]),
  grade("GDS", 4, false, ["gd", "g", "gds+", "gds-", "greater depth"]),
];

const agreed: readonly Grade[] = [
  grade("below", 0, false, ["b", "bare", "below are", "well below", "working below"]),
  grade("towards", 1, false, ["t", "just below", "towards are", "working towards are"]),
  grade("at", 2, false, ["are", "at are", "expected", "meeting", "on", "at expected", "age related"]),
  grade("above", 3, false, ["above are", "exceeding", "working above", "greater depth", "above expected"]),
];

function codes(rows: Readonly<Record<string, NoGrade>>): ReadonlyMap<string, NoGrade> {
  return new Map(Object.entries(rows));
}

/**
 * B below the test, T or U not able to access it, D disapplied, H result annulled, M missing, Q maladministration:
 * not met, and in the denominator all the same. F not yet, P earlier, L left, J just arrived from abroad, who are
 * not of this cohort. Source: STA, test and teacher assessment outcome codes; DfE, key stage 2 attainment tables.
 */
const testCodes = codes({
  ...{ a: "absent", b: "notEntered", t: "notEntered", d: "notEntered", h: "notEntered" },
  ...{ m: "notEntered", q: "notEntered", u: "notEntered" },
  ...{ f: "notApplicable", p: "notApplicable", l: "notApplicable", j: "notApplicable" },
});

/** A teacher assessment typed where the test has no score: below its level. Source: STA, pre-key stage 2 standards. */
const scaledCodes = codes({
  ...Object.fromEntries(testCodes),
  ...Object.fromEntries(
    ["blw", "em", "pks", "pk", "pkf", "pke", "pkg", "pk1", "pk2", "pk3", "pk4", "pk5", "pk6"].map(
      (code) => [code, "notEntered"] as const,
    ),
  ),
});

/** Absent, disapplied, left, maladministration. Source: STA, phonics screening check: outcome codes. */
const phonicsCodes = codes({ a: "absent", d: "notEntered", l: "notApplicable", q: "pending" });

const statutory = { fineMark: null, codes: testCodes, years: { from: "2015/16", to: null } } as const;

const phonics = {
  fineMark: null,
  codes: phonicsCodes,
  years: { from: "2011/12", to: null },
  source: "Standards and Testing Agency, phonics screening check: Wa and Wt, and marks of 40",
} as const;

/** Assessments up to the age of 11. */
export const primaryScales: ScalesById<
  | "KS2 TA"
  | "KS2 scaled"
  | "KS1 scaled"
  | "MTC"
  | "phonics marks"
  | "phonics"
  | "EYFS"
  | "age related"
  | "secure"
> = {
  "KS2 TA": {
    ...statutory,
    id: "KS2 TA",
    expected: "a teacher assessment such as WTS, EXS or GDS",
    grades: bands,
    scores: null,
    source: "Standards and Testing Agency, teacher assessment frameworks at the end of key stage 2",
  },
  "KS2 scaled": {
    ...statutory,
    codes: scaledCodes,
    id: "KS2 scaled",
    expected: "a scaled score from 80 to 120",
    grades: [],
    scores: { from: 80, to: 120 },
    source: "Standards and Testing Agency, scaled scores at key stage 2",
  },
  "KS1 scaled": {
    ...statutory,
    id: "KS1 scaled",
    expected: "a scaled score from 85 to 115",
    grades: [],
    scores: { from: 85, to: 115 },
    source: "Standards and Testing Agency, scaled scores at key stage 1, optional from 2023/24",
  },
  MTC: {
    ...statutory,
    id: "MTC",
    expected: "a mark from 0 to 25",
    grades: [],
    scores: { from: 0, to: 25 },
    years: { from: "2021/22", to: null },
    source: "Standards and Testing Agency, multiplication tables check, statutory from 2021/22",
  },
  "phonics marks": {
    ...phonics,
    id: "phonics marks",
    expected: "a mark from 0 to 40",
    grades: [],
    scores: { from: 0, to: 40 },
  },
  phonics: {
    ...phonics,
    id: "phonics",
    expected: "Wa (working at the standard) or Wt (working towards it)",
    grades: [
      grade("Wa", 1, false, ["working at", "met", "pass", "passed", "achieved", "yes", "y"]),
      grade("Wt", 0, false, ["working towards", "not met", "fail", "failed", "not achieved", "no", "n"]),
    ],
    scores: null,
  },
  EYFS: {
    id: "EYFS",
    expected: "1 (emerging), 2 (expected) or, to 2021, 3 (exceeding)",
    grades: [
      grade("1", 1, false, ["emerging", "em", "emg"]),
      grade("2", 2, false, ["expected", "ex", "exp"]),
      grade("3", 3, false, ["exceeding", "exc"]),
    ],
    scores: null,
    fineMark: null,
    codes: codes({ a: "absent" }),
    years: { from: "2012/13", to: null },
    source: "DfE, early years foundation stage profile: 1 emerging, 2 expected, 3 exceeding until 2020/21",
  },
  "age related": {
    id: "age related",
    expected: "a word such as below, towards, at or above",
    grades: agreed,
    scores: null,
    fineMark: /^(below|towards|at|above)[+\-=]$/,
    codes: noCodes,
    years: { from: "2014/15", to: null },
    source: "Schools' own words for age-related expectations, in use since levels ended",
  },
  secure: {
    id: "secure",
    expected: "a word such as emerging, developing or secure",
    grades: [
      grade("emerging", 0, false, ["e", "em", "emg", "emerg", "entering", "beginning", "beg"]),
      grade("developing", 1, false, ["d", "dev", "devel", "working within"]),
      grade("secure", 2, false, ["s", "sec", "secured", "securing"]),
      grade("mastery", 3, false, [
        "m",
        "mast",
        "mastering",
        "mastered",
        "excelling",
        "exc",
        "extending",
        "advanced",
      ]),
    ],
    scores: null,
    fineMark: /^(emerging|developing|secure|mastery|emg?|dev|sec|[edsm])[+\-=]$/,
    codes: noCodes,
    years: { from: "2014/15", to: null },
    source: "Schools' own words for steps within a year's curriculum, in use since levels ended",
  },
};
