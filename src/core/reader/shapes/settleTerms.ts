import { cellAt, shownText } from "../cells";
import { termCount } from "../period/termCount";
import type { TermCount } from "../period/termCount";
import type { Questions } from "../questions";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import type { LongLayout } from "./longLayout";
import { saysWhen, termNumber } from "./whenText";

/** How many terms a year has where they are only numbered ("1", "Term 2"); null when they are not, so that it does not matter. */
export function numberedTerms(list: PupilList, layout: LongLayout, questions: Questions): TermCount | null {
  const column = layout.when.find(({ part }) => part === "term")?.heading.column;
  if (column === undefined) return null;
  const found = new Set<number>();
  let first: number | null = null;
  for (let row = list.firstRow; row < list.endRow && !found.has(6); row++) {
    const cell = cellAt(list.sheet, row, column);
    const number = cell === null ? null : termNumber(shownText(cell));
    if (cell === null || number === null || saysWhen(cell, "term")) continue;
    found.add(number);
    first ??= row;
  }
  if (first === null) return null;
  const at = placeIn(list, first, column);
  return termCount(list, Math.max(...found), at, at.cell, questions);
}
