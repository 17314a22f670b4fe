import { cellAt, shownText } from "../cells";
import type { ListColumns } from "../columns/listColumns";
import type { FindingLog } from "../findings/findingLog";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { cellIn, placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { rollStatus } from "../values/rollWords";

/** Children a council works with who are not looked after. */
const notInCare = /^\s*(?:cin|cp|child in need|child protection|not cla|not lac|care leaver)\b/i;

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
  noteUnknown(list, rows, heading, log);
  if (gone.length === 0) return rows;
  const pupils = gone.length === 1 ? "1 pupil" : `${gone.length} pupils`;
  const why = gone.some((row) => notInCare.test(text(row)))
    ? "left or are not looked after"
    : "left or moved";
  const answer = questions.decide({
    id: `left:${list.label}`,
    about: "left by status",
    text: () => `By ‘${heading.text}’ ${pupils} on ‘${list.sheet.name}’ ${why}. Do they still count?`,
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

/** A word that says neither that a pupil is there nor has left; the pupil counts. */
function noteUnknown(list: PupilList, rows: readonly number[], heading: Heading, log: FindingLog): void {
  for (const row of rows) {
    const found = shownText(cellAt(list.sheet, row, heading.column));
    if (rollStatus(found, heading.text) === null)
      log.add("status-unknown", cellIn(list, row, heading.column), { found });
  }
}
