import type { GridArea } from "../../../src/core/sheet/grid";
import { columnCount, lastColumnOfSheet, meets, rowCount } from "../model/areas";
import type { HostCell } from "../model/cell";
import { copyOf } from "../model/cell";
import { copiedDown } from "../model/formulaReferences";
import { checkCellsOpen, checkUnprotected } from "../model/guards";
import type { SheetModel } from "../model/sheet";
import { cellAt, isCovered, openCell } from "../model/sheet";
import { standing } from "../model/workbook";
import { Refusal } from "../wire/protocol";
import type { RangeIn } from "./rangeFace";

/**
 * Whole rows of one sheet with all that is on them, or the values of cells, to any sheet. Everything else is not
 * asked for by us. Source: Microsoft, Excel.Range copyFrom: "the destination will be expanded automatically".
 */
export function copyFrom(target: RangeIn, source: RangeIn, what: unknown): void {
  if (what === "Values") copyValues(target, source);
  else copyRows(target, source);
}

/** As pasting values does: what formulas show, texts as they are, no format; a merged cell is as wide as it is. */
function copyValues(target: RangeIn, source: RangeIn): void {
  const from = withMerges(source.sheet, standing(source));
  const { firstRow, firstColumn, ...last } = standing(target);
  if (last.lastRow !== firstRow || last.lastColumn !== firstColumn) throw new Refusal("NotImplemented");
  const to = {
    firstRow,
    firstColumn,
    lastRow: firstRow + rowCount(from) - 1,
    lastColumn: firstColumn + columnCount(from) - 1,
  };
  checkCellsOpen(target.sheet, to);
  for (let row = 0; row < rowCount(from); row += 1) {
    for (let column = 0; column < columnCount(from); column += 1) {
      if (isCovered(target.sheet, firstRow + row, firstColumn + column))
        throw new Refusal("MergedRangeConflict");
      const { value, error } = cellAt(source.sheet, from.firstRow + row, from.firstColumn + column) ?? blank;
      const cell = openCell(target.sheet, firstRow + row, firstColumn + column);
      Object.assign(cell, { value, error, formula: null });
    }
  }
}

const blank = { value: "", error: false } as const;

function withMerges({ merges }: SheetModel, area: GridArea): GridArea {
  return merges
    .filter((merge) => meets(merge, area))
    .reduce(
      (wide, merge) => ({
        firstRow: Math.min(wide.firstRow, merge.firstRow),
        lastRow: Math.max(wide.lastRow, merge.lastRow),
        firstColumn: Math.min(wide.firstColumn, merge.firstColumn),
        lastColumn: Math.max(wide.lastColumn, merge.lastColumn),
      }),
      area,
    );
}

/** Only whole rows are put in, taken out and copied with their looks: nothing of ours moves part of a row. */
export function wholeRows(range: RangeIn): { first: number; count: number } {
  const area = standing(range);
  if (area.firstColumn !== 0 || area.lastColumn !== lastColumnOfSheet) throw new Refusal("NotImplemented");
  return { first: area.firstRow, count: rowCount(area) };
}

/** Copies whole rows: values, formulas moved along, formats and heights. */
function copyRows(target: RangeIn, source: RangeIn): void {
  const [from, to] = [wholeRows(source), wholeRows(target)];
  if (from.count !== to.count || source.sheet !== target.sheet) throw new Refusal("NotImplemented");
  checkUnprotected(target.sheet);
  for (let row = 0; row < from.count; row += 1) copyRow(target.sheet, from.first + row, to.first + row);
}

function copyRow(sheet: SheetModel, from: number, to: number): void {
  const cells = [...(sheet.rows.get(from) ?? [])].map(
    ([column, cell]) => [column, copiedTo(cell, to - from)] as const,
  );
  sheet.rows.set(to, new Map(cells));
  const height = sheet.rowHeights.get(from);
  if (height === undefined) sheet.rowHeights.delete(to);
  else sheet.rowHeights.set(to, height);
}

function copiedTo(cell: HostCell, down: number): HostCell {
  return { ...copyOf(cell), formula: cell.formula && copiedDown(cell.formula, down) };
}
