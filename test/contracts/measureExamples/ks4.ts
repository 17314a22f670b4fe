import { subjects } from "../../../src/core/domain/grades/subjects";
import type { Pupil } from "../../../src/core/domain/pupil";
import { aPupil, gradeOf } from "../../support/pupils";
import type { MeasureExample } from "./measureExample";

/** A pupil with one grade in every subject. */
function allGrades(text: string): Pupil {
  return { ...aPupil, grades: subjects.map(({ id }) => gradeOf(id, text)) };
}

const letters = { most: allGrades("A*"), least: allGrades("U"), notKnown: allGrades("#REF!") };

export const ks4Examples: readonly MeasureExample[] = [
  { measure: "ks4-5ac-em", ...letters },
  { measure: "ks4-5ac", ...letters },
];
