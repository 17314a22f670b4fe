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
}

/** File name, sheets in tab order, and tables: one sync. */
export async function listWorkbook(context: Excel.RequestContext): Promise<ListedWorkbook> {
  const { workbook } = context;
  workbook.load("name");
  const worksheets = workbook.worksheets;
  worksheets.load("items/id,items/name,items/visibility");
  const tables = workbook.tables;
  tables.load("items/name");
  await answered(context.sync());
  return {
    fileName: workbook.name,
    sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility })),
    tables: tables.items.map(({ name }) => name),
  };
}
