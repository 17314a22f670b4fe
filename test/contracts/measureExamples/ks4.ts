import { subjects } from "../../../src/core/domain/grades/subjects";
import type { Pupil, SubjectGrade } from "../../../src/core/domain/pupil";
import { aPupil, gradeOf, results } from "../../support/pupils";
import type { GradeColumns } from "../../support/pupils";
import type { MeasureExample } from "./measureExample";

type Three = Pick<MeasureExample, "most" | "least" | "notKnown">;

const numbers: GradeColumns = { ...results, scale: "9-1" };

/** A pupil with one grade in every subject, beside what was known from Key Stage 2. */
function allGrades(text: string, columns: GradeColumns, before: readonly SubjectGrade[] = []): Pupil {
  return { ...aPupil, grades: [...before, ...subjects.map(({ id }) => gradeOf(id, text, columns))] };
}

function three(
  most: string,
  least: string,
  columns: GradeColumns,
  before: readonly SubjectGrade[] = [],
): Three {
  const of = (text: string): Pupil => allGrades(text, columns, before);
  return { most: of(most), least: of(least), notKnown: of("#REF!") };
}

const letters = three("A*", "U", results);
const nineToOne = three("9", "1", numbers);
const scaled: GradeColumns = { role: "baseline", term: null, scale: "KS2 scaled" };
const levels: GradeColumns = { ...scaled, scale: "NC levels" };
const scores = ["reading", "mathematics"].map((subject) => gradeOf(subject, "100", scaled));
const fours = ["english", "mathematics"].map((subject) => gradeOf(subject, "4b", levels));

/** Entered for everything or, at the other end, for English alone. */
const entries: Three = {
  ...nineToOne,
  least: { ...aPupil, grades: [gradeOf("englishLanguage", "9", numbers)] },
};

export const ks4Examples: readonly MeasureExample[] = [
  { measure: "ks4-5ac-em", ...letters },
  { measure: "ks4-5ac", ...letters },
  { measure: "ks4-em-c", ...letters },
  { measure: "ks4-em-4", ...nineToOne },
  { measure: "ks4-em-5", ...nineToOne },
  { measure: "ks4-attainment8", ...letters },
  { measure: "ks4-attainment8", context: { academicYear: "2023/24" }, ...nineToOne },
  { measure: "ks4-progress8", context: { academicYear: "2023/24" }, ...three("9", "1", numbers, scores) },
  { measure: "ks4-ebacc-entry", context: { academicYear: "2018/19" }, ...entries },
  { measure: "ks4-ebacc-aps", ...nineToOne },
  { measure: "ks4-3levels-english", ...three("C", "D", results, fours) },
  { measure: "ks4-3levels-maths", ...three("C", "D", results, fours) },
];
