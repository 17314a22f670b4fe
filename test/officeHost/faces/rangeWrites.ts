import { Refusal } from "../wire/protocol";
import { columnCount, rowCount } from "../model/areas";
import { workOut } from "../model/calculator";
import type { HostCell } from "../model/cell";
import { enter } from "../model/entry";
import { checkCellsOpen, checkUnprotected, rowsWritten } from "../model/guards";
import { isCovered, openCell } from "../model/sheet";
import { valuesAt } from "../model/recalculate";
import { standing } from "../model/workbook";
import type { RangeIn } from "./rangeFace";

type Property = "values" | "formulas" | "numberFormat";

/** A block must have the range's shape; a single value goes to every cell. */
export function setBlock(range: RangeIn, given: unknown, property: Property): void {
  const area = standing(range);
  const rows = Array.isArray(given)
    ? checkedShape(given as unknown[][], rowCount(area), columnCount(area))
    : null;
  if (property === "numberFormat") checkUnprotected(range.sheet);
  else checkCellsOpen(range.sheet, area);
  const written = rowsWritten(range.sheet, area);
  written.forEach((row, line) => {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      const value = rows ? rows[line]?.[column - area.firstColumn] : given;
      if (value !== null && value !== undefined) setCell(range, row, column, value, property);
    }
  });
}

function checkedShape(rows: unknown[][], height: number, width: number): unknown[][] {
  if (rows.length !== height || rows.some((row) => row.length !== width))
    throw new Refusal("InvalidArgument");
  return rows;
}

function setCell(range: RangeIn, row: number, column: number, value: unknown, property: Property): void {
  if (property !== "numberFormat" && isCovered(range.sheet, row, column)) return;
  const cell: HostCell = openCell(range.sheet, row, column);
  if (property === "numberFormat") cell.numberFormat = String(value);
  else
    enter(cell, value, (formula) =>
      workOut(formula, (reference) => valuesAt(range.book, range.sheet, reference)),
    );
}

export function setHidden(range: RangeIn, which: "rows" | "columns", hidden: boolean): void {
  const area = standing(range);
  const [set, first, last] =
    which === "rows"
      ? [range.sheet.hiddenRows, area.firstRow, area.lastRow]
      : [range.sheet.hiddenColumns, area.firstColumn, area.lastColumn];
  for (let line = first; line <= last; line += 1) {
    if (hidden) set.add(line);
    else set.delete(line);
  }
}
