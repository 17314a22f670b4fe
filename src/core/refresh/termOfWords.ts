import { progressKey } from "../domain/ownSheets";
import type { Grid } from "../sheet/grid";
import { standingCell } from "./standingLayout";
import type { StandingLayout } from "./standingLayout";

/** Of a report's row: the words of a term, and the cell of ours that says of which. */
const [wordsColumn, termColumn] = ["progress", "of"];

/**
 * The column that says of which term the words on a row are; null where nothing is told there, so that it says
 * nothing about hers.
 */
export function termOfWords(layout: StandingLayout, row: number, key: string): string | null {
  const isTold = key.startsWith(progressKey("")) && standingIn(layout, row, wordsColumn) !== null;
  return isTold && standingIn(layout, row, termColumn) !== null ? termColumn : null;
}

/**
 * The page with the term that stands beside words which stay in their box: they were typed for that one, whatever
 * term the rest of the page goes back to.
 */
export function withTermsOfWords<T extends Grid>(page: T, layout: StandingLayout): T {
  const [words, term] = [wordsColumn, termColumn].map((id) =>
    page.columns.findIndex((each) => each.id === id),
  );
  const rows = page.rows.map((row) => {
    const at = layout.keys.indexOf(row.key);
    const stays = row.cells[words ?? -1]?.handover === undefined;
    if (!stays || termOfWords(layout, at, row.key) === null) return row;
    const value = standingIn(layout, at, termColumn)?.value ?? null;
    return {
      ...row,
      cells: row.cells.map((cell, index) => (cell && index === term ? { ...cell, value } : cell)),
    };
  });
  return { ...page, rows };
}

function standingIn({ sheet, columns }: StandingLayout, row: number, id: string) {
  return standingCell(sheet.rows[row]?.[columns.get(id) ?? -1]);
}
