import type { RawSheet, RawWorkbook } from "../../core/reader/rawWorkbook";

/** Some rows of one sheet of a reading, by its place among the sheets; they follow those handed over before. */
export interface ReadingPart {
  readonly sheet: number;
  readonly rows: RawSheet["rows"];
}

/** So many cells at most are handed over at once; more would hold the page up while it takes them. */
const cellsAtOnce = 10_000;

/** The rows of a reading in parts of at most `cellsAtOnce` cells, or of one row where that is wider. */
export function* readingParts({ sheets }: RawWorkbook): Generator<ReadingPart, void, void> {
  for (const [sheet, { rows }] of sheets.entries()) {
    let first = 0;
    let cells = 0;
    for (const [at, row] of rows.entries()) {
      if (cells > 0 && cells + row.length > cellsAtOnce) {
        yield { sheet, rows: rows.slice(first, at) };
        [first, cells] = [at, 0];
      }
      cells += row.length;
    }
    if (first < rows.length) yield { sheet, rows: rows.slice(first) };
  }
}

/** All of a reading but its rows. */
export function withoutRows(reading: RawWorkbook): RawWorkbook {
  return { ...reading, sheets: reading.sheets.map((sheet) => ({ ...sheet, rows: [] })) };
}

/** The reading that was handed over in parts. */
export function joinedReading(reading: RawWorkbook, parts: readonly ReadingPart[]): RawWorkbook {
  const rowsOf = (sheet: number) => parts.filter((part) => part.sheet === sheet).flatMap(({ rows }) => rows);
  return { ...reading, sheets: reading.sheets.map((sheet, at) => ({ ...sheet, rows: rowsOf(at) })) };
}
