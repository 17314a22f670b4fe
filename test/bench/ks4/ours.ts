import { decimal } from "../../../src/core/domain/exact";
import { pointsOf } from "../../../src/core/domain/grades/points/points";
import { countingRuleOf } from "../../../src/core/domain/measures/countingRules";
import { newAttainment8, workOutAttainment8 } from "../../../src/core/domain/measures/ks4/attainment8";
import { hundredths } from "../../../src/core/domain/measures/ks4/attainment8Verdict";
import { literatureCounts, reachesBasics } from "../../../src/core/domain/measures/ks4/basics";
import { newCard } from "../../../src/core/domain/measures/ks4/gradeCard";
import type { GradeCard } from "../../../src/core/domain/measures/ks4/gradeCard";
import { tally } from "../../../src/core/domain/measures/ks4/passes";
import { rate } from "../../../src/core/domain/rag/rate";
import type { RagPolicy } from "../../../src/core/domain/rag/ragPolicy";
import { gradeColumns, moveTo } from "./gradeColumns";
import { groupReader } from "./groupReader";
import { colours, lineOf, newOutcome, record } from "./outcome";
import type { Outcome } from "./outcome";
import { academicYear, columnAt, rated, termCount } from "./workload";
import type { Sheet } from "./workload";

/** The one card, moved from pupil to pupil. */
const card = newCard();
const elements = newAttainment8();

const rule = countingRuleOf(academicYear);
const withLiterature = literatureCounts(academicYear);
const [grade4, grade5] = [pointsAt("4"), pointsAt("5")];

function pointsAt(code: string): number {
  return pointsOf("9-1", code, academicYear)?.least ?? Infinity;
}

/** Five passes with English and maths, grade 4 and grade 5 in both: 1, 2 and 4, added up. */
function answersOf(of: GradeCard): number {
  const { passes, english, maths } = tally(of, rule);
  const five = passes >= rule.passesNeeded && english && maths;
  return (
    (five ? 1 : 0) +
    (reachesBasics(of, grade4, withLiterature) ? 2 : 0) +
    (reachesBasics(of, grade5, withLiterature) ? 4 : 0)
  );
}

/** Ten slots of nine points. */
const mostScore = 9000;

export const policy: RagPolicy = {
  target: decimal(rated.target),
  tolerance: decimal(rated.tolerance),
  unit: "% of target",
  goodIs: "high",
  previous: null,
};

/** The first score in hundredths that has a colour or a better one, by the exact rule of the product. */
function firstScore(colour: number): number {
  let [low, high] = [0, mostScore];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (colours.indexOf(rate(hundredths(middle), policy)) >= colour) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Every pupil in every term, by the product's own rules, from cells to groups. */
export function ours(sheet: Sheet): Outcome {
  const outcome = newOutcome(sheet.length);
  const columns = gradeColumns(card, termCount);
  const groupOf = groupReader();
  const [amberFrom, greenFrom] = [firstScore(1), firstScore(2)];
  let place = 0;
  for (const cells of sheet) {
    const group = groupOf(cells);
    let term = 0;
    for (const ofTerm of columns) {
      moveTo(card, ofTerm, cells, columnAt(0, term));
      const { total } = workOutAttainment8(card, elements);
      const colour = (total >= amberFrom ? 1 : 0) + (total >= greenFrom ? 1 : 0);
      record(outcome, place, lineOf(group, term), total, answersOf(card), colour);
      term += 1;
      place += 1;
    }
  }
  return outcome;
}
