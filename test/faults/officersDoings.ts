import { renameSheet } from "../officeHost/model/wholeSheets";
import { insertColumn } from "../officeHost/model/shiftColumns";
import { deleteRows, insertRows } from "../officeHost/model/shiftRows";
import type { SheetModel } from "../officeHost/model/sheet";
import { sortRows } from "../officeHost/model/sortRows";
import type { WorkbookModel } from "../officeHost/model/workbook";
import { columnOfId, isTyped, rowOfKey, sheetMarked, typeAt, typeInto } from "./pagesOf";
import { plan, red, regrade } from "./termBetween";

/** What she did: the texts that are new on the sheets since. */
type Doing = (book: WorkbookModel, nth: number) => readonly string[];

const typing =
  (mark: string, key: string, column: string): Doing =>
  (book, nth) => {
    const sheet = sheetMarked(book, mark);
    const isFree = rowOfKey(sheet, key) >= 0 && !isTyped(sheet, key, column);
    return !isFree ? [] : [typeInto(sheet, key, column, `Typed meanwhile ${nth} into ${key} ${column}`)];
  };

/** Rows of the actions, from the first to the last. */
function actionRows(sheet: SheetModel): readonly [first: number, last: number] {
  return [rowOfKey(sheet, "actions:head") + 1, rowOfKey(sheet, "actions:end") - 1];
}

/** Things an officer, or a colleague who has the workbook open too, may do while a refresh runs. */
export const doings: Readonly<Record<string, Doing>> = {
  "types a reason": typing(plan, "reason-2", "action"),
  "types an action": typing(plan, "spare:action-3", "action"),
  "types a lead": typing(plan, "a-2", "lead"),
  "types into the RED form": typing(red, "when", "value"),
  "sorts the actions": (book) => {
    const sheet = sheetMarked(book, plan);
    const [firstRow, lastRow] = actionRows(sheet);
    sortRows(sheet, { firstRow, lastRow, firstColumn: 0, lastColumn: 8 }, columnOfId(sheet, "action"), true);
    return [];
  },
  "inserts an action": (book, nth) => {
    const sheet = sheetMarked(book, plan);
    const [first] = actionRows(sheet);
    insertRows(book, sheet, first + 1, 1);
    return [typeAt(sheet, first + 1, columnOfId(sheet, "action"), `Inserted meanwhile ${nth}`)];
  },
  "inserts a row at the top": (book) => {
    insertRows(book, sheetMarked(book, plan), 0, 1);
    return [];
  },
  "deletes a spare row": (book) => {
    const sheet = sheetMarked(book, plan);
    const row = rowOfKey(sheet, "spare:action-4");
    if (row >= 0) deleteRows(book, sheet, row, 1);
    return [];
  },
  "inserts a column at the left": (book) => {
    insertColumn(book, sheetMarked(book, plan), 0);
    return [];
  },
  "renames a sheet": (book, nth) => {
    renameSheet(book, sheetMarked(book, plan), `Our plan ${nth}`);
    return [];
  },
  "changes grades": (book) => {
    regrade(book);
    return [];
  },
};
