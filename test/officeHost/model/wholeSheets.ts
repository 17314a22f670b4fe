import { Refusal } from "../wire/protocol";
import { copyOf } from "./cell";
import { withoutSheet, withRenamedSheet } from "./formulaReferences";
import { changeFormulas } from "./moveAreas";
import type { SheetModel } from "./sheet";
import { newSheet } from "./sheet";
import { checkSheetName } from "./sheetNames";
import type { WorkbookModel } from "./workbook";
import { findSheet, newSheetId, nextId } from "./workbook";

/** A protected structure lets nobody add, rename, hide or delete sheets. */
export function checkStructure(workbook: WorkbookModel): void {
  if (workbook.structureProtected) throw new Refusal("AccessDenied");
}

/** Formulas and names that point at the sheet follow it. */
export function renameSheet(workbook: WorkbookModel, sheet: SheetModel, name: string): void {
  checkStructure(workbook);
  const others = workbook.sheets.filter((other) => other !== sheet);
  checkSheetName(
    name,
    others.map((other) => other.name),
  );
  const before = sheet.name;
  sheet.name = name;
  changeFormulas(workbook, (formula) => withRenamedSheet(formula, before, name));
}

/** What pointed at it is `#REF!` from now on. A very hidden sheet is not deleted, nor the last visible one. */
export function deleteSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  checkStructure(workbook);
  if (sheet.visibility === "VeryHidden") throw new Refusal("GeneralException");
  if (!workbook.sheets.some((other) => other !== sheet && other.visibility === "Visible"))
    throw new Refusal("InvalidOperation");
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.names = workbook.names.filter(({ scope }) => scope !== sheet.id);
  changeFormulas(workbook, (formula) => withoutSheet(formula, sheet.name));
  for (const range of workbook.liveRanges) if (range.sheet === sheet) range.area = null;
}

/** As Excel copies one: without its custom properties, its tables under other names, its own names with it. */
export function copySheet(workbook: WorkbookModel, sheet: SheetModel): SheetModel {
  checkStructure(workbook);
  const copy: SheetModel = {
    ...structuredClone({ ...sheet, rows: new Map(), properties: new Map() }),
    ...{ id: newSheetId(workbook), name: copyName(workbook, sheet.name), properties: new Map() },
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => [
        row,
        new Map([...cells].map(([column, cell]) => [column, copyOf(cell)])),
      ]),
    ),
  };
  copy.tables = copy.tables.map((table) => ({
    ...table,
    ...nextTable(workbook),
    columnIds: [...table.columnIds],
  }));
  workbook.sheets.splice(workbook.sheets.indexOf(sheet) + 1, 0, copy);
  const own = workbook.names.filter(({ scope }) => scope === sheet.id);
  workbook.names.push(
    ...own.map((name) => ({
      ...name,
      scope: copy.id,
      formula: withRenamedSheet(name.formula, sheet.name, copy.name),
    })),
  );
  return copy;
}

function nextTable(workbook: WorkbookModel): { id: string; name: string } {
  const id = String(nextId(workbook));
  return { id, name: `Table${id}` };
}

function copyName(workbook: WorkbookModel, name: string): string {
  let number = 2;
  const tried = (): string => `${name.slice(0, 31 - ` (${number})`.length)} (${number})`;
  while (findSheet(workbook, tried())) number += 1;
  return tried();
}

/** An empty sheet at the end. */
export function addSheet(workbook: WorkbookModel, name: string): SheetModel {
  checkStructure(workbook);
  checkSheetName(
    name,
    workbook.sheets.map((sheet) => sheet.name),
  );
  const sheet = newSheet(newSheetId(workbook), name);
  workbook.sheets.push(sheet);
  return sheet;
}
