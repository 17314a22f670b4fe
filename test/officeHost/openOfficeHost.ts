import type { Fault, Traffic } from "./wire/bridge";
import { bridgeTo } from "./wire/bridge";
import { loadClient } from "./wire/loadClient";
import { Refusal } from "./wire/protocol";
import type { Roots } from "./wire/paths";
import { keptRange } from "./faces/rangeFace";
import { workbookObject } from "./faces/workbookFace";
import type { WorkbookModel } from "./model/workbook";
import { newWorkbook } from "./model/workbook";
import type { SheetRows } from "./fill";
import { fillSheet } from "./fill";

export interface OfficeHostOptions {
  readonly fileName?: string;
  readonly dateSystem?: 1900 | 1904;
  readonly calculation?: WorkbookModel["calculation"];
  /** Newest requirement set, 12 for ExcelApi 1.12. */
  readonly newest?: number;
  readonly faults?: readonly Fault[];
}

export interface OfficeHost {
  readonly Excel: typeof Excel;
  readonly workbook: WorkbookModel;
  readonly traffic: Traffic;
  /** Members asked for that this host does not know, as `Class.member`. */
  readonly unknowns: ReadonlySet<string>;
  /** Takes the global `Excel` away again and fails when the code asked for something this host does not know. */
  close(): void;
}

/**
 * Starts Microsoft's client library on a workbook in memory and puts it where an add-in looks for it, in the
 * global `Excel`. Give it sheets as arrays of rows, or the workbook of an earlier host to open it again.
 */
export function openOfficeHost(
  content: readonly SheetRows[] | WorkbookModel = [],
  options: OfficeHostOptions = {},
): OfficeHost {
  const workbook = "sheets" in content ? content : filled(content, options);
  const unknowns = new Set<string>();
  const traffic: Traffic = { syncs: 0, largestRequest: 0, largestResponse: 0, mostActions: 0 };
  const bridge = bridgeTo(roots(workbook, unknowns), traffic, options.faults ?? []);
  const client = loadClient(bridge, options.newest ?? 12);
  const world = globalThis as { Excel?: typeof Excel };
  world.Excel = client;
  const close = (): void => {
    if (world.Excel === client) delete world.Excel;
    if (unknowns.size > 0) throw new Error(`The tests' workbook does not know ${[...unknowns].join(", ")}.`);
  };
  return { Excel: client, workbook, traffic, unknowns, close };
}

function filled(sheets: readonly SheetRows[], options: OfficeHostOptions): WorkbookModel {
  const workbook = newWorkbook(
    options.fileName ?? "tracker.xlsx",
    options.dateSystem ?? 1900,
    options.calculation,
  );
  for (const sheet of sheets) fillSheet(workbook, sheet);
  return workbook;
}

function roots(workbook: WorkbookModel, unknowns: Set<string>): Roots {
  return {
    workbook: workbookObject(workbook),
    unknowns,
    reference(id) {
      const range = keptRange(workbook, id);
      if (!range) throw new Refusal("InvalidObjectPath");
      return range;
    },
    requestDone() {
      const kept = new Set(workbook.references.values());
      for (const range of workbook.liveRanges) if (!kept.has(range)) workbook.liveRanges.delete(range);
    },
  };
}
