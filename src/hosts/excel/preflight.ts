import type { ChangeSet, SheetChange } from "../../core/refresh/changeSet";
import type { GridArea } from "../../core/sheet/grid";
import { answered } from "./answered";
import { areaFrom } from "./areas";
import { sheetFiltered, sheetProtected } from "./excelErrors";
import { markProperty } from "./marks";
import type { ListedSheet, ListedWorkbook } from "./sheetList";
import { storeSheet } from "./storeSheet";

/** A sheet as it stands before we write. */
export interface StandingSheet extends ListedSheet {
  readonly mark: string | null;
  readonly tables: readonly GridArea[];
  readonly hasTitleRows: boolean;
}

export interface StandingWorkbook {
  readonly sheets: readonly StandingSheet[];
  /** The store's first column from row 1; null when there is no store. */
  readonly store: readonly unknown[] | null;
}

/**
 * One sync of questions: marks, tables, filters and protection when sheets are to be updated, and the store
 * when it is to be written. None when there is nothing to ask.
 * @throws HostError when a sheet that is to change is protected or filtered.
 */
export async function preflight(
  context: Excel.RequestContext,
  listed: ListedWorkbook,
  changes: ChangeSet,
): Promise<StandingWorkbook> {
  const { worksheets, tables } = context.workbook;
  const updates = changes.sheets.filter((change) => change.kind !== "create");
  const isUpdate = updates.length > 0;
  const sheetsAsked = isUpdate ? listed.sheets.map(({ id }) => askSheet(worksheets.getItem(id))) : [];
  const tablesAsked = isUpdate ? listed.tables.map((name) => askTable(tables.getItem(name))) : [];
  const storeAsked = askStore(context, listed, changes);
  if (isUpdate || storeAsked) await answered(context.sync());
  const sheets = sheetsAsked.flatMap((asked, index) => {
    const sheet = listed.sheets[index];
    return sheet ? [standingSheet(sheet, asked, tablesAsked)] : [];
  });
  refuse(sheets, updates);
  return { sheets, store: storeAsked && firstColumn(storeAsked) };
}

function standingSheet(
  sheet: ListedSheet,
  { property, protection, filter, titles }: ReturnType<typeof askSheet>,
  tables: readonly ReturnType<typeof askTable>[],
): Obstacles {
  const own = tables.filter(({ worksheet }) => worksheet.id === sheet.id);
  return {
    ...sheet,
    mark: property.isNullObject ? null : property.value,
    tables: own.map(({ range }) =>
      areaFrom(range.rowIndex, range.columnIndex, range.rowCount, range.columnCount),
    ),
    hasTitleRows: !titles.isNullObject,
    isProtected: protection.protected,
    isFiltered: filter.isDataFiltered || own.some((table) => table.filter.isDataFiltered),
  };
}

function firstColumn(range: Excel.Range): unknown[] {
  return range.isNullObject ? [] : range.values.map(([first]) => first as unknown);
}

function askSheet(worksheet: Excel.Worksheet) {
  const property = worksheet.customProperties.getItemOrNullObject(markProperty);
  property.load("value");
  const protection = worksheet.protection;
  protection.load("protected");
  const filter = worksheet.autoFilter;
  filter.load("isDataFiltered");
  const titles = worksheet.pageLayout.getPrintTitleRowsOrNullObject();
  titles.load("rowIndex");
  return { property, protection, filter, titles };
}

function askTable(table: Excel.Table) {
  const worksheet = table.worksheet;
  worksheet.load("id");
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  const filter = table.autoFilter;
  filter.load("isDataFiltered");
  return { worksheet, range, filter };
}

/** Null when there is no store, or nothing is to be stored. */
function askStore(
  context: Excel.RequestContext,
  listed: ListedWorkbook,
  changes: ChangeSet,
): Excel.Range | null {
  const store = listed.sheets.find(({ name }) => name === storeSheet.name);
  if (!store || changes.store === null) return null;
  const range = context.workbook.worksheets.getItem(store.id).getUsedRangeOrNullObject(true);
  range.load("values");
  return range;
}

interface Obstacles extends StandingSheet {
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
}

function refuse(sheets: readonly Obstacles[], updates: readonly SheetChange[]): void {
  for (const { mark } of updates) {
    const sheet = sheets.find((each) => each.mark === mark);
    if (sheet?.isProtected) throw sheetProtected(sheet.name);
    if (sheet?.isFiltered) throw sheetFiltered(sheet.name);
  }
}
