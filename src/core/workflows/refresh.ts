import type { Results } from "../analysis/results";
import type { RefreshMemory } from "../refresh/refreshMemory";
import { memoryAfter } from "./afterRefresh";
import { refuseUnseen } from "./asShown";
import { inSlices, untilDone } from "./inSlices";
import type { Rest } from "./inSlices";
import { notWhole, sayNotFinished } from "./notWhole";
import { oneAtATime } from "./oneAtATime";
import { openingText } from "./openingText";
import type { Progress, Refreshed, RunOptions } from "./outcomes";
import { planRefresh } from "./planRefresh";
import type { PlannedRefresh } from "./planRefresh";
import { HostError } from "./ports";
import type { WorkbookPort } from "./ports";
import { refuseLost, settle, writtenPages } from "./settle";
import type { NotHeld } from "./settle";
import { isSmallerNext } from "./smallerNext";
import { storeText } from "./storeText";
import { typeAhead } from "./typeAhead";

type Report = (progress: Progress) => void;

/** Refusals after which reading again and going on from there may succeed: it is not known what was written. */
const worthAnotherTry: ReadonlySet<string> = new Set(["not-confirmed", "changed-meanwhile", "gone"]);
export const mostTries = 3;

/**
 * The main job.
 *
 *   read → results → pages with her text → grids → differences from what stands
 *        → note what is begun → write → read back and compare → note that it is done
 *
 * When a finding stops, nothing is written and `written` is empty. When nothing differs, nothing is written.
 * What she typed ahead goes first, as typing of hers, into blank cells of sheets of ours that have come meanwhile.
 * What is found half written is finished on the way, be it from this refresh or from an earlier one. Another refresh
 * of the same workbook waits until this one is over.
 * @param shown the results that she was shown; null writes whatever the tracker says
 * @throws HostError when the workbook cannot be read, refuses to be written, or does not hold afterwards what
 * was typed before; `not-as-shown`, with nothing begun, where any figure would be another than she was shown.
 */
export function refresh(
  port: WorkbookPort,
  options: RunOptions,
  report?: Report,
  shown: Results | null = null,
): Promise<Refreshed> {
  return oneAtATime(port, async () => {
    await typeAhead(port, options);
    return refreshInTurn(port, options, report, shown);
  });
}

/** The same for a job that has its turn already. */
export async function refreshInTurn(
  port: WorkbookPort,
  options: RunOptions,
  report?: Report,
  shown: Results | null = null,
): Promise<Refreshed> {
  let first: PlannedRefresh | null = null;
  let refused: unknown = null;
  let tries = 0;
  while (tries < mostTries) {
    tries += 1;
    try {
      const planned = await planRefresh(port, options, report, "afterwards");
      // Once something is begun it is finished, whatever came meanwhile.
      if (first === null) refuseUnseen(shown, planned.outcome.calculated.results);
      first ??= planned;
      const { memory, others } = await carriedOut(port, planned, untilDone(options.rest), report);
      if (memory) return told(first, planned, memory);
      refused = notWhole(others[0]?.place);
      await sayNotFinished(port, writtenPages(planned), others, openingText(planned));
    } catch (error) {
      if (isSmallerNext(port, error)) {
        tries -= 1;
        continue;
      }
      // Of several refusals the first that came while writing tells what the sheets are like.
      refused ??= error;
      if (first === null || !mayTryAgain(port, error)) break;
    }
  }
  throw refused;
}

/** What `refresh` would do and find, without writing. */
export async function rehearse(port: WorkbookPort, options: RunOptions, report?: Report): Promise<Refreshed> {
  return (await planRefresh(port, options, report, "asItStands")).outcome;
}

interface CarriedOut {
  /** What is remembered; null when a page does not stand as it should. */
  readonly memory: RefreshMemory | null;
  /** Then the pages that do not, where any are known. */
  readonly others: readonly NotHeld[];
}

/** Writes what is planned, and looks. */
async function carriedOut(
  port: WorkbookPort,
  planned: PlannedRefresh,
  rest: Rest,
  report?: Report,
): Promise<CarriedOut> {
  const { changes, outcome, typed, store } = planned;
  const of = changes.length;
  report?.({ step: "writing", done: 0, of });
  if (outcome.calculated.stopped) return { memory: planned.memory, others: [] };
  if (of === 0) {
    const memory = memoryAfter(planned, null, { typed, lost: [] });
    if (storeText(memory) !== store) await port.apply({ sheets: [], store: storeText(memory) });
    return { memory, others: [] };
  }
  await port.apply({ sheets: changes, store: null, opening: openingText(planned) });
  report?.({ step: "checking", done: 0, of });
  const after = await port.read(undefined, "ours");
  const settled = await inSlices(settle(planned, after), rest);
  if (!port.isShared) refuseLost(settled.lost);
  else if (!settled.isWhole) return { memory: null, others: settled.notHeld };
  const memory = memoryAfter(planned, after, settled);
  await port.apply({ sheets: [], store: storeText(memory) });
  report?.({ step: "checking", done: of, of });
  return { memory, others: [] };
}

/** The last try knows what the sheets hold; only the first knows what was there when the officer pressed. */
function told(
  { outcome: { finished, written, touched, figures } }: PlannedRefresh,
  { outcome }: PlannedRefresh,
  { journal }: RefreshMemory,
): Refreshed {
  const before = new Map(written.map((sheet) => [sheet.sheet, sheet.change]));
  return {
    ...outcome,
    finished,
    touched,
    figures,
    canPutBack: journal?.on ?? null,
    written: outcome.written.map((sheet) => ({ ...sheet, change: before.get(sheet.sheet) ?? sheet.change })),
  };
}

function mayTryAgain({ isShared }: WorkbookPort, error: unknown): boolean {
  return isShared === true && error instanceof HostError && worthAnotherTry.has(error.code);
}
