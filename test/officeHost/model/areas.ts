import type { GridArea } from "../../../src/core/sheet/grid";
import { columnLetters } from "../../../src/core/domain/place";
import { Refusal } from "../wire/protocol";

export const lastRowOfSheet = 1_048_575;
export const lastColumnOfSheet = 16_383;
/** Source: Microsoft's reference for `Worksheet.getRange`. */
const longestAddress = 8_192;

export function areaOf(row: number, column: number, rows: number, columns: number): GridArea {
  const area = {
    firstRow: row,
    firstColumn: column,
    lastRow: row + rows - 1,
    lastColumn: column + columns - 1,
  };
  const fits = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  if (!fits || area.lastRow > lastRowOfSheet || area.lastColumn > lastColumnOfSheet)
    throw new Refusal("InvalidArgument");
  return area;
}

export function rowCount(area: GridArea): number {
  return area.lastRow - area.firstRow + 1;
}

export function columnCount(area: GridArea): number {
  return area.lastColumn - area.firstColumn + 1;
}

export function meets(one: GridArea, other: GridArea): boolean {
  const apart = one.lastRow < other.firstRow || other.lastRow < one.firstRow;
  return !apart && one.firstColumn <= other.lastColumn && other.firstColumn <= one.lastColumn;
}

/** Where an area stands after rows were put in: it moves down, grows when they go inside, or stays. */
export function afterInsertedRows<T extends GridArea>(area: T, before: number, count: number): T {
  if (area.lastRow < before) return area;
  const firstRow = area.firstRow >= before ? area.firstRow + count : area.firstRow;
  return { ...area, firstRow, lastRow: area.lastRow + count };
}

/** Where an area stands after rows were taken out; null when nothing of it is left. */
export function afterDeletedRows<T extends GridArea>(area: T, from: number, count: number): T | null {
  const last = from + count - 1;
  if (area.firstRow >= from && area.lastRow <= last) return null;
  const firstRow = area.firstRow > last ? area.firstRow - count : Math.min(area.firstRow, from);
  const lastRow = area.lastRow > last ? area.lastRow - count : Math.min(area.lastRow, from - 1);
  return { ...area, firstRow, lastRow };
}

export function* placesIn(area: GridArea): Generator<readonly [number, number]> {
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) yield [row, column];
  }
}

export function addressOf(area: GridArea): string {
  const first = `${columnLetters(area.firstColumn)}${area.firstRow + 1}`;
  const last = `${columnLetters(area.lastColumn)}${area.lastRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The area of an A1 address such as `B2` or `A1:C9`, with or without a sheet name and dollar signs. */
export function areaAt(address: string): GridArea {
  if (address.length > longestAddress) throw new Refusal("InvalidArgument");
  const bare = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const [first, last = first] = wholeLines(bare).split(":").map(cellAt);
  if (!first || !last) throw new Refusal("InvalidArgument");
  return { firstRow: first[0], firstColumn: first[1], lastRow: last[0], lastColumn: last[1] };
}

/** `5:5` and `F:F` by their first and last cells; anything else as it is. */
function wholeLines(address: string): string {
  return address
    .replace(/^(\d+):(\d+)$/, "A$1:XFD$2")
    .replace(/^([A-Z]{1,3}):([A-Z]{1,3})$/i, `$11:$2${lastRowOfSheet + 1}`);
}

function cellAt(name: string): readonly [number, number] {
  const found = /^([A-Z]{1,3})(\d{1,7})$/i.exec(name);
  if (!found) throw new Refusal("InvalidArgument");
  const letters = (found[1] ?? "").toUpperCase();
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(found[2]) - 1, column];
}
