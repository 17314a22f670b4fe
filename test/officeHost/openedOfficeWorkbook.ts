import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import type { OpenedWorkbook, OpenWorkbook } from "../contracts/openedWorkbook";
import { lookOf } from "./lookOf";
import { openCell } from "./model/sheet";
import type { WorkbookModel } from "./model/workbook";
import { sheetOf } from "./model/workbook";
import type { OfficeHost } from "./openOfficeHost";
import { openOfficeHost } from "./openOfficeHost";

/** Opens workbooks in the Excel host for the host contract; `opened` is told of each session. */
export function openInExcel(opened: (host: OfficeHost) => void): OpenWorkbook {
  return (officer, dateSystem = 1900) => {
    const host = openOfficeHost(officer, { dateSystem });
    opened(host);
    return Promise.resolve(openedAs(host.workbook, opened));
  };
}

function openedAs(workbook: WorkbookModel, opened: (host: OfficeHost) => void): OpenedWorkbook {
  return {
    port: excelWorkbook(),
    reopen: () => {
      opened(openOfficeHost(workbook));
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
  const plain = (_key: string, value: unknown): unknown =>
    value instanceof Map || value instanceof Set ? [...value] : value;
  return JSON.stringify(workbook.sheets, plain);
}
