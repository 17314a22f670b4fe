import type { CellValue } from "../sheet/grid";

/** Stands in a sheet's first cell while it is being written, so that half a page is never printed as a whole one. */
export const notFinished =
  "NOT FINISHED. Open Recovery Planner in this workbook: it will offer to put this sheet right.";

/** True for the words that a write which stopped half way left behind. */
export function isNotFinished(value: CellValue): boolean {
  return value === notFinished;
}
