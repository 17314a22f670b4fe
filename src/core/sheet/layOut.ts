import { atOnce } from "../domain/steps";
import type { Steps } from "../domain/steps";
import { cornerKey } from "../domain/ownSheets";
import { cellFor } from "./layOutCell";
import type { LaidCell } from "./layOutCell";
import { ownAreas } from "./layOutAreas";
import type { Grid, GridCell, GridChart, GridColumn, GridRow, GridTable } from "./grid";
import type { Block, DocumentChart, DocumentRow, Page, SheetDocument, TableBlock } from "./sheetDocument";
import { mostRowHeight, rowHeight } from "./textMetrics";
import { styleOf } from "./theme";

/** Id of the hidden column that carries row keys. */
export const keyColumn = "key";
const minimumHeight = 15;
const endRowHeight = 5;
const margin = 2;
/** Points between the margins of an A4 page; it may shrink to 85% of its size to stay on one. */
const pageHeights = { portrait: 728, landscape: 482 } as const;
const smallest = 0.85;

/** Rows that are drawn in one slice. */
const rowsAtATime = 200;

/**
 * Draws a document as a grid.
 *
 *   blocks → rows of cells → heights from measured lines → tables and areas → print set-up
 *
 * The second row holds the column ids and is hidden, so is the column `key`. Every document must have one.
 * @throws when a cell names a column that the document does not have, or two rows share a key (our mistake).
 */
export function layOut(document: SheetDocument): Grid {
  return atOnce(layOutInSteps(document));
}

/** The same in slices. */
export function* layOutInSteps(document: SheetDocument): Steps<Grid> {
  const columns = document.columns.map(({ id, width }): GridColumn => ({
    id,
    width,
    hidden: id === keyColumn,
  }));
  const rows: GridRow[] = [];
  const tables: GridTable[] = [];
  for (const block of document.blocks) {
    const first = rows.length;
    for (const row of rowsOf(block)) {
      rows.push(drawRow(row, columns));
      if (rows.length === 1) rows.push(columnIdRow(columns));
      if (rows.length % rowsAtATime === 0) yield;
    }
    if (block.kind === "table") tables.push(tableArea(document, block, first, rows.length - 1, columns));
  }
  assertUniqueKeys(rows, document.mark);
  const laid = rows.map((row) => row.cells);
  return {
    columns,
    rows,
    tables,
    ...ownAreas(laid as readonly (readonly (LaidCell | null)[])[], tables),
    print: {
      orientation: document.page.orientation,
      lastRow: rows.length - 1,
      lastColumn: indexOf(columns, document.page.printTo),
      repeatRows: repeated(rows, document.page.repeat),
      footer: { left: document.page.footerLeft, centre: document.page.footerCentre },
      pagesTall: document.page.onePage && fitsOnePage(rows, document.page.orientation) ? 1 : null,
      margin,
    },
    frozenRows: document.page.freeze ? (repeated(rows, document.page.repeat)?.[1] ?? -1) + 1 : 0,
    ...(document.chart ? { chart: laidChart(document.chart, rows, columns) } : {}),
  };
}

function laidChart(
  { name, description, firstRow, lastRow, from, to, times, figures, targets, labels, format }: DocumentChart,
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
): GridChart {
  const rowOf = (key: string) => rows.findIndex((row) => row.key === key);
  return {
    name,
    description,
    labels,
    format,
    area: {
      firstRow: rowOf(firstRow),
      lastRow: rowOf(lastRow),
      firstColumn: indexOf(columns, from),
      lastColumn: indexOf(columns, to),
    },
    times: indexOf(columns, times),
    figures: indexOf(columns, figures),
    targets: indexOf(columns, targets),
  };
}

/** Key of a table's blank last row. */
export function endKey(table: string): string {
  return `${table}:end`;
}

/** Key of a table's heading row. */
export function headKey(table: string): string {
  return `${table}:head`;
}

function rowsOf(block: Block): readonly DocumentRow[] {
  if (block.kind === "rows") return block.rows;
  const head: DocumentRow = {
    key: headKey(block.id),
    cells: block.columns.map(({ column, heading, look }) => ({
      column,
      look,
      content: { kind: "text", text: heading },
    })),
  };
  return [head, ...block.rows, { key: endKey(block.id), cells: [], height: endRowHeight }];
}

function drawRow(row: DocumentRow, columns: readonly GridColumn[]): GridRow {
  const cells: (GridCell | null)[] = columns.map(() => null);
  const merges: [number, number][] = [];
  let height = minimumHeight;
  for (const documentCell of row.cells) {
    const first = indexOf(columns, documentCell.column);
    const last = indexOf(columns, documentCell.to ?? documentCell.column);
    const laid = cellFor(documentCell, columns.slice(first, last + 1));
    cells[first] = laid;
    const filler: LaidCell = { ...laid, value: null, formula: null, filler: true };
    cells.fill(filler, first + 1, last + 1);
    if (last > first) merges.push([first, last]);
    height = Math.max(height, rowHeight(Math.max(laid.lines, row.minLines ?? 1), laid.style.size));
  }
  cells[indexOf(columns, keyColumn)] = keyCell(row.key);
  return {
    key: row.key,
    height: row.height ?? Math.min(mostRowHeight, height + (row.air ?? 0)),
    hidden: false,
    cells,
    merges,
  };
}

function keyCell(key: string): GridCell {
  return { value: key, formula: null, style: styleOf("key"), owner: "ours" };
}

function columnIdRow(columns: readonly GridColumn[]): GridRow {
  return {
    key: cornerKey,
    height: minimumHeight,
    hidden: true,
    cells: columns.map(({ id }) => keyCell(id === keyColumn ? cornerKey : id)),
    merges: [],
  };
}

function tableArea(
  document: SheetDocument,
  block: TableBlock,
  firstRow: number,
  lastRow: number,
  columns: readonly GridColumn[],
): GridTable {
  const places = block.columns.map(({ column }) => indexOf(columns, column));
  return {
    name: `RP_${`${document.mark}_${block.id}`.replace(/[^A-Za-z0-9]+/g, "_")}`,
    filters: block.filters,
    firstRow,
    lastRow,
    firstColumn: Math.min(...places),
    lastColumn: Math.max(...places),
  };
}

function fitsOnePage(rows: readonly GridRow[], orientation: Page["orientation"]): boolean {
  const height = rows.reduce((sum, row) => sum + (row.hidden ? 0 : row.height), 0);
  return height * smallest <= pageHeights[orientation];
}

function repeated(rows: readonly GridRow[], key: string | null): readonly [number, number] | null {
  const found = key === null ? -1 : rows.findIndex((row) => row.key === key);
  return found < 0 ? null : [found, found];
}

function indexOf(columns: readonly GridColumn[], id: string): number {
  const found = columns.findIndex((column) => column.id === id);
  if (found < 0) throw new Error(`the page has no column ${id}`);
  return found;
}

function assertUniqueKeys(rows: readonly GridRow[], mark: string): void {
  const seen = new Set<string>();
  for (const { key } of rows) {
    if (seen.has(key)) throw new Error(`two rows of ${mark} share a key`);
    seen.add(key);
  }
}
