import type { ClassFace } from "../wire/hostObject";
import { columnCount, rowCount } from "../model/areas";
import type { HostCell } from "../model/cell";
import { emptyCell } from "../model/cell";
import { shownText } from "../model/numberText";
import { standing } from "../model/workbook";
import type { RangeIn } from "./rangeFace";

/** Above this a range answers null without an error. */
const mostCells = 5_000_000;

const blank = emptyCell();

type Reader = NonNullable<ClassFace<RangeIn>["scalars"]>[string];

function block(read: (cell: HostCell, range: RangeIn) => unknown): Reader {
  return (range) => {
    const area = standing(range);
    if (rowCount(area) * columnCount(area) > mostCells) return null;
    const lines: unknown[][] = [];
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      const cells = range.sheet.rows.get(row);
      const line: unknown[] = [];
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1)
        line.push(read(cells?.get(column) ?? blank, range));
      lines.push(line);
    }
    return lines;
  };
}

function valueType(cell: HostCell): string {
  if (cell.error) return "Error";
  if (cell.value === "" && cell.formula === null) return "Empty";
  if (typeof cell.value === "boolean") return "Boolean";
  return typeof cell.value === "number" ? "Double" : "String";
}

/** True or false for all lines of the range, null when some are hidden and some not. */
function hiddenLines(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  const inside = [...hidden].filter((line) => line >= first && line <= last).length;
  if (inside === 0) return false;
  return inside === last - first + 1 ? true : null;
}

export const readers: Readonly<Record<string, Reader>> = {
  values: block((cell) => cell.value),
  valueTypes: block(valueType),
  formulas: block((cell) => cell.formula ?? cell.value),
  numberFormat: block((cell) => cell.numberFormat),
  text: block((cell, range) => shownText(cell, range.book.dateSystem)),
  rowHidden: (range) => {
    const { firstRow, lastRow } = standing(range);
    return hiddenLines(range.sheet.hiddenRows, firstRow, lastRow);
  },
  columnHidden: (range) => {
    const { firstColumn, lastColumn } = standing(range);
    return hiddenLines(range.sheet.hiddenColumns, firstColumn, lastColumn);
  },
};
