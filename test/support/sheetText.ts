import type { RawSheet } from "../../src/core/reader/rawWorkbook";

/**
 * What a sheet in a written file says, for review: a row a line, visible cells parted by ` | `, line breaks as
 * ⏎, formulas by their value. Blank rows at the end are left out.
 */
function sheetText(sheet: RawSheet): string {
  const lines = sheet.rows
    .filter((_, row) => !sheet.hiddenRows.has(row))
    .map((cells) =>
      cells
        .filter((_, column) => !sheet.hiddenColumns.has(column))
        .map((cell) => (cell?.text ?? "").replace(/\r?\n/g, " ⏎ "))
        .join(" | ")
        .replace(/[ |]+$/, ""),
    );
  return lines.join("\n").replace(/\n+$/, "");
}

/** Every sheet of ours in a workbook, one after the other. */
export function ownSheetsText(sheets: readonly RawSheet[]): string {
  return sheets
    .filter(({ mark }) => mark !== null)
    .map((sheet) => `=== ${sheet.name} ===\n${sheetText(sheet)}\n`)
    .join("\n");
}
