import type { NativeBridge, Stop, Traffic, Unanswered } from "./wire/bridge";
import { bridgeTo, noTraffic } from "./wire/bridge";
import type { Fault, Interruption } from "./wire/faults";
import { lendClient } from "./wire/lendClient";
import { Refusal } from "./wire/protocol";
import type { Roots } from "./wire/paths";
import { keptRange } from "./faces/rangeFace";
import { workbookObject } from "./faces/workbookFace";
import type { WorkbookModel } from "./model/workbook";
import { recalculate } from "./model/recalculate";
import { newWorkbook, sheetOf } from "./model/workbook";
import type { SheetRows } from "./fill";
import { fillSheet } from "./fill";

export interface OfficeHostOptions {
  readonly fileName?: string;
  readonly dateSystem?: 1900 | 1904;
  readonly calculation?: WorkbookModel["calculation"];
  /** Newest requirement set, 12 for ExcelApi 1.12. */
  readonly newest?: number;
  readonly faults?: readonly Fault[];
  /** What others do to the workbook between two requests of the session. */
  readonly interruptions?: readonly Interruption<WorkbookModel>[];
  /** Looks on: called before each action of each request that counts, and once more after its last. */
  readonly watch?: (workbook: WorkbookModel, stop: Stop) => void;
  /** Excel on the web takes 5 MB a request and gives 5 MB an answer; a desktop has no such limit. */
  readonly platform?: "desktop" | "web";
  /** Larger requests are refused whole, whatever the platform. */
  readonly mostRequestBytes?: number;
}

export interface OfficeHost {
  readonly Excel: typeof Excel;
  readonly workbook: WorkbookModel;
  readonly traffic: Traffic;
  /** Members asked for that this host does not know, as `Class.member`. */
  readonly unknowns: ReadonlySet<string>;
  /** Requests that got no answer, and what becomes of them. */
  readonly unanswered: Unanswered;
  /** The host's end of the wire, for a client in another world than this one, such as a browser. */
  readonly wire: NativeBridge;
  /** Tells those who listen that a cell of a sheet was changed, as Excel does after the fact. */
  tellChanged(sheet: string): void;
  /** Takes the global `Excel` away again and fails when the code asked for something this host does not know. */
  close(): void;
}

/** 5 MB. Source: Microsoft, "Resource limits and performance optimization for Office Add-ins". */
const mostBytesOnTheWeb = 5_242_880;

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
  const traffic = noTraffic();
  const { interruptions = [], watch } = options;
  const bridge = bridgeTo({
    roots: roots(workbook, unknowns),
    traffic,
    faults: options.faults ?? [],
    mostBytes: options.platform === "web" ? mostBytesOnTheWeb : Infinity,
    mostRequestBytes: options.mostRequestBytes ?? (options.platform === "web" ? mostBytesOnTheWeb : Infinity),
    beforeSync: (sync) =>
      interruptions.filter(({ before }) => before === sync).forEach(({ act }) => act(workbook)),
    reached: watch ? (stop) => watch(workbook, stop) : null,
    calculate: () => recalculate(workbook),
    refusesWrites: () => workbook.readOnly,
    refusal: () => (workbook.cellBeingTyped === null ? null : "InvalidOperationInCellEditMode"),
  });
  const client = lendClient(bridge, options.newest ?? 12);
  const world = globalThis as { Excel?: typeof Excel; Office?: unknown };
  Object.assign(world, { Excel: client.Excel, Office: client.Office });
  let isClosed = false;
  const close = (): void => {
    if (isClosed) return;
    isClosed = true;
    if (world.Excel === client.Excel) delete world.Excel;
    if (world.Office === client.Office) delete world.Office;
    client.release();
    if (unknowns.size > 0) throw new Error(`The tests' workbook does not know ${[...unknowns].join(", ")}.`);
  };
  const tellChanged = (sheet: string): void => {
    if (workbook.listeners > 0) bridge.onMessageFromHost?.(changeMessage(sheetOf(workbook, sheet).id));
  };
  return {
    ...{ Excel: client.Excel, workbook, traffic, unknowns, unanswered: bridge, wire: bridge },
    tellChanged,
    close,
  };
}

/** An event on its way, as the client's library takes it: category of events, changed cells, of the whole workbook. */
function changeMessage(worksheetId: string): string {
  const told = {
    worksheetId,
    address: "A1",
    changeType: "RangeEdited",
    source: "Local",
    type: "WorksheetChanged",
  };
  return JSON.stringify({
    id: 0,
    type: 3,
    message: { entries: [[65_536, 10, "Workbook", JSON.stringify(told), 1]] },
  });
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
