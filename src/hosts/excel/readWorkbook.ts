import type { RawSheet, RawWorkbook } from "../../core/reader/rawWorkbook";
import { struckRows } from "../../core/workflows/ports";
import { dateSystemOf } from "./dateSystem";
import { rawRows } from "./rawCells";
import type { ReadSheet } from "./readCells";
import { readCells } from "./readCells";
import { sheetExtents } from "./sheetExtents";
import { listWorkbook } from "./sheetList";
import { storeSheet, storeText } from "./storeSheet";

const visibilities: Readonly<Record<string, RawSheet["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/**
 * The whole workbook: one sync for the list of sheets, one for marks and used areas, then one for every
 * 50,000 cells, small sheets together. `progress` counts sheets.
 * @throws HostError when a sheet is too large or Excel gives no values for it.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  progress?: (done: number, of: number) => void,
): Promise<RawWorkbook> {
  const { fileName, sheets: listed } = await listWorkbook(context);
  const extents = await sheetExtents(context, listed);
  const most = listed.filter(({ name }) => name !== storeSheet.name).length;
  const read = await readCells(context, extents, (done) => progress?.(Math.min(done, most), most));
  const sheets = read.filter(({ extent }) => extent.name !== storeSheet.name).map(rawSheet);
  const store = read.find(({ extent }) => extent.name === storeSheet.name);
  return { fileName, dateSystem: dateSystemOf(sheets), sheets, store: store ? storeOf(store) : null };
}

function rawSheet({ extent, blocks, hiddenRows, hiddenColumns, isStruck }: ReadSheet): RawSheet {
  const rows = rawRows(extent, blocks);
  return {
    name: extent.name,
    visibility: visibilities[extent.visibility] ?? "visible",
    mark: extent.mark,
    rows,
    hiddenRows,
    hiddenColumns,
    struckRows: struckRows(rows, isStruck),
  };
}

function storeOf({ blocks }: ReadSheet): string {
  return storeText(blocks.flatMap(({ values }) => values.map(([first]) => first ?? "")));
}
