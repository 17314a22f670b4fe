import type { Calculated, Refreshed } from "../../core/workflows/outcomes";
import type { CopyKind } from "../../core/workflows/makeCopy";
import type { CopyOutcome, PaneState, View } from "./paneState";

/** What stands in the pane's body; while work goes on, what stood there before. */
export interface Shown {
  readonly calculated: Calculated;
  readonly refreshed: Refreshed | null;
  /** What writing would change, where that is known and not yet written. */
  readonly proposal: Refreshed | null;
  /** True when plans stand as they were written last, and nothing would change now. */
  readonly isUpToDate: boolean;
  /** True where the proposal came of a press on Write, because the tracker had changed. */
  readonly hasMoved: boolean;
  readonly view: View;
  /** True while nothing is at work. */
  readonly canAct: boolean;
  /** False while sheets are being written: then answers cannot be changed. */
  readonly canAnswer: boolean;
  /** True when what writing changes or changed is on show and nothing is at work: then lost words can be put back or left out. */
  readonly canChoose: boolean;
  /** What came of the last copy; null where none was asked for since. */
  readonly copy: CopyOutcome | null;
  readonly copying: CopyKind | null;
}

/** Null when there is nothing yet to show. */
export function shownIn(state: PaneState): Shown | null {
  switch (state.kind) {
    case "idle":
    case "failed":
    case "asking":
    case "returning":
    case "returned":
      return null;
    case "ready":
      return {
        calculated: state.calculated,
        refreshed: null,
        proposal: state.proposal ?? null,
        isUpToDate: state.proposal?.touched === 0,
        hasMoved: state.hasMoved ?? false,
        view: state.view,
        canAct: true,
        canAnswer: true,
        canChoose: state.proposal !== undefined,
        copy: state.copy ?? null,
        copying: null,
      };
    case "written":
      return {
        calculated: state.calculated,
        refreshed: state.refreshed,
        proposal: null,
        isUpToDate: state.isUpToDate ?? false,
        hasMoved: false,
        view: state.view,
        canAct: true,
        canAnswer: true,
        canChoose: true,
        copy: state.copy ?? null,
        copying: null,
      };
    case "reading": {
      const before = state.before && shownIn(state.before);
      return before && { ...before, canAct: false };
    }
    case "copying":
    case "proposing": {
      const before = state.before && shownIn(state.before);
      return before && { ...before, canAct: false, canAnswer: false, canChoose: false };
    }
    case "writing": {
      const before = state.before && shownIn(state.before);
      return before && { ...before, canAct: false, canAnswer: false, canChoose: false };
    }
  }
}
