import type { RawCell, RawSheet } from "./rawWorkbook";

/** The cell at a 0-based place; null where nothing stands, formulas that show nothing included. */
export function cellAt(sheet: RawSheet, row: number, column: number): RawCell | null {
  const cell = sheet.rows[row]?.[column] ?? null;
  return cell === null || isBlank(cell) ? null : cell;
}

/** Only spaces, or a formula that gave an empty text. A first letter settles it without looking further. */
function isBlank(cell: RawCell): boolean {
  if (typeof cell.value !== "string" || cell.type !== "text") return false;
  const first = cell.value.charCodeAt(0);
  return !(first > 32 && first < 127) && cell.value.trim() === "";
}

/** What the officer sees; the value itself where the host gave no displayed text or the column is too narrow. */
export function shownText(cell: RawCell | null): string {
  if (cell === null) return "";
  return cell.text.trim() === "" || cell.text.startsWith("###") ? String(cell.value) : cell.text;
}

/** A typed text exactly as it stands; numbers and dates as displayed. */
export function typedText(cell: RawCell | null): string {
  return cell?.type === "text" ? String(cell.value) : shownText(cell);
}

/** Columns beyond this are not looked at: no pupil list is so wide. */
export const widest = 2000;

/** 0-based columns of a row in which something stands; no more than the first `most` of them are looked for. */
export function filledColumns(sheet: RawSheet, row: number, most = widest): number[] {
  const cells = sheet.rows[row] ?? [];
  const end = Math.min(cells.length, widest);
  const filled: number[] = [];
  for (let column = 0; column < end && filled.length < most; column++) {
    const cell = cells[column] ?? null;
    if (cell !== null && !isBlank(cell)) filled.push(column);
  }
  return filled;
}

/** How many cells of a row are filled; no more than the first `most` of them are looked for. */
export function countFilled(sheet: RawSheet, row: number, most = widest): number {
  const cells = sheet.rows[row] ?? [];
  const end = Math.min(cells.length, widest);
  let filled = 0;
  for (let column = 0; column < end && filled < most; column++) {
    const cell = cells[column] ?? null;
    if (cell !== null && !isBlank(cell)) filled++;
  }
  return filled;
}

/** Whether nothing stands in a row. */
export function isBlankRow(sheet: RawSheet, row: number): boolean {
  return countFilled(sheet, row, 1) === 0;
}
