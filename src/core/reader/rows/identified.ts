import { cellAt, filledColumns, shownText } from "../cells";
import type { ListColumns } from "../columns/listColumns";
import type { PupilList } from "../sheets/pupilList";
import type { TrackerColumnId } from "../trackerColumns";
import { isDateFormat } from "../values/serialDate";
import { noValue } from "../values/wordLists";

/** Fields that tell a pupil from a line of text in the name column. */
const firmFields: readonly TrackerColumnId[] = ["upn", "localId", "dateOfBirth", "forename"];

/** Fields that describe a person; two of them, in words or dates, are no line of figures. */
const personFields: readonly TrackerColumnId[] = [
  "sex",
  "school",
  "schoolType",
  "senProvision",
  "primaryNeed",
  "careBegan",
  "legalStatus",
];

/**
 * Rows among `rows` that hold a text such as "Lancashire" or "Checked by" where a name stands, and nobody:
 * they fill no identity beside the name, although four rows in five do, and describe no person either.
 * Empty in a list whose pupils are known by name only.
 */
export function rowsOfNobody(
  list: PupilList,
  columns: ListColumns,
  rows: readonly number[],
): ReadonlySet<number> {
  const named = ["surname", "name"].some((field) => columns.fields.has(field as TrackerColumnId));
  const firm = firmFields.filter((field) => named || field !== "forename");
  const filled = (fields: readonly TrackerColumnId[], row: number): number =>
    fields.filter((field) => holds(list, columns, field, row)).length;
  const isKnown = (row: number): boolean => firm.some((field) => holds(list, columns, field, row));
  const nobody = rows.filter((row) => !isKnown(row));
  if (nobody.length === 0) return new Set();
  const known = rows.filter(isKnown);
  const foot = nobody.filter((row) => row > (known[known.length - 1] ?? Infinity));
  const within = nobody.length - foot.length;
  if (within * 4 > known.length) return new Set();
  const few = nobody.length * 4 <= known.length;
  const sparse = usualCells(list, known) * sparseShare;
  const isNobody = (row: number): boolean =>
    filled(personFields, row) < 2 && (few || filledColumns(list.sheet, row).length < sparse);
  return new Set(nobody.filter(isNobody));
}

/** Below a short list, lines of text may be many: those with less than this share of a pupil's cells are out. */
const sparseShare = 2 / 3;

function usualCells(list: PupilList, rows: readonly number[]): number {
  const counts = rows.map((row) => filledColumns(list.sheet, row).length).sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

/** A number stands for a person only in a column of numbers; "3" and "13%" are no first name. */
function holds(list: PupilList, columns: ListColumns, field: TrackerColumnId, row: number): boolean {
  const heading = columns.fields.get(field);
  const cell = heading === undefined ? null : cellAt(list.sheet, row, heading.column);
  if (cell === null || cell.type === "error" || noValue(shownText(cell)) !== null) return false;
  if (field === "upn" || field === "localId") return true;
  return (typeof cell.value === "number" && isDateFormat(cell.format)) || saysMore(shownText(cell), field);
}

function saysMore(text: string, field: TrackerColumnId): boolean {
  return field === "dateOfBirth" ? /\d{3}|\d\D+\d/.test(text) : /\p{L}/u.test(text);
}
