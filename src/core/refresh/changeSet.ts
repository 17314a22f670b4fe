import type { CellStyle, CellValue, Grid, GridChart, PrintSetup } from "../sheet/grid";

/**
 * What a host is to do, in order. Rows and columns are 0-based places at the moment the step runs:
 * an earlier insertion has already shifted them. A host does nothing that is not written here.
 */
export interface ChangeSet {
  readonly sheets: readonly SheetChange[];
  /** New text of the store; null leaves it alone. */
  readonly store: string | null;
  /** Takes the store away: nothing of ours is left in the workbook. */
  readonly forget?: boolean;
  /**
   * Text of the store while the sheets are being written, by which the next start knows that they may be half
   * written; it stands there before the first sheet is touched, and stays until a later change set. A host whose
   * writing is all or nothing may pass over it. Absent when there is none.
   */
  readonly opening?: string;
}

export type SheetChange = CreateSheet | UpdateSheet | RemoveSheet | ShowSheet;

/** Adds a sheet of ours after the last sheet, marks it, and draws the whole grid. */
export interface CreateSheet {
  readonly kind: "create";
  readonly mark: string;
  /** Legal and free in this workbook. */
  readonly name: string;
  readonly grid: Grid;
}

/** Changes a sheet found by its mark, whatever it is called now. */
export interface UpdateSheet {
  readonly kind: "update";
  readonly mark: string;
  readonly steps: readonly Step[];
  /** Where a host that can be stopped half way says so meanwhile; absent or null where there is no such cell. */
  readonly title?: TitleCell | null;
  /**
   * Cells that must hold just this when the steps begin; where one does not, the host changes nothing and refuses
   * with `changed-meanwhile`. Absent asks for none.
   */
  readonly holds?: readonly HeldCell[];
}

/** 0-based; null for an empty cell. */
export interface HeldCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The first cell of a page: where it stands before and after the steps, what it says meanwhile and in the end. */
export interface TitleCell {
  readonly column: number;
  readonly rowBefore: number;
  readonly rowAfter: number;
  readonly meanwhile: string;
  readonly value: string;
}

/** Takes a sheet of ours away, as it was made by us and nobody has typed on it. */
export interface RemoveSheet {
  readonly kind: "remove";
  readonly mark: string;
}

/** Hides a sheet of ours, or shows it again. */
export interface ShowSheet {
  readonly kind: "show";
  readonly mark: string;
  readonly visible: boolean;
}

export type Step =
  | { readonly kind: "insertRows"; readonly before: number; readonly count: number }
  | { readonly kind: "deleteRows"; readonly from: number; readonly count: number }
  | {
      readonly kind: "writeCells";
      readonly row: number;
      readonly column: number;
      /** A block; null leaves that cell exactly as it is. */
      readonly cells: readonly (readonly (CellWrite | null)[])[];
    }
  | WriteTyped
  | SortRows
  | {
      readonly kind: "mergeCells";
      readonly row: number;
      readonly firstColumn: number;
      readonly lastColumn: number;
    }
  | { readonly kind: "rowHeight"; readonly row: number; readonly height: number }
  | { readonly kind: "rowHidden"; readonly row: number; readonly hidden: boolean }
  | { readonly kind: "print"; readonly print: PrintSetup }
  /** Draws a chart; does nothing where one of its name stands, as after a write that stopped. */
  | { readonly kind: "drawChart"; readonly chart: GridChart }
  /** Takes a chart of ours away; does nothing where none of that name stands. */
  | { readonly kind: "removeChart"; readonly name: string };

/**
 * Sorts neighbouring rows by a column of numbers, smallest first and blanks last, with whatever stands in them at
 * that moment. Heights stay in their places, so they are set again. A host that cannot sort them whole does nothing.
 */
export interface SortRows {
  readonly kind: "sortRows";
  readonly firstRow: number;
  /** Column of the numbers. */
  readonly by: number;
  /** First and last column of the rows; nothing stands beside them. */
  readonly columns: readonly [number, number];
  /** How it comes out: for each place which row comes to stand there, both counted from `firstRow`. */
  readonly order: readonly number[];
  /** Points, for each place. */
  readonly heights: readonly number[];
}

/**
 * Writes a cell of hers on a row that stands. A host that others may type in meanwhile first copies what the cell
 * holds at that very moment beside the text of the store: the n-th such step of a change set to the n-th place.
 */
export interface WriteTyped {
  readonly kind: "writeTyped";
  readonly row: number;
  readonly column: number;
  readonly write: CellWrite;
  readonly cell: { readonly key: string; readonly column: string };
  /** What the cell held when this was planned. */
  readonly stood: CellValue;
}

export interface CellWrite {
  readonly value: CellValue;
  /** Ready formula without `=`; null for a plain value. */
  readonly formula: string | null;
  /** Null keeps the cell's own style. */
  readonly style: CellStyle | null;
  /** Number format to give the cell where its own style is kept; absent keeps that as well. */
  readonly format?: string;
}
