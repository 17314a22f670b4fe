import type { SortRows } from "../../core/refresh/changeSet";
import type { GridArea } from "../../core/sheet/grid";
import type { Stroke } from "./pen";
import { stroke } from "./pen";
import { setRowHeights } from "./sizes";

type WholeRows = (sheet: Excel.Worksheet) => Excel.Range;

function wholeRows(first: number, count: number): WholeRows {
  return (sheet) => sheet.getRangeByIndexes(first, 0, count, 1).getEntireRow();
}

/** Inserts and deletes whole rows, and knows where the sheet's tables are after each of them. */
export class RowMoves {
  private tables: readonly GridArea[];

  constructor(tables: readonly GridArea[]) {
    this.tables = tables;
  }

  /**
   * New rows right under a table belong to it. Excel would leave them outside (Table.resize needs ExcelApi
   * 1.13), so they go in above the table's last row, which then changes places with the first of them.
   */
  insert(before: number, count: number): Stroke[] {
    if (count === 0) return [];
    const under = this.tables.some(({ lastRow }) => lastRow === before - 1);
    const at = under ? before - 1 : before;
    this.tables = this.tables.map((table) => ({
      ...table,
      firstRow: table.firstRow >= at ? table.firstRow + count : table.firstRow,
      lastRow: table.lastRow >= at ? table.lastRow + count : table.lastRow,
    }));
    return [
      moving((sheet) => wholeRows(at, count)(sheet).insert("Down")),
      ...(under ? [bringUp(before - 1 + count, before - 1)] : []),
    ];
  }

  /**
   * Excel sorts by itself, so that what is typed up to that instant goes with its row. Where a table takes in only
   * some of the columns nothing is sorted: Excel would refuse, and stop the request.
   */
  sort({ firstRow, by, columns: [firstColumn, lastColumn], heights }: SortRows): Stroke[] {
    const area = { firstRow, lastRow: firstRow + heights.length - 1, firstColumn, lastColumn };
    const isCut = this.tables.some(
      (table) =>
        table.firstRow <= area.lastRow &&
        table.lastRow >= firstRow &&
        (table.firstColumn > firstColumn || table.lastColumn < lastColumn),
    );
    if (isCut) return [];
    const fields = [{ key: by - firstColumn, ascending: true }];
    return [
      stroke((pen) => pen.range(area).sort.apply(fields, false, false, "Rows")),
      ...setRowHeights(firstRow, heights),
    ];
  }

  delete(from: number, count: number): Stroke[] {
    if (count === 0) return [];
    const end = from + count;
    const stands = (row: number): number => row - Math.max(0, Math.min(row, end) - from);
    this.tables = this.tables
      .map((table) => ({
        ...table,
        firstRow: stands(table.firstRow),
        lastRow: stands(table.lastRow + 1) - 1,
      }))
      .filter(({ firstRow, lastRow }) => lastRow >= firstRow);
    return [moving((sheet) => wholeRows(from, count)(sheet).delete("Up"))];
  }
}

function moving(move: (sheet: Excel.Worksheet) => unknown): Stroke {
  return stroke((pen) => {
    move(pen.sheet);
    pen.forgetRanges();
  });
}

/** Copies a row with its formats and height to an empty one and leaves it empty itself. */
function bringUp(from: number, to: number): Stroke {
  return stroke(({ sheet }) => {
    const last = wholeRows(from, 1)(sheet);
    wholeRows(to, 1)(sheet).copyFrom(last, "All");
    last.clear("Contents");
  });
}
