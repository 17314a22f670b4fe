import { areaAt } from "../officeHost/model/areas";
import { filterRows } from "../officeHost/model/filterRows";
import type { SheetModel } from "../officeHost/model/sheet";
import { insertColumn } from "../officeHost/model/shiftColumns";
import { deleteRows, insertRows } from "../officeHost/model/shiftRows";
import { sortRows } from "../officeHost/model/sortRows";
import { renameSheet } from "../officeHost/model/wholeSheets";
import type { WorkbookModel } from "../officeHost/model/workbook";
import { copiesSheet, cutsARow, cutsText } from "./cuttingAndCopying";
import { columnOfId, isTyped, keysOf, rowOfKey, sheetMarked, typeAt, typeInto } from "./pagesOf";
import { plan, red, regrade } from "./termBetween";

/** What she did: the texts that are new on the sheets since; null when there was nothing to do it to. */
type Doing = (book: WorkbookModel, nth: number) => readonly string[] | null;

/** Into the first row of these in which that cell is free. */
const typing =
  (mark: string, keys: RegExp, column: string): Doing =>
  (book, nth) => {
    const sheet = sheetMarked(book, mark);
    const key = keysOf(sheet).find((each) => keys.test(each) && !isTyped(sheet, each, column));
    return key === undefined ? null : [typeInto(sheet, key, column, `Typed meanwhile ${nth} into ${column}`)];
  };

/** Rows of the actions, from the first to the last. */
function actionRows(sheet: SheetModel): readonly [first: number, last: number] {
  return [rowOfKey(sheet, "actions:head") + 1, rowOfKey(sheet, "actions:end") - 1];
}

/** Things an officer, or a colleague who has the workbook open too, may do while a refresh runs. */
export const doings: Readonly<Record<string, Doing>> = {
  "types a reason": typing(plan, /^reason-/, "action"),
  "types an action": typing(plan, /^spare:action-/, "action"),
  "types a lead": typing(plan, /^a-/, "lead"),
  "types into the RED form": typing(red, /^when$/, "value"),
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
    const isSpare = (key: string) => key.startsWith("spare:action-") && !isTyped(sheet, key, "action");
    const spare = keysOf(sheet).filter(isSpare).at(-1);
    if (spare === undefined) return null;
    deleteRows(book, sheet, rowOfKey(sheet, spare), 1);
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
  "copies a sheet": (book) => copiesSheet(book, sheetMarked(book, plan)),
  "filters the actions": (book) => {
    const sheet = sheetMarked(book, plan);
    const [firstRow, lastRow] = actionRows(sheet);
    filterRows(sheet, { ...areaAt("A1:I1"), firstRow: firstRow - 1, lastRow }, 1, ["Share the RED list"]);
    return [];
  },
  "cuts an action and pastes its row above another": (book) =>
    cutsARow(book, sheetMarked(book, plan), "a-2", "a-1"),
  "cuts a lead and pastes it into another row": (book) => cutsText(sheetMarked(book, plan), /^a-/, "lead"),
  "changes grades": (book) => {
    regrade(book);
    return [];
  },
};
