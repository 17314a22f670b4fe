import { readBookSheets } from "../../src/hosts/xlsx/book/bookPart";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { XlsxPackage } from "../../src/hosts/xlsx/pack/xlsxPackage";
import type { XlsxWorkbook } from "../../src/hosts/xlsx/xlsxWorkbook";
import type { OfficerSheet, OpenedWorkbook, SheetLook } from "../contracts/openedWorkbook";
import { chartsInFile } from "./chartsInFile";
import { checked, fileOf, openElsewhere, type OtherWorkbook } from "./excelize";
import { officerWorkbook } from "./officerWorkbook";
import { partsOf } from "./packageParts";
import { sheetLook } from "./sheetLook";

/** The `.xlsx` host under the host contract; the officer's own doings go through another library. */
export async function openOfficerXlsx(
  sheets: readonly OfficerSheet[],
  dateSystem?: 1900 | 1904,
  calculation?: "automatic" | "manual",
): Promise<OpenedWorkbook> {
  return opened(await openXlsx(await officerWorkbook(sheets, dateSystem, calculation), "tracker.xlsx"));
}

function opened(first: XlsxWorkbook): OpenedWorkbook {
  let workbook = first;
  const byHand = async (act: (other: OtherWorkbook) => { error: string | null }): Promise<void> => {
    const other = await openElsewhere(await workbook.save());
    checked(act(other));
    workbook = await openXlsx(fileOf(other), "tracker.xlsx");
  };
  return {
    get port() {
      return workbook;
    },
    reopen: async () => opened(await openXlsx(await workbook.save(), "tracker.xlsx")),
    fingerprint: async () => Buffer.from(await workbook.save()).toString("base64"),
    rename: (from, to) => byHand((other) => other.SetSheetName(from, to)),
    type: (sheet, row, column, value) =>
      byHand((other) => other.SetCellValue(sheet, addressOf(row, column), value)),
    look: async (sheet) => (await lookInFile(await workbook.save()))(sheet),
  };
}

/** What stands on each sheet of a file, as another library reads it. */
export async function lookInFile(file: Uint8Array): Promise<(sheet: string) => SheetLook> {
  const [other, pack] = [await openElsewhere(file), new XlsxPackage(new Map(Object.entries(partsOf(file))))];
  const sheets = readBookSheets(pack, "xl/workbook.xml");
  return (name) => {
    const { part } = sheets.find((sheet) => sheet.name === name)!;
    return sheetLook(other, name, pack.text(part), chartsInFile(pack, part));
  };
}

function addressOf(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}
