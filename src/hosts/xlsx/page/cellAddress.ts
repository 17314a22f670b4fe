import type { GridArea } from "../../../core/sheet/grid";

/** Letters of a 0-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** 0-based column of its letters. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A1` of a 0-based place. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function areaAddress(area: GridArea): string {
  const first = cellAddress(area.firstRow, area.firstColumn);
  const last = cellAddress(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** `A1` or `A1:C3` as an area; null for whole rows and columns. */
export function parseArea(address: string): GridArea | null {
  const found = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(address);
  if (!found) return null;
  const firstColumn = columnNumber(found[1] ?? "A");
  const firstRow = Number(found[2]) - 1;
  return {
    firstRow,
    firstColumn,
    lastRow: found[4] ? Number(found[4]) - 1 : firstRow,
    lastColumn: found[3] ? columnNumber(found[3]) : firstColumn,
  };
}

/** A sheet's name as formulas spell it; always quoted, which is always allowed. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
