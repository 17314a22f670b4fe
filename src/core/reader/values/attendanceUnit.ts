import { cellAt } from "../cells";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import { isPercentFormat } from "./percentText";

/** Whether the plain numbers of a column are shares (0.93) or percentages (93). */
export type AttendanceUnit = "share" | "percent";

/** Shares when no plain number of the column is above 1. Percent formats and "93%" say it themselves. */
export function attendanceUnit(
  list: PupilList,
  heading: Heading | undefined,
  rows: readonly number[],
): AttendanceUnit {
  let shares = 0;
  for (const row of heading === undefined ? [] : rows) {
    const cell = cellAt(list.sheet, row, heading?.column ?? 0);
    const value = cell?.type === "text" ? Number(cell.value) : cell?.value;
    if (typeof value !== "number" || Number.isNaN(value) || isPercentFormat(cell?.format ?? "")) continue;
    if (value > 1) return "percent";
    if (value > 0) shares++;
  }
  return shares > 0 ? "share" : "percent";
}
