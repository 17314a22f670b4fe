import type { Steps } from "../domain/steps";
import type { RawCell, RawSheet, RawWorkbook } from "../reader/rawWorkbook";
import { fingerprint } from "./fingerprint";

const rowsAtATime = 100;

/**
 * A short name of everything on the officer's own sheets that the reader takes meaning from: equal while nothing there
 * changed. Of a name nothing can be read back: the store holds no pupils.
 */
export function* trackerPrint({ sheets }: RawWorkbook): Steps<string> {
  const names: string[] = [];
  for (const sheet of sheets)
    if (sheet.mark === null) names.push(looksOf(sheet), ...(yield* printsOf(sheet)));
  return fingerprint(names.join("\n"));
}

/** Its tab, and what rows and cells say without a character: hidden, struck through, coloured by hand. */
function looksOf({ name, visibility, hiddenRows, hiddenColumns, struckRows, fills }: RawSheet): string {
  const lines = [hiddenRows, hiddenColumns, struckRows].map((places) => inOrder([...places]));
  const colours = inOrder([...fills.keys()]).map((column) => [column, coloursIn(fills.get(column))]);
  return fingerprint(JSON.stringify([name, visibility, lines, colours]));
}

function coloursIn(column: ReadonlyMap<number, string> = new Map()): readonly (readonly [number, string])[] {
  return inOrder([...column.keys()]).map((row) => [row, column.get(row) ?? ""]);
}

function inOrder(places: readonly number[]): readonly number[] {
  return [...places].sort((one, other) => one - other);
}

function* printsOf({ rows, linkedCells }: RawSheet): Steps<string[]> {
  const linked = new Set(linkedCells.map(({ row, column }) => `${row}:${column}`));
  const names: string[] = [];
  for (let first = 0; first < rows.length; first += rowsAtATime) {
    const some = rows.slice(first, first + rowsAtATime);
    const said = some.map((cells, row) =>
      cells.map((cell, column) => saidBy(cell, linked.has(`${first + row}:${column}`))),
    );
    names.push(fingerprint(JSON.stringify(said)));
    yield;
  }
  return names;
}

const aFormula = ["="] as const;

/**
 * What a formula shows follows from what is typed, which counts itself, and else from the day alone, as TODAY() does:
 * that it stands there counts. What one brings from another workbook is typed there, and counts as it stands.
 */
function saidBy(cell: RawCell | null, isLinked: boolean) {
  return cell?.hasFormula && !isLinked ? aFormula : (cell?.value ?? null);
}
