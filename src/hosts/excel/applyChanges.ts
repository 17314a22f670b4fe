import type { ChangeSet, SheetChange } from "../../core/refresh/changeSet";
import { unfinished, unmarkedName } from "../../core/workflows/ports";
import { answered } from "./answered";
import { AsideCells } from "./asideCells";
import type { Sending, SheetWork, WritingProgress } from "./batches";
import { sendInBatches } from "./batches";
import { checkTexts } from "./checkTexts";
import { drawSheet } from "./drawSheet";
import type { Stage } from "./excelErrors";
import { sheetGone } from "./excelErrors";
import { isTyping } from "./heldCells";
import { guard, lowerFence, raiseFence } from "./fence";
import type { Fence } from "./fence";
import { markProperty } from "./marks";
import { Pen, stroke } from "./pen";
import type { StandingSheet } from "./preflight";
import { needsFence, preflight } from "./preflight";
import type { WhatWasRead } from "./seenSheets";
import { ShapeGuard } from "./shapeGuard";
import { listWorkbook } from "./sheetList";
import { removeStroke, showStroke } from "./tabs";
import { titleStrokes, untitled } from "./titles";
import { updateSheet } from "./updateSheet";
import { forgetStore, writeStore } from "./writeStore";
import type { StandingStore } from "./writeStore";

/** A write that has put up its fence and is not finished. */
export interface OpenWrite {
  readonly fence: Fence;
  readonly store: StandingStore;
}

/** What is to be written, and what is known beforehand. */
export interface WriteJob {
  readonly changes: ChangeSet;
  /** Of the reading that it was planned from; null when nothing was read. */
  readonly read: WhatWasRead | null;
  /** Name for a fence of its own. */
  readonly fence: Fence;
  /** Told how far it has come, for the words of a refusal. */
  readonly at: (stage: Stage) => void;
  /** How requests are sent. */
  readonly sending: Pick<Sending, "share" | "drawsOn">;
  readonly written?: WritingProgress | undefined;
}

/**
 * Looks, refuses what cannot be written, then
 *
 *   puts up a fence → opens the store → writes the sheets, in as few syncs as Excel's limits allow
 *
 * With `opening` the fence stays up until `closeWrite`. Without, sheets and store are written together, and
 * sheets without a fence.
 * @throws HostError
 */
export async function applyChanges(
  context: Excel.RequestContext,
  { changes, read, fence, at, sending, written }: WriteJob,
): Promise<OpenWrite | null> {
  const known = read ?? { listed: await listWorkbook(context), seen: [] };
  const standing = await preflight(context, known, changes);
  const planned = changes.sheets.map((change) => ({ change, sheet: standingFor(change, standing.sheets) }));
  planned.forEach(({ change, sheet }) => checkTexts(change, sheet?.name ?? ""));
  const { store: text } = changes;
  if (changes.sheets.length === 0 && text !== null && standing.store?.text === text) return null;
  const opened = changes.opening === undefined ? null : writeStore(context, changes.opening, standing.store);
  const aside = opened?.after ? new AsideCells(context, opened.after.column) : null;
  const isTitled = opened !== null;
  const work = planned.map(({ change, sheet }) => ({
    change,
    ...sheetWork(context, isTitled ? untitled(change) : change, sheet, aside),
  }));
  const isFenced = needsFence(changes);
  const first = () => {
    if (isFenced) guard(context, fence);
  };
  if (isFenced) {
    at("opening");
    raiseFence(context, fence, standing.fences);
    await answered(context.sync());
  }
  if (opened) await sendInBatches(context, opened.work, { first, ...sending });
  const store = withAside(opened?.after ?? standing.store, aside);
  at(isTyping(changes) ? "typing" : "writing");
  const rows = known.seen.filter(({ id }) =>
    planned.some(({ sheet, change }) => sheet?.id === id && change.kind === "update"),
  );
  const closing = opened ? [] : closingWork(context, changes, store, isFenced ? fence : null);
  const shapes = new ShapeGuard(context, rows);
  await sendInBatches(context, [...framed(work, isTitled), ...closing], {
    first,
    shapes,
    written,
    ...sending,
  });
  return opened && { fence, store };
}

/** The store as it stands once cells of hers are copied beside its text. */
function withAside(store: StandingStore, aside: AsideCells | null): StandingStore {
  return store && { ...store, rows: Math.max(store.rows, aside?.rows ?? 0) };
}

/** Writes what the store is to say now that all is well, or takes it away, and takes the fence down: one sync. */
export async function closeWrite(
  context: Excel.RequestContext,
  changes: ChangeSet,
  { fence, store }: OpenWrite,
  sending: WriteJob["sending"],
): Promise<void> {
  const first = () => guard(context, fence);
  await sendInBatches(context, closingWork(context, changes, store, fence), { first, ...sending });
}

/** The fence goes right before the store's new text counts: what is stopped between the two is still open. */
function closingWork(
  context: Excel.RequestContext,
  { store: text, forget }: ChangeSet,
  store: StandingStore,
  fence: Fence | null,
): readonly SheetWork[] {
  const last = fence === null ? [] : [stroke(() => lowerFence(context, fence))];
  if (forget) return forgetStore(context, store, last);
  return text === null ? [] : writeStore(context, text, store, last).work;
}

type PlannedWork = SheetWork & { readonly change: SheetChange };

/** Titles say meanwhile that a sheet is not finished. */
function framed(work: readonly PlannedWork[], isTitled: boolean): readonly SheetWork[] {
  const titles = isTitled ? titleStrokes(work) : { before: [], after: [] };
  const due = work.filter(({ strokes }) => strokes.length > 0);
  return due.map(({ pen, strokes }, index) => ({
    pen,
    strokes: [
      ...(index === 0 ? titles.before : []),
      ...strokes,
      ...(index === due.length - 1 ? titles.after : []),
    ],
  }));
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
  aside: AsideCells | null,
): SheetWork {
  if (change.kind === "update") {
    const pen = new Pen(() => context.workbook.worksheets.getItem(sheet?.id ?? ""), sheet?.name);
    return { pen, strokes: updateSheet(change.steps, sheet, aside) };
  }
  if (change.kind !== "create") {
    const pen = new Pen(() => context.workbook.worksheets.getItem(sheet?.id ?? ""), sheet?.name);
    // A sheet that was never finished has been hidden since it was begun, and its name is wanted.
    const isHalfMade = change.mark.startsWith(unfinished);
    const goes = change.kind === "remove" && (isHalfMade || sheet?.mustStay === false);
    if (goes) return { pen, strokes: [removeStroke] };
    return { pen, strokes: [showStroke(change.kind === "show" && change.visible)] };
  }
  const pen = new Pen(() => newSheet(context, change.name, unfinished + change.mark), change.name);
  return { pen, strokes: drawSheet(change) };
}

/** Under its own name before anything is drawn, so that nothing ever points at another; hidden until it is drawn. */
function newSheet(context: Excel.RequestContext, name: string, mark: string): Excel.Worksheet {
  const worksheet = context.workbook.worksheets.add(unmarkedName);
  worksheet.visibility = "Hidden";
  worksheet.customProperties.add(markProperty, mark);
  worksheet.name = name;
  return worksheet;
}
