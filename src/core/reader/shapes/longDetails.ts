import { cellAt, shownText } from "../cells";
import type { ReadContext } from "../readContext";
import { cellIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import type { RowTexts } from "./rowTexts";

/**
 * The row of a pupil from which a column of the pupil's details is taken: the latest one that fills it, the
 * first of several. Rows of one time that say different things are noted.
 */
export function chooseDetail(
  list: PupilList,
  rows: readonly number[],
  column: number,
  texts: RowTexts,
  { log }: ReadContext,
): number {
  const text = (row: number): string =>
    shownText(cellAt(list.sheet, row, column))
      .trim()
      .toLowerCase();
  let best: number | null = null;
  let disagrees: number | null = null;
  for (const row of rows) {
    if (cellAt(list.sheet, row, column) === null) continue;
    const later: number = best === null ? 1 : texts.when(row).rank - texts.when(best).rank;
    if (best === null || later > 0) [best, disagrees] = [row, null];
    else if (later === 0 && disagrees === null && text(row) !== text(best)) disagrees = row;
  }
  if (best !== null && disagrees !== null && list.headings.some((each) => isDetail(each, column))) {
    const at = (row: number) => cellIn(list, row, column);
    log.add("pupil-rows-differ", at(best), { also: [at(disagrees)] });
  }
  return best ?? rows[0] ?? list.firstRow;
}

/** A column that is used; others may differ from row to row as they like. */
function isDetail({ column, meaning }: PupilList["headings"][number], wanted: number): boolean {
  return column === wanted && meaning.topic !== null && meaning.topic.kind !== "unused";
}
