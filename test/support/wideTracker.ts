import { normalRows } from "./normalTracker";
import type { TestCell } from "./rawWorkbook";

/** A tidy tracker of so many pupils and columns: the normal one with more columns of notes beside it. */
export function wideRows(pupils: number, columns: number): TestCell[][] {
  const [headings = [], ...rows] = normalRows();
  const notes = Array.from({ length: columns - headings.length }, (_, at) => `Note ${at + 1}`);
  const body = Array.from({ length: pupils }, (_, index) => {
    const row = rows[index % rows.length] ?? [];
    return [`${index}`, `Surname${index}`, ...row.slice(2), ...notes.map((note) => `${note} of pupil`)];
  });
  return [["Local ID", ...headings.slice(1), ...notes], ...body];
}
