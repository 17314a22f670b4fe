import type { GradeRole } from "../../src/core/domain/pupil";
import { readTracker } from "../../src/core/reader/readTracker";
import type { TrackerReading } from "../../src/core/reader/understood";
import { shownCell } from "../../src/hosts/xlsx/sampleNotation";
import type { TableCell } from "../../src/hosts/xlsx/sampleNotation";
import { rawWorkbook } from "../support/rawWorkbook";
import type { TestCell } from "../support/rawWorkbook";
import type { Tracker } from "../support/trackerFile";
import { asUkText, textIn } from "./layoutTable";

/** Reads a layout as on 30 September 2014, without the detour over a file. */
export function readLayout(tracker: Tracker | undefined): TrackerReading {
  const sheets = (tracker?.sheets ?? []).map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map(testCell)),
  }));
  const options = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() } as const;
  return readTracker(rawWorkbook(...sheets), options);
}

function testCell(cell: TableCell): TestCell {
  const shown = shownCell(cell);
  if (shown === null || typeof shown !== "object") return shown;
  if ("error" in shown) return { value: shown.error, type: "error", text: shown.error };
  return { value: shown.date, format: "dd/mm/yyyy", text: textIn(asUkText(cell)) };
}

/** "mathematics C" of every pupil who has grades in a role, of the latest term: blanks do not differ from no column. */
export function codesBy({ pupils }: TrackerReading, role: GradeRole): Map<string, string[]> {
  const codes = pupils.map(({ key, grades }): [string, string[]] => [
    key,
    grades
      .filter((grade) => grade.role === role && (grade.term === null || grade.term.name === "summer"))
      .flatMap(({ subject, reading }) => (reading.kind === "grade" ? [`${subject} ${reading.code}`] : []))
      .sort(),
  ]);
  return new Map(codes.sort(([a], [b]) => (a < b ? -1 : 1)));
}
