import { grade, noCodes } from "../scale";
import type { Grade, ScalesById } from "../scale";

/** Levels 1c to 8a three to a level; a whole level stands in its middle, as 4 does for 4b. */
const levels: readonly Grade[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((level) => grade(`P${level}`, level - 8)),
  grade("W", 0, false, ["working towards"]),
  ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((level) => [
    ...["c", "b", "a"].map((part, index) => grade(`${level}${part}`, (level - 1) * 3 + index + 1)),
    grade(String(level), (level - 1) * 3 + 2),
  ]),
];

/** National Curriculum levels, P scales below them. */
export const levelScales: ScalesById<"NC levels"> = {
  "NC levels": {
    id: "NC levels",
    expected: "a National Curriculum level such as 4b",
    grades: levels,
    scores: null,
    fineMark: /^(p[1-8])i{1,2}$/,
    codes: noCodes,
    years: { from: null, to: "2014/15" },
    source: "DfE, National Curriculum levels and P scales to 2015",
  },
};
