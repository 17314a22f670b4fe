import type { RawSheet, RawWorkbook } from "../../core/reader/rawWorkbook";
import { struckRows } from "../../core/workflows/ports";
import { storeMark } from "../../core/domain/ownSheets";
import type { SheetsToRead } from "../../core/workflows/ports";
import { linkedCells, mentionedSheets } from "../../core/workflows/readingRules";
import { dateSystemOf } from "./dateSystem";
import { askOtherEditors } from "./otherEditors";
import { readFills } from "./fillCells";
import { formulaAt, rawRows } from "./rawCells";
import type { CellBlock, ReadSheet } from "./readCells";
import { readCells } from "./readCells";
import { sheetExtents } from "./sheetExtents";
import type { SheetExtent } from "./sheetExtents";
import { listWorkbook } from "./sheetList";
import { seenSheets } from "./seenSheets";
import type { WhatWasRead } from "./seenSheets";
import { storedAside, storeSheet, storeText } from "./storeSheet";

const visibilities: Readonly<Record<string, RawSheet["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/**
 * The whole workbook: one sync for the list of sheets, one for marks and used areas, then one for every
 * 10,000 cells, small sheets together, and one for fills where a column headed RAG is mostly blank. `progress`
 * counts sheets.
 * @throws HostError when a sheet is too large or Excel gives no values for it.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  progress?: (done: number, of: number) => void,
  which: SheetsToRead = "all",
): Promise<ReadInExcel> {
  const { application } = context.workbook;
  application.load("calculationMode");
  const others = askOtherEditors(context);
  const listed = await listWorkbook(context);
  const found = await sheetExtents(context, listed.sheets);
  const extents = found.filter((extent) => isWanted(extent, which));
  const most = extents.filter(({ name }) => name !== storeSheet.name).length;
  const read = await readCells(context, extents, (done) => progress?.(Math.min(done, most), most));
  const officers = read.filter(({ extent }) => extent.name !== storeSheet.name);
  const filled = officers.map((sheet) => ({ ...sheet, rows: rawRows(sheet.extent, sheet.blocks) }));
  const fills = await readFills(context, filled);
  const sheets = filled.map((sheet) => rawSheet(sheet, fills.get(sheet.extent) ?? new Map()));
  const store = read.find(({ extent }) => extent.name === storeSheet.name);
  const workbook: RawWorkbook = {
    fileName: listed.fileName,
    dateSystem: dateSystemOf(sheets),
    calculation: application.calculationMode === "Manual" ? "manual" : "automatic",
    ...(others?.value ? { isOpenElsewhere: true } : {}),
    sheets,
    store: store ? storeText(storeRows(store)) : null,
    ...(store ? { aside: storedAside(storeRows(store)) } : {}),
  };
  return { workbook, listed, seen: seenSheets(read) };
}

/** The workbook with the tabs as they were listed for it, and our sheets as they were seen. */
export interface ReadInExcel extends WhatWasRead {
  readonly workbook: RawWorkbook;
}

function isWanted({ mark, name }: SheetExtent, which: SheetsToRead): boolean {
  if (which === "all") return true;
  const known = name === storeSheet.name ? storeMark : mark;
  return known !== null && (which === "ours" || which(known));
}

type FilledSheet = ReadSheet & Pick<RawSheet, "rows">;

function rawSheet(sheet: FilledSheet, fills: RawSheet["fills"]): RawSheet {
  const { extent, blocks, rows, hiddenRows, hiddenColumns, isStruck } = sheet;
  return {
    name: extent.name,
    visibility: visibilities[extent.visibility] ?? "visible",
    mark: extent.mark,
    rows,
    hiddenRows,
    hiddenColumns,
    struckRows: struckRows(rows, isStruck),
    fills,
    linkedCells: linkedCells(rows, formulaAt(extent, blocks)),
    mentions: mentionedSheets(rows, formulaAt(extent, blocks)),
  };
}

function storeRows({ blocks }: ReadSheet): CellBlock["values"] {
  return blocks.flatMap(({ values }) => values);
}
