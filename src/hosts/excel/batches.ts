import { answered } from "./answered";
import type { Pen, Stroke } from "./pen";
import type { ShapeGuard } from "./shapeGuard";

/** What is to be drawn on one sheet. */
export interface SheetWork {
  /** As the officer calls the sheet; empty for the store, which she never sees. */
  readonly name: string;
  readonly pen: Pen;
  readonly strokes: readonly Stroke[];
}

export type WritingProgress = (done: number, of: number) => void;

/** Excel on the web takes 5 MB a request and counts calls too; we stay well below both. */
const mostStrokes = 750;
const mostBytes = 1_000_000;

interface Due {
  readonly name: string;
  readonly pen: Pen;
  readonly stroke: Stroke;
  /** How many sheets are finished once this stroke is. */
  readonly sheetsDone: number;
}

/**
 * Sends the work in as few syncs as the limits allow: usually one. `first` begins each of them, and `shapes` are
 * checked with each of them.
 */
export async function sendInBatches(
  context: Excel.RequestContext,
  work: readonly SheetWork[],
  first: () => void,
  shapes: ShapeGuard | null = null,
  written?: WritingProgress,
): Promise<void> {
  const batches = batchesOf(work);
  for (const batch of batches) {
    const hasNext = batch !== batches.at(-1);
    first();
    shapes?.check();
    drawAll(context, batch);
    if (hasNext) shapes?.ask();
    // One sync a batch is the point: a bigger request than this is refused by Excel on the web.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await answered(context.sync());
    if (hasNext) shapes?.answered();
    written?.(batch.at(-1)?.sheetsDone ?? 0, work.length);
  }
}

/** Says before the strokes of each sheet which it is: a refusal tells how far the request had come. */
function drawAll(context: Excel.RequestContext, batch: readonly Due[]): void {
  let at: string | null = null;
  for (const { name, pen, stroke } of batch) {
    const sheet = stroke.sheet ?? name;
    if (sheet !== at) context.trace(sheet);
    at = sheet;
    stroke.draw(pen);
  }
}

function batchesOf(work: readonly SheetWork[]): Due[][] {
  const batches: Due[][] = [];
  let bytes = 0;
  for (const due of dueOf(work)) {
    const last = batches.at(-1);
    if (!last || last.length >= mostStrokes || bytes + due.stroke.bytes > mostBytes) {
      batches.push([due]);
      bytes = due.stroke.bytes;
    } else {
      last.push(due);
      bytes += due.stroke.bytes;
    }
  }
  return batches;
}

function dueOf(work: readonly SheetWork[]): Due[] {
  return work.flatMap(({ name, pen, strokes }, index) =>
    strokes.map((stroke, at) => ({
      name,
      pen,
      stroke,
      sheetsDone: at === strokes.length - 1 ? index + 1 : index,
    })),
  );
}
