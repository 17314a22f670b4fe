import { areaAt } from "../officeHost/model/areas";
import { cellAt } from "../officeHost/model/sheet";
import type { WorkbookModel } from "../officeHost/model/workbook";
import { copyOfBook } from "./copyOfBook";
import { stopClock } from "./faultBench";
import { generatedPages, saysUnfinished, sheetMarked, typedTexts } from "./pagesOf";
import { putBackIn } from "./putBackIn";
import { laterRefresh } from "./termBetween";
import type { TwoStates } from "./termBetween";

let states: TwoStates;
beforeAll(async () => {
  stopClock();
  states = await laterRefresh();
});
beforeEach(stopClock);

const scorecardOf = (book: WorkbookModel) => generatedPages(book).get("scorecard");

/** Somebody's add-in writes into a figure's cell before each of these requests. */
const spoilt = (befores: readonly number[]) =>
  befores.map((before) => ({
    before,
    act: (now: WorkbookModel) => {
      const cell = cellAt(sheetMarked(now, "scorecard"), 5, 1);
      if (cell) cell.value = "Locked by another";
    },
  }));

describe("a refresh that is put back in Excel, where a cell does not take what is written", () => {
  it("is not called put back: the cell that she merged is named, and its page says that it is not finished", async () => {
    const book = copyOfBook(states.after);
    const merge = areaAt("B6:C6");
    const scorecard = sheetMarked(book, "scorecard");
    scorecard.merges.push(merge);
    const { ending, told } = await putBackIn(book);
    expect([ending, told]).toEqual([
      "not-finished",
      expect.stringMatching(/cell C6 on ‘Scorecard’.*Unmerge Cells/),
    ]);
    expect([...saysUnfinished(book)]).toContain("scorecard");
    expect(typedTexts(book)).toEqual(typedTexts(states.after));
    scorecard.merges = scorecard.merges.filter((area) => area !== merge);
    expect((await putBackIn(book)).ending).toBe("done");
    expect(scorecardOf(book)).toBe(scorecardOf(states.before));
    expect([...saysUnfinished(book)]).toEqual([]);
  });

  it("writes again what another add-in changed right after it was written", async () => {
    const { host } = await putBackIn(copyOfBook(states.after));
    const written = host.traffic.writes.findIndex(({ length }) => length > 50);
    const book = copyOfBook(states.after);
    const { ending } = await putBackIn(book, { interruptions: spoilt([written + 2]) });
    expect(ending).toBe("done");
    expect(scorecardOf(book)).toBe(scorecardOf(states.before));
  });

  it("says where that goes on and on, and is put back by the next try", async () => {
    const book = copyOfBook(states.after);
    const always = Array.from({ length: 80 }, (_, index) => index + 1);
    const { ending, told } = await putBackIn(book, { interruptions: spoilt(always) });
    expect([ending, told]).toEqual([
      "not-finished",
      expect.stringMatching(/cell B6 on ‘Scorecard’.*somebody else is working in this workbook/),
    ]);
    expect([...saysUnfinished(book)]).toContain("scorecard");
    expect((await putBackIn(book)).ending).toBe("done");
    expect(scorecardOf(book)).toBe(scorecardOf(states.before));
  });
});
