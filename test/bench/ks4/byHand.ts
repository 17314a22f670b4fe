import { lineOf, newOutcome, record } from "./outcome";
import type { Outcome } from "./outcome";
import { splits, subjects, termCount } from "./workload";
import type { Cell, Sheet } from "./workload";

/**
 * The practical limit: one pass that knows this workload by heart. Grades by the codes of their characters, points
 * in hundredths in typed arrays, the three best by comparing without branches, no objects. It holds no rule as a
 * row, reads no other way of typing a grade and answers for no other year.
 */

const [blank, unclassified, topLetter] = [0, 1, 18];
/** By code: blank, U, 1 to 9, G to A*. */
const points = Int32Array.of(
  ...[0, 0],
  ...[100, 200, 300, 400, 500, 600, 700, 800, 900],
  ...[100, 150, 200, 300, 400, 550, 700, 850],
);
const pass = points.map((worth) => Number(worth >= 400));
const taken = points.map((_, code) => Number(code !== blank));
const [amberFrom, greenFrom] = [1800, 2000];

function codeOf(cell: Cell): number {
  if (typeof cell === "number") return cell + 1;
  if (cell.length === 0) return blank;
  const character = cell.charCodeAt(0);
  if (character < 65) return character - 47;
  if (character === 85) return unclassified;
  return cell.length === 2 ? topLetter : 82 - character;
}

const placesOf = splits.map(({ codes }) => new Map<Cell, number>(codes.map((code, place) => [code, place])));

function groupOf(row: readonly Cell[]): number {
  let group = 0;
  for (let at = 0; at < placesOf.length; at += 1)
    group = group * placesOf[at]!.size + placesOf[at]!.get(row[at]!)!;
  return group;
}

/** Every pupil in every term. Long, because calls and arrays between its parts would cost. */
export function byHand(sheet: Sheet): Outcome {
  const outcome = newOutcome(sheet.length);
  for (let pupil = 0; pupil < sheet.length; pupil += 1) {
    const row = sheet[pupil]!;
    const group = groupOf(row);
    for (let term = 0, at = splits.length; term < termCount; term += 1, at += subjects.length) {
      const language = codeOf(row[at]!);
      const literature = codeOf(row[at + 1]!);
      const maths = codeOf(row[at + 2]!);
      let passes = pass[language]! + pass[literature]! + pass[maths]!;
      const better = Math.max(points[language]!, points[literature]!);
      const both = taken[language]! & taken[literature]!;
      let first = 0;
      let second = 0;
      let third = 0;
      let open1 = both * Math.min(points[language]!, points[literature]!);
      let open2 = 0;
      let open3 = 0;
      for (let subject = 3; subject < 10; subject += 1) {
        const code = codeOf(row[at + subject]!);
        passes += pass[code]!;
        let worth = points[code]!;
        if (subject < 8) {
          const a = Math.min(first, worth);
          first = Math.max(first, worth);
          const b = Math.min(second, a);
          second = Math.max(second, a);
          worth = Math.min(third, b);
          third = Math.max(third, b);
        }
        const c = Math.min(open1, worth);
        open1 = Math.max(open1, worth);
        const d = Math.min(open2, c);
        open2 = Math.max(open2, c);
        open3 = Math.max(open3, d);
      }
      const inMaths = points[maths]!;
      const score = (1 + both) * better + 2 * inMaths + first + second + third + open1 + open2 + open3;
      const five = Number(passes >= 5) & pass[language]! & pass[maths]!;
      const grade4 = Number(better >= 400 && inMaths >= 400);
      const grade5 = Number(better >= 500 && inMaths >= 500);
      const colour = Number(score >= amberFrom) + Number(score >= greenFrom);
      const answers = five | (grade4 << 1) | (grade5 << 2);
      record(outcome, pupil * termCount + term, lineOf(group, term), score, answers, colour);
    }
  }
  return outcome;
}
