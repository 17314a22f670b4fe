import { deserialize, serialize } from "node:v8";
import type { RunOptions } from "../../src/core/workflows/outcomes";
import { refresh } from "../../src/core/workflows/refresh";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { sheetAsText } from "../officeHost/fill";
import { sheetRows } from "../officeHost/fillFromRaw";
import type { HostCell } from "../officeHost/model/cell";
import { openCell } from "../officeHost/model/sheet";
import type { SheetModel } from "../officeHost/model/sheet";
import type { WorkbookModel } from "../officeHost/model/workbook";
import { sheetOf } from "../officeHost/model/workbook";
import { openOfficeHost } from "../officeHost/openOfficeHost";
import { trackerFile } from "./trackerFile";
import { worked12 } from "../trackers/worked12";

export const options: RunOptions = {
  asAt: "2014-09-30",
  academicYear: null,
  term: null,
  decisions: new Map(),
};

export const plan = "RP ks4-5ac-em";
export const words = {
  reason: "Two schools had no specialist.",
  action: "One-to-one mathematics, twice a week",
  wording: "Two pupils joined us only in the spring.",
};

/** Twelve pupils in the tests' Excel, nothing of ours there yet; a target that they miss calls for both plans. */
export async function trackerInExcel(): Promise<WorkbookModel> {
  const file = await openXlsx(trackerFile(worked12), "worked12.xlsx");
  const host = openOfficeHost(sheetRows((await file.read()).sheets));
  host.close();
  const { workbook } = host;
  for (const cells of sheetOf(workbook, "Indicators").rows.values())
    for (const cell of cells.values()) if (cell.value === 25) cell.value = 80;
  return workbook;
}

/** The same a term later: plans written, words typed on them, and new grades in the tracker. */
export async function secondTermInExcel(): Promise<WorkbookModel> {
  const workbook = await trackerInExcel();
  const host = openOfficeHost(workbook);
  await refresh(excelWorkbook(), options);
  host.close();
  type(workbook, plan, "reason-1", 1, words.reason);
  type(workbook, plan, "spare:action-1", 1, words.action);
  type(workbook, plan, "evidence:ledger", 7, words.wording);
  regrade(workbook);
  await calculated(workbook);
  return workbook;
}

/** Excel works formulas out by itself; the tests' Excel does when it is asked for something. */
export async function calculated(workbook: WorkbookModel): Promise<void> {
  const host = openOfficeHost(workbook);
  await excelWorkbook().read();
  host.close();
}

/** A workbook of its own, so that every try starts from the same one. */
export function copyOf(workbook: WorkbookModel): WorkbookModel {
  return deserialize(serialize(workbook)) as WorkbookModel;
}

export function rowOf(sheet: SheetModel, key: string): number {
  const found = [...sheet.rows].find(([, cells]) => [...cells.values()].some(({ value }) => value === key));
  if (!found) throw new Error(`no row ${key} on ${sheet.name}`);
  return found[0];
}

export function type(workbook: WorkbookModel, name: string, key: string, column: number, text: string): void {
  const sheet = sheetOf(workbook, name);
  openCell(sheet, rowOf(sheet, key), column).value = text;
}

/** Every other D on the officer's sheets becomes a C. */
export function regrade({ sheets }: WorkbookModel): void {
  const cells = sheets
    .filter(({ properties }) => properties.size === 0)
    .flatMap(({ rows }) => [...rows.values()].flatMap((row) => [...row.values()]));
  const passes = cells.filter(({ value }) => value === "D").filter((_, index) => index % 2 === 0);
  for (const cell of passes) cell.value = "C";
}

/** What each sheet of ours shows, by name, and whether it can be seen. */
export function pagesOf(workbook: WorkbookModel): Map<string, string> {
  const ours = workbook.sheets.filter(({ properties, name }) => properties.size > 0 && name !== "_rp_store");
  return new Map(ours.map(({ name, visibility }) => [name, `${visibility}\n${sheetAsText(workbook, name)}`]));
}

/** Words are kept as words by the text format or by an apostrophe: the two are as good. */
function asWords(cell: HostCell): HostCell {
  return cell.numberFormat === "@" ? { ...cell, numberFormat: "General" } : cell;
}

/** Values with formats, styles, heights and merges of a sheet of ours: everything a refresh may change. */
export function faceOf(workbook: WorkbookModel, name: string): unknown {
  const { rows, rowHeights, merges, page, hiddenRows, properties } = sheetOf(workbook, name);
  const inOrder = <T>(entries: Iterable<[number, T]>) => [...entries].sort(([a], [b]) => a - b);
  const cells = inOrder(rows).map(([row, line]) => [
    row,
    inOrder(line).map(([column, cell]) => [column, asWords(cell)]),
  ]);
  return {
    cells,
    heights: [...rowHeights].sort(([a], [b]) => a - b),
    merges: [...merges].sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn),
    page,
    hiddenRows: [...hiddenRows],
    properties: [...properties],
  };
}
