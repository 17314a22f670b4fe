import type { GridArea } from "../../../core/sheet/grid";
import type { ShownSheet } from "../../xlsx/showing/shownSheet";

/** A cell, 0-based as in the workbook. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where everything of a sheet is drawn: hidden rows and columns are left out, a few blank ones follow the last. */
export interface SheetLayout {
  /** Places of the rows that are drawn, in order. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Pixels by place in the workbook. */
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  /** Pixels above each drawn row that scrolls, and below the last. */
  readonly tops: readonly number[];
  /** How many of the drawn rows and columns stay. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Rows in which a merged area joins columns that stay with columns that scroll. */
  readonly joinedRows: ReadonlySet<number>;
  /** Merged areas by the cell they are drawn at, and every cell they cover by its name. */
  readonly spans: ReadonlyMap<string, Span>;
  readonly covered: ReadonlyMap<string, CellPlace>;
}

export interface Span {
  readonly down: number;
  readonly area: GridArea;
}

const blank = { rows: 12, columns: 3, height: 20, width: 64 } as const;

export function placeKey({ row, column }: CellPlace): string {
  return `${row},${column}`;
}

/** The cell at which a cell is drawn: its own place, or that of the merged area it belongs to. */
export function drawnAt(layout: SheetLayout, cell: CellPlace): CellPlace {
  return layout.covered.get(placeKey(cell)) ?? cell;
}

/** Where the content of a drawn cell stands: of a merged area in its first cell, drawn or hidden. */
export function contentPlace(layout: SheetLayout, drawn: CellPlace): CellPlace {
  const area = layout.spans.get(placeKey(drawn))?.area;
  return area ? { row: area.firstRow, column: area.firstColumn } : drawn;
}

/** Pixels that some of the rows or columns take together. */
export function extent(sizes: readonly number[], places: readonly number[]): number {
  return places.reduce((sum, place) => sum + (sizes[place] ?? 0), 0);
}

export function layOutSheet(sheet: ShownSheet): SheetLayout {
  const heights = [
    ...sheet.rows.map(({ height }) => height),
    ...Array.from({ length: blank.rows }, () => blank.height),
  ];
  const widths = [...sheet.columns, ...Array.from({ length: blank.columns }, () => blank.width)];
  const rows = notHidden(heights);
  const columns = notHidden(widths);
  const frozenRows = rows.filter((row) => row < sheet.frozenRows).length;
  const tops = [0];
  for (const row of rows.slice(frozenRows)) tops.push((tops.at(-1) ?? 0) + (heights[row] ?? 0));
  const frozenColumns = columns.filter((column) => column < sheet.frozenColumns).length;
  return {
    rows,
    columns,
    heights,
    widths,
    tops,
    frozenRows,
    frozenColumns,
    joinedRows: joinedRows(sheet),
    ...mergedCells(sheet.merges, heights, widths),
  };
}

function mergedCells(
  merges: readonly GridArea[],
  heights: readonly number[],
  widths: readonly number[],
): Pick<SheetLayout, "spans" | "covered"> {
  const spans = new Map<string, Span>();
  const covered = new Map<string, CellPlace>();
  for (const area of merges) {
    const rows = notHidden(heights.slice(0, area.lastRow + 1)).filter((row) => row >= area.firstRow);
    const columns = notHidden(widths.slice(0, area.lastColumn + 1)).filter(
      (column) => column >= area.firstColumn,
    );
    const [row, column] = [rows[0], columns[0]];
    if (row === undefined || column === undefined) continue;
    spans.set(placeKey({ row, column }), { down: rows.length, area });
    // A hidden first cell is still the one that programs go to.
    for (const r of [area.firstRow, ...rows])
      for (const c of [area.firstColumn, ...columns])
        covered.set(placeKey({ row: r, column: c }), { row, column });
    covered.delete(placeKey({ row, column }));
  }
  return { spans, covered };
}

function notHidden(sizes: readonly number[]): number[] {
  return sizes.flatMap((size, place) => (size > 0 ? [place] : []));
}

function joinedRows({ merges, frozenColumns }: ShownSheet): Set<number> {
  const joining = merges.filter(
    (area) => area.firstColumn < frozenColumns && area.lastColumn >= frozenColumns,
  );
  return new Set(
    joining.flatMap(({ firstRow, lastRow }) =>
      Array.from({ length: lastRow - firstRow + 1 }, (_, nth) => firstRow + nth),
    ),
  );
}
