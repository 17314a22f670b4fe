import { Refusal } from "../wire/protocol";
import type { ClassFace, HostObject } from "../wire/hostObject";
import { columnCount, lastColumnOfSheet, meets, rowCount } from "../model/areas";
import type { CellFormat } from "../model/cell";
import { copyOf, defaultFormat } from "../model/cell";
import { copiedDown } from "../model/formulaReferences";
import { checkInFront, checkUnprotected } from "../model/guards";
import { deleteRows, insertRows } from "../model/shiftRows";
import { cellAt } from "../model/sheet";
import type { SheetModel } from "../model/sheet";
import { isBlank, type HostCell } from "../model/cell";
import { standing } from "../model/workbook";
import type { RangeIn } from "./rangeFace";

/** Only whole rows are put in and taken out here: nothing of ours moves part of a row. */
function wholeRows(range: RangeIn): { first: number; count: number } {
  const area = standing(range);
  if (area.firstColumn !== 0 || area.lastColumn !== lastColumnOfSheet) throw new Refusal("NotImplemented");
  return { first: area.firstRow, count: rowCount(area) };
}

/** What may be asked of each cell. A fill is the cell's own, whatever conditional formats show; none is white. */
const cellProperties = new Map<string, (format: CellFormat) => unknown>([
  [
    '{"format":{"font":{"strikethrough":true}}}',
    ({ strikethrough }) => ({ format: { font: { strikethrough } } }),
  ],
  [
    '{"format":{"fill":{"color":true}}}',
    ({ fill }) => ({ format: { fill: { color: `#${fill ?? "FFFFFF"}` } } }),
  ],
]);

export const rangeMethods: NonNullable<ClassFace<RangeIn>["methods"]> = {
  select: (range) => {
    checkInFront(range.book);
    if (range.book.selected?.sheet !== range.sheet.name) throw new Refusal("InvalidSelection");
    range.book.selected = { sheet: range.sheet.name, area: standing(range) };
  },
  insert: (range) => {
    const { first, count } = wholeRows(range);
    checkUnprotected(range.sheet);
    insertRows(range.book, range.sheet, first, count);
  },
  delete: (range) => {
    const { first, count } = wholeRows(range);
    checkUnprotected(range.sheet);
    deleteRows(range.book, range.sheet, first, count);
  },
  merge: (range) => {
    const area = standing(range);
    checkUnprotected(range.sheet);
    if (range.sheet.tables.some((table) => meets(table.area, area))) throw new Refusal("InvalidOperation");
    const apart = range.sheet.merges.filter((merge) => !meets(merge, area));
    range.sheet.merges = [...apart, area];
  },
  clear: (range, [what]) => {
    if (what !== "Contents") throw new Refusal("NotImplemented");
    checkUnprotected(range.sheet);
    for (const cell of usedCells(range)) Object.assign(cell, { value: "", error: false, formula: null });
  },
  copyFrom: (range, [source]) => copyRows(range, (source as HostObject).self as RangeIn),
  getRowProperties: (range, [wanted]) => {
    if (JSON.stringify(wanted) !== '{"rowHidden":true}') throw new Refusal("NotImplemented");
    const { firstRow } = standing(range);
    const rows = Array.from({ length: rowCount(standing(range)) }, (_, row) => firstRow + row);
    return rows.map((row) => ({ rowHidden: range.sheet.hiddenRows.has(row) }));
  },
  getColumnProperties: (range, [wanted]) => {
    if (JSON.stringify(wanted) !== '{"columnHidden":true}') throw new Refusal("NotImplemented");
    const { firstColumn } = standing(range);
    const columns = Array.from({ length: columnCount(standing(range)) }, (_, column) => firstColumn + column);
    return columns.map((column) => ({ columnHidden: range.sheet.hiddenColumns.has(column) }));
  },
  getCellProperties: (range, [wanted]) => {
    const tell = cellProperties.get(JSON.stringify(wanted));
    if (!tell) throw new Refusal("NotImplemented");
    const { firstRow, firstColumn } = standing(range);
    return Array.from({ length: rowCount(standing(range)) }, (_row, row) =>
      Array.from({ length: columnCount(standing(range)) }, (_column, column) =>
        tell(cellAt(range.sheet, firstRow + row, firstColumn + column)?.format ?? defaultFormat),
      ),
    );
  },
  _ValidateArraySize: (range, [rows, columns]) => {
    const area = standing(range);
    if (rows !== rowCount(area) || columns !== columnCount(area)) throw new Refusal("InvalidArgument");
  },
};

function usedCells(range: RangeIn): HostCell[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = standing(range);
  const rows = [...range.sheet.rows]
    .filter(([row]) => row >= firstRow && row <= lastRow)
    .map(([, cells]) => [...cells]);
  return rows
    .flat()
    .filter(([column, cell]) => column >= firstColumn && column <= lastColumn && !isBlank(cell))
    .map(([, cell]) => cell);
}

/** Copies whole rows: values, formulas moved along, formats and heights. */
function copyRows(target: RangeIn, source: RangeIn): void {
  const [from, to] = [wholeRows(source), wholeRows(target)];
  if (from.count !== to.count || source.sheet !== target.sheet) throw new Refusal("NotImplemented");
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
