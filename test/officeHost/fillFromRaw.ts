import type { RawCell, RawSheet } from "../../src/core/reader/rawWorkbook";
import type { SheetRows } from "./fill";

/** Sheets as any host read them, ready for `openOfficeHost`: so a file can be opened in the tests' Excel. */
export function sheetRows(sheets: readonly RawSheet[]): SheetRows[] {
  return sheets.map(({ name, visibility, rows, hiddenRows, hiddenColumns }) => ({
    name,
    visibility,
    rows: rows.map((row) => row.map((cell) => cell && filledCell(cell))),
    hiddenRows: [...hiddenRows],
    hiddenColumns: [...hiddenColumns],
  }));
}

/** An officer's formulas are not among what hosts read: their values stand for them. */
function filledCell({ value, type, format }: RawCell): NonNullable<SheetRows["rows"][number][number]> {
  return { value, format, error: type === "error" };
}
