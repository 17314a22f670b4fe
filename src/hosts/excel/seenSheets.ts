import type { GridArea } from "../../core/sheet/grid";
import { answered } from "./answered";
import { areaFrom, columnsOf } from "./areas";
import { changedSinceRead } from "./excelErrors";
import type { ReadSheet } from "./readCells";
import type { ListedWorkbook } from "./sheetList";

/** A sheet of ours as it was read: what was typed or worked out in each used cell. */
export interface SeenSheet {
  readonly id: string;
  readonly name: string;
  readonly mark: string;
  readonly used: GridArea;
  readonly formulas: readonly (readonly unknown[])[];
}

/** What a reading leaves behind for the writing that is planned from it. */
export interface WhatWasRead {
  readonly listed: ListedWorkbook;
  readonly seen: readonly SeenSheet[];
}

export function seenSheets(read: readonly ReadSheet[]): SeenSheet[] {
  return read.flatMap(({ extent: { id, name, mark, used }, blocks }) =>
    mark === null || used === null
      ? []
      : [{ id, name, mark, used, formulas: blocks.flatMap(({ formulas }) => formulas) }],
  );
}

/** Bytes of answer for what is asked for again at once; the store and the sheets' own properties come with it. */
const bytesPerSync = 600_000;
const bytesPerBand = 200_000;

interface Asked {
  readonly sheets: readonly { readonly sheet: SeenSheet; readonly whole: Excel.Range }[];
  /** The first is asked for already, the rest is not. */
  readonly packs: readonly (readonly Band[])[];
  readonly first: readonly Excel.Range[];
}

/** Asks how far the sheets that are to change reach now, and for their first cells; answered with the next sync. */
export function askAgain(
  context: Excel.RequestContext,
  seen: readonly SeenSheet[],
  updates: readonly { readonly mark: string }[],
): Asked {
  const marks = new Set(updates.map(({ mark }) => mark));
  const sheets = seen
    .filter(({ mark }) => marks.has(mark))
    .map((sheet) => {
      const whole = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
      whole.load("rowIndex,columnIndex,rowCount,columnCount");
      return { sheet, whole };
    });
  const packs = packed(sheets.flatMap(({ sheet }) => bandsOf(sheet)));
  return { sheets, packs, first: (packs[0] ?? []).map((band) => askBand(context, band)) };
}

/**
 * Compares every cell of the sheets that are about to be written with what the plan was made from, once the
 * first are answered: one sync for every further 600 kB.
 * @throws HostError `changed-meanwhile` when one differs
 */
export async function refuseChanged(context: Excel.RequestContext, asked: Asked): Promise<void> {
  const moved = asked.sheets.find(({ sheet, whole }) => !reachesAsFar(sheet, whole));
  if (moved) throw changedSinceRead(moved.sheet.name);
  const [first = [], ...rest] = asked.packs;
  compare(first, asked.first);
  for (const pack of rest) {
    const ranges = pack.map((band) => askBand(context, band));
    // One sync for every so many cells: a larger answer may be refused.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await answered(context.sync());
    compare(pack, ranges);
  }
}

function askBand(context: Excel.RequestContext, { sheet, first, count }: Band): Excel.Range {
  const { firstRow, firstColumn } = sheet.used;
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const range = worksheet.getRangeByIndexes(firstRow + first, firstColumn, count, columnsOf(sheet.used));
  range.load("formulas");
  return range;
}

function compare(bands: readonly Band[], ranges: readonly Excel.Range[]): void {
  bands.forEach(({ sheet, first }, index) => {
    const now: readonly (readonly unknown[])[] = ranges[index]?.formulas ?? [];
    const isSame = now.every((cells, row) =>
      cells.every((cell, column) => cell === sheet.formulas[first + row]?.[column]),
    );
    if (!isSame) throw changedSinceRead(sheet.name);
  });
}

function reachesAsFar({ used }: SeenSheet, whole: Excel.Range): boolean {
  if (whole.isNullObject) return false;
  const now = areaFrom(whole.rowIndex, whole.columnIndex, whole.rowCount, whole.columnCount);
  return (Object.keys(now) as (keyof GridArea)[]).every((side) => now[side] === used[side]);
}

interface Band {
  readonly sheet: SeenSheet;
  readonly first: number;
  readonly count: number;
  readonly bytes: number;
}

function bandsOf(sheet: SeenSheet): Band[] {
  const bands: Band[] = [];
  sheet.formulas.forEach((cells, row) => {
    const more = cells.reduce((sum: number, cell) => sum + String(cell).length + 4, 0);
    const last = bands.at(-1);
    if (last && last.bytes + more <= bytesPerBand) {
      bands[bands.length - 1] = { ...last, count: last.count + 1, bytes: last.bytes + more };
    } else bands.push({ sheet, first: row, count: 1, bytes: more });
  });
  return bands;
}

function packed(bands: readonly Band[]): Band[][] {
  const packs: Band[][] = [];
  let bytes = Infinity;
  for (const band of bands) {
    if (bytes + band.bytes > bytesPerSync) {
      packs.push([]);
      bytes = 0;
    }
    packs.at(-1)?.push(band);
    bytes += band.bytes;
  }
  return packs;
}
