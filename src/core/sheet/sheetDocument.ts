import type { CellValue, Handover } from "./grid";
import type { Look } from "./theme";

/**
 * A page described before it is drawn: what stands where and in which look, without a colour, a width in
 * points or a row number. `layOut` turns it into a grid.
 */
export interface SheetDocument {
  /** Worksheet mark by which a refresh finds the sheet again: `recoveryPlan:ks4-5ac-em`. */
  readonly mark: string;
  /** Wanted sheet name; made legal and free when the sheet is created. */
  readonly name: string;
  readonly columns: readonly DocumentColumn[];
  readonly blocks: readonly Block[];
  readonly page: Page;
  readonly chart?: DocumentChart;
}

/** A line chart over rows of the page; see `GridChart`. */
export interface DocumentChart {
  readonly name: string;
  readonly description: string;
  /** Keys of the first and last row that it covers. */
  readonly firstRow: string;
  readonly lastRow: string;
  /** Ids of the first and last column that it covers. */
  readonly from: string;
  readonly to: string;
  /** Ids of the columns of the cells that it shows. */
  readonly times: string;
  readonly figures: string;
  readonly targets: string;
  /** On which side of the line its figures stand: the one that the target is usually not on. */
  readonly labels: "above" | "below";
  /** Number format of the scale. */
  readonly format: string;
}

export interface DocumentColumn {
  readonly id: string;
  /** Excel's character units. */
  readonly width: number;
}

export interface Page {
  readonly orientation: "portrait" | "landscape";
  readonly footerLeft: string;
  readonly footerCentre: string;
  /** Last printed column; what stands to its right is for the screen. */
  readonly printTo: string;
  /** Key of the heading row that is repeated on every further page; null for none. */
  readonly repeat: string | null;
  /** True draws it on one page as long as that shrinks it little. */
  readonly onePage?: boolean;
  /** True keeps everything down to that row in view: for lists that start near the top. */
  readonly freeze?: boolean;
}

export type Block = RowsBlock | TableBlock;

export interface RowsBlock {
  readonly kind: "rows";
  readonly rows: readonly DocumentRow[];
}

/**
 * A native Excel table, so that an officer's sort or filter always moves whole rows with their hidden key.
 * It ends in a thin blank row: rows are only ever inserted above it, inside the table.
 */
export interface TableBlock {
  readonly kind: "table";
  /** Short id, part of keys and of the table's name. */
  readonly id: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly DocumentRow[];
  readonly filters: boolean;
}

export interface TableColumn {
  readonly column: string;
  readonly heading: string;
  readonly look: Look;
}

export interface DocumentRow {
  /** Unique on the sheet and never reused for something else. */
  readonly key: string;
  readonly cells: readonly DocumentCell[];
  /** Lines of height to give at least, in the size of the row's first cell. */
  readonly minLines?: number;
  /** Points of height over what the words need. */
  readonly air?: number;
  /** Fixed height in points. */
  readonly height?: number;
}

export interface DocumentCell {
  readonly column: string;
  /** Last column of a merged run; outside tables only. */
  readonly to?: string;
  readonly look: Look;
  readonly content: Content;
  /** Words of hers move from one cell to another on this refresh; see `GridCell`. */
  readonly handover?: Handover;
}

export type Content =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly shown: string }
  | { readonly kind: "computed"; readonly formula: string; readonly value: string }
  | Typed;

/** A cell that belongs to the officer. */
export interface Typed {
  readonly kind: "typed";
  /** What she typed, as shown; empty for nothing. It settles the row's height. */
  readonly text: string;
  /** Written once, when the row is made: her own text put back, a default or a hint; null leaves it blank. */
  readonly first: CellValue;
  /** The default that stands there until she changes it. */
  readonly usual: CellValue;
  readonly choices?: readonly string[];
}
