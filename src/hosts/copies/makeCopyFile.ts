import type { RawWorkbook } from "../../core/reader/rawWorkbook";
import type { CopyKind, SaidOfCopy } from "../../core/workflows/makeCopy";
import type { Progress } from "../../core/workflows/outcomes";
import { HostError } from "../../core/workflows/ports";
import type { Answer, Asked, CopyOptions, PublishedFile } from "./conversation";
import { readingParts, withoutRows } from "./inParts";

/** A copy as a file, with what is to be said of it. */
export interface CopyFile {
  readonly bytes: Uint8Array;
  readonly said: SaidOfCopy;
}

/** How a copy goes on its way: what hears of its progress, and what lets others go on between two parts of it. */
interface Underway {
  readonly report: (progress: Progress) => void;
  /** Null to go on at once. @throws HostError once nobody wants the copy any more. */
  readonly rest: () => Promise<void> | null;
}

/**
 * Makes a copy in a worker of its own: the page stays free, and a copy that is not wanted any more ends with it.
 * @throws HostError `part-missing` when the worker's script cannot be had, `copy-stopped` when a finding stops,
 * `copy-failed` when the fault is ours, and whatever `rest` throws
 */
export async function makeCopyFile(
  kind: CopyKind,
  reading: RawWorkbook,
  options: CopyOptions,
  published: PublishedFile | null,
  underway: Underway,
): Promise<CopyFile> {
  const worker = new Worker(/* webpackChunkName: "copies" */ new URL("./copyWorker.ts", import.meta.url));
  try {
    const answer = answerOf(worker, underway);
    const ask = (asked: Asked): void => worker.postMessage(asked);
    for (const part of readingParts(reading)) {
      ask({ of: "part", part });
      await underway.rest();
    }
    ask({ of: "copy", kind, reading: withoutRows(reading), options, published });
    return await answer;
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, { report, rest }: Underway): Promise<CopyFile> {
  const answer = new Promise<CopyFile>((done, refuse) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if (data.is === "progress") {
        report(data.progress);
        // Whether it is still wanted.
        Promise.resolve().then(rest).catch(refuse);
      } else if (data.is === "made") done(data);
      else refuse(refusalOf(data));
    });
    worker.addEventListener("error", () => refuse(new HostError("part-missing", partMissing)));
  });
  // It may be refused while parts are still on their way; whoever waits for it hears of it then.
  answer.catch(() => undefined);
  return answer;
}

function refusalOf(answer: Extract<Answer, { is: "stopped" | "refusal" }>): HostError {
  if (answer.is === "stopped") return new HostError("copy-stopped", copyStopped);
  const { refusal } = answer;
  return refusal ? new HostError(refusal.code, refusal.message) : new HostError("copy-failed", copyFailed);
}

const copyStopped =
  "Something in the tracker must be fixed first, so there is no copy. Press Read again: the Data tab says what it is.";

const copyFailed = "The copy could not be made; the fault is ours, not your tracker's.";

const partMissing =
  "The part of Recovery Planner that makes copies could not be loaded: the connection to where it is kept was lost.";
