import { cellAt, shownText } from "../cells";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { cellIn, placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { absenceUnitOf } from "./attendanceUnit";
import type { AttendanceUnit } from "./attendanceUnit";
import { isPercentFormat } from "./percentText";

const answers = { sessions: "sessions or days missed", percent: "a percentage of sessions missed" } as const;
/** Words and signs by which a heading says that its figures are percentages. */
export const saysPercent = /%|per ?cent|\brate\b/i;

/**
 * How to read a column of absence where there is none of attendance: a percentage by its heading, its signs or
 * the officer's word; else it counts sessions or days, from which no attendance follows, and is not used.
 */
export function askAbsence(
  list: PupilList,
  heading: Heading | undefined,
  rows: readonly number[],
  { questions, log }: ReadContext,
): AttendanceUnit | null {
  if (heading === undefined) return null;
  const at = placeIn(list, heading.row, heading.column);
  const isPercent =
    saysPercent.test(heading.text) ||
    signed(list, heading, rows) ||
    questions.decide({
      id: `unit:${list.label}:absence`,
      about: "unit absence",
      text: () =>
        `Does ‘${heading.text}’ hold ${answers.percent}, from which attendance follows, or ${answers.sessions}?`,
      at,
      options: [answers.sessions, answers.percent],
      likely: answers.sessions,
    }) === answers.percent;
  if (!isPercent) return null;
  const place = cellIn(list, heading.row, heading.column);
  log.add("attendance-from-absence", place, { found: heading.text });
  return absenceUnitOf(list, [heading], rows);
}

/** True when every filled cell carries a per cent sign. */
export function signed(list: PupilList, { column }: Heading, rows: readonly number[]): boolean {
  const cells = rows.flatMap((row) => cellAt(list.sheet, row, column) ?? []);
  return (
    cells.length > 0 && cells.every((cell) => isPercentFormat(cell.format) || shownText(cell).includes("%"))
  );
}
