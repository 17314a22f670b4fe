import { isInForce } from "../../domain/academicYear";
import { scaleOf } from "../../domain/grades/scales";
import type { Period, ReadContext } from "../readContext";
import type { PupilList } from "../sheets/pupilList";
import { askLetters, askNumbers } from "./askLetters";
import type { ColumnTexts } from "./columnTexts";
import { gradeStage } from "./gradeStage";
import type { LevelLetters, ListLetters } from "./gradeStage";
import { countLetters, shownLetters } from "./shownLetters";
import type { Letters, ShownLetters } from "./shownLetters";
import type { GradeHeading } from "./sortHeadings";
import type { YearsByRow } from "./yearsByRow";

const noLetters: ListLetters = { primary: null, secondary: null, stepColumns: new Set() };

/**
 * How the council writes attainment since National Curriculum levels ended: 4b, 4w and 4s are steps within a
 * year (beginning, working within, secure); 4c, 4b and 4a are levels kept on or, from Year 7, fine GCSE grades.
 * Asked once a list where only 4b or both kinds stand there, where the pupils with 4a and 4c are at secondary
 * school, and where primary pupils have nothing but numbers.
 */
export function levelLetters(
  list: PupilList,
  found: readonly GradeHeading[],
  texts: ColumnTexts,
  years: YearsByRow,
  period: Period,
  context: ReadContext,
): ListLetters {
  if (isInForce(scaleOf("NC levels").years, period.academicYear)) return noLetters;
  const shown = shownLetters(found, texts);
  const secondary = shown.lettered.length > 0 ? ofList(list, shown, years, context) : null;
  const primary = countLetters(shown.primary) > 0 ? ofPrimary(secondary, shown.primary) : null;
  const numbers = primary === null && shown.numbers.length > 0;
  return {
    primary: numbers ? askNumbers(list, shown.numbers, context) : primary,
    secondary,
    stepColumns: shown.stepColumns,
  };
}

function ofList(list: PupilList, shown: ShownLetters, years: YearsByRow, context: ReadContext): LevelLetters {
  const { steps, levels } = together(shown);
  if (levels === 0 && steps > 0 && !mayBeGcse(shown)) return "steps";
  const older = countLetters(shown.secondary) > 0;
  if (steps === 0 && levels > 0 && !older) return "levels";
  const noSteps = older && steps === 0 && levels > 0;
  const onlySteps = steps > 0 && levels === 0;
  const kinds = [
    ...(noSteps ? [] : (["steps"] as const)),
    ...(onlySteps ? [] : (["levels"] as const)),
    ...(older ? (["fine"] as const) : []),
  ];
  return askLetters(list, shown, kinds, likelyLetters(shown, years), context);
}

/** Steps of secondary pupils may be GCSE grades from Year 10, and where the numbers are not those of their years. */
function mayBeGcse({ secondary, otherSteps }: ShownLetters): boolean {
  return secondary.steps > 0 && otherSteps * 2 > secondary.steps;
}

function together({ primary, secondary }: ShownLetters): Pick<Letters, "steps" | "levels"> {
  return { steps: primary.steps + secondary.steps, levels: primary.levels + secondary.levels };
}

/** No GCSE grades are given at primary school: its letters are steps where they say so, else levels. */
function ofPrimary(ofAll: LevelLetters, { steps, levels }: Letters): LevelLetters {
  if (ofAll !== "fine") return ofAll;
  return steps > levels ? "steps" : "levels";
}

/**
 * Fine GCSE grades where plain ones stand beside them or pupils of Year 10 or 11 are graded so, but not under a
 * heading that says level; else what most letters are.
 */
function likelyLetters(shown: ShownLetters, years: YearsByRow): NonNullable<LevelLetters> {
  const { lettered, secondary, plain, examined: ofKs4 } = shown;
  const { steps, levels } = together(shown);
  const named = lettered.some(({ meaning }) => meaning.hint === "levels");
  const examined = plain > 0 || (ofKs4 > 0 && [...years.values()].some(isExamined));
  const perhaps = secondary.steps === 0 || mayBeGcse(shown);
  if (countLetters(secondary) > 0 && perhaps && examined && !named) return "fine";
  return levels > steps ? "levels" : "steps";
}

function isExamined(year: number | null): boolean {
  return year !== null && gradeStage(year) === "KS4";
}
