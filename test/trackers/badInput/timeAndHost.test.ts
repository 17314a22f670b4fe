import { nothingAhead } from "../../../src/core/domain/typedAhead";
import { paneReducer } from "../../../src/hosts/taskpane/paneReducer";
import type { PaneState } from "../../../src/hosts/taskpane/paneState";
import { copyOfBook } from "../../faults/copyOfBook";
import { attempt, stopClock } from "../../faults/faultBench";
import { generatedPages, typedTexts } from "../../faults/pagesOf";
import { laterRefresh, type TwoStates } from "../../faults/termBetween";
import { BusyWorkbook } from "../../faults/meanwhile";
import { calculated } from "../../support/calculated";
import { readFault } from "../../support/normalTracker";
import type { FaultKind } from "../../officeHost/wire/faults";

let states: TwoStates;

beforeAll(async () => {
  stopClock();
  states = await laterRefresh();
});
beforeEach(stopClock);

/** The request by which a later refresh writes its figures. */
async function writingRequest(): Promise<number> {
  const { host } = await attempt(copyOfBook(states.before));
  return 1 + host.traffic.writes.findIndex(({ length }) => length > 0);
}

/** After this went wrong with the writing, and one more refresh: everything typed is there and every figure right. */
async function expectRecovery(kind: FaultKind, lasting = false): Promise<void> {
  const book = copyOfBook(states.before);
  await attempt(book, { faults: [{ ...kind, sync: await writingRequest(), lasting }] });
  expect((await attempt(book)).ending).toBe("done");
  expect(generatedPages(book)).toEqual(generatedPages(states.after));
  expect(typedTexts(book)).toEqual(typedTexts(states.before));
}

describe("time, network and host", () => {
  it.each([false, true])(
    "M01: a refusal in the middle of writing is made good (from then on: %p)",
    async (lasting) => {
      await expectRecovery({ kind: "refuseAction", action: 30, code: "GeneralException" }, lasting);
    },
  );

  it("M02: an error although everything was done is made good", async () => {
    await expectRecovery({ kind: "errorAfterAll", code: "GeneralException" });
  });

  it("M03: an answer that never comes is made good", async () => {
    await expectRecovery({ kind: "silence" });
  });

  it("M04: a pane that is closed or crashes on the way is made good", async () => {
    await expectRecovery({ kind: "killed", action: 40 });
  });

  it("M07: a second press while a refresh runs starts nothing", () => {
    const ready: PaneState = {
      ...{ run: 1, figuresRun: 1, answers: new Map(), ahead: nothingAhead, kind: "ready", view: "plan" },
      calculated: calculated(),
    };
    const writing = paneReducer(ready, { kind: "writePressed" });
    expect(writing).toMatchObject({ kind: "writing", run: 2 });
    expect(paneReducer(writing, { kind: "writePressed" })).toBe(writing);
    expect(paneReducer(writing, { kind: "readPressed" })).toBe(writing);
  });

  it("M08: what a colleague types and sorts while a refresh runs is kept, and the figures are right after the next", async () => {
    for (const doing of ["types a reason", "types into the RED form", "sorts the actions"]) {
      for (let before = 1; before <= 9; before += 1) {
        const busy = new BusyWorkbook(states.before);
        expect(await busy.refreshMeanwhile([{ doing, before }])).toEqual([]);
        expect(await busy.settle(true)).toEqual([]);
      }
    }
  }, 120_000);

  it("M09: where the workbook says no term, the term and the year are asked for, whatever the clock says", () => {
    for (const asAt of ["2026-08-31", "2026-09-01", "1999-01-01"]) {
      const { questions } = readFault(() => undefined, { asAt, academicYear: null, term: null });
      expect(questions.map(({ id }) => id).sort()).toEqual(["academic-year", "term"]);
    }
  });

  it("M10: a store of today is still read when nothing but the add-in is new", async () => {
    const book = copyOfBook(states.after);
    const { host } = await attempt(book);
    expect(host.traffic.writes.every(({ length }) => length === 0)).toBe(true);
  });
});
