import type { RawSheet, RawWorkbook } from "../../../core/reader/rawWorkbook";
import type { GridArea } from "../../../core/sheet/grid";
import { readBookSheets, type BookSheet } from "../book/bookPart";
import { columnNumber } from "../page/cellAddress";
import { formulasOf } from "../page/cellFormulas";
import { readSheet } from "../page/openSheet";
import type { XlsxPackage } from "../pack/xlsxPackage";
import { changeReferences } from "../shift/formulaReferences";

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Formula extends Place {
  readonly sheet: string;
  /** What it is worked out from; null where that cannot be told: a name, a table. */
  readonly inputs: readonly Input[] | null;
}

interface Input {
  readonly sheet: string;
  readonly area: GridArea;
}

/** By a sheet's name in small letters. */
type Places = Map<string, Place[]>;

/**
 * Cells of her own sheets whose formula was last worked out before something that it is made of changed: nobody has
 * worked it out since, as only Excel does. Pages of ours are not among them: what they say is written with them.
 * @param before the workbook as it was opened
 * @returns by the name of each sheet, in small letters
 */
export function staleFormulas(
  pack: XlsxPackage,
  book: string,
  before: RawWorkbook,
  now: RawWorkbook,
): ReadonlyMap<string, readonly Place[]> {
  const changed = changedCells(before, now);
  const stale: Places = new Map();
  if (changed.size === 0) return stale;
  const own = new Set(now.sheets.flatMap(({ mark, name }) => (mark === null ? [name] : [])));
  let left = readBookSheets(pack, book).flatMap((sheet) =>
    own.has(sheet.name) ? formulasOn(pack, sheet) : [],
  );
  for (;;) {
    const next = left.filter((formula) => isTouched(formula, changed) || isTouched(formula, stale));
    if (next.length === 0) return stale;
    for (const { sheet, row, column } of next) note(stale, sheet, { row, column });
    const found = new Set(next);
    left = left.filter((formula) => !found.has(formula));
  }
}

function changedCells(before: RawWorkbook, now: RawWorkbook): Places {
  const changed: Places = new Map();
  const was = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  for (const sheet of now.sheets) {
    const old = was.get(sheet.name);
    if (old && old !== sheet) noteDifferences(changed, old, sheet);
  }
  return changed;
}

function noteDifferences(changed: Places, old: RawSheet, sheet: RawSheet): void {
  for (let row = 0; row < Math.max(old.rows.length, sheet.rows.length); row += 1) {
    const [then, now] = [old.rows[row] ?? [], sheet.rows[row] ?? []];
    for (let column = 0; column < Math.max(then.length, now.length); column += 1)
      if (then[column]?.value !== now[column]?.value) note(changed, sheet.name, { row, column });
  }
}

function note(places: Places, sheet: string, place: Place): void {
  const key = sheet.toLowerCase();
  const known = places.get(key);
  if (known) known.push(place);
  else places.set(key, [place]);
}

function formulasOn(pack: XlsxPackage, sheet: BookSheet): readonly Formula[] {
  if (sheet.kind !== "worksheet" || !/<(?:\w+:)?f[\s>]/.test(pack.text(sheet.part))) return [];
  return formulasOf(readSheet(pack, sheet).rows).map(({ formula, row, column }) => ({
    ...{ sheet: sheet.name, row, column },
    inputs: inputsOf(formula, sheet.name),
  }));
}

/** Words that are neither a reference, a function nor a text: names, and tables in brackets. */
const names = /\[|(?<![\w.!])[A-Z_\\][\w.]*(?![\w.(!])/i;

function inputsOf(formula: string, home: string): readonly Input[] | null {
  const inputs: Input[] = [];
  const rest = changeReferences(formula.replaceAll(/"[^"]*"/g, ""), ({ sheet, address }) => {
    inputs.push({ sheet: sheet ?? home, area: areaOf(address) });
    return "0";
  });
  return names.test(rest.replaceAll(/'[^']*'!|[\w.]+!|TRUE|FALSE/gi, "")) ? null : inputs;
}

/** Cells, whole columns or whole rows. */
function areaOf(address: string): GridArea {
  const ends = address.replaceAll("$", "").split(":");
  const [first = "", last = first] = ends;
  const row = (end: string, open: number): number => Number(/\d+$/.exec(end)?.[0] ?? open) - 1;
  const column = (end: string, open: number): number => {
    const letters = /^[A-Z]+/i.exec(end)?.[0];
    return letters ? columnNumber(letters.toUpperCase()) : open;
  };
  return {
    firstRow: row(first, 1),
    lastRow: row(last, Number.POSITIVE_INFINITY),
    firstColumn: column(first, 0),
    lastColumn: column(last, Number.POSITIVE_INFINITY),
  };
}

function isTouched({ inputs }: Formula, places: Places): boolean {
  if (inputs === null) return places.size > 0;
  return inputs.some(({ sheet, area }) =>
    places
      .get(sheet.toLowerCase())
      ?.some(
        ({ row, column }) =>
          row >= area.firstRow &&
          row <= area.lastRow &&
          column >= area.firstColumn &&
          column <= area.lastColumn,
      ),
  );
}
