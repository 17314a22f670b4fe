import { notFinished } from "../../src/core/refresh/notFinished";
import type { HostCell } from "../officeHost/model/cell";
import type { SheetModel } from "../officeHost/model/sheet";
import { openCell } from "../officeHost/model/sheet";
import type { WorkbookModel } from "../officeHost/model/workbook";

export const markProperty = "rp.sheet";
const unfinished = "unfinished:";
const keysCorner = "rp:keys";
/** Put before every text that is typed in these tests, so that it is known again wherever it stands. */
export const typedSign = "✎";

/** The mark of a sheet of ours, whole or not; null for the officer's own. */
function markOf(sheet: SheetModel): string | null {
  const mark = sheet.properties.get(markProperty) ?? null;
  return mark === "store" ? null : mark;
}

/** Sheets of ours by mark, those that are still being made left out; a copy that Excel made has no mark. */
export function ourSheets({ sheets }: WorkbookModel): Map<string, SheetModel> {
  const marked = sheets.map((sheet) => [markOf(sheet), sheet] as const);
  return new Map(
    marked.flatMap(([mark, sheet]) => (mark === null || mark.startsWith(unfinished) ? [] : [[mark, sheet]])),
  );
}

export function sheetMarked(workbook: WorkbookModel, mark: string): SheetModel {
  const sheet = ourSheets(workbook).get(mark);
  if (!sheet) throw new Error(`no sheet is marked ${mark}`);
  return sheet;
}

function cellsOf(sheet: SheetModel): (readonly [row: number, column: number, cell: HostCell])[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].map(([column, cell]) => [row, column, cell] as const),
  );
}

function corner(sheet: SheetModel): readonly [row: number, column: number] {
  const [found] = cellsOf(sheet).filter(([, , { value }]) => value === keysCorner);
  if (!found) throw new Error(`${sheet.name} has no keys`);
  return [found[0], found[1]];
}

/** 0-based row of a key, -1 when it is not there. */
export function rowOfKey(sheet: SheetModel, key: string): number {
  const [, column] = corner(sheet);
  return cellsOf(sheet).find(([, at, { value }]) => at === column && value === key)?.[0] ?? -1;
}

export function columnOfId(sheet: SheetModel, id: string): number {
  const [row] = corner(sheet);
  return cellsOf(sheet).find(([at, , { value }]) => at === row && value === id)?.[1] ?? -1;
}

/** Keys of the rows, from the top. */
export function keysOf(sheet: SheetModel): readonly string[] {
  const [, column] = corner(sheet);
  const keys = [...sheet.rows].sort(([one], [other]) => one - other);
  return keys.flatMap(([, cells]) => {
    const value = cells.get(column)?.value ?? "";
    return value === "" || value === keysCorner ? [] : [String(value)];
  });
}

/** Whether she has typed there already. */
export function isTyped(sheet: SheetModel, key: string, id: string): boolean {
  const value = sheet.rows.get(rowOfKey(sheet, key))?.get(columnOfId(sheet, id))?.value ?? "";
  return String(value).startsWith(typedSign);
}

/** The officer types into her cell of a row. Gives what then stands there. */
export function typeInto(sheet: SheetModel, key: string, id: string, words: string): string {
  const [row, column] = [rowOfKey(sheet, key), columnOfId(sheet, id)];
  if (row < 0 || column < 0) throw new Error(`${sheet.name} has no ${id} at ${key}`);
  return typeAt(sheet, row, column, words);
}

export function typeAt(sheet: SheetModel, row: number, column: number, words: string): string {
  const text = `${typedSign}${words}`;
  Object.assign(openCell(sheet, row, column), { value: text, formula: null, error: false });
  return text;
}

/**
 * Everything typed that stands on sheets, ours and hers, once for every time; the hidden store does not count, nor
 * what progress reports, the list of actions, that of remarks and that of lost words repeat of the plans.
 */
export function typedTexts({ sheets }: WorkbookModel): readonly string[] {
  const seen = sheets.filter(({ visibility }) => visibility !== "VeryHidden");
  const texts = seen.flatMap((sheet) =>
    cellsOf(sheet).map(([, , { formula, value, format }]) => {
      const isRepeated = /^(?:Progress |Actions$|Ready for |Checks$)/.test(sheet.name) && format.locked;
      return formula === null && !isRepeated ? value : "";
    }),
  );
  return texts.filter((text): text is string => String(text).startsWith(typedSign)).sort();
}

/** Marks of the pages that say of themselves that they are not finished. */
export function saysUnfinished(workbook: WorkbookModel): ReadonlySet<string> {
  const saysSo = (sheet: SheetModel) => cellsOf(sheet).some(([, , { value }]) => value === notFinished);
  return new Set([...ourSheets(workbook)].flatMap(([mark, sheet]) => (saysSo(sheet) ? [mark] : [])));
}

/** What our part of a sheet says, row by row: the cells that are locked, formulas as they stand. */
function generated(sheet: SheetModel): string {
  const ours = cellsOf(sheet).filter(
    ([, , { format, value, formula }]) => format.locked && (value !== "" || formula !== null),
  );
  const sorted = ours.sort(
    ([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn,
  );
  return sorted
    .map(([row, column, { value, formula }]) => `${row},${column}: ${formula ?? value}`)
    .join("\n");
}

/** Our part of every sheet, by mark. */
export function generatedPages(workbook: WorkbookModel): Map<string, string> {
  return new Map([...ourSheets(workbook)].map(([mark, sheet]) => [mark, generated(sheet)]));
}
