import type { GridArea } from "../../../src/core/sheet/grid";
import type { HostCell } from "./cell";
import { emptyCell, isBlank } from "./cell";
import { meets, placesIn } from "./areas";

export interface TableModel {
  readonly id: string;
  name: string;
  area: GridArea;
  /** Ids of its columns from the left: they stay with a column that is moved or renamed. */
  columnIds: number[];
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  filtered: boolean;
}

export interface ConditionalRule {
  readonly id: string;
  readonly type: string;
  area: GridArea;
  rule: { operator?: string; text?: string };
  fill: string;
  color: string;
}

/** A chart as far as tests look at it: where it floats, what its lines show, and every property that was set. */
export interface ChartModel {
  readonly id: string;
  name: string;
  readonly type: string;
  /** The cells that it covers. */
  area: GridArea;
  series: ChartSeriesModel[];
  /** By path: `title.visible`. */
  readonly set: Map<string, unknown>;
}

export interface ChartSeriesModel {
  /** The cell that names it. */
  readonly named: GridArea;
  readonly values: GridArea;
  times: GridArea | null;
  readonly set: Map<string, unknown>;
}

export interface ValidationModel {
  area: GridArea;
  rule: unknown;
  errorAlert: unknown;
}

export interface PageModel {
  paperSize: string;
  orientation: string;
  zoom: Record<string, number>;
  /** Points. */
  margins: Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>;
  footers: Record<"leftFooter" | "centerFooter" | "rightFooter", string>;
  printArea: GridArea | null;
  titleRows: GridArea | null;
}

/** One worksheet in memory. Rows are looked up by number, so that a stray cell at the bottom costs nothing. */
export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly rows: Map<number, Map<number, HostCell>>;
  /** Points. */
  readonly rowHeights: Map<number, number>;
  /** Points. */
  readonly columnWidths: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  merges: GridArea[];
  tables: TableModel[];
  rules: ConditionalRule[];
  validations: ValidationModel[];
  charts: ChartModel[];
  readonly properties: Map<string, string>;
  readonly page: PageModel;
  gridlines: boolean;
  frozenRows: number;
  filtered: boolean;
  protected: boolean;
  /** How many things of each kind hang on the sheet; of notes only Excel with ExcelApi 1.18 tells. */
  readonly attached: Map<Attachment, number>;
}

export type Attachment = "shapes" | "comments" | "pivotTables" | "slicers" | "notes";

export function newSheet(id: string, name: string): SheetModel {
  const inch = 72;
  return {
    id,
    name,
    visibility: "Visible",
    rows: new Map(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    tables: [],
    rules: [],
    validations: [],
    charts: [],
    properties: new Map(),
    page: {
      paperSize: "Letter",
      orientation: "Portrait",
      zoom: { scale: 100 },
      margins: { top: inch, bottom: inch, left: inch, right: inch, header: inch / 2, footer: inch / 2 },
      footers: { leftFooter: "", centerFooter: "", rightFooter: "" },
      printArea: null,
      titleRows: null,
    },
    gridlines: true,
    frozenRows: 0,
    filtered: false,
    protected: false,
    attached: new Map(),
  };
}

export function cellAt(sheet: SheetModel, row: number, column: number): HostCell | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** The cell, made empty when there was none. */
export function openCell(sheet: SheetModel, row: number, column: number): HostCell {
  const cells = sheet.rows.get(row) ?? new Map<number, HostCell>();
  sheet.rows.set(row, cells);
  const cell = cells.get(column) ?? emptyCell();
  cells.set(column, cell);
  return cell;
}

/** Smallest area that holds every used cell; with `valuesOnly`, formats alone do not count. */
export function usedArea(sheet: SheetModel, valuesOnly: boolean): GridArea | null {
  // Plain comparisons: every refresh asks this of every sheet several times.
  let [firstRow, lastRow, firstColumn, lastColumn] = [lastOfAll, -1, lastOfAll, -1];
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (valuesOnly && isBlank(cell)) continue;
      if (row < firstRow) firstRow = row;
      if (row > lastRow) lastRow = row;
      if (column < firstColumn) firstColumn = column;
      if (column > lastColumn) lastColumn = column;
    }
  }
  return lastRow < 0 ? null : { firstRow, lastRow, firstColumn, lastColumn };
}

/** Beyond every row and column. */
const lastOfAll = 2 ** 30;

/** A cell that a merge covers, other than its first: Excel silently ignores what is written there. */
export function isCovered(sheet: SheetModel, row: number, column: number): boolean {
  const here = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  const merge = sheet.merges.find((area) => meets(area, here));
  return merge !== undefined && (merge.firstRow !== row || merge.firstColumn !== column);
}

export function changeCells(sheet: SheetModel, area: GridArea, change: (cell: HostCell) => void): void {
  for (const [row, column] of placesIn(area)) change(openCell(sheet, row, column));
}
