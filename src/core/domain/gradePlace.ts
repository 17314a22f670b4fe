import type { Place } from "./place";
import type { Pupil, SubjectGrade } from "./pupil";

/** The cell of one of a pupil's grades, as the officer names it. */
export function placeOfGrade({ at }: SubjectGrade, pupil: Pick<Pupil, "row">): Place {
  return { sheet: at.sheet, cell: `${at.column}${at.row ?? pupil.row}` };
}
