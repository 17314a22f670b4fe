import type { RawCell, RawSheet } from "../../src/core/reader/rawWorkbook";

/** The cell at a 0-based place; null when it is blank or beyond the sheet's end. */
export function cellAt(sheet: RawSheet, row: number, column: number): RawCell | null {
  return sheet.rows[row]?.[column] ?? null;
}

/** The first values of a row; null for blanks. */
export function valuesOf(sheet: RawSheet, row: number, columns = 4): (RawCell["value"] | null)[] {
  return Array.from({ length: columns }, (_, column) => cellAt(sheet, row, column)?.value ?? null);
}
