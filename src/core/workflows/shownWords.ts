import type { RawCell } from "../reader/rawWorkbook";
import { standingCell } from "../refresh/standingLayout";

/**
 * What the pane shows of a cell of hers: text as it stands in the cell, numbers and days as Excel displays them;
 * "" for an empty cell and for one that still holds our hint.
 */
export function shownWords(cell: RawCell | null | undefined): string {
  const standing = standingCell(cell);
  if (!standing) return "";
  return typeof standing.value === "string" ? standing.value : standing.text;
}
