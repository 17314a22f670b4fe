import type { Calculated, Refreshed } from "../../core/workflows/outcomes";
import type { PaneState, View } from "./paneState";

/** What stands in the pane's body; while work goes on, what stood there before. */
export interface Shown {
  readonly calculated: Calculated;
  readonly refreshed: Refreshed | null;
  readonly view: View;
  /** False while sheets are being written: then answers cannot be changed. */
  readonly canAnswer: boolean;
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
      return { calculated: state.calculated, refreshed: null, view: state.view, canAnswer: true };
    case "written":
      return { calculated: state.calculated, refreshed: state.refreshed, view: state.view, canAnswer: false };
    case "reading":
      return state.before && shownIn(state.before);
    case "writing": {
      const before = state.before && shownIn(state.before);
      return before && { ...before, canAnswer: false };
    }
  }
}
