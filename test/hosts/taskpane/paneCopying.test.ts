import { paneReducer } from "../../../src/hosts/taskpane/paneReducer";
import { initialState, type PaneEvent, type PaneState } from "../../../src/hosts/taskpane/paneState";
import { calculated, refreshed } from "../../support/calculated";

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(paneReducer, initialState);
const ready: readonly PaneEvent[] = [
  { kind: "readPressed" },
  { kind: "trackerRead", run: 1, calculated: calculated() },
];
const written: readonly PaneEvent[] = [
  ...ready,
  { kind: "writePressed" },
  { kind: "sheetsWritten", run: 2, refreshed: refreshed() },
];
const copy: PaneEvent = { kind: "copyPressed", copy: "paper", published: null };
const copied = (run: number): PaneEvent => ({
  ...({ kind: "copyCame", run } as const),
  came: {
    went: "tracker.docx is in your downloads.",
    said: {
      ...{ leftOut: [], warnings: [], typedCells: 3 },
      behind: { isBehind: false, writtenFor: null },
    },
  },
});

describe("the pane's states while a copy is made", () => {
  it("make a copy of what is written and come back to it with what is said of the copy", () => {
    const copying = after(...written, copy);
    expect(copying).toMatchObject({ kind: "copying", copying: "paper", run: 3, figuresRun: 2 });
    const state = paneReducer(copying, copied(3));
    expect(state).toMatchObject({ kind: "written", view: "plan", copy: { kind: "paper" }, figuresRun: 2 });
    expect(paneReducer(state, copy)).not.toHaveProperty("before.copy");
  });

  it("make no copy before the tracker is read, nor two at once, nor one that was cancelled", () => {
    expect(after(copy)).toBe(initialState);
    const copying = after(...ready, copy);
    expect(paneReducer(copying, copy)).toBe(copying);
    const cancelled = paneReducer(copying, { kind: "cancelPressed" });
    expect(cancelled).toMatchObject({ kind: "ready", run: 3, figuresRun: 1 });
    expect(paneReducer(cancelled, copied(2))).toBe(cancelled);
  });
});
