import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RawCell, RawSheet, RawWorkbook } from "../../src/core/reader/rawWorkbook";
import { standingLayout } from "../../src/core/refresh/standingLayout";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { markProperty } from "../../src/hosts/excel/marks";
import { storePieces, storeSheet } from "../../src/hosts/excel/storeSheet";
import type { SheetRows } from "../officeHost/fill";
import { fillSheet } from "../officeHost/fill";
import { newWorkbook, type WorkbookModel } from "../officeHost/model/workbook";

/** Files that older versions wrote; the note beside them says which and how. `keepsPages`: it could put back. */
export const olderWorkbooks = [
  { made: "e6e10d7", keepsPages: false },
  { made: "7bd8fa6", keepsPages: false },
  { made: "304dce7", keepsPages: true },
  { made: "eb3693a", keepsPages: true },
  { made: "862ea87", keepsPages: true },
] as const;

export function olderFile(made: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "..", "trackers", "olderVersions", `${made}.xlsx`)));
}

export async function readFile(file: Uint8Array): Promise<RawWorkbook> {
  return (await openXlsx(file, "older.xlsx")).read();
}

/** The file opened in the tests' Excel: cells, formulas, marks and the hidden record. */
export function inExcel({ sheets, store }: RawWorkbook): WorkbookModel {
  const workbook = newWorkbook("older.xlsx", 1900);
  for (const sheet of sheets) {
    const { properties } = fillSheet(workbook, sheetRows(sheet));
    if (sheet.mark !== null) properties.set(markProperty, sheet.mark);
  }
  const rows = [storeSheet.explanation, ...storePieces(store ?? "")].map((piece) => [piece]);
  const stored = fillSheet(workbook, { name: storeSheet.name, rows, visibility: "veryHidden" });
  stored.properties.set(markProperty, storeSheet.mark);
  return workbook;
}

function sheetRows({ name, visibility, rows, hiddenRows, hiddenColumns }: RawSheet): SheetRows {
  const filled = ({ value, format, formula }: RawCell) =>
    formula === null ? { value, format } : { value, format, formula };
  return {
    ...{ name, visibility, hiddenRows: [...hiddenRows], hiddenColumns: [...hiddenColumns] },
    rows: rows.map((row) => row.map((cell) => cell && filled(cell))),
  };
}

/** What the officer typed into a file: each of her texts ends with a number of its own, as in ‹27›. */
export function herTexts(sheets: readonly RawSheet[]): readonly string[] {
  const texts = sheets.flatMap(({ rows }) =>
    rows.flatMap((cells) => cells.map((cell) => String(cell?.value ?? ""))),
  );
  return [...new Set(texts.filter((text) => /^[^‹]*‹\d+›$/.test(text)))];
}

/** Those of her texts that stand in no cell, not even within a longer text. */
export function lostFrom(sheets: readonly RawSheet[], texts: readonly string[]): readonly string[] {
  const all = sheets.flatMap(({ rows }) => rows.flat().map((cell) => String(cell?.value ?? ""))).join("\n");
  return texts.filter((text) => !all.includes(text));
}

/** A sheet's rows by their keys, each as what its filled cells say by column id. */
export function rowsByKey(sheet: RawSheet): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const layout = standingLayout(sheet);
  const cells = (row: number) =>
    [...(layout?.columns ?? [])].flatMap(([id, column]) => {
      const value = sheet.rows[row]?.[column]?.value ?? "";
      return value === "" || id === "key" ? [] : [[id, value] as const];
    });
  return new Map(
    (layout?.keys ?? []).flatMap((key, row) => (key === null ? [] : [[key, Object.fromEntries(cells(row))]])),
  );
}

/** Every action of every recovery plan, by plan and id: what, who, when and how far. */
export function actionsOf(sheets: readonly RawSheet[]): ReadonlyMap<string, unknown> {
  return new Map(
    sheets.flatMap((sheet) =>
      [...rowsByKey(sheet)].flatMap(([key, { action, lead, due, status }]) =>
        /^recoveryPlan:/.test(sheet.mark ?? "") && /^a-\d+$/.test(key)
          ? [[`${sheet.mark} ${key}`, { action, lead, due, status }] as const]
          : [],
      ),
    ),
  );
}
