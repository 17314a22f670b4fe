import type { CellStyle, GridArea, PrintSetup } from "../../src/core/sheet/grid";
import type { WorkbookPort } from "../../src/core/workflows/ports";

/** A cell as the officer left it: a value, or a formula with the value Excel last worked out. */
export interface OfficerCell {
  readonly value: string | number | boolean;
  /** An error code such as `#N/A` in `value`. */
  readonly error?: boolean;
  readonly formula?: string;
  readonly format?: string;
  readonly struck?: boolean;
  /** Six digits; on a cell that is otherwise empty with "" for its value. */
  readonly fill?: string;
  /** A cell of another workbook, which is closed, that the cell refers to. */
  readonly link?: string;
}

export interface OfficerSheet {
  readonly name: string;
  readonly rows: readonly (readonly (OfficerCell | null)[])[];
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  /** 0-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** What stands on a sheet beyond its values, read back by other means than the host under test. */
export interface SheetLook {
  styleAt(row: number, column: number): CellStyle | null;
  /** Points; null where the row has no height of its own. */
  heightAt(row: number): number | null;
  /** Excel's character units; null where the column has no width of its own. */
  widthAt(column: number): number | null;
  readonly merges: readonly GridArea[];
  readonly tables: readonly (GridArea & { readonly name: string })[];
  /** Areas painted by the RAG words, areas whose hints are grey, and areas with a drop-down. */
  readonly ragAreas: readonly GridArea[];
  readonly hintAreas: readonly GridArea[];
  readonly choiceAreas: readonly GridArea[];
  readonly print: PrintSetup;
  readonly frozenRows: number;
  readonly charts: readonly ChartLook[];
}

/** A line chart: where it floats and which cells its lines show. */
export interface ChartLook {
  readonly name: string;
  readonly area: GridArea;
  /** True where a blank cell is a gap in its line. */
  readonly isGapped: boolean;
  readonly lines: readonly {
    readonly named: GridArea;
    readonly values: GridArea;
    readonly times: GridArea | null;
    readonly isDashed: boolean;
  }[];
}

/** One workbook open in a host, with what an officer may do to it between two of our visits. */
export interface OpenedWorkbook {
  readonly port: WorkbookPort;
  /**
   * Saves, closes and opens again, perhaps in a program that tells of notes; an Office.js host may start a new
   * session on the same workbook.
   */
  reopen(program?: "tells of notes"): Promise<OpenedWorkbook>;
  /** Everything in the workbook as one text: equal before and after when nothing was written. */
  fingerprint(): Promise<string>;
  /** The officer renames a sheet. The workbook under `port` is the renamed one afterwards. */
  rename(from: string, to: string): Promise<void>;
  /** The officer types a text or a number into a cell, 0-based. */
  type(sheet: string, row: number, column: number, value: string | number): Promise<void>;
  look(sheet: string): Promise<SheetLook>;
}

export type OpenWorkbook = (
  officer: readonly OfficerSheet[],
  dateSystem?: 1900 | 1904,
  calculation?: "automatic" | "manual",
) => Promise<OpenedWorkbook>;
