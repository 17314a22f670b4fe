import { paneReducer } from "../../../src/hosts/taskpane/paneReducer";
import { initialState, type PaneEvent, type PaneState } from "../../../src/hosts/taskpane/paneState";
import type { Refreshed } from "../../../src/core/workflows/outcomes";
import { calculated, refreshed, stoppedCalculated } from "../../support/calculated";

const failure = { what: "The sheet is protected.", next: "Unprotect it." };
const progress = { step: "reading", done: 3, of: 8 } as const;

const read: PaneEvent = { kind: "readPressed" };
const propose: PaneEvent = { kind: "proposePressed" };
const write: PaneEvent = { kind: "writePressed" };
const cancel: PaneEvent = { kind: "cancelPressed" };
const answer: PaneEvent = { kind: "questionAnswered", id: "blank-results", option: "notKnown" };
const seeResults: PaneEvent = { kind: "viewChosen", view: "results" };
const progressed = (run: number): PaneEvent => ({ kind: "progressed", run, progress });
const trackerRead = (run: number): PaneEvent => ({ kind: "trackerRead", run, calculated: calculated() });
const trackerStopped = (run: number): PaneEvent => ({
  kind: "trackerRead",
  run,
  calculated: stoppedCalculated(),
});
const sheetsWritten = (run: number): PaneEvent => ({ kind: "sheetsWritten", run, refreshed: refreshed() });
const proposed = (run: number, part: Partial<Refreshed> = {}): PaneEvent => ({
  kind: "changesProposed",
  run,
  proposal: refreshed(part),
});
const runFailed = (run: number): PaneEvent => ({ kind: "runFailed", run, failure });

const offer: PaneEvent = { kind: "offerFound", offer: { on: "2014-09-30", isOpen: false } };
const openOffer: PaneEvent = { kind: "offerFound", offer: { on: "2014-09-30", isOpen: true } };
const putBack: PaneEvent = { kind: "putBackPressed" };
const confirm: PaneEvent = { kind: "putBackConfirmed" };
const finish: PaneEvent = { kind: "finishPressed" };
const done = (run: number): PaneEvent => ({
  kind: "sheetsPutBack",
  run,
  putBack: { fileName: "tracker.xlsx", on: "2014-09-30", sheets: [], typedKept: 3, typedOver: 0 },
});

const wordsDecided: PaneEvent = { kind: "wordsDecided", id: "words:0a1b2c3d", choice: "Put back" };

/** The state after the events, from the start. */
function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(paneReducer, initialState);
}

const paths: Readonly<Record<PaneState["kind"], readonly PaneEvent[]>> = {
  idle: [],
  reading: [read],
  ready: [read, trackerRead(1)],
  proposing: [read, trackerRead(1), seeResults, propose],
  writing: [read, trackerRead(1), seeResults, write],
  written: [read, trackerRead(1), seeResults, write, sheetsWritten(2)],
  failed: [read, runFailed(1)],
  copying: [read, trackerRead(1), { kind: "copyPressed", copy: "paper", published: null }],
  asking: [offer, putBack],
  returning: [offer, putBack, confirm],
  returned: [offer, putBack, confirm, done(1)],
};

describe("the pane's states", () => {
  it.each(Object.entries(paths))("reach %s by its path of events", (kind, events) => {
    expect(after(...events).kind).toBe(kind);
  });

  it("carry a choice about lost words out at once, as an answer of the next run", () => {
    const state = after(...paths.written, wordsDecided);
    expect(state).toMatchObject({ kind: "writing", run: 3, before: { kind: "written" } });
    expect([...state.answers]).toEqual([["words:0a1b2c3d", "Put back"]]);
  });

  it("work an answer out that comes once plans are written, and leave the plans until she refreshes them", () => {
    const reading = after(...paths.written, answer);
    expect(reading).toMatchObject({ kind: "reading", run: 3, before: { kind: "ready", view: "plan" } });
    expect([...reading.answers]).toEqual([["blank-results", "notKnown"]]);
    expect(paneReducer(reading, trackerRead(3))).toMatchObject({ kind: "ready", view: "plan" });
  });

  const outOfPlace: readonly [PaneState["kind"], string, PaneEvent][] = [
    ["idle", "writing pressed", write],
    ["idle", "putting back with nothing to put back", putBack],
    ["idle", "a yes to no question", confirm],
    ["idle", "finishing what nobody began", finish],
    ["reading", "putting back", putBack],
    ["writing", "putting back", putBack],
    ["returning", "putting back again", putBack],
    ["returning", "reading pressed", read],
    ["returning", "sheets written", sheetsWritten(1)],
    ["returned", "the same end twice", done(1)],
    ["asking", "reading pressed", read],
    ["writing", "another choice about lost words", wordsDecided],
    ["ready", "a choice about words before any were lost", wordsDecided],
    ["idle", "cancel pressed", cancel],
    ["idle", "an answer", answer],
    ["idle", "a tab chosen", seeResults],
    ["idle", "a run's progress", progressed(0)],
    ["idle", "a tracker read", trackerRead(0)],
    ["reading", "reading pressed again", read],
    ["reading", "writing pressed", write],
    ["reading", "an answer before any question was shown", answer],
    ["reading", "a tab chosen with nothing to show", seeResults],
    ["reading", "sheets written", sheetsWritten(1)],
    ["ready", "cancel pressed", cancel],
    ["ready", "progress after the end", progressed(1)],
    ["ready", "the same tracker read twice", trackerRead(1)],
    ["ready", "a proposal nobody asked for", proposed(1)],
    ["proposing", "asking again what will change", propose],
    ["proposing", "writing pressed", write],
    ["proposing", "a choice about lost words", wordsDecided],
    ["writing", "asking what will change", propose],
    ["idle", "asking what will change", propose],
    ["writing", "writing pressed again", write],
    ["writing", "reading pressed", read],
    ["writing", "cancel pressed", cancel],
    ["writing", "an answer", answer],
    ["writing", "a tracker read", trackerRead(2)],
    ["written", "a late failure", runFailed(2)],
    ["failed", "writing pressed", write],
    ["failed", "a tab chosen", seeResults],
    ["failed", "a late tracker", trackerRead(1)],
  ];

  it.each(outOfPlace)("%s is left exactly as it is by %s", (kind, _words, event) => {
    const state = after(...paths[kind]);
    expect(paneReducer(state, event)).toBe(state);
  });

  const ofOldRuns: readonly PaneEvent[] = [progressed(1), trackerRead(1), sheetsWritten(1), runFailed(1)];

  it.each(ofOldRuns)("a run is not touched by an older run's $kind", (event) => {
    const readingAgain = after(read, trackerRead(1), read);
    expect(paneReducer(readingAgain, event)).toBe(readingAgain);
    const writing = after(...paths.writing);
    expect(paneReducer(writing, event)).toBe(writing);
  });
});

describe("reading", () => {
  it("shows its progress in counts", () => {
    expect(after(read, progressed(1))).toMatchObject({ kind: "reading", progress });
  });

  it("can be cancelled, and its late end is then ignored", () => {
    expect(after(read, cancel, trackerRead(1)).kind).toBe("idle");
  });

  it("opens on what was understood", () => {
    expect(after(...paths.ready)).toMatchObject({ view: "data" });
  });

  it("says when it failed", () => {
    expect(after(...paths.failed)).toMatchObject({ during: "reading", failure });
  });
});

describe("an answer", () => {
  it("works everything out again with the answer, showing meanwhile what was there", () => {
    const state = after(read, trackerRead(1), answer);
    expect(state).toMatchObject({ kind: "reading", run: 2, before: { kind: "ready" } });
    expect(state.answers.get("blank-results")).toBe("notKnown");
  });

  it("may follow an answer still being worked out; only the last run counts", () => {
    const changed: PaneEvent = { ...answer, option: "notEntered" };
    const state = after(read, trackerRead(1), answer, changed, trackerRead(2));
    expect(state).toMatchObject({ kind: "reading", run: 3 });
    expect(paneReducer(state, trackerRead(3)).answers.get("blank-results")).toBe("notEntered");
  });

  it("keeps the tab that was open", () => {
    expect(after(read, trackerRead(1), seeResults, answer, trackerRead(2))).toMatchObject({
      view: "results",
    });
  });

  it("is taken back by cancel, together with its figures", () => {
    const state = after(read, trackerRead(1), answer, cancel);
    expect(state.kind).toBe("ready");
    expect(state.answers.size).toBe(0);
  });

  it("is kept when the workbook is read again", () => {
    expect(after(read, trackerRead(1), answer, trackerRead(2), read).answers.size).toBe(1);
  });
});

describe("writing", () => {
  it("is refused while something stops", () => {
    const stopped = after(read, trackerStopped(1));
    expect(paneReducer(stopped, write)).toBe(stopped);
  });

  it("ends on the plan tab", () => {
    expect(after(...paths.written)).toMatchObject({ view: "plan", refreshed: { typed: { kept: 124 } } });
  });

  it("goes back to what must be fixed when the tracker has come to stop meanwhile", () => {
    const stopped = refreshed({ calculated: stoppedCalculated(), written: [] });
    const state = paneReducer(after(...paths.writing), { kind: "sheetsWritten", run: 2, refreshed: stopped });
    expect(state).toMatchObject({ kind: "ready", view: "data", calculated: { stopped: true } });
  });

  it("can be done again from what is written: that is a refresh", () => {
    expect(after(...paths.written, write)).toMatchObject({
      kind: "writing",
      run: 3,
      before: { kind: "written" },
    });
  });

  it("says that it was writing when it failed", () => {
    expect(after(...paths.writing, runFailed(2))).toMatchObject({ kind: "failed", during: "writing" });
  });
});

describe("putting the last refresh back", () => {
  it("is asked about first, and a no leads back to where she was", () => {
    expect(after(offer, putBack, cancel)).toEqual(after(offer));
  });

  it("can follow right upon a refresh, and is not offered again once it is done", () => {
    const sheets = refreshed({ canPutBack: "2014-12-05" });
    const written = after(read, trackerRead(1), seeResults, write, {
      kind: "sheetsWritten",
      run: 2,
      refreshed: sheets,
    });
    expect(written.offer).toEqual({ on: "2014-12-05", isOpen: false });
    const returned = [putBack, confirm, done(3)].reduce(paneReducer, written);
    expect([returned.kind, returned.offer]).toEqual(["returned", undefined]);
  });

  it("says what went wrong, and offers it again", () => {
    const failed = after(offer, putBack, confirm, runFailed(1));
    expect(failed).toMatchObject({ kind: "failed", during: "returning", failure });
    expect(paneReducer(failed, putBack).kind).toBe("asking");
  });
});

describe("a refresh that was left half way", () => {
  it("is finished from the first card", () => {
    expect(after(openOffer, finish)).toMatchObject({ kind: "writing", run: 1, before: null });
  });

  it("is finished from the failure that left it", () => {
    const failed = after(read, trackerRead(1), seeResults, write, runFailed(2));
    expect(paneReducer(failed, finish)).toMatchObject({ kind: "writing", run: 3 });
  });
});
