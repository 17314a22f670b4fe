import type { GridArea } from "../../../src/core/sheet/grid";
import { Refusal } from "../wire/protocol";
import type { SheetModel } from "./sheet";
import { newSheet } from "./sheet";
import { checkSheetName } from "./sheetNames";

/** A range somebody holds: it moves with the rows it stands on; no area once they are deleted. */
export interface LiveRange {
  readonly sheet: SheetModel;
  area: GridArea | null;
}

/** A workbook in memory, as the host keeps it: what it holds outlives the client's sessions. */
export interface WorkbookModel {
  readonly name: string;
  readonly dateSystem: 1900 | 1904;
  /** Excel keeps one for all workbooks that are open. */
  readonly calculation: "automatic" | "manual";
  readonly sheets: SheetModel[];
  /** Every range of the running request, and those the client asked to keep. */
  readonly liveRanges: Set<LiveRange>;
  readonly references: Map<string, LiveRange>;
  nextId: number;
}

export function newWorkbook(
  name: string,
  dateSystem: 1900 | 1904,
  calculation: WorkbookModel["calculation"] = "automatic",
): WorkbookModel {
  return {
    name,
    dateSystem,
    calculation,
    sheets: [],
    liveRanges: new Set(),
    references: new Map(),
    nextId: 1,
  };
}

export function nextId(workbook: WorkbookModel): number {
  return workbook.nextId++;
}

export function addSheet(workbook: WorkbookModel, name: string): SheetModel {
  checkSheetName(
    name,
    workbook.sheets.map((sheet) => sheet.name),
  );
  const id = `{00000000-0000-0000-0000-${String(nextId(workbook)).padStart(12, "0")}}`;
  const sheet = newSheet(id, name);
  workbook.sheets.push(sheet);
  return sheet;
}

/** By name, whatever its case, or by id: a client that has seen the id asks by it from then on. */
export function findSheet(workbook: WorkbookModel, key: string): SheetModel | null {
  const lower = key.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === lower) ?? null;
}

export function sheetOf(workbook: WorkbookModel, key: string): SheetModel {
  const sheet = findSheet(workbook, key);
  if (!sheet) throw new Refusal("ItemNotFound");
  return sheet;
}

export function liveRange(workbook: WorkbookModel, sheet: SheetModel, area: GridArea): LiveRange {
  const range: LiveRange = { sheet, area };
  workbook.liveRanges.add(range);
  return range;
}

/** The area of a range that still stands somewhere. */
export function standing(range: LiveRange): GridArea {
  if (!range.area) throw new Refusal("InvalidReference");
  return range.area;
}
