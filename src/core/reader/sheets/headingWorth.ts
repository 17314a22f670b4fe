import type { HeadingMeaning } from "../headings/headingMeaning";
import { trackerColumns } from "../trackerColumns";
import type { TrackerColumn } from "../trackerColumns";

const columnsById: ReadonlyMap<string, TrackerColumn> = new Map(trackerColumns.map((row) => [row.id, row]));

/** Row of the columns table that a heading names; null for grades and the rest. */
export function columnNamed(meaning: HeadingMeaning): TrackerColumn | null {
  return meaning.topic?.kind === "field" ? (columnsById.get(meaning.topic.field) ?? null) : null;
}

/** Names and numbers of pupils weigh most; words such as "Target" alone weigh least. */
export function worth(meaning: HeadingMeaning): number {
  if (meaning.topic === null) return saysSomething(meaning) ? 0.5 : 0;
  return meaning.topic.kind === "unused" ? 0.5 : 1;
}

/** True for a heading that names or numbers a pupil. */
export function isIdentity(meaning: HeadingMeaning): boolean {
  return columnNamed(meaning)?.identity === true;
}

/** A role, a term, a year or a scale, without a topic of its own. */
export function saysSomething({
  role,
  term,
  termNumber,
  hint,
  form,
  academicStart,
  calendarYear,
}: HeadingMeaning): boolean {
  return [role, term, termNumber, hint, form, academicStart, calendarYear].some((said) => said !== null);
}
