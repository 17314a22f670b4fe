import type { CellBorder } from "../../../src/core/sheet/grid";

export type CellContent = string | number | boolean;

/** Excel's own words for what a format can be. */
export interface CellFormat {
  fill: string | null;
  fontName: string;
  size: number;
  bold: boolean;
  italic: boolean;
  strikethrough: boolean;
  color: string;
  horizontal: string;
  vertical: string;
  wrap: boolean;
  indent: number;
  locked: boolean;
  top: CellBorder | null;
  bottom: CellBorder | null;
  left: CellBorder | null;
  right: CellBorder | null;
}

export interface HostCell {
  /** `""` is an empty cell. */
  value: CellContent;
  error: boolean;
  /** With its `=`; null for a plain value. */
  formula: string | null;
  numberFormat: string;
  format: CellFormat;
}

export const defaultFormat: CellFormat = {
  fill: null,
  fontName: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  strikethrough: false,
  color: "000000",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  locked: true,
  top: null,
  bottom: null,
  left: null,
  right: null,
};

export function emptyCell(): HostCell {
  return { value: "", error: false, formula: null, numberFormat: "General", format: { ...defaultFormat } };
}

export function copyOf(cell: HostCell): HostCell {
  return { ...cell, format: { ...cell.format } };
}

export function isBlank(cell: HostCell | undefined): boolean {
  return !cell || (cell.value === "" && cell.formula === null);
}
