import { setImmediate } from "node:timers";
import type { RunOptions } from "../../src/core/workflows/outcomes";
import { refresh } from "../../src/core/workflows/refresh";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { sheetRows } from "../officeHost/fillFromRaw";
import type { WorkbookModel } from "../officeHost/model/workbook";
import type { OfficeHost, OfficeHostOptions } from "../officeHost/openOfficeHost";
import { openOfficeHost } from "../officeHost/openOfficeHost";
import { trackerFile } from "../support/trackerFile";
import { sixPupils } from "../trackers/sixPupils";

export const options: RunOptions = {
  asAt: "2014-09-30",
  academicYear: null,
  term: null,
  decisions: new Map(),
};

/** How a refresh ended: "done", the code that the officer is told, or that its pane was killed on the way. */
export type Ending = string;

/** A refresh with whatever is planned to go wrong, and what it left behind. */
export interface Attempt {
  readonly workbook: WorkbookModel;
  readonly ending: Ending;
  /** What the officer is told where it was refused; empty otherwise. */
  readonly told: string;
  readonly host: OfficeHost;
}

/** Call before each test: the clock stands still but where the bench moves it on. */
export function stopClock(): void {
  const ticking = ["setImmediate", "nextTick", "queueMicrotask", "Date", "performance", "hrtime"] as const;
  jest.useFakeTimers({ doNotFake: [...ticking] });
}

/** Half a minute of silence is over at once: tests that use the bench have Jest's clock. */
const patience = 30_000;

/** Refreshes the workbook in a pane of its own. */
export async function attempt(workbook: WorkbookModel, going: OfficeHostOptions = {}): Promise<Attempt> {
  return { workbook, ...(await inPane(workbook, going, () => refresh(excelWorkbook(), options))) };
}

/**
 * Does a job in a pane of its own. A killed pane never goes on; one that hears nothing goes on as if half a minute had
 * passed.
 */
export async function inPane(
  workbook: WorkbookModel,
  going: OfficeHostOptions,
  job: () => Promise<unknown>,
): Promise<Omit<Attempt, "workbook">> {
  const host = openOfficeHost(workbook, going);
  const endings: Ending[] = [];
  let told = "";
  void job().then(
    () => endings.push("done"),
    (error: unknown) => {
      told = (error as Error).message;
      endings.push((error as { code?: string }).code ?? String(error));
    },
  );
  while (endings.length === 0 && !host.unanswered.isKilled) {
    await new Promise(setImmediate);
    jest.advanceTimersByTime(host.unanswered.isSilent ? patience : 1);
  }
  jest.clearAllTimers();
  host.close();
  return { ending: endings[0] ?? "killed", told, host };
}

/** Six pupils and no sheet of ours. */
export async function newTracker(tracker = sixPupils): Promise<WorkbookModel> {
  const file = await openXlsx(trackerFile(tracker), "six.xlsx");
  const host = openOfficeHost(sheetRows((await file.read()).sheets), { fileName: "six.xlsx" });
  host.close();
  return host.workbook;
}
