import type { HeldBack } from "../../core/domain/heldBack";
import type { Decisions } from "../../core/domain/question";
import { nothingAhead, type AheadWords, type TypedAhead } from "../../core/domain/typedAhead";
import type { CopyKind } from "../../core/workflows/makeCopy";
import type { Calculated, Progress, Refreshed } from "../../core/workflows/outcomes";
import type { PutBack, PutBackOffer } from "../../core/workflows/putBack";
import type { Failure } from "./failure";
import type { HandedOver } from "./surroundings";

/** The places of the pane. */
export type View = "data" | "results" | "plan" | "actions";

interface Common {
  /** Number of the latest run; an event of an older one changes nothing. */
  readonly run: number;
  /** Number of the run that read the workbook for what is shown: a copy reads it too and shows nothing else. */
  readonly figuresRun: number;
  readonly answers: Decisions;
  /** What she typed for sheets that the first write will make, and what a sheet says otherwise until she settles it. */
  readonly ahead: TypedAhead;
  /** The refresh that can be put back, or is to be finished; absent where there is none. */
  readonly offer?: PutBackOffer;
  /** What `run` is after she stopped a run; once the next has begun it tells nothing. */
  readonly stoppedRun?: number;
}

export type PaneState = Common &
  (
    | { readonly kind: "idle" }
    | { readonly kind: "reading"; readonly progress: Progress | null; readonly before: Ready | null }
    | Ready
    | {
        readonly kind: "proposing";
        readonly progress: Progress | null;
        readonly before: Ready | Written | null;
        readonly hasMoved?: true;
      }
    | {
        readonly kind: "writing";
        readonly progress: Progress | null;
        readonly before: Ready | Written | null;
      }
    | Written
    | {
        readonly kind: "copying";
        readonly copying: CopyKind;
        /** The public copy that was published last. */
        readonly published: File | null;
        readonly progress: Progress | null;
        readonly before: Ready | Written;
      }
    | { readonly kind: "asking"; readonly asked: PutBackOffer; readonly before: PaneState }
    | { readonly kind: "returning"; readonly progress: Progress | null }
    | { readonly kind: "returned"; readonly putBack: PutBack }
    | {
        readonly kind: "failed";
        readonly during: "reading" | "writing" | "returning";
        readonly failure: Failure;
        /** True where nothing was begun, so that no sheet can be half written. */
        readonly isUntouched?: true;
      }
  );

/** What came of the last copy that was asked for. */
export interface CopyOutcome {
  readonly kind: CopyKind;
  /** Where it went, with what is to be said of it; or why there is none. */
  readonly came: HandedOver | Failure;
}

interface Standing extends Common {
  /** Absent until she asks for one, and once anything else was done. */
  readonly copy?: CopyOutcome;
}

/** The tracker is read and worked out; nothing is written. */
export interface Ready extends Standing {
  readonly kind: "ready";
  readonly calculated: Calculated;
  readonly view: View;
  /** What writing would change; absent until she asks, and once an answer has changed the figures. */
  readonly proposal?: Refreshed;
  /** True where she had pressed Write, and other figures than those on show had come: nothing was written. */
  readonly hasMoved?: true;
}

export interface Written extends Standing {
  readonly kind: "written";
  readonly calculated: Calculated;
  readonly refreshed: Refreshed;
  readonly view: View;
  /** True once she asked what would change since then, and it was nothing. */
  readonly isUpToDate?: boolean;
}

/** What happened; never what should be done about it. */
export type PaneEvent =
  | { readonly kind: "readPressed" }
  | { readonly kind: "questionAnswered"; readonly id: string; readonly option: string }
  | { readonly kind: "typedAhead"; readonly words: readonly AheadWords[] }
  | { readonly kind: "indicatorChosen"; readonly measure: string; readonly isListed: boolean }
  /** What a sheet says otherwise is on the sheet now, or is left out. */
  | { readonly kind: "heldSettled"; readonly held: HeldBack; readonly isTyped: boolean }
  | { readonly kind: "viewChosen"; readonly view: View }
  | { readonly kind: "proposePressed" }
  | { readonly kind: "writePressed" }
  | { readonly kind: "wordsDecided"; readonly id: string; readonly choice: string }
  | { readonly kind: "cancelPressed" }
  | { readonly kind: "offerFound"; readonly offer: PutBackOffer }
  | { readonly kind: "finishPressed" }
  /** Write plans or Refresh on the ribbon: wherever the pane stands, it shows what would be written, and asks. */
  | { readonly kind: "refreshPressed" }
  | { readonly kind: "putBackPressed" }
  | { readonly kind: "putBackConfirmed" }
  /** From the ribbon: there is nothing to put back, or the workbook does not say whether there is. */
  | { readonly kind: "putBackRefused"; readonly failure: Failure }
  | { readonly kind: "copyPressed"; readonly copy: CopyKind; readonly published: File | null }
  | { readonly kind: "copyCame"; readonly run: number; readonly came: CopyOutcome["came"] }
  | { readonly kind: "sheetsPutBack"; readonly run: number; readonly putBack: PutBack }
  | { readonly kind: "progressed"; readonly run: number; readonly progress: Progress }
  | { readonly kind: "trackerRead"; readonly run: number; readonly calculated: Calculated }
  | { readonly kind: "changesProposed"; readonly run: number; readonly proposal: Refreshed }
  /** Other figures would be written than she was shown: nothing was begun. */
  | { readonly kind: "figuresMoved"; readonly run: number }
  | { readonly kind: "sheetsWritten"; readonly run: number; readonly refreshed: Refreshed }
  | { readonly kind: "runFailed"; readonly run: number; readonly failure: Failure };

export const initialState: PaneState = {
  kind: "idle",
  run: 0,
  figuresRun: 0,
  answers: new Map(),
  ahead: nothingAhead,
};
