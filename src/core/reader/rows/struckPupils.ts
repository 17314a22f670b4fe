import type { ReadContext } from "../readContext";
import { addressIn, cellIn, placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";

const answers = { count: "count", leaveOut: "leave out" } as const;
const rowsNamed = 5;

/**
 * The rows of pupils that count. Whether a pupil who is struck through still does is the officer's to say: one
 * question a list, and all count until she says otherwise. Rows left out are noted.
 */
export function withoutStruck(list: PupilList, rows: readonly number[], context: ReadContext): number[] {
  const struck = rows.filter((row) => list.sheet.struckRows.has(addressIn(list, row, 0).row));
  if (struck.length === 0 || answer(list, struck, context) === answers.count) return [...rows];
  for (const row of struck) context.log.add("pupils-struck-out", cellIn(list, row, 0), { group: "rows" });
  const out = new Set(struck);
  return rows.filter((row) => !out.has(row));
}

function answer(list: PupilList, struck: readonly number[], { questions }: ReadContext): string {
  const at = placeIn(list, struck[0] ?? 0, 0);
  const shown = struck.slice(0, rowsNamed).map((row) => addressIn(list, row, 0).row + 1);
  const more = struck.length > rowsNamed ? ` and ${struck.length - rowsNamed} more` : "";
  const pupils = struck.length === 1 ? "1 pupil is" : `${struck.length} pupils are`;
  const still = struck.length === 1 ? "Does the pupil" : "Do they";
  return questions.decide({
    id: `struck-through:${list.label}`,
    about: "struck through",
    text: () =>
      `${pupils} struck through on ‘${list.sheet.name}’ (row${struck.length === 1 ? "" : "s"} ${shown.join(", ")}${more}). ${still} still count?`,
    at,
    options: [answers.count, answers.leaveOut],
    likely: answers.count,
    settles: [],
  });
}
