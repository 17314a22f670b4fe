import type { ChangeSet, SheetChange } from "../../core/refresh/changeSet";
import type { GridArea } from "../../core/sheet/grid";
import { markOrUnfinished } from "../../core/workflows/ports";
import { answered } from "./answered";
import { areaFrom } from "./areas";
import { askAttached, mayHaveAttached } from "./attached";
import { sheetFiltered, sheetProtected, structureProtected, workbookReadOnly } from "./excelErrors";
import { fencesIn } from "./fence";
import type { Fence } from "./fence";
import { markProperty } from "./marks";
import { refuseOthers } from "./heldCells";
import type { ListedSheet, ListedWorkbook } from "./sheetList";
import { askAgain, refuseChanged } from "./seenSheets";
import type { WhatWasRead } from "./seenSheets";
import { storeSheet } from "./storeSheet";
import { standingStore } from "./writeStore";
import type { StandingStore } from "./writeStore";

/** A sheet as it stands before we write. */
export interface StandingSheet extends ListedSheet {
  readonly mark: string | null;
  readonly tables: readonly GridArea[];
  readonly hasTitleRows: boolean;
  /** Names of the charts on it; none where no chart is to come or go. */
  readonly charts: readonly string[];
  /** True when something of hers may hang on it: such a sheet is hidden, never deleted. */
  readonly mustStay: boolean;
}

export interface StandingWorkbook {
  readonly sheets: readonly StandingSheet[];
  readonly store: StandingStore;
  /** Fences that earlier writes left standing. */
  readonly fences: readonly Fence[];
}

/**
 * One sync of questions: marks, tables, filters and protection when sheets are to be changed, and the store and
 * the fences when it is to be written, and what is to be looked at again; then one for every further 600 kB
 * of that, and one for cells that the change counts on. None when there is nothing to ask.
 * @throws HostError when the workbook may only be read, its structure is protected and sheets are to come or go,
 * or a sheet that is to change is protected or filtered, or is not what it was.
 */
export async function preflight(
  context: Excel.RequestContext,
  { listed, seen }: WhatWasRead,
  changes: ChangeSet,
): Promise<StandingWorkbook> {
  refuseBook(listed, changes);
  const { worksheets, tables } = context.workbook;
  const updates = changes.sheets.filter((change) => change.kind !== "create");
  const isUpdate = updates.length > 0;
  const ask = { isRemoval: updates.some(({ kind }) => kind === "remove"), hasCharts: changesCharts(changes) };
  const sheetsAsked = isUpdate ? listed.sheets.map(({ id }) => askSheet(worksheets.getItem(id), ask)) : [];
  const tablesAsked = isUpdate ? listed.tables.map((name) => askTable(tables.getItem(name))) : [];
  const again = isUpdate ? askAgain(context, seen, updates) : null;
  const storeAsked = isStored(changes) ? askStore(context, listed) : null;
  const fencesAsked = needsFence(changes) ? askFences(context) : null;
  if (isUpdate || storeAsked || fencesAsked) await answered(context.sync());
  const sheets = sheetsAsked.flatMap((asked, index) => {
    const sheet = listed.sheets[index];
    return sheet ? [standingSheet(sheet, asked, tablesAsked)] : [];
  });
  refuse(sheets, updates);
  if (again) await refuseChanged(context, again);
  await refuseOthers(context, changes, sheets);
  return {
    sheets,
    store: storeAsked && storeIn(storeAsked),
    fences: fencesAsked ? fencesIn(fencesAsked) : [],
  };
}

/** True when the store takes part in a change. */
export function isStored({ store, opening, forget }: ChangeSet): boolean {
  return store !== null || opening !== undefined || forget === true;
}

function standingSheet(
  sheet: ListedSheet,
  { property, protection, filter, titles, attached, charts }: ReturnType<typeof askSheet>,
  tables: readonly ReturnType<typeof askTable>[],
): Obstacles {
  const own = tables.filter(({ worksheet }) => worksheet.id === sheet.id);
  return {
    ...sheet,
    mark: markOrUnfinished(sheet.name, property.isNullObject ? null : property.value),
    tables: own.map(({ range }) =>
      areaFrom(range.rowIndex, range.columnIndex, range.rowCount, range.columnCount),
    ),
    hasTitleRows: !titles.isNullObject,
    charts: charts?.items.map(({ name }) => name) ?? [],
    mustStay: attached === null || mayHaveAttached(attached),
    isProtected: protection.protected,
    isFiltered: filter.isDataFiltered || own.some((table) => table.filter.isDataFiltered),
  };
}

/** What the whole workbook forbids. */
function refuseBook({ isReadOnly, isStructureProtected, sheets }: ListedWorkbook, changes: ChangeSet): void {
  if (isReadOnly) throw workbookReadOnly();
  const makesStore = isStored(changes) && !sheets.some(({ name }) => name === storeSheet.name);
  if (isStructureProtected && (changesTabs(changes) || makesStore)) throw structureProtected();
}

/** True when sheets are added, taken away, hidden or shown. */
function changesTabs({ sheets, forget }: ChangeSet): boolean {
  return forget === true || sheets.some(({ kind }) => kind !== "update");
}

/** True when a chart is to be drawn on a sheet that stands, or taken away. */
function changesCharts({ sheets }: ChangeSet): boolean {
  return sheets.some(
    (change) =>
      change.kind === "update" &&
      change.steps.some(({ kind }) => kind === "drawChart" || kind === "removeChart"),
  );
}

interface Asked {
  readonly isRemoval: boolean;
  readonly hasCharts: boolean;
}

function askSheet(worksheet: Excel.Worksheet, { isRemoval, hasCharts }: Asked) {
  const property = worksheet.customProperties.getItemOrNullObject(markProperty);
  property.load("value");
  const protection = worksheet.protection;
  protection.load("protected");
  const filter = worksheet.autoFilter;
  filter.load("isDataFiltered");
  const titles = worksheet.pageLayout.getPrintTitleRowsOrNullObject();
  titles.load("rowIndex");
  const attached = isRemoval ? askAttached(worksheet) : null;
  const charts = hasCharts ? worksheet.charts : null;
  charts?.load("items/name");
  return { property, protection, filter, titles, attached, charts };
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

/** Null when there is no store. */
function askStore(context: Excel.RequestContext, listed: ListedWorkbook): Excel.Range | null {
  const store = listed.sheets.find(({ name }) => name === storeSheet.name);
  if (!store) return null;
  const range = context.workbook.worksheets.getItem(store.id).getUsedRangeOrNullObject(true);
  range.load("values,rowIndex,columnIndex");
  return range;
}

/** A store that was never finished lacks the explanation in its first cell: nothing is read from it. */
function storeIn(range: Excel.Range): StandingStore {
  if (range.isNullObject) return standingStore([]);
  const { values, rowIndex, columnIndex } = range;
  const isWhole = rowIndex === 0 && columnIndex === 0;
  return isWhole ? standingStore(values) : { column: 0, rows: 0, text: "" };
}

/** True for a write that tells when it is done: whatever of it comes late must not land after that. */
export function needsFence(changes: ChangeSet): boolean {
  return changes.opening !== undefined || (changes.sheets.length === 0 && isStored(changes));
}

function askFences(context: Excel.RequestContext): Excel.SettingCollection {
  const { settings } = context.workbook;
  settings.load("items/key");
  return settings;
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
