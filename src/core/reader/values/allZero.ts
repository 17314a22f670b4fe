import { scaleOf } from "../../domain/grades/scales";
import { cellAt } from "../cells";
import type { GradeColumn } from "../columns/gradeColumn";
import type { ListColumns } from "../columns/listColumns";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { cellIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import type { TrackerColumnId } from "../trackerColumns";

/** Fields of figures in which 0 says something that a blank does not. */
const figureFields = ["attendance", "sdq", "suspendedDays"] as const satisfies readonly TrackerColumnId[];

/** So many pupils with 0 and none with anything else look like blanks that were filled in. */
const fewest = 3;

/** Notes columns of figures in which every pupil has 0: they may be blanks that somebody filled in. */
export function noteAllZero(
  list: PupilList,
  { fields }: ListColumns,
  grades: readonly GradeColumn[],
  rows: readonly number[],
  { log }: ReadContext,
): void {
  const scored = grades.filter(({ scale }) => scaleOf(scale(null)).scores !== null);
  const headings = [
    ...figureFields.map((field) => fields.get(field)),
    ...scored.map(({ heading }) => heading),
  ];
  for (const heading of headings) {
    const count = heading === undefined ? 0 : zeros(list, heading, rows);
    if (heading === undefined || count < fewest) continue;
    const at = cellIn(list, heading.row, heading.column);
    log.add("column-all-zero", at, { found: heading.text, more: `All ${count} are 0` });
  }
}

/** How many cells hold a typed 0; none when another holds anything else. */
function zeros({ sheet }: PupilList, { column }: Heading, rows: readonly number[]): number {
  let count = 0;
  for (const row of rows) {
    const cell = cellAt(sheet, row, column);
    if (cell === null) continue;
    if (cell.hasFormula || Number(cell.value) !== 0 || cell.type === "boolean") return 0;
    count++;
  }
  return count;
}
