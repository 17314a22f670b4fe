import type { GridArea } from "../../core/sheet/grid";

export function areaFrom(row: number, column: number, rows: number, columns: number): GridArea {
  return { firstRow: row, firstColumn: column, lastRow: row + rows - 1, lastColumn: column + columns - 1 };
}

export function rowsOf(area: GridArea): number {
  return area.lastRow - area.firstRow + 1;
}

export function columnsOf(area: GridArea): number {
  return area.lastColumn - area.firstColumn + 1;
}

/** A1 name of a cell from its 0-based row and column. */
export function cellAddress(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** "A5:I40", or "A5" for one cell. */
export function areaName({ firstRow, firstColumn, lastRow, lastColumn }: GridArea): string {
  const first = cellAddress(firstRow, firstColumn);
  const last = cellAddress(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** The smallest area that holds both. */
export function around(one: GridArea, other: GridArea): GridArea {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

/** A rectangle of cells that are alike in one respect. */
export interface Patch<T> {
  readonly area: GridArea;
  readonly value: T;
}

/**
 * Covers a block with rectangles of equal values, top left first: runs along each row, joined downwards
 * where the next row has the same run. Cells that are undefined are left out.
 */
export function patches<T>(
  block: readonly (readonly (T | undefined)[])[],
  keyOf: (value: T) => string = String,
): Patch<T>[] {
  const done: Patch<T>[] = [];
  let open = new Map<string, Patch<T>>();
  block.forEach((cells, row) => {
    const next = new Map<string, Patch<T>>();
    for (const run of runsOf(cells, row, keyOf)) {
      const name = `${run.area.firstColumn}:${run.area.lastColumn}:${keyOf(run.value)}`;
      const above = open.get(name);
      open.delete(name);
      next.set(name, above ? { ...above, area: { ...above.area, lastRow: row } } : run);
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}

function runsOf<T>(cells: readonly (T | undefined)[], row: number, keyOf: (value: T) => string): Patch<T>[] {
  const runs: Patch<T>[] = [];
  cells.forEach((value, column) => {
    if (value === undefined) return;
    const last = runs.at(-1);
    if (last && last.area.lastColumn === column - 1 && keyOf(last.value) === keyOf(value)) {
      runs[runs.length - 1] = { ...last, area: { ...last.area, lastColumn: column } };
    } else {
      runs.push({ area: areaFrom(row, column, 1, 1), value });
    }
  });
  return runs;
}

/** The area moved by so many rows and columns. */
export function moved(area: GridArea, rows: number, columns: number): GridArea {
  return {
    firstRow: area.firstRow + rows,
    lastRow: area.lastRow + rows,
    firstColumn: area.firstColumn + columns,
    lastColumn: area.lastColumn + columns,
  };
}
