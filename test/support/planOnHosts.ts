import type { RawCell } from "../../src/core/reader/rawWorkbook";
import { standingLayout } from "../../src/core/refresh/standingLayout";
import { refresh } from "../../src/core/workflows/refresh";
import type { WorkbookPort } from "../../src/core/workflows/ports";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { openCell } from "../officeHost/model/sheet";
import { sheetOf } from "../officeHost/model/workbook";
import { openOfficeHost } from "../officeHost/openOfficeHost";
import { worked12 } from "../trackers/worked12";
import { options, plan, trackerInExcel } from "./excelTerms";
import { trackerFile } from "./trackerFile";

/** Twelve pupils with their plans written, on one of the hosts. */
export interface PlansOnHost {
  readonly port: WorkbookPort;
  /** The officer types a text or number into a cell of a sheet, 0-based, as she does in a spreadsheet program. */
  type(sheet: string, row: number, column: number, value: string | number): Promise<void>;
  close(): void;
}

async function inFile(): Promise<PlansOnHost> {
  const sheets = worked12.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (cell === 25 ? 80 : cell))),
  }));
  const port = await openXlsx(trackerFile({ ...worked12, sheets }), "worked12.xlsx");
  await refresh(port, options);
  const type = (sheet: string, row: number, column: number, value: string | number) =>
    port.type(sheet, { row, column, text: String(value) });
  return { port, type, close: () => {} };
}

async function inExcel(): Promise<PlansOnHost> {
  const host = openOfficeHost(await trackerInExcel());
  const port = excelWorkbook();
  await refresh(port, options);
  const type = (sheet: string, row: number, column: number, value: string | number) => {
    openCell(sheetOf(host.workbook, sheet), row, column).value = value;
    return Promise.resolve();
  };
  return { port, type, close: () => host.close() };
}

/** Both hosts by name. */
export const plansOnHosts = [
  ["a file", inFile],
  ["Excel", inExcel],
] as const;

/** 0-based place of a cell of a plan, and what stands there. */
export interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly cell: RawCell | null;
}

/** A cell of the recovery plan by its row's key and its column's id. */
export async function planCell({ port }: PlansOnHost, key: string, column: string): Promise<FoundCell> {
  const sheet = (await port.read()).sheets.find(({ name }) => name === plan);
  const layout = sheet ? standingLayout(sheet) : null;
  const place = { row: layout?.keys.indexOf(key) ?? -1, column: layout?.columns.get(column) ?? -1 };
  if (place.row < 0 || place.column < 0) throw new Error(`no cell ${key} ${column} on ${plan}`);
  return { ...place, cell: sheet?.rows[place.row]?.[place.column] ?? null };
}
