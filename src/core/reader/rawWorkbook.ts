export type RawType = "number" | "text" | "boolean" | "error";

/** One non-empty cell as the host found it. Dates arrive as serial numbers with their number format. */
export interface RawCell {
  /** An error cell's value is its code as text, for example `#N/A`. */
  readonly value: string | number | boolean;
  readonly type: RawType;
  /** As displayed. */
  readonly text: string;
  readonly format: string;
  readonly hasFormula: boolean;
  /** Formula text without `=`, read on our own sheets only; null elsewhere. */
  readonly formula: string | null;
}

/** 0-based. */
export interface RawPlace {
  readonly row: number;
  readonly column: number;
}

export interface RawSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Our mark (worksheet custom property `rp.sheet`), for example `recoveryPlan:ks4-5ac-em`; null on an officer's sheet. */
  readonly mark: string | null;
  /** `rows[0]` is row 1 and `rows[0][0]` is A1; empty cells are null; rows may be ragged. */
  readonly rows: readonly (readonly (RawCell | null)[])[];
  /** 0-based. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** 0-based rows whose first text that is no number, as a rule the pupil's name, is struck through. */
  readonly struckRows: ReadonlySet<number>;
  /**
   * Colours that somebody filled in by hand, `#RRGGBB` by 0-based column and row, of columns whose heading says
   * RAG and that are mostly blank. No fill and white are left out, and so is whatever a rule of Excel's paints.
   */
  readonly fills: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** Cells whose formula refers to another workbook, row by row. */
  readonly linkedCells: readonly RawPlace[];
  /** Names of sheets, in lower case, that formulas on this sheet mention; absent where a host does not tell. */
  readonly mentions?: ReadonlySet<string>;
}

/** A workbook as a host read it, sheets in tab order; our very hidden store is not among them. */
export interface RawWorkbook {
  readonly fileName: string;
  readonly dateSystem: 1900 | 1904;
  /** `manual` where Excel works formulas out only when it is told to. */
  readonly calculation: "automatic" | "manual";
  readonly sheets: readonly RawSheet[];
  /** Text of our store, null before the first write. */
  readonly store: string | null;
  /** True where the host knows that somebody else is editing it now; it may know late. */
  readonly isOpenElsewhere?: boolean;
  /** What was copied beside the store's text while cells of hers were written; null where nothing was. */
  readonly aside?: readonly (string | number | boolean | null)[];
}
