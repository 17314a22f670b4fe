import type { YearsInForce } from "../academicYear";
import type { ScaleId } from "./gradeReading";

/** One grade of a scale. */
export interface Grade {
  /** As printed. */
  readonly code: string;
  /** Other ways of typing it, in lower case. */
  readonly aliases: readonly string[];
  /**
   * Position in grades for the attainment rating: one GCSE grade, one sub-level or one teacher-assessment
   * band is 1. Null where the steps are not even, so that no gap may be worked out.
   */
  readonly steps: number | null;
  /** A*-C, 4 or above, or a pass at level 2. */
  readonly goodPass: boolean;
}

/** One way of grading a column. */
export interface Scale {
  readonly id: ScaleId;
  /** What an officer would call it: "a GCSE grade A* to G, or U". */
  readonly expected: string;
  readonly grades: readonly Grade[];
  /** Whole scores allowed instead of grades; null for scales of grades. */
  readonly scores: { readonly from: number; readonly to: number } | null;
  /** A fine mark after a whole grade, which is dropped: `C+`, `C1`, `4=`; null where there is none. */
  readonly fineMark: RegExp | null;
  readonly years: YearsInForce;
  readonly source: string;
}

function grade(code: string, steps: number | null, goodPass = false, aliases: readonly string[] = []): Grade {
  return { code, steps, goodPass, aliases };
}

const letters: readonly Grade[] = [
  grade("A*", 8, true, ["*", "a star", "astar"]),
  ...["A", "B", "C", "D", "E", "F", "G"].map((code, index) => grade(code, 7 - index, index < 3)),
  grade("U", 0, false, ["ungraded", "unclassified"]),
];

const numbers: readonly Grade[] = [
  ...[9, 8, 7, 6, 5, 4, 3, 2, 1].map((number) => grade(String(number), number, number >= 4)),
  grade("U", 0, false, ["ungraded", "unclassified"]),
];

/** Levels 1c to 8a three to a level; a whole level stands in its middle, as 4 does for 4b. */
const levels: readonly Grade[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((level) => grade(`P${level}`, level - 8)),
  grade("W", 0, false, ["working towards"]),
  ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((level) => [
    ...["c", "b", "a"].map((part, index) => grade(`${level}${part}`, (level - 1) * 3 + index + 1)),
    grade(String(level), (level - 1) * 3 + 2),
  ]),
];

const bands: readonly Grade[] = [
  grade("EM", -1, false, ["engagement model"]),
  grade("BLW", 0, false, ["below"]),
  grade("PKS", 1, false, ["pk", "pkf", "pke", "pkg", "pk1", "pk2", "pk3", "pk4", "pk5", "pk6"]),
  grade("WTS", 2, false, ["wt", "w", "wts+", "working towards"]),
  grade("HNM", 2, false, ["has not met"]),
  grade("EXS", 3, false, ["ex", "exp", "e", "exs+", "exs-", "expected"]),
  grade("GDS", 4, false, ["gd", "g", "greater depth"]),
];

/** A grade beside its level, in either order: "l2 pass", "pass l2", "level 2 pass", "pass level 2". */
function atLevel(level: 1 | 2, names: readonly string[]): string[] {
  const levels = [`l${level}`, `level ${level}`, `level${level}`];
  return names.flatMap((name) => levels.flatMap((each) => [`${each} ${name}`, `${name} ${each}`]));
}

const starred = ["d*", "dist*", "distinction*"];
const distinctions = ["d", "dist", "distinction"];
const merits = ["m", "merit"];
const passes = ["p", "pass"];

const vocational: readonly Grade[] = [
  grade("D*", 4, true, ["l2d*", "d*2", "*2", "dist*", "l2dist*", "distinction*", ...atLevel(2, starred)]),
  grade("D", 3, true, ["l2d", "d2", "dist", "l2dist", "distinction", ...atLevel(2, distinctions)]),
  grade("M", 2, true, ["l2m", "m2", "merit", "l2merit", ...atLevel(2, merits)]),
  grade("P", 1, true, ["l2p", "p2", "l2pass", "pass", ...atLevel(2, passes)]),
  grade("L1", 0, false, [
    ...["l1p", "l1m", "l1d", "l1d*", "p1", "m1", "d1", "level 1", "l1pass", "l1merit", "l1dist"],
    ...atLevel(1, [...passes, ...merits, ...distinctions, ...starred]),
  ]),
  grade("U", -1, false, ["fail", "f"]),
];

export const scales: readonly Scale[] = [
  {
    id: "A*-G",
    expected: "a GCSE grade A* to G, or U",
    grades: letters,
    scores: null,
    fineMark: /^(a\*|[a-g])(?:[+\-=]|[1-3])$/,
    years: { from: null, to: "2018/19" },
    source: "Joint Council for Qualifications, GCSE grades to 2019",
  },
  {
    id: "9-1",
    expected: "a GCSE grade 9 to 1, or U",
    grades: numbers,
    scores: null,
    fineMark: /^([1-9])(?:[+\-=]|\.0)$/,
    years: { from: "2016/17", to: null },
    source: "Ofqual, GCSE 9 to 1 grades, first awarded in summer 2017",
  },
  {
    id: "NC levels",
    expected: "a National Curriculum level such as 4b",
    grades: levels,
    scores: null,
    fineMark: /^(p[1-8])i{1,2}$/,
    years: { from: null, to: "2014/15" },
    source: "DfE, National Curriculum levels and P scales to 2015",
  },
  {
    id: "KS2 TA",
    expected: "a teacher assessment such as WTS, EXS or GDS",
    grades: bands,
    scores: null,
    fineMark: null,
    years: { from: "2015/16", to: null },
    source: "Standards and Testing Agency, teacher assessment frameworks at the end of key stage 2",
  },
  {
    id: "KS2 scaled",
    expected: "a scaled score from 80 to 120",
    grades: [],
    scores: { from: 80, to: 120 },
    fineMark: null,
    years: { from: "2015/16", to: null },
    source: "Standards and Testing Agency, scaled scores at key stage 2",
  },
  {
    id: "level 2 vocational",
    expected: "a vocational grade such as D*, D, M or P",
    grades: vocational,
    scores: null,
    fineMark: null,
    years: { from: null, to: null },
    source: "DfE, KS4 performance points: level 2 grades of technical awards",
  },
];

const byId: ReadonlyMap<ScaleId, Scale> = new Map(scales.map((scale) => [scale.id, scale]));

/** The scale with this id; every `ScaleId` has a row, which a test holds. */
export function scaleOf(id: ScaleId): Scale {
  const scale = byId.get(id);
  if (scale === undefined) throw new Error(`No scale ${id}`);
  return scale;
}

/** The grade of a code as `readGrade` returns it; null when the scale has none (scores included). */
export function gradeOf(id: ScaleId, code: string): Grade | null {
  return scaleOf(id).grades.find((row) => row.code === code) ?? null;
}
