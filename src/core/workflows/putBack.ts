import type { IsoDate } from "../domain/isoDate";
import type { RawWorkbook } from "../reader/rawWorkbook";
import { readStored } from "../reader/stored";
import type { RefreshMemory } from "../refresh/refreshMemory";
import { asideCells, withTypedMeanwhile } from "../refresh/setAside";
import { memoryAfterReturn } from "./memoryAfterReturn";
import type { Progress, RunOptions } from "./outcomes";
import { planPutBack } from "./planPutBack";
import type { PutBackSheet } from "./planPutBack";
import type { WorkbookPort } from "./ports";
import { oneAtATime } from "./oneAtATime";
import { cannotRemember, notFinishedYet, nothingToPutBack } from "./putBackWords";
import { isSmallerNext, refreshInTurn } from "./refresh";
import { refuseLost, settleTyping } from "./settle";
import { storeText } from "./storeText";

/** What putting back did. */
export interface PutBack {
  readonly fileName: string;
  /** The day of the refresh that was put back. */
  readonly on: IsoDate;
  readonly sheets: readonly PutBackSheet[];
  /** Typed cells on the pages that went back, all of which stay. */
  readonly typedKept: number;
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
 * are deleted when nothing is typed on them and hidden otherwise, and every word typed since stays. A refresh
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

async function putBackInTurn(
  port: WorkbookPort,
  options: RunOptions,
  report?: (progress: Progress) => void,
): Promise<PutBack> {
  const { workbook, memory } = await finished(port, options, report);
  const { journal } = memory;
  if (!journal) throw nothingToPutBack();
  const planned = planPutBack(workbook, memory, journal);
  const of = planned.changes.length;
  report?.({ step: "writing", done: 0, of });
  const aside = asideCells(planned.changes);
  const open = { on: journal.on, isReturn: true, sheets: planned.open, aside, handed: [] };
  if (of > 0) {
    await port.apply({ sheets: planned.changes, store: null, opening: storeText({ ...memory, open }) });
  }
  report?.({ step: "checking", done: 0, of });
  const after = await port.read(undefined, "ours");
  if (!port.isShared) refuseLost(settleTyping(planned.typed, after).lost);
  const known = of > 0 ? withTypedMeanwhile({ ...memory, open }, after) : memory;
  const { sheets, next } = memoryAfterReturn(planned, known, journal, after);
  await port.apply(next ? { sheets: [], store: storeText(next) } : { sheets: [], store: null, forget: true });
  report?.({ step: "checking", done: of, of });
  return { fileName: workbook.fileName, on: journal.on, sheets, typedKept: planned.typed.length };
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
