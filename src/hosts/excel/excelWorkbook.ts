import type { ChangeSet } from "../../core/refresh/changeSet";
import type { RawWorkbook } from "../../core/reader/rawWorkbook";
import { isDrawn } from "../../core/workflows/ports";
import type { SheetsToRead, WorkbookPort } from "../../core/workflows/ports";
import { applyChanges, closeWrite } from "./applyChanges";
import type { OpenWrite } from "./applyChanges";
import type { WritingProgress } from "./batches";
import type { Stage } from "./excelErrors";
import { hostError, isTooMuch, tooMuchAtOnce } from "./excelErrors";
import { newFence } from "./fence";
import { isStored } from "./preflight";
import { readWorkbook } from "./readWorkbook";
import type { ReadInExcel } from "./readWorkbook";
import type { WhatWasRead } from "./seenSheets";
import type { ListedWorkbook } from "./sheetList";
import { storeSheet } from "./storeSheet";
import { showCells } from "./showCells";
import { watchSheets } from "./watchSheets";

/**
 * The workbook that is open in Excel, as a port. Make one for the pane: its jobs wait for one another,
 * because Excel does not keep two of them apart. `written` is told how many sheets are done.
 * Needs ExcelApi 1.12; `startOffice` tells whether it is there.
 */
export function excelWorkbook(written?: WritingProgress): WorkbookPort {
  let turn: Promise<unknown> = Promise.resolve();
  /** What the last reading found, good for one write; and a write that still has to say that it is done. */
  let read: WhatWasRead | null = null;
  let open: OpenWrite | null = null;
  let writes = 0;
  /** Ids of sheets that nobody but us draws, as far as they were read; and whether we are writing now. */
  const drawn = new Set<string>();
  let isWriting = false;
  /** Part of what a request usually holds that Excel takes: less once it refused one for its size. */
  let share = 1;

  const next = <T>(job: () => Promise<T>): Promise<T> => {
    const mine = turn.then(job, job);
    turn = mine.catch(() => undefined);
    return mine;
  };

  const write = async (changes: ChangeSet): Promise<void> => {
    const sheets = changes.sheets.filter((sheet) => sheet.kind !== "update" || sheet.steps.length > 0);
    if (sheets.length === 0 && !isStored(changes)) return;
    const [known, closing] = [read, sheets.length === 0 && changes.opening === undefined ? open : null];
    [read, open] = [null, null];
    let stage: Stage = closing ? "writing" : "reading";
    let places: readonly string[] = [];
    const drawsOn = (next: readonly string[]): void => {
      places = next;
    };
    const at = (reached: Stage): void => {
      stage = reached;
    };
    const fence = newFence(Date.now(), ++writes);
    try {
      open = await Excel.run(async (context) => {
        const sending = { share, drawsOn };
        if (closing) return closeWrite(context, changes, closing, sending).then(() => null);
        const all = { ...changes, sheets };
        return applyChanges(context, { changes: all, read: known, fence, at, sending, written });
      });
    } catch (error) {
      if (stage !== "reading" && isTooMuch(error) && share > leastShare) {
        share /= 2;
        throw tooMuchAtOnce(stage);
      }
      throw hostError(error, stage, places);
    }
  };

  return {
    isShared: true,
    read: (progress, which) =>
      next(async () => {
        const { workbook, ...found } = await readAll(progress, which);
        read = found;
        drawnIds(workbook, found.listed).forEach((id) => drawn.add(id));
        return workbook;
      }),
    apply: (changes) =>
      next(async () => {
        isWriting = true;
        await write(changes).finally(() => {
          isWriting = false;
        });
      }),
    watch: (changed) =>
      watchSheets((id) => {
        if (!isWriting) changed(drawn.has(id) ? "ours" : "hers");
      }),
    show: (sheet, cells) => next(() => show(sheet, cells)),
  };
}

async function show(sheet: string, cells: string): Promise<void> {
  try {
    await Excel.run((context) => showCells(context, sheet, cells));
  } catch (error) {
    throw hostError(error, "reading");
  }
}

/** Six times half. */
const leastShare = 1 / 64;

/** The store and the sheets that a refresh draws. */
function drawnIds({ sheets }: RawWorkbook, listed: ListedWorkbook): readonly string[] {
  const marks = new Map(sheets.map(({ name, mark }) => [name, mark]));
  const own = listed.sheets.filter(
    ({ name }) => name === storeSheet.name || isDrawn(marks.get(name) ?? null),
  );
  return own.map(({ id }) => id);
}

async function readAll(
  progress?: (done: number, of: number) => void,
  which?: SheetsToRead,
): Promise<ReadInExcel> {
  try {
    return await Excel.run((context) => readWorkbook(context, progress, which));
  } catch (error) {
    throw hostError(error, "reading");
  }
}
