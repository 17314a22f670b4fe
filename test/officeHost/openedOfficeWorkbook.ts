import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import type { OfficerCell, OfficerSheet, OpenedWorkbook, OpenWorkbook } from "../contracts/openedWorkbook";
import { lookOf } from "./lookOf";
import { openCell } from "./model/sheet";
import type { WorkbookModel } from "./model/workbook";
import { sheetOf } from "./model/workbook";
import type { OfficeHost } from "./openOfficeHost";
import { openOfficeHost } from "./openOfficeHost";

/** Opens workbooks in the Excel host for the host contract; `opened` is told of each session. */
export function openInExcel(opened: (host: OfficeHost) => void): OpenWorkbook {
  return (officer, dateSystem = 1900, calculation = "automatic") => {
    const host = openOfficeHost(officer.map(linksShown), { dateSystem, calculation });
    opened(host);
    return Promise.resolve(openedAs(host.workbook, opened));
  };
}

/** Excel shows the whole path of a workbook that is not open. */
function linksShown(sheet: OfficerSheet): OfficerSheet {
  const shown = (cell: OfficerCell): OfficerCell =>
    cell.link === undefined ? cell : { ...cell, formula: `'C:\\VS\\[Grades 14.xlsx]Results'!${cell.link}` };
  return { ...sheet, rows: sheet.rows.map((row) => row.map((cell) => cell && shown(cell))) };
}

function openedAs(workbook: WorkbookModel, opened: (host: OfficeHost) => void): OpenedWorkbook {
  return {
    port: excelWorkbook(),
    reopen: (program) => {
      opened(openOfficeHost(workbook, program ? { newest: 18 } : {}));
      return Promise.resolve(openedAs(workbook, opened));
    },
    fingerprint: () => Promise.resolve(fingerprint(workbook)),
    rename: (from, to) => {
      sheetOf(workbook, from).name = to;
      return Promise.resolve();
    },
    type: (sheet, row, column, value) => {
      openCell(sheetOf(workbook, sheet), row, column).value = value;
      return Promise.resolve();
    },
    look: (sheet) => Promise.resolve(lookOf(sheetOf(workbook, sheet))),
  };
}

/** Everything the workbook holds, as one text. */
export function fingerprint(workbook: WorkbookModel): string {
  // Told by their names: a copied map may come from outside of Jest's own realm.
  const isList = (value: unknown): value is Iterable<unknown> =>
    /^\[object (Map|Set)\]$/.test(Object.prototype.toString.call(value));
  const plain = (_key: string, value: unknown): unknown => (isList(value) ? [...value] : value);
  return JSON.stringify(workbook.sheets, plain);
}
