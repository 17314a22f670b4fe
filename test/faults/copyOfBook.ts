import { createHash } from "node:crypto";
import { serialize } from "node:v8";
import { copyOf } from "../officeHost/model/cell";
import type { SheetModel } from "../officeHost/model/sheet";
import type { WorkbookModel } from "../officeHost/model/workbook";

/** The workbook again, as a file that is saved and opened elsewhere would be. */
export function copyOfBook(workbook: WorkbookModel): WorkbookModel {
  return {
    ...workbook,
    sheets: workbook.sheets.map(copyOfSheet),
    liveRanges: new Set(),
    references: new Map(),
    settings: new Map(workbook.settings),
    names: structuredClone(workbook.names),
  };
}

/** By hand where most of it is, the cells: the sweeps copy a workbook thousands of times. */
function copyOfSheet({ rows, ...sheet }: SheetModel): SheetModel {
  const copied = [...rows].map(([row, cells]) => {
    const line = new Map([...cells].map(([column, cell]) => [column, copyOf(cell)]));
    return [row, line] as const;
  });
  return { ...structuredClone(sheet), rows: new Map(copied) };
}

/**
 * A name that only workbooks with the same sheets, names and settings have; what a fence is called does not count.
 * Two that are alike may still have two names, where one holds a part twice and the other the same part in two places.
 */
export function nameOfBook({ sheets, names, settings }: WorkbookModel): string {
  const kept = [...settings].map(([key, value]) => [key.replace(/^(rp\.tx\.).*/s, "$1"), value]);
  return createHash("sha1").update(serialize({ sheets, names, kept })).digest("base64");
}
