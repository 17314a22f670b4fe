import type { Calculated, Refreshed } from "../../core/workflows/outcomes";
import type { PaneState, View } from "./paneState";

/** What stands in the pane's body; while work goes on, what stood there before. */
export interface Shown {
  readonly calculated: Calculated;
  readonly refreshed: Refreshed | null;
  readonly view: View;
  /** False while sheets are being written: then answers cannot be changed. */
  readonly canAnswer: boolean;
  /** True when plans are written and nothing is at work: then lost words can be put back or left out. */
  readonly canChoose: boolean;
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
        view: state.view,
        canAnswer: true,
        canChoose: false,
      };
    case "written":
      return {
        calculated: state.calculated,
        refreshed: state.refreshed,
        view: state.view,
        canAnswer: false,
        canChoose: true,
      };
    case "reading":
      return state.before && shownIn(state.before);
    case "writing": {
      const before = state.before && shownIn(state.before);
      return before && { ...before, canAnswer: false, canChoose: false };
    }
  }
}
