import { answered } from "./answered";
import type { Pen, Stroke } from "./pen";
import type { ShapeGuard } from "./shapeGuard";

/** What is to be drawn on one sheet. */
export interface SheetWork {
  readonly pen: Pen;
  readonly strokes: readonly Stroke[];
}

export type WritingProgress = (done: number, of: number) => void;

/** Excel on the web takes 5 MB a request and counts calls too; we stay well below both. */
const mostStrokes = 750;
const mostBytes = 1_000_000;

/** How requests are sent, and who is told. */
export interface Sending {
  /** Begins each request. */
  readonly first: () => void;
  /** Part of what a request usually holds that is tried at once, above 0 and at most 1. */
  readonly share: number;
  /** Told what each request is about to draw on, for the words of a refusal. */
  readonly drawsOn: (places: readonly string[]) => void;
  readonly shapes?: ShapeGuard;
  readonly written?: WritingProgress | undefined;
}

interface Due {
  readonly pen: Pen;
  readonly stroke: Stroke;
  /** How many sheets are finished once this stroke is. */
  readonly sheetsDone: number;
}

/**
 * Sends the work in as few syncs as the limits allow: usually one. `shapes` are checked with each of them.
 */
export async function sendInBatches(
  context: Excel.RequestContext,
  work: readonly SheetWork[],
  { first, share, drawsOn, shapes, written }: Sending,
): Promise<void> {
  const batches = batchesOf(work, share);
  for (const batch of batches) {
    const hasNext = batch !== batches.at(-1);
    first();
    shapes?.check();
    drawAll(context, batch);
    drawsOn(work.flatMap(({ pen }) => pen.takePlace() ?? []));
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
  for (const { pen, stroke } of batch) {
    const sheet = stroke.sheet ?? pen.name;
    if (sheet !== at) context.trace(sheet);
    at = sheet;
    stroke.draw(pen);
  }
}

function batchesOf(work: readonly SheetWork[], share: number): Due[][] {
  const batches: Due[][] = [];
  let bytes = 0;
  for (const due of dueOf(work, mostBytes * share)) {
    const last = batches.at(-1);
    if (!last || last.length >= mostStrokes * share || bytes + due.stroke.bytes > mostBytes * share) {
      batches.push([due]);
      bytes = due.stroke.bytes;
    } else {
      last.push(due);
      bytes += due.stroke.bytes;
    }
  }
  return batches;
}

function dueOf(work: readonly SheetWork[], most: number): Due[] {
  return work.flatMap(({ pen, strokes }, index) =>
    strokes
      .flatMap((stroke) => (stroke.bytes > most && stroke.smaller ? stroke.smaller(most) : [stroke]))
      .map((stroke, at, all) => ({ pen, stroke, sheetsDone: at === all.length - 1 ? index + 1 : index })),
  );
}
