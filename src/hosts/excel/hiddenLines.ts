import type { SheetExtent } from "./sheetExtents";

/** 0-based. */
export interface HiddenLines {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Questions still open: they are answered with the next sync. */
export interface AskedHidden {
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

/** Asks line by line only where the whole used area answered that some are hidden and some are not. */
export function askHidden(context: Excel.RequestContext, extent: SheetExtent): AskedHidden {
  const { used, rowsHidden, columnsHidden } = extent;
  if (!used || (rowsHidden !== null && columnsHidden !== null)) return { rows: null, columns: null };
  const worksheet = context.workbook.worksheets.getItem(extent.id);
  const { firstRow, firstColumn, lastRow, lastColumn } = used;
  const oneColumn = worksheet.getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, 1);
  const oneRow = worksheet.getRangeByIndexes(firstRow, firstColumn, 1, lastColumn - firstColumn + 1);
  return {
    rows: rowsHidden === null ? oneColumn.getRowProperties({ rowHidden: true }) : null,
    columns: columnsHidden === null ? oneRow.getColumnProperties({ columnHidden: true }) : null,
  };
}

/** The hidden rows and columns of a sheet, once the questions are answered. */
export function hiddenLines(extent: SheetExtent, asked: AskedHidden | undefined): HiddenLines {
  const { used } = extent;
  if (!used) return { hiddenRows: new Set(), hiddenColumns: new Set() };
  const rows = asked?.rows?.value.map(({ rowHidden }) => rowHidden === true);
  const columns = asked?.columns?.value.map(({ columnHidden }) => columnHidden === true);
  return {
    hiddenRows: numbered(used.firstRow, used.lastRow, rows ?? extent.rowsHidden === true),
    hiddenColumns: numbered(used.firstColumn, used.lastColumn, columns ?? extent.columnsHidden === true),
  };
}

/** Numbers of the lines that are hidden, given line by line or for all of them. */
function numbered(first: number, last: number, hidden: readonly boolean[] | boolean): Set<number> {
  const lines = new Set<number>();
  for (let line = first; line <= last; line += 1) {
    if (typeof hidden === "boolean" ? hidden : hidden[line - first]) lines.add(line);
  }
  return lines;
}
