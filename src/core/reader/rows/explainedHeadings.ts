import { cellAt, filledColumns, shownText } from "../cells";
import type { RawCell } from "../rawWorkbook";
import type { PupilList } from "../sheets/pupilList";
import { isCellFormat } from "./cellFormats";
import type { FirmIdentity } from "./firmIdentity";

/** So far beneath the headings a row may stand that explains them. */
const rowsBeneath = 4;
const fewestNumbered = 4;

/**
 * True for a row just beneath the headings that says what goes under them: formats such as "dd/mm/yyyy" and
 * "9-1", numbers of columns, or the system that each column comes from.
 */
export function explainsHeadings(list: PupilList, firm: FirmIdentity, row: number): boolean {
  if (row >= list.firstRow + rowsBeneath) return false;
  const cells = filledColumns(list.sheet, row).map((column) => cellAt(list.sheet, row, column));
  if (cells.length < 2) return false;
  const told = cells.filter((cell) => isCellFormat(shownText(cell)));
  return (told.length > 1 && told.length * 2 >= cells.length) || numbersColumns(cells) || firm.isMisfit(row);
}

/** 1, 2, 3 … from left to right. */
function numbersColumns(cells: readonly (RawCell | null)[]): boolean {
  return (
    cells.length >= fewestNumbered && cells.every((cell, nth) => shownText(cell).trim() === `${nth + 1}`)
  );
}
