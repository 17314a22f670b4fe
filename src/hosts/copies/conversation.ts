import type { RawWorkbook } from "../../core/reader/rawWorkbook";
import type { CopyKind, SaidOfCopy } from "../../core/workflows/makeCopy";
import type { Progress, RunOptions } from "../../core/workflows/outcomes";
import type { ReadingPart } from "./inParts";
import type { PassedRefusal } from "./passedRefusal";

/** Of a run's options what a copy of the sheets depends on. */
export type CopyOptions = Pick<RunOptions, "asAt" | "decisions" | "ahead">;

/** The public copy that was published last, as a file. */
export interface PublishedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What the page tells the worker: the rows of a reading, and at last what to make of it. */
export type Asked =
  | { readonly of: "part"; readonly part: ReadingPart }
  | {
      readonly of: "copy";
      readonly kind: CopyKind;
      /** Without its rows. */
      readonly reading: RawWorkbook;
      readonly options: CopyOptions;
      readonly published: PublishedFile | null;
    };

/** What comes back: progress any number of times, then one of the rest. */
export type Answer =
  | { readonly is: "progress"; readonly progress: Progress }
  | { readonly is: "made"; readonly bytes: Uint8Array; readonly said: SaidOfCopy }
  /** A finding stops. */
  | { readonly is: "stopped" }
  | { readonly is: "refusal"; readonly refusal: PassedRefusal };
