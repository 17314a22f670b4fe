import { cellAt, shownText } from "../cells";
import type { ListColumns } from "../columns/listColumns";
import type { ReadContext } from "../readContext";
import { cellIn, placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { rollStatus } from "../values/rollWords";

const answers = { count: "count", leaveOut: "leave out" } as const;

/**
 * The rows of pupils that count where a column says who has left or moved. Whether those still count is the
 * officer's to say: one question a list, and all count until she says otherwise. They are noted either way.
 */
export function withoutLeavers(
  list: PupilList,
  columns: ListColumns,
  rows: readonly number[],
  { questions, log }: ReadContext,
): readonly number[] {
  const heading = columns.fields.get("rollStatus");
  if (heading === undefined) return rows;
  const text = (row: number): string => shownText(cellAt(list.sheet, row, heading.column));
  const gone = rows.filter((row) => rollStatus(text(row), heading.text) === "left");
  if (gone.length === 0) return rows;
  const pupils = gone.length === 1 ? "1 pupil" : `${gone.length} pupils`;
  const answer = questions.decide({
    id: `left:${list.label}`,
    about: "left by status",
    text: () => `By ‘${heading.text}’ ${pupils} on ‘${list.sheet.name}’ left or moved. Do they still count?`,
    at: placeIn(list, heading.row, heading.column),
    options: [answers.count, answers.leaveOut],
    likely: answers.count,
    settles: [],
  });
  const counts = answer === answers.count;
  const more = counts ? "The pupils are counted all the same" : "The pupils are left out, as you decided";
  for (const row of gone) {
    const at = cellIn(list, row, heading.column);
    log.add("status-left", at, { found: text(row), more });
  }
  const out = new Set(gone);
  return counts ? rows : rows.filter((row) => !out.has(row));
}
