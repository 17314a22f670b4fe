import { cellAt, countFilled, filledColumns, isBlankRow, shownText } from "../cells";
import type { PupilList } from "../sheets/pupilList";
import type { FirmIdentity } from "./firmIdentity";
import type { NamedRows } from "./namedRows";
import { isLegendLine, isLegendTitle } from "./noteWords";
import type { RowKind } from "./rowSorter";

/**
 * Rows that belong to a key: they stand beneath a line such as "Key:" and explain codes or colours. A row that
 * numbers its pupil or is filled like one ends it, and so do headings; a line alone above those is theirs.
 */
export function legendRows(
  list: PupilList,
  kinds: ReadonlyMap<number, RowKind>,
  firm: FirmIdentity,
  named: NamedRows,
): ReadonlySet<number> {
  const ends = (row: number): boolean =>
    row >= list.endRow || firm.has(row) || named.isWellFilled(row) || kinds.get(row) === "headings";
  const titles = [...kinds].filter(([row, kind]) => kind === "note" && headsLegend(list, row));
  return new Set(titles.flatMap(([title]) => beneath(list, title, ends)));
}

function beneath({ sheet, endRow }: PupilList, title: number, ends: (row: number) => boolean): number[] {
  let end = title + 1;
  while (!ends(end)) end++;
  const rows = Array.from({ length: end - title - 1 }, (_, nth) => title + 1 + nth);
  const filled = rows.filter((row) => !isBlankRow(sheet, row));
  const alone = (row: number): boolean => countFilled(sheet, row, 2) === 1;
  while (end < endRow && alone(filled[filled.length - 1] ?? title)) if (filled.pop() === undefined) break;
  return filled;
}

/** "Key" alone, or "Key:" with the first code beside it. */
function headsLegend({ sheet }: PupilList, row: number): boolean {
  const [first = 0] = filledColumns(sheet, row, 1);
  const text = shownText(cellAt(sheet, row, first));
  return isLegendTitle(text) || isLegendLine(text);
}
