import type { TableRow } from "../../src/hosts/xlsx/sampleNotation";
import type { Tracker } from "../support/trackerFile";
import { l79, l79HeadingRow } from "./l79";

const pupils = 24;

/** Attendance and suspensions of a pupil: every fifth away for much of the term, every seventh suspended for long. */
function termOf(nth: number): TableRow {
  return [nth % 5 === 0 ? 71 : 96, nth % 7 === 0 ? 9 : 0];
}

/**
 * The first pupils of the Lancashire tracker, with a term's attendance and suspensions beside their results: enough
 * for every page, and small enough to be refreshed hundreds of times.
 */
export const oneClass: Tracker = {
  fileName: "class.xlsx",
  sheets: l79.sheets.map((sheet) => {
    if (sheet.name !== "Y11") return sheet;
    const [titles, table] = [sheet.rows.slice(0, l79HeadingRow - 1), sheet.rows.slice(l79HeadingRow - 1)];
    const [heads = [], ...rows] = table;
    const wide = rows.slice(0, pupils).map((row, nth) => [...row, ...termOf(nth)]);
    return { ...sheet, rows: [...titles, [...heads, "Attendance %", "Days suspended"], ...wide] };
  }),
};
