import { cellAt } from "../cells";
import type { RawSheet } from "../rawWorkbook";

/** 0-based, the end one past the last. */
export interface ColumnRange {
  readonly firstColumn: number;
  readonly endColumn: number;
}

/** Such columns, with how many of them are filled: all that stand together. */
interface Part extends ColumnRange {
  readonly width: number;
}

/** Parts of a sheet that a column without any cell from a 0-based row down keeps apart; the last reaches to the end. */
export function partsApart(sheet: RawSheet, top: number): Part[] {
  const filled = columnsFrom(sheet, top);
  const starts = filled.flatMap((isFilled, column) =>
    isFilled && filled[column - 1] !== true ? [column] : [],
  );
  return starts.map((firstColumn, nth) => {
    const blank = filled.findIndex((isFilled, column) => column > firstColumn && !isFilled);
    const width = (blank === -1 ? filled.length : blank) - firstColumn;
    return { firstColumn, endColumn: starts[nth + 1] ?? Infinity, width };
  });
}

/** Which columns have a cell from a row on. Once found filled, a column is not looked at again: most are after a few rows. */
function columnsFrom(sheet: RawSheet, top: number): boolean[] {
  const filled: boolean[] = [];
  let open: number[] = [];
  for (let row = top; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? [];
    while (filled.length < cells.length) open.push(filled.push(false) - 1);
    for (const column of open) if (cellAt(sheet, row, column) !== null) filled[column] = true;
    open = open.filter((column) => filled[column] !== true);
  }
  return filled;
}
