import type { GridArea } from "../../../src/core/sheet/grid";
import { Refusal } from "../wire/protocol";
import type { SheetModel } from "./sheet";

/** A range somebody holds: it moves with the rows it stands on; no area once they are deleted. */
export interface LiveRange {
  readonly sheet: SheetModel;
  area: GridArea | null;
}

/** A defined name; `scope` is the id of the sheet that it belongs to, null for the whole workbook. */
export interface NameModel {
  readonly name: string;
  readonly scope: string | null;
  formula: string;
}

/** A workbook in memory, as the host keeps it: what it holds outlives the client's sessions. */
export interface WorkbookModel {
  readonly name: string;
  readonly dateSystem: 1900 | 1904;
  /** Excel keeps one for all workbooks that are open. */
  readonly calculation: "automatic" | "manual";
  readOnly: boolean;
  structureProtected: boolean;
  /** False while another workbook is in front of this one. */
  inFront: boolean;
  /** Somebody else has the workbook open. */
  shared: boolean;
  /** Where somebody is typing, such as `Plan!B2`: Excel does nothing else until she presses Enter. */
  cellBeingTyped: string | null;
  /** Workbooks that were opened beside this one, each as base64. */
  openedBeside: string[];
  /** How many times somebody asked to be told of changed cells. */
  listeners: number;
  readonly settings: Map<string, unknown>;
  names: NameModel[];
  readonly sheets: SheetModel[];
  /** Every range of the running request, and those the client asked to keep. */
  readonly liveRanges: Set<LiveRange>;
  readonly references: Map<string, LiveRange>;
  nextId: number;
  /** Where the officer is: the sheet in front, and what is selected on it; null until somebody goes anywhere. */
  selected: { readonly sheet: string; readonly area: GridArea } | null;
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
    readOnly: false,
    structureProtected: false,
    inFront: true,
    shared: false,
    cellBeingTyped: null,
    openedBeside: [],
    listeners: 0,
    settings: new Map(),
    names: [],
    sheets: [],
    liveRanges: new Set(),
    references: new Map(),
    nextId: 1,
    selected: null,
  };
}

export function nextId(workbook: WorkbookModel): number {
  return workbook.nextId++;
}

export function newSheetId(workbook: WorkbookModel): string {
  return `{00000000-0000-0000-0000-${String(nextId(workbook)).padStart(12, "0")}}`;
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
