import type { Refreshed } from "../../../src/core/workflows/outcomes";
import { paneReducer } from "../../../src/hosts/taskpane/paneReducer";
import { initialState, type PaneEvent, type PaneState } from "../../../src/hosts/taskpane/paneState";
import { calculated, refreshed, stoppedCalculated } from "../../support/calculated";

const read: PaneEvent = { kind: "readPressed" };
const propose: PaneEvent = { kind: "proposePressed" };
const write: PaneEvent = { kind: "writePressed" };
const cancel: PaneEvent = { kind: "cancelPressed" };
const answer: PaneEvent = { kind: "questionAnswered", id: "blank-results", option: "notKnown" };
const seeResults: PaneEvent = { kind: "viewChosen", view: "results" };
const wordsDecided: PaneEvent = { kind: "wordsDecided", id: "words:0a1b2c3d", choice: "Put back" };
const trackerRead = (run: number): PaneEvent => ({ kind: "trackerRead", run, calculated: calculated() });
const proposed = (run: number, part: Partial<Refreshed> = {}): PaneEvent => ({
  kind: "changesProposed",
  run,
  proposal: refreshed(part),
});
const sheetsWritten = (run: number): PaneEvent => ({ kind: "sheetsWritten", run, refreshed: refreshed() });
const failure = { what: "The sheet is protected.", next: "Unprotect it." };
const runFailed = (run: number): PaneEvent => ({ kind: "runFailed", run, failure });

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(paneReducer, initialState);
}

const proposing = [read, trackerRead(1), seeResults, propose];
const written = [read, trackerRead(1), seeResults, write, sheetsWritten(2)];

describe("seeing what will change", () => {
  it("shows the old page meanwhile, and then what writing would change; nothing is written", () => {
    const state = after(...proposing);
    expect(state).toMatchObject({ kind: "proposing", run: 2, before: { kind: "ready", view: "plan" } });
    expect(paneReducer(state, proposed(2))).toMatchObject({
      kind: "ready",
      view: "plan",
      proposal: { touched: 3 },
    });
  });

  it("is left again by cancel, and its late end is then ignored", () => {
    expect(after(...proposing, cancel, proposed(2))).toMatchObject({ kind: "ready", run: 3 });
    expect(after(...written, propose, cancel)).toMatchObject({ kind: "written", run: 4 });
  });

  it("keeps the page that she turned to meanwhile", () => {
    expect(after(...proposing, seeResults, proposed(2))).toMatchObject({ view: "results" });
  });

  it("after a writing keeps what was written on show where nothing would change", () => {
    const state = after(...written, propose, proposed(3, { touched: 0 }));
    expect(state).toMatchObject({ kind: "written", isUpToDate: true, refreshed: { touched: 3 } });
    expect(after(...written, propose, proposed(3))).toMatchObject({ kind: "ready", view: "plan" });
  });

  it("is forgotten once an answer has changed the figures", () => {
    const state = after(...proposing, proposed(2), answer, trackerRead(3));
    expect(state).toMatchObject({ kind: "ready", view: "plan" });
    expect("proposal" in state).toBe(false);
  });

  it("is worked out anew with a choice about lost words, which nothing carries out before writing", () => {
    const state = after(...proposing, proposed(2), wordsDecided);
    expect(state).toMatchObject({ kind: "proposing", run: 3 });
    expect([...state.answers]).toEqual([["words:0a1b2c3d", "Put back"]]);
  });

  it("takes the place of a writing that would bring other figures than were shown", () => {
    const moved: PaneEvent = { kind: "figuresMoved", run: 3 };
    const looking = after(...proposing, proposed(2), write, moved);
    expect(looking).toMatchObject({ kind: "proposing", run: 4, before: { kind: "ready", view: "plan" } });
    expect(paneReducer(looking, proposed(4))).toMatchObject({ kind: "ready", hasMoved: true });
  });

  it("goes back to what must be fixed when the tracker has come to stop meanwhile", () => {
    const stopped = proposed(2, { calculated: stoppedCalculated(), written: [] });
    expect(after(...proposing, stopped)).toMatchObject({ kind: "ready", view: "data" });
  });

  it("says that nothing has changed when it failed", () => {
    expect(after(...proposing, runFailed(2))).toMatchObject({ kind: "failed", during: "reading" });
  });
});
