import { placeOfGrade } from "../domain/gradePlace";
import type { MeasureContext } from "../domain/measures/measure";
import { examinationsInView } from "../domain/measures/subjectResults";
import type { Decisions, Question } from "../domain/question";
import type { Placed } from "./buckets";
import { countOf } from "./findingWords";

const id = "blank-results";
const options = ["notEntered", "notKnown"] as const;

/**
 * What pupils without any result are. Not entered unless the officer says otherwise: DfE's tables keep
 * pupils without entries in the denominator.
 */
export function blankResultsAnswer(decisions: Decisions): MeasureContext["blankResults"] {
  return options.find((option) => option === decisions.get(id)) ?? "notEntered";
}

/** The question, when a pupil has no result at all; it stays after it was answered, so that it can be changed. */
export function blankResultsQuestion(
  placed: readonly Placed[],
  context: MeasureContext,
  decisions: Decisions,
): readonly Question[] {
  const blank = placed.filter(({ blankRow }) => blankRow);
  const pupil = blank[0]?.pupil;
  if (pupil === undefined) return [];
  const [grade] = examinationsInView(pupil, context);
  const at = grade === undefined ? { sheet: pupil.sheet, cell: `A${pupil.row}` } : placeOfGrade(grade, pupil);
  const have = blank.length === 1 ? "has" : "have";
  const text = `${countOf(blank.length, "pupil")} ${have} no result at all. Were they not entered, so that they count as not attaining, or are their results not known yet?`;
  const answered = decisions.get(id) === context.blankResults;
  const assumed = context.blankResults;
  return [{ id, text, at, options, assumed, answered, about: id, lasting: options, scope: "workbook" }];
}
