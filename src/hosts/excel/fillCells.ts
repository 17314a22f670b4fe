import type { RawSheet } from "../../core/reader/rawWorkbook";
import { fillsOf, ragColumns } from "../../core/workflows/readingRules";
import { answered } from "./answered";
import type { SheetExtent } from "./sheetExtents";

/** A sheet whose cells are read. */
export interface RowsRead {
  readonly extent: SheetExtent;
  readonly rows: RawSheet["rows"];
}

/** One column, from its first cell to the sheet's last. */
interface AskedColumn {
  readonly column: number;
  readonly first: number;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** All sheets together: about 1 MB of answer. */
const cellsLookedAt = 20_000;

/**
 * The fills of columns headed RAG that are mostly blank: one sync, and none where the workbook has no such column.
 * Excel tells the fill that stands in the cell, never the colour that a conditional format shows.
 */
export async function readFills(
  context: Excel.RequestContext,
  sheets: readonly RowsRead[],
): Promise<ReadonlyMap<SheetExtent, RawSheet["fills"]>> {
  const asked = askFills(context, sheets);
  if (asked.size > 0) await answered(context.sync());
  return new Map(sheets.map(({ extent, rows }) => [extent, fillsRead(asked.get(extent) ?? [], rows.length)]));
}

function askFills(
  context: Excel.RequestContext,
  sheets: readonly RowsRead[],
): ReadonlyMap<SheetExtent, AskedColumn[]> {
  const asked = new Map<SheetExtent, AskedColumn[]>();
  let left = cellsLookedAt;
  for (const { extent, rows } of sheets) {
    if (extent.mark !== null) continue;
    for (const [column, first] of ragColumns(rows)) {
      const count = Math.min(rows.length - first, left);
      if (count <= 0) continue;
      left -= count;
      const range = context.workbook.worksheets.getItem(extent.id).getRangeByIndexes(first, column, count, 1);
      const cells = range.getCellProperties({ format: { fill: { color: true } } });
      asked.set(extent, [...(asked.get(extent) ?? []), { column, first, cells }]);
    }
  }
  return asked;
}

function fillsRead(asked: readonly AskedColumn[], endRow: number): RawSheet["fills"] {
  const byColumn = new Map(asked.map((each) => [each.column, each]));
  const columns = new Map(asked.map(({ column, first }) => [column, first]));
  return fillsOf(columns, endRow, (row, column) => {
    const each = byColumn.get(column);
    return each?.cells.value[row - each.first]?.[0]?.format?.fill?.color ?? null;
  });
}
