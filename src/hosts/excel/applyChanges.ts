import type { ChangeSet, SheetChange } from "../../core/refresh/changeSet";
import type { SheetWork, WritingProgress } from "./batches";
import { sendInBatches } from "./batches";
import { checkTexts } from "./checkTexts";
import { drawSheet } from "./drawSheet";
import { sheetGone } from "./excelErrors";
import { unfinished } from "../../core/workflows/ports";
import { markProperty } from "./marks";
import { Pen } from "./pen";
import type { StandingSheet } from "./preflight";
import { preflight } from "./preflight";
import { listWorkbook } from "./sheetList";
import type { ListedWorkbook } from "./sheetList";
import { removeStroke, showStroke } from "./tabs";
import { updateSheet } from "./updateSheet";
import { forgetStore, writeStore } from "./writeStore";

/**
 * Looks first (two syncs, one when the tabs are known), refuses what cannot be written, then writes everything in as few syncs as
 * Excel's limits allow. `begun` is called before the first of them.
 * @throws HostError
 */
export async function applyChanges(
  context: Excel.RequestContext,
  changes: ChangeSet,
  known: ListedWorkbook | null,
  begun: () => void,
  written?: WritingProgress,
): Promise<void> {
  const listed = known ?? (await listWorkbook(context));
  const standing = await preflight(context, listed, changes);
  const planned = changes.sheets.map((change) => ({ change, sheet: standingFor(change, standing.sheets) }));
  planned.forEach(({ change, sheet }) => checkTexts(change, sheet?.name ?? ""));
  const work = planned.map(({ change, sheet }) => sheetWork(context, change, sheet));
  const store = changes.forget
    ? forgetStore(context, listed)
    : writeStore(context, changes.store, standing.store);
  const due = [...work, ...store].filter(({ strokes }) => strokes.length > 0);
  if (due.length === 0) return;
  begun();
  await sendInBatches(context, due, written);
}

function standingFor(change: SheetChange, sheets: readonly StandingSheet[]): StandingSheet | null {
  if (change.kind === "create") return null;
  const found = sheets.find(({ mark }) => mark === change.mark);
  if (!found) throw sheetGone(change.mark);
  return found;
}

function sheetWork(
  context: Excel.RequestContext,
  change: SheetChange,
  sheet: StandingSheet | null,
): SheetWork {
  if (change.kind === "update") {
    const pen = new Pen(() => context.workbook.worksheets.getItem(sheet?.id ?? ""));
    return { pen, strokes: updateSheet(change.steps, sheet) };
  }
  if (change.kind !== "create") {
    const pen = new Pen(() => context.workbook.worksheets.getItem(sheet?.id ?? ""));
    return { pen, strokes: [change.kind === "remove" ? removeStroke : showStroke(change.visible)] };
  }
  const pen = new Pen(() => newSheet(context, change.name, unfinished + change.mark));
  return { pen, strokes: drawSheet(change) };
}

/** Under its own name from the start, so that nothing ever points at another; hidden until it is drawn. */
function newSheet(context: Excel.RequestContext, name: string, mark: string): Excel.Worksheet {
  const worksheet = context.workbook.worksheets.add(name);
  worksheet.visibility = "Hidden";
  worksheet.customProperties.add(markProperty, mark);
  return worksheet;
}
