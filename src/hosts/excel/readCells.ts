import type { GridArea } from "../../core/sheet/grid";
import { answered } from "./answered";
import { cellAddress, columnsOf, rowsOf } from "./areas";
import { cellsUnread, isTooMuch, movedWhileReading, sheetTooLarge } from "./excelErrors";
import type { HiddenLines } from "./hiddenLines";
import { askHidden, hiddenLines } from "./hiddenLines";
import type { SheetExtent } from "./sheetExtents";
import { sheetExtents } from "./sheetExtents";
import { askStruck, struckCells } from "./struckCells";
import type { StruckCells } from "./struckCells";
import { askUsed, standsAt } from "./stillStands";
import { storeSheet } from "./storeSheet";

/** One block of cells as Excel gave it: four arrays of the same shape, and the formulas. */
export interface CellBlock {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly (string | null)[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

export interface ReadSheet extends HiddenLines {
  readonly extent: SheetExtent;
  /** One below the other, as wide as the used area. */
  readonly blocks: readonly CellBlock[];
  readonly isStruck: StruckCells;
}

/** About 1 MB of answer where cells hold sentences; Excel on the web refuses 5 MB. */
const cellsPerSync = 10_000;

interface Band {
  readonly extent: SheetExtent;
  readonly area: GridArea;
}

/** Somebody who puts in rows faster than this is not waited for. */
const mostTries = 3;
/** Sixteen texts as long as a cell holds fit an answer. */
const fewestCells = 16;

/**
 * Reads all used cells in bands of whole rows; `progress` is told how many sheets are complete. Reads once more
 * when rows or columns came or went between the question where the cells are and the cells themselves, and in
 * smaller bands when long texts make an answer larger than Excel on the web gives.
 * @throws HostError `changed-meanwhile` when rows go on moving.
 */
export async function readCells(
  context: Excel.RequestContext,
  extents: readonly SheetExtent[],
  progress: (done: number) => void,
): Promise<ReadSheet[]> {
  let known = extents;
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const { sheets, stood } = await readSmaller(context, known, progress);
    if (stood) return sheets;
    known = await sheetExtents(context, extents);
  }
  throw movedWhileReading();
}

async function readSmaller(...given: Reading): Promise<ReadOnce> {
  const [, extents] = given;
  const all = extents.reduce((sum, { used }) => sum + (used ? rowsOf(used) * columnsOf(used) : 0), 0);
  for (let cells = cellsPerSync; ; cells = Math.min(cells, all) / 2) {
    try {
      return await readOnce(cells, ...given);
    } catch (error) {
      if (!isTooMuch(error)) throw error;
      if (cells <= fewestCells) throw tooLargeToRead(extents, error);
    }
  }
}

/** Excel does not say which sheet it was: the one with the most cells is named. */
function tooLargeToRead(extents: readonly SheetExtent[], error: unknown): unknown {
  const used = extents.flatMap(({ name, used: area }) =>
    area && name !== storeSheet.name ? [{ name, area, cells: rowsOf(area) * columnsOf(area) }] : [],
  );
  const [most] = used.sort((one, other) => other.cells - one.cells);
  if (!most) return error;
  return sheetTooLarge(most.name, most.cells, cellAddress(most.area.lastRow, most.area.lastColumn));
}

type Reading = Parameters<typeof readCells>;

interface ReadOnce {
  readonly sheets: ReadSheet[];
  /** False when rows or columns came or went meanwhile. */
  readonly stood: boolean;
}

async function readOnce(cells: number, ...[context, extents, progress]: Reading): Promise<ReadOnce> {
  const blocks = new Map<SheetExtent, CellBlock[]>(extents.map((extent) => [extent, []]));
  const hidden = extents.map((extent) => askHidden(context, extent));
  const struck = askStruck(context, extents);
  const packs = packed(
    extents.flatMap((extent) => bandsOf(extent, cells)),
    cells,
  );
  // Nobody but us writes the store.
  const watched = extents.filter((extent) => !isStore(extent));
  let now: readonly Excel.Range[] = [];
  for (const together of packs) {
    const asked = together.map((band) => ({ band, range: askBand(context, band) }));
    if (together === packs.at(-1)) now = watched.map((extent) => askUsed(context, extent));
    // The number of syncs is bounded by the number of cells: a larger answer would be refused.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await answered(context.sync());
    for (const { band, range } of asked) blocks.get(band.extent)?.push(blockOf(band.extent, range));
    progress(extents.indexOf(together.at(-1)?.extent as SheetExtent));
  }
  progress(extents.length);
  const sheets = extents.map((extent, index) => ({
    extent,
    blocks: blocks.get(extent) ?? [],
    ...hiddenLines(extent, hidden[index]),
    isStruck: struckCells(extent, struck.get(extent)),
  }));
  return { sheets, stood: now.every((range, index) => standsAt(range, watched[index]?.used ?? null)) };
}

function bandsOf(extent: SheetExtent, most: number): Band[] {
  const { used } = extent;
  if (!used) return [];
  const rows = Math.max(1, Math.floor(most / columnsOf(used)));
  const bands: Band[] = [];
  for (let firstRow = used.firstRow; firstRow <= used.lastRow; firstRow += rows) {
    bands.push({ extent, area: { ...used, firstRow, lastRow: Math.min(firstRow + rows - 1, used.lastRow) } });
  }
  return bands;
}

function cellsOf({ area }: Band): number {
  return rowsOf(area) * columnsOf(area);
}

function packed(bands: readonly Band[], most: number): Band[][] {
  const packs: Band[][] = [];
  let cells = 0;
  for (const band of bands) {
    const last = packs.at(-1);
    if (last && cells + cellsOf(band) <= most) last.push(band);
    else {
      packs.push([band]);
      cells = 0;
    }
    cells += cellsOf(band);
  }
  return packs;
}

/** Of the store only values are asked: its text is long, and would come three times over. */
function isStore({ name }: SheetExtent): boolean {
  return name === storeSheet.name;
}

function askBand(context: Excel.RequestContext, { extent, area }: Band): Excel.Range {
  context.trace(isStore(extent) ? "" : extent.name);
  const worksheet = context.workbook.worksheets.getItem(extent.id);
  const range = worksheet.getRangeByIndexes(area.firstRow, area.firstColumn, rowsOf(area), columnsOf(area));
  if (isStore(extent)) range.load("values");
  else range.load("values,valueTypes,numberFormat,text,formulas");
  return range;
}

/** Copies the arrays out. Values may be null without an error: that is never the same as an empty sheet. */
function blockOf(extent: SheetExtent, range: Excel.Range): CellBlock {
  const { values } = range as { readonly values: CellBlock["values"] | null };
  if (values === null) throw cellsUnread(extent.name);
  if (isStore(extent)) return { values, valueTypes: [], numberFormat: [], text: [], formulas: [] };
  const block: { [K in keyof CellBlock]: CellBlock[K] | null } = {
    values,
    valueTypes: range.valueTypes,
    numberFormat: range.numberFormat as string[][] | null,
    text: range.text,
    formulas: range.formulas,
  };
  if (Object.values(block).some((part) => part === null)) throw cellsUnread(extent.name);
  return block as CellBlock;
}
