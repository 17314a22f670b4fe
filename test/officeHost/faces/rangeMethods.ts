import { Refusal } from "../wire/protocol";
import type { ClassFace, HostObject } from "../wire/hostObject";
import { columnCount, meets, rowCount } from "../model/areas";
import type { CellFormat } from "../model/cell";
import { defaultFormat } from "../model/cell";
import { checkInFront, checkUnprotected } from "../model/guards";
import { deleteRows, insertRows } from "../model/shiftRows";
import { cellAt } from "../model/sheet";
import { isBlank, type HostCell } from "../model/cell";
import { standing } from "../model/workbook";
import { copyFrom, wholeRows } from "./copyFrom";
import type { RangeIn } from "./rangeFace";

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
  copyFrom: (range, [source, what]) => copyFrom(range, (source as HostObject).self as RangeIn, what),
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
