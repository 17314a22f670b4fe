import { grade, noCodes } from "../scale";
import type { Grade, ScalesById } from "../scale";

const letters: readonly Grade[] = [
  grade("A*", 8, true, ["*", "a star", "astar"]),
  ...["A", "B", "C", "D", "E", "F", "G"].map((code, index) => grade(code, 7 - index, index < 3)),
  grade("U", 0, false, ["ungraded", "unclassified"]),
];

const numbers: readonly Grade[] = [
  ...[9, 8, 7, 6, 5, 4, 3, 2, 1].map((number) =>
    grade(String(number), number, number >= 4, [`g${number}`, `gr${number}`]),
  ),
  grade("U", 0, false, ["ungraded", "unclassified"]),
];

const below = ["under 4", "<4", "< 4", "not 4+", "4+ no", "no", "n", "no pass", "3+"];

/** What is known where a column only says which threshold a pupil reached. */
const thresholds: readonly Grade[] = [
  grade("7+", null, true, ["7", "8", "9", "8+", "9+", "7 or above"]),
  grade("5+", null, true, ["5", "6", "6+", "5 or above", "5+ yes"]),
  grade("4+", null, true, ["4 or above", "4+ yes", "yes", "y"]),
  grade("4", null, true),
  grade("below 4", null, false, [...below, "3", "2", "1", "u", "0"]),
];

/** GCSEs, by letters, by numbers, and by the threshold reached. */
export const gcseScales: ScalesById<"A*-G" | "9-1" | "9-1 thresholds"> = {
  "A*-G": {
    id: "A*-G",
    expected: "a GCSE grade A* to G, or U",
    grades: letters,
    scores: null,
    fineMark: /^(a\*|[a-g])(?:=|[1-3])$/,
    fineGrade: /^(a\*|[a-g])([+\-–−])$/,
    codes: noCodes,
    years: { from: null, to: "2018/19" },
    source: "Joint Council for Qualifications, GCSE grades to 2019",
  },
  "9-1": {
    id: "9-1",
    expected: "a GCSE grade 9 to 1, or U",
    grades: numbers,
    scores: null,
    fineMark: /^([1-9])(?:=|\.0)$/,
    fineGrade: /^([1-9])([+\-–−]|[a-z]{1,10}|[.,]\d+)$/,
    codes: noCodes,
    years: { from: "2016/17", to: null },
    source: "Ofqual, GCSE 9 to 1 grades, first awarded in summer 2017",
  },
  "9-1 thresholds": {
    id: "9-1 thresholds",
    expected: "4+, 5+, or a word for below 4",
    grades: thresholds,
    scores: null,
    fineMark: null,
    codes: noCodes,
    years: { from: "2016/17", to: null },
    source:
      "DfE, KS4 performance measures: standard pass at 4 or above, strong pass at 5 or above, from 2017",
  },
};
