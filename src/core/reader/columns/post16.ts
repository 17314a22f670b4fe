import { parseYearGroups } from "../../domain/yearGroup";
import { cellAt, shownText } from "../cells";
import type { PupilList } from "../sheets/pupilList";

const firstYear = 12;

/** True when every year group that a list gives is past Year 11: nobody asks for GCSEs there. */
export function isPost16({ headings, sheet, firstRow, endRow }: PupilList): boolean {
  const heading = headings.find(
    ({ meaning: { topic } }) => topic?.kind === "field" && topic.field === "yearGroup",
  );
  if (heading === undefined) return false;
  let some = false;
  for (let row = firstRow; row < endRow; row++) {
    const years = parseYearGroups(shownText(cellAt(sheet, row, heading.column)));
    if (years === null) continue;
    if (years.some((year) => year < firstYear)) return false;
    some = true;
  }
  return some;
}
