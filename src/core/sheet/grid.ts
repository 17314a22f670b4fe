/**
 * A laid-out page: every value, style, width and height settled, so that a host only copies it.
 * Columns and rows carry ids of their own, kept on the sheet in a hidden row and a hidden column;
 * by them a refresh finds its cells again after an officer's sorting, inserting and moving.
 */
export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly tables: readonly GridTable[];
  readonly ragAreas: readonly GridArea[];
  /** Typed cells that may still hold a hint ("Type here: …"), which is shown in grey until it is typed over. */
  readonly hintAreas?: readonly GridArea[];
  readonly choices: readonly GridChoice[];
  readonly print: PrintSetup;
  /** Rows kept in view above the freeze line; 0 for none. */
  readonly frozenRows: number;
  /** Absent where the page has none. */
  readonly chart?: GridChart;
}

/**
 * A line chart that floats over rows of its own. Its first row holds the names of the two lines, each further row a
 * time with a figure and a target; a blank figure is a gap in the line. It is drawn once, and then only these cells
 * change.
 */
export interface GridChart {
  /** Unique on the sheet. */
  readonly name: string;
  /** What it shows, for those who cannot see it; it holds no figures, as it is never written again. */
  readonly description: string;
  /** The cells that it covers. */
  readonly area: GridArea;
  /** 0-based columns of the cells that it shows. */
  readonly times: number;
  readonly figures: number;
  readonly targets: number;
  /** On which side of the line its figures stand: the one that the target is usually not on. */
  readonly labels: "above" | "below";
  /** Number format of the scale, where a program does not take it from the cells. */
  readonly format: string;
}

export interface GridColumn {
  readonly id: string;
  /** Excel's character units. */
  readonly width: number;
  readonly hidden: boolean;
}

export interface GridRow {
  readonly key: string;
  /** Points, 1–409. */
  readonly height: number;
  readonly hidden: boolean;
  /** One entry a column, in column order; null is an empty, unstyled cell. */
  readonly cells: readonly (GridCell | null)[];
  /** Column spans to merge, 0-based and inclusive; never inside a table. */
  readonly merges: readonly (readonly [number, number])[];
}

export type CellValue = string | number | boolean | null;

export interface GridCell {
  /** Text, number or blank; with a formula, the formula's value. */
  readonly value: CellValue;
  /**
   * Without `=`; null for a plain value. `{row}` stands for the 1-based number of the cell's own row and
   * `{@id}` for the letters of the column with that id; both are settled before a host sees the cell.
   */
  readonly formula: string | null;
  /** As displayed, for numbers with a format of their own; the value's text when absent. */
  readonly shown?: string;
  /** Lines that its text takes in the width it has; absent where nothing was measured. */
  readonly lines?: number;
  readonly style: CellStyle;
  /** Ours are rewritten at a refresh; hers are written once, when the row is made, and never again. */
  readonly owner: "ours" | "hers";
  /** Hers only: the default that stands there until she changes it, which is not counted as typed. */
  readonly usual?: CellValue;
  /**
   * The one way in which a cell of hers is written on a row that stands. `in`: it takes over words of hers that stood
   * in another cell. `out`: what it held stands in another cell of hers by now; it is written after all others, so that
   * a stop between the two leaves the words twice and never nowhere. `fill`: it takes over what still stands elsewhere,
   * or what she asked to be drafted.
   */
  readonly handover?: Handover;
}

export type Handover = "in" | "out" | "fill";

export interface CellBorder {
  readonly weight: "hair" | "thin" | "medium";
  /** `RRGGBB`. */
  readonly color: string;
}

export interface CellStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly fill: string | null;
  readonly top: CellBorder | null;
  readonly bottom: CellBorder | null;
  readonly left: CellBorder | null;
  readonly right: CellBorder | null;
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent: number;
  /** Number format code; `General`, `@`, `0.0`, `dd/mm/yyyy`. */
  readonly format: string;
  readonly locked: boolean;
}

/** A native Excel table: first row is its heading row. 0-based rows and columns, inclusive. */
export interface GridTable extends GridArea {
  /** Workbook-unique, legal as a name. */
  readonly name: string;
  /** Filter buttons on the heading row. */
  readonly filters: boolean;
}

/** 0-based, inclusive. */
export interface GridArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Cells with a drop-down of allowed texts (a warning, never a stop, when something else is typed). */
export interface GridChoice extends GridArea {
  readonly options: readonly string[];
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** Printed from A1 to this cell. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** 0-based heading rows repeated on each page, inclusive; null for none. */
  readonly repeatRows: readonly [number, number] | null;
  readonly footer: { readonly left: string; readonly centre: string };
  /** 1 draws everything on one page; null lets it run over as many as it needs. */
  readonly pagesTall: 1 | null;
  /** Centimetres on all four sides. */
  readonly margin: number;
}

/** A paint-by-word rule: cells of a RAG area that contain `word` get the fill and colour. */
export interface RagPaint {
  readonly word: string;
  readonly fill: string;
  readonly color: string;
}
