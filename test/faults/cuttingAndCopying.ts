import type { HostCell } from "../officeHost/model/cell";
import { copyOf, emptyCell } from "../officeHost/model/cell";
import type { SheetModel } from "../officeHost/model/sheet";
import { openCell } from "../officeHost/model/sheet";
import { deleteRows, insertRows } from "../officeHost/model/shiftRows";
import { copySheet } from "../officeHost/model/wholeSheets";
import type { WorkbookModel } from "../officeHost/model/workbook";
import { columnOfId, isTyped, keysOf, rowOfKey, typedSign } from "./pagesOf";

/** A copy is hers from then on: what stands there twice now is told apart by its sign, and is to stay as well. */
export function copiesSheet(book: WorkbookModel, sheet: SheetModel): readonly string[] {
  const copy = copySheet(book, sheet);
  const cells = [...copy.rows.values()].flatMap((row) => [...row.values()]);
  return cells.flatMap((cell) => {
    if (!String(cell.value).startsWith(typedSign) || cell.formula !== null) return [];
    cell.value = `${typedSign}${copy.name}: ${cell.value}`;
    return [cell.value];
  });
}

/** Insert cut cells: the row goes with everything on it, its key too. */
export function cutsARow(
  book: WorkbookModel,
  sheet: SheetModel,
  key: string,
  above: string,
): readonly string[] | null {
  const [from, to] = [rowOfKey(sheet, key), rowOfKey(sheet, above)];
  if (from <= to || to < 0) return null;
  insertRows(book, sheet, to, 1);
  sheet.rows.set(to, sheet.rows.get(from + 1) ?? new Map<number, HostCell>());
  sheet.rows.set(from + 1, new Map());
  deleteRows(book, sheet, from + 1, 1);
  return [];
}

/** From the first row of these in which she has typed there into the first in which she has not. */
export function cutsText(sheet: SheetModel, keys: RegExp, column: string): readonly string[] | null {
  const rows = keysOf(sheet).filter((key) => keys.test(key));
  const [from, to] = [true, false].map((typed) => rows.find((key) => isTyped(sheet, key, column) === typed));
  if (from === undefined || to === undefined) return null;
  const at = columnOfId(sheet, column);
  const cut = openCell(sheet, rowOfKey(sheet, from), at);
  Object.assign(openCell(sheet, rowOfKey(sheet, to), at), copyOf(cut));
  Object.assign(cut, emptyCell(), { format: { ...cut.format } });
  return [];
}
