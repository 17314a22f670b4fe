import type { ChangeSet } from "../../core/refresh/changeSet";
import type { WorkbookPort } from "../../core/workflows/ports";
import { applyChanges } from "./applyChanges";
import type { WritingProgress } from "./batches";
import type { Stage } from "./excelErrors";
import { hostError } from "./excelErrors";
import { readWorkbook } from "./readWorkbook";
import type { ReadInExcel } from "./readWorkbook";
import type { ListedWorkbook } from "./sheetList";

/**
 * The workbook that is open in Excel, as a port. Make one for the pane: its jobs wait for one another,
 * because Excel does not keep two of them apart. `written` is told how many sheets are done.
 * Needs ExcelApi 1.12; `startOffice` tells whether it is there.
 */
export function excelWorkbook(written?: WritingProgress): WorkbookPort {
  let turn: Promise<unknown> = Promise.resolve();

  const next = <T>(job: () => Promise<T>): Promise<T> => {
    const mine = turn.then(job, job);
    turn = mine.catch(() => undefined);
    return mine;
  };

  /** The tabs as the last reading found them; once something is written they are listed anew. */
  let listed: ListedWorkbook | null = null;

  return {
    isShared: true,
    read: (progress, which) =>
      next(async () => {
        const found = await read(progress, which);
        ({ listed } = found);
        return found.workbook;
      }),
    apply: (changes) =>
      next(async () => {
        const known = listed;
        listed = null;
        await apply(changes, known, written);
      }),
  };
}

async function read(
  progress?: (done: number, of: number) => void,
  which?: "all" | "ours",
): Promise<ReadInExcel> {
  try {
    return await Excel.run((context) => readWorkbook(context, progress, which));
  } catch (error) {
    throw hostError(error, "reading");
  }
}

async function apply(
  changes: ChangeSet,
  listed: ListedWorkbook | null,
  written?: WritingProgress,
): Promise<void> {
  const sheets = changes.sheets.filter((sheet) => sheet.kind !== "update" || sheet.steps.length > 0);
  if (sheets.length === 0 && changes.store === null && !changes.forget) return;
  const progress: { stage: Stage } = { stage: "reading" };
  const begun = (): void => {
    progress.stage = "writing";
  };
  try {
    await Excel.run((context) => applyChanges(context, { ...changes, sheets }, listed, begun, written));
  } catch (error) {
    throw hostError(error, progress.stage);
  }
}
