import type { ReadContext } from "../readContext";
import { cellIn, placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";

const answers = { include: "include", leaveOut: "leave out" } as const;

/**
 * The pupils that count: hidden and filtered rows are counted, said and included, until the officer answers
 * that what she has filtered out should be left out.
 */
export function countingHidden(
  list: PupilList,
  rows: readonly number[],
  context: ReadContext,
): readonly number[] {
  const hidden = rows.filter((row) => list.sheet.hiddenRows.has(row));
  const [first] = hidden;
  if (first === undefined) return rows;
  const leftOut = answer(list, first, hidden.length, context) === answers.leaveOut;
  const more = hidden.length === 1 ? "1 hidden row is included" : `${hidden.length} hidden rows are included`;
  const at = hidden.map((row) => cellIn(list, row, 0));
  for (const place of at)
    context.log.add(leftOut ? "hidden-rows-out" : "hidden-rows", place, { group: "rows", more });
  return leftOut ? rows.filter((row) => !list.sheet.hiddenRows.has(row)) : rows;
}

function answer(list: PupilList, first: number, count: number, { questions }: ReadContext): string {
  const rows = count === 1 ? "1 pupil stands in a hidden row" : `${count} pupils stand in hidden rows`;
  return questions.decide({
    id: `hidden-rows:${list.label}`,
    about: "hidden rows",
    text: () => `${rows} on ‘${list.sheet.name}’, hidden or filtered out of view. Should they count?`,
    at: placeIn(list, first, 0),
    options: [answers.include, answers.leaveOut],
    likely: answers.include,
    settles: [],
  });
}
