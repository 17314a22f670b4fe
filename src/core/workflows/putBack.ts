import type { IsoDate } from "../domain/isoDate";
import type { RawWorkbook } from "../reader/rawWorkbook";
import { readStored } from "../reader/stored";
import type { RefreshMemory } from "../refresh/refreshMemory";
import { overtypedNow } from "../refresh/reviewTyping";
import { asideCells, withTypedMeanwhile } from "../refresh/setAside";
import { memoryAfterReturn } from "./memoryAfterReturn";
import type { Progress, RunOptions } from "./outcomes";
import { inSlices, untilDone } from "./inSlices";
import { notWhole, sayNotFinished } from "./notWhole";
import { planPutBack } from "./planPutBack";
import type { PlannedPutBack, PutBackSheet } from "./planPutBack";
import type { WorkbookPort } from "./ports";
import { oneAtATime } from "./oneAtATime";
import { cannotRemember, notFinishedYet, nothingToPutBack } from "./putBackWords";
import { mostTries, refreshInTurn } from "./refresh";
import { pagesNotHeld, refuseLost, settleTyping } from "./settle";
import type { NotHeld, WrittenPage } from "./settle";
import { isSmallerNext } from "./smallerNext";
import { storeText } from "./storeText";

/** What putting back did. */
export interface PutBack {
  readonly fileName: string;
  /** The day of the refresh that was put back. */
  readonly on: IsoDate;
  readonly sheets: readonly PutBackSheet[];
  /** Typed cells on the pages that went back, all of which stay. */
  readonly typedKept: number;
  /** Texts that stood over a figure or words of ours: kept, and listed by the next refresh. */
  readonly typedOver: number;
}

/** What would happen, told before the officer says yes. */
export interface PutBackOffer {
  readonly on: IsoDate;
  /** True when the last refresh was not finished: then it is finished first. */
  readonly isOpen: boolean;
}

/**
 * Whether the last refresh can be put back; null when there is none. Reads only our own sheets.
 * @throws HostError when the workbook cannot be read.
 */
export async function putBackOffer(port: WorkbookPort): Promise<PutBackOffer | null> {
  const stored = readStored((await port.read(undefined, "ours")).store);
  if (stored === null || typeof stored === "string") return null;
  if (stored.open) return { on: stored.open.on, isOpen: true };
  return stored.journal && { on: stored.journal.on, isOpen: false };
}

/**
 * Undoes the last refresh that changed a sheet: pages go back to what they showed before, sheets that it made
 * are deleted when nothing is typed on them and hidden otherwise, and every word typed since stays; what stands over a
 * figure of ours is kept among the words that lost their place. A refresh
 * that was not finished is finished first, so that nothing half written is taken for what was there.
 * @throws HostError when there is nothing to put back, or the workbook refuses.
 */
export function putBack(
  port: WorkbookPort,
  options: RunOptions,
  report?: (progress: Progress) => void,
): Promise<PutBack> {
  return oneAtATime(port, () => putBackInParts(port, options, report));
}

/** Excel may take less at once than was sent; what is begun goes on from where it stands. */
async function putBackInParts(...job: Parameters<typeof putBackInTurn>): Promise<PutBack> {
  try {
    return await putBackInTurn(...job);
  } catch (error) {
    if (!isSmallerNext(job[0], error)) throw error;
    return putBackInParts(...job);
  }
}

/** As a refresh does: what does not stand as it was written is written again, and said after the last try. */
async function putBackInTurn(
  port: WorkbookPort,
  options: RunOptions,
  report?: (progress: Progress) => void,
): Promise<PutBack> {
  let first: PlannedPutBack | null = null;
  let others: readonly NotHeld[] = [];
  for (let tries = 0; tries < mostTries; tries += 1) {
    const tried = await putBackOnce(port, options, first, report);
    if (tried.done) return tried.done;
    first ??= tried.planned;
    others = tried.others;
  }
  throw notWhole(others[0]?.place);
}

interface Tried {
  /** Null when a page does not stand as it should. */
  readonly done: PutBack | null;
  readonly planned: PlannedPutBack;
  /** Then the pages that do not. */
  readonly others: readonly NotHeld[];
}

async function putBackOnce(
  port: WorkbookPort,
  options: RunOptions,
  first: PlannedPutBack | null,
  report?: (progress: Progress) => void,
): Promise<Tried> {
  const { workbook, memory: found } = await finished(port, options, report);
  const { journal } = found;
  if (!journal) throw nothingToPutBack();
  const planned = planPutBack(workbook, found, journal);
  const over = overtypedNow(planned.overtyped, found.gone, options.asAt);
  const memory = { ...found, gone: [...found.gone, ...over] };
  const of = planned.changes.length;
  report?.({ step: "writing", done: 0, of });
  const aside = asideCells(planned.changes);
  const open = { on: journal.on, isReturn: true, sheets: planned.open, aside, handed: [] };
  const opening = storeText({ ...memory, open });
  if (of > 0) await port.apply({ sheets: planned.changes, store: null, opening });
  report?.({ step: "checking", done: 0, of });
  const after = await port.read(undefined, "ours");
  if (port.isShared) {
    const pages = pagesBack(planned);
    const others = await inSlices(pagesNotHeld(pages, after), untilDone(options.rest));
    if (others.length > 0) {
      await sayNotFinished(port, pages, others, opening);
      return { done: null, planned, others };
    }
  } else refuseLost(settleTyping(planned.typed, after).lost);
  const known = of > 0 ? withTypedMeanwhile({ ...memory, open }, after) : memory;
  const { sheets, next } = memoryAfterReturn(asFirstPlanned(planned, first), known, journal, after);
  await port.apply(next ? { sheets: [], store: storeText(next) } : { sheets: [], store: null, forget: true });
  report?.({ step: "checking", done: of, of });
  const { fileName } = workbook;
  const typed = { typedKept: planned.typed.length, typedOver: (first ?? planned).overtyped.length };
  return { done: { fileName, on: journal.on, sheets, ...typed }, planned, others: [] };
}

function pagesBack({ returns }: PlannedPutBack): readonly WrittenPage[] {
  return returns.flatMap(({ mark, told, plan }) =>
    plan ? [{ mark, sheet: told.sheet, grid: plan.grid, change: plan.change }] : [],
  );
}

/** Only the first try knows what there was to be done to each sheet; one that somebody took away since is gone. */
function asFirstPlanned(planned: PlannedPutBack, first: PlannedPutBack | null): PlannedPutBack {
  const told = new Map(first?.returns.map((each) => [each.mark, each.told]));
  const returns = planned.returns.map((each) => {
    const before = told.get(each.mark);
    const isGone = each.told.because === "gone" && before?.change !== "removed";
    return before && !isGone ? { ...each, told: before } : each;
  });
  return { ...planned, returns };
}

/** The workbook with no refresh left unfinished in it. */
async function finished(
  port: WorkbookPort,
  options: RunOptions,
  report?: (progress: Progress) => void,
): Promise<{ readonly workbook: RawWorkbook; readonly memory: RefreshMemory }> {
  const read = await remembered(port, report);
  if (!read.memory.open || read.memory.open.isReturn) return read;
  const { calculated } = await refreshInTurn(port, options, report);
  const stops = calculated.reading.findings.filter(({ stops: isStop }) => isStop);
  if (calculated.stopped) throw notFinishedYet(stops.map(({ message }) => message));
  return remembered(port, report);
}

async function remembered(port: WorkbookPort, report?: (progress: Progress) => void) {
  const workbook = await port.read((done, of) => report?.({ step: "reading", done, of }));
  const memory = readStored(workbook.store);
  if (memory === null) throw nothingToPutBack();
  if (typeof memory === "string") throw cannotRemember();
  return { workbook, memory: withTypedMeanwhile(memory, workbook) };
}
