import type { RawCell, RawSheet } from "../../core/reader/rawWorkbook";

const dayLength = 86_400_000;
const daysFrom1900To1904 = 1462;

/**
 * Which day the workbook counts from. Excel's add-in interface does not say, so the year that a date cell
 * shows is compared with its number; a workbook that shows no year counts from 1900, as nearly all do.
 */
export function dateSystemOf(sheets: readonly RawSheet[]): 1900 | 1904 {
  for (const sheet of sheets) {
    for (const cell of sheet.rows.flat()) {
      const system = cell && systemShownBy(cell);
      if (system) return system;
    }
  }
  return 1900;
}

function systemShownBy({ type, value, format, text }: RawCell): 1900 | 1904 | null {
  const shown = /\b(\d{4})\b/.exec(text)?.[1];
  if (type !== "number" || typeof value !== "number" || !/yyyy/i.test(format) || shown === undefined)
    return null;
  if (yearOf(value) === Number(shown)) return 1900;
  return yearOf(value + daysFrom1900To1904) === Number(shown) ? 1904 : null;
}

function yearOf(serial: number): number {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * dayLength).getUTCFullYear();
}
