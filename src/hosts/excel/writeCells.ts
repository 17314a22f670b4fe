import type { CellStyle, CellValue } from "../../core/sheet/grid";
import { areaFrom, columnsOf, moved, patches, rowsOf } from "./areas";
import { cellEntry } from "./cellText";
import type { Stroke } from "./pen";
import { stroke } from "./pen";

/** What is to stand in a cell; null leaves the cell as it is. */
interface CellToWrite {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly style: CellStyle | null;
  /** Number format where the style is kept. */
  readonly format?: string;
}

export type CellsToWrite = readonly (readonly (CellToWrite | null)[])[];

const mostBytesAtOnce = 200_000;
const mostCellsAtOnce = 5_000;

/** Number formats, then values, then formulas of a block whose first cell is at `row`, `column`. */
export function writeContents(
  cells: CellsToWrite,
  row: number,
  column: number,
  formats: FormatRule,
): Stroke[] {
  const entries = cells.map((line) => line.map((cell) => cell && cellEntry(cell.value, formatOf(cell))));
  const formatBlock = entries.map((line) => line.map((cell) => formats(cell?.format ?? null)));
  const valueBlock = cells.map((line, r) =>
    line.map((cell, c) => (cell?.formula != null ? null : (entries[r]?.[c]?.entry ?? null))),
  );
  return [
    ...writeFormats(formatBlock, row, column),
    ...writeValues(valueBlock, row, column),
    ...writeFormulas(cells, row, column),
  ];
}

function formatOf({ style, format }: CellToWrite): Pick<CellStyle, "format"> | null {
  return style ?? (format === undefined ? null : { format });
}

/** Which number format to send for a cell that is to have this one; undefined sends none. */
export type FormatRule = (format: string | null) => string | undefined;

function writeFormats(
  block: readonly (readonly (string | undefined)[])[],
  row: number,
  column: number,
): Stroke[] {
  return patches(block).map(({ area, value }) =>
    stroke((pen) => {
      // One format for all cells of the range.
      pen.range(moved(area, row, column)).numberFormat = value as unknown as string[][];
    }),
  );
}

type Entries = readonly (readonly (string | number | boolean | null)[])[];

function writeValues(block: Entries, row: number, column: number, most = mostBytesAtOnce): Stroke[] {
  const strokes: Stroke[] = [];
  for (const { from, rows } of bands(block, most)) {
    if (rows.every((line) => line.every((entry) => entry === null))) continue;
    const area = areaFrom(row + from, column, rows.length, rows[0]?.length ?? 0);
    const whole = stroke((pen) => {
      pen.range(area).values = rows.map((line) => [...line]);
    }, JSON.stringify(rows).length);
    const smaller = (bytes: number) => writeValues(rows, row + from, column, bytes);
    strokes.push(rows.length > 1 ? { ...whole, smaller } : whole);
  }
  return strokes;
}

interface RowBand {
  readonly from: number;
  readonly rows: Entries;
}

/** Bands of whole rows, each small enough to share a request with others. */
function bands(block: Entries, most: number): RowBand[] {
  const found: { from: number; rows: Entries[number][]; size: number }[] = [];
  const mostRows = Math.max(
    1,
    Math.floor(((mostCellsAtOnce / mostBytesAtOnce) * most) / Math.max(1, block[0]?.length ?? 1)),
  );
  block.forEach((line, row) => {
    const size = JSON.stringify(line).length;
    const last = found.at(-1);
    if (last && last.rows.length < mostRows && last.size + size <= most) {
      last.rows.push(line);
      last.size += size;
    } else found.push({ from: row, rows: [line], size });
  });
  return found;
}

function writeFormulas(cells: CellsToWrite, row: number, column: number): Stroke[] {
  const withFormula = cells.map((line) => line.map((cell) => (cell?.formula != null ? true : undefined)));
  return patches(withFormula).map(({ area }) => {
    const formulas = Array.from({ length: rowsOf(area) }, (_row, r) =>
      Array.from({ length: columnsOf(area) }, (_column, c) => {
        const formula = cells[area.firstRow + r]?.[area.firstColumn + c]?.formula ?? "";
        return `=${formula}`;
      }),
    );
    return stroke((pen) => {
      pen.range(moved(area, row, column)).formulas = formulas;
    }, JSON.stringify(formulas).length);
  });
}
