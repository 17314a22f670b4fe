import type { GridArea } from "../../../core/sheet/grid";

/** A sheet as it is to be seen, by a host that draws cells itself. Sizes in pixels at 96 to the inch. */
export interface ShownSheet {
  readonly name: string;
  /** How many moves of rows there were before it was drawn. */
  readonly moves: number;
  /** Widths of the columns that hold or show something; 0 is a hidden one. */
  readonly columns: readonly number[];
  readonly rows: readonly ShownRow[];
  /** Looks by the number that cells give. */
  readonly looks: readonly CellLook[];
  readonly merges: readonly GridArea[];
  /** Rows and columns that stay while the rest scrolls. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hasGridLines: boolean;
  readonly charts: readonly ShownChart[];
}

/** A chart that floats over some cells, with what its lines show now. */
export interface ShownChart {
  readonly name: string;
  /** What it says to those who do not see it; "" where nobody wrote it. */
  readonly description: string;
  readonly area: GridArea;
  /** Under each place from left to right. */
  readonly times: readonly string[];
  /** None where it is no line chart over cells of its sheet. */
  readonly lines: readonly ShownLine[];
}

export interface ShownLine {
  readonly name: string;
  /** Null where the cell is blank or holds no number: the line has a gap there. */
  readonly points: readonly ({ readonly value: number; readonly text: string } | null)[];
  /** `#RRGGBB` */
  readonly color: string;
  readonly isDashed: boolean;
  /** On which side its figures stand; null where they do not. */
  readonly labels: "above" | "below" | null;
}

export interface ShownRow {
  /** 0 for a hidden row. */
  readonly height: number;
  /** Null where there is neither text nor look. */
  readonly cells: readonly (ShownCell | null)[];
}

export interface ShownCell {
  /** As displayed. */
  readonly text: string;
  /** As it stands in the line for typing; a formula with its sign. */
  readonly typed: string;
  readonly look: number;
  /** Where a cell without an alignment of its own puts such a value. */
  readonly usualSide: "left" | "center" | "right";
  /** What a rule on the word in the cell changes; null where none speaks. */
  readonly paint: WordPaint | null;
  /** What a drop-down offers; null where there is none. */
  readonly choices: readonly string[] | null;
  /** True where the text is what a formula came to when the file was last worked out. */
  readonly isFormula: boolean;
  /** True where something that the formula is made of has changed since. */
  readonly isStale: boolean;
}

/** Colours `#RRGGBB`; null leaves the cell's own. */
export interface WordPaint {
  readonly color: string | null;
  readonly fill: string | null;
}

export interface ShownBorder {
  readonly style: "solid" | "dotted" | "dashed" | "double";
  readonly width: number;
  readonly color: string;
}

/** How a cell is dressed; colours are `#RRGGBB`, null for none of its own. */
export interface CellLook {
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly underlined: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly borders: Readonly<Record<ShownSide, ShownBorder | null>>;
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent: number;
}

export type ShownSide = "left" | "right" | "top" | "bottom";
