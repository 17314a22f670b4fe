import { cellAt, widest } from "../cells";
import type { CellPlace, FindingLog } from "../findings/findingLog";
import type { RawSheet } from "../rawWorkbook";

/** After so many blank rows, what stands further down is no part of a list. */
const rowsApart = 1000;
const placesNamed = 5;

/**
 * A sheet without what stands far from the rest: something left by accident in the last cell of a sheet, or
 * headings beyond the columns that are read. What is left aside is noted; nearly every sheet comes back as it is.
 */
export function nearCells(sheet: RawSheet, log: FindingLog): RawSheet {
  if (sheet.mark !== null) return sheet;
  const end = endOfNearRows(sheet.rows);
  const tooWide = sheet.rows.slice(0, end).some((cells) => cells.length > widest);
  if (end === sheet.rows.length && !tooWide) return sheet;
  noteFar(sheet, end, log);
  return { ...sheet, rows: sheet.rows.slice(0, end).map((cells) => cells.slice(0, widest)) };
}

function endOfNearRows(rows: RawSheet["rows"]): number {
  let end = 0;
  for (let row = 0; row < rows.length; row++) {
    if (!rows[row]?.some((cell) => cell !== null)) continue;
    if (end > 0 && row - end >= rowsApart) return end;
    end = row + 1;
  }
  return rows.length - end >= rowsApart ? end : rows.length;
}

function noteFar(sheet: RawSheet, end: number, log: FindingLog): void {
  const below = filledPlaces(sheet, end, 0);
  const beside = filledPlaces(sheet, 0, widest).filter(({ row }) => row < end);
  const group = "far";
  for (const place of below.slice(0, placesNamed)) log.add("cells-far-away", place, { group });
  if (beside.length > placesNamed) log.addSheet("columns-too-many", sheet.name);
  else for (const place of beside) log.add("cells-far-away", place, { group });
}

/** Filled cells from a 0-based row and column on; one more than are named is enough. */
function filledPlaces(sheet: RawSheet, fromRow: number, fromColumn: number): CellPlace[] {
  const places: CellPlace[] = [];
  for (let row = fromRow; row < sheet.rows.length && places.length <= placesNamed; row++) {
    const length = sheet.rows[row]?.length ?? 0;
    for (let column = fromColumn; column < length && places.length <= placesNamed; column++)
      if (cellAt(sheet, row, column) !== null) places.push({ sheet: sheet.name, row, column });
  }
  return places;
}
