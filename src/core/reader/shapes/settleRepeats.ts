import type { ReadContext } from "../readContext";
import { cellIn, listFingerprint, placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import type { MadeColumn } from "./madeColumns";
import type { TakenPupil } from "./takeRows";

const answers = { first: "the first row", last: "the last row" } as const;

/**
 * Settles which value counts where a pupil has two for the same subject, term and role: both cells are
 * noted, and the officer is asked once for the list.
 * @returns the row of each column's value of a pupil
 */
export function settleRepeats(
  list: PupilList,
  pupils: readonly TakenPupil[],
  { log, questions }: ReadContext,
): (pupil: TakenPupil) => { readonly from: ReadonlyMap<MadeColumn, number> } {
  const repeated: (readonly number[])[] = [];
  let column: number | null = null;
  for (const { cells } of pupils)
    for (const [made, rows] of cells) {
      if (rows.length < 2) continue;
      repeated.push(rows);
      column ??= made.value.column;
      const places = rows.map((row) => cellIn(list, row, made.value.column));
      const [first, ...also] = places;
      if (first !== undefined) log.add("results-repeated", first, { also });
    }
  const last = column !== null && askWhich(list, repeated, column, questions) === answers.last;
  return ({ cells }) => ({
    from: new Map([...cells].map(([made, rows]) => [made, (last ? rows[rows.length - 1] : rows[0]) ?? 0])),
  });
}

function askWhich(
  list: PupilList,
  repeated: readonly (readonly number[])[],
  column: number,
  questions: ReadContext["questions"],
): string {
  const [one = 0, other = 0] = repeated[0] ?? [];
  const [at, and] = [placeIn(list, one, column), placeIn(list, other, column)];
  const more = repeated.length > 1 ? ` (and ${repeated.length - 1} more like it)` : "";
  return questions.decide({
    id: `repeated-results:${list.label}`,
    about: `repeated results ${listFingerprint(list)}`,
    text: () =>
      `${at.cell} and ${and.cell} differ for the same pupil, subject and time${more}. Which row counts?`,
    at,
    options: [answers.first, answers.last],
    likely: answers.first,
    settles: [],
  });
}
