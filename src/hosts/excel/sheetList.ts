import { answered } from "./answered";

/** A worksheet as it is listed, before anything on it is read. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
}

export interface ListedWorkbook {
  readonly fileName: string;
  readonly sheets: readonly ListedSheet[];
  /** Names of all tables, whichever sheet they are on. */
  readonly tables: readonly string[];
  /** True when it may be looked at only. */
  readonly isReadOnly: boolean;
  /** True when no sheet may be added, hidden or taken away. */
  readonly isStructureProtected: boolean;
}

/** File name, sheets in tab order, tables, and what may be done to the workbook: one sync. */
export async function listWorkbook(context: Excel.RequestContext): Promise<ListedWorkbook> {
  const { workbook } = context;
  workbook.load("name,readOnly");
  workbook.protection.load("protected");
  const worksheets = workbook.worksheets;
  worksheets.load("items/id,items/name,items/visibility");
  const tables = workbook.tables;
  tables.load("items/name");
  await answered(context.sync());
  return {
    fileName: workbook.name,
    sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility })),
    tables: tables.items.map(({ name }) => name),
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
  };
}
