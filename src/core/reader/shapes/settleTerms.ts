import { cellAt, shownText } from "../cells";
import type { Questions } from "../questions";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import type { LongLayout } from "./longLayout";
import { termNumber, whenWords } from "./whenText";

const answers = { three: "three terms", six: "six half terms" } as const;

/** How many terms a year has where they are only numbered ("1", "Term 2"); null when they are not, so that it does not matter. */
export function numberedTerms(list: PupilList, layout: LongLayout, questions: Questions): 3 | 6 | null {
  const column = layout.when.find(({ part }) => part === "term")?.heading.column;
  if (column === undefined) return null;
  const found = new Set<number>();
  let first: number | null = null;
  for (let row = list.firstRow; row < list.endRow && !found.has(6); row++) {
    const cell = cellAt(list.sheet, row, column);
    const number = cell === null ? null : termNumber(shownText(cell));
    if (cell === null || number === null || whenWords(cell, "term", null, "2100-01-01") !== null) continue;
    found.add(number);
    first ??= row;
  }
  if (first === null) return null;
  return Math.max(...found) > 3 ? 6 : ask(list, first, column, questions);
}

function ask(list: PupilList, row: number, column: number, questions: Questions): 3 | 6 {
  const at = placeIn(list, row, column);
  const answer = questions.decide({
    id: `term-numbers:${list.label}`,
    about: "numbered terms",
    text: () =>
      `The terms are only numbered, as in ${at.cell}. Does the year have three terms (1 is autumn), or six half terms (1 and 2 are autumn)?`,
    at,
    options: [answers.three, answers.six],
    likely: answers.three,
  });
  return answer === answers.six ? 6 : 3;
}
