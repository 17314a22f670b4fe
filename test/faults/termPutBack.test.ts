import type { WorkbookModel } from "../officeHost/model/workbook";
import { copyOfBook } from "./copyOfBook";
import { attempt, stopClock } from "./faultBench";
import { isLong, spread, everyFault } from "./faultPlans";
import { sheetMarked, typeInto } from "./pagesOf";
import { putBackIn } from "./putBackIn";
import { addTo, report, shownTexts, termBegins, textAt, toldBefore } from "./termBegins";

beforeEach(stopClock);

const boxes = [
  ["progress:a-1", "progress"],
  ["progress:a-1", "before"],
  ["progress:a-1", "status"],
  ["progress:a-2", "progress"],
  ["progress:a-2", "before"],
  ["progress:a-2", "of"],
] as const;

const boxesOf = (book: WorkbookModel) =>
  boxes.map(([key, column]) => textAt(sheetMarked(book, report), key, column));
const lost = (book: WorkbookModel) => {
  const shown = shownTexts(book).join("\n");
  return toldBefore.filter((text) => !shown.includes(text));
};

/** A workbook before a term began and after the refresh that began it. */
async function termBegun() {
  const before = await termBegins();
  const after = copyOfBook(before);
  expect((await attempt(after)).ending).toBe("done");
  return { before, after };
}

describe("a refresh that began a term, put back in Excel", () => {
  it("has every box of the progress report hold what it held", async () => {
    const { before, after } = await termBegun();
    expect(boxesOf(after)).not.toEqual(boxesOf(before));
    expect((await putBackIn(after)).ending).toBe("done");
    expect(boxesOf(after)).toEqual(boxesOf(before));
  });

  it("leaves what is typed since where it is, with what moved beside it", async () => {
    const { before, after } = await termBegun();
    const moved = boxesOf(after);
    const typed = typeInto(sheetMarked(after, report), "progress:a-1", "progress", "Nine of the spring");
    expect((await putBackIn(after)).ending).toBe("done");
    expect(boxesOf(after)).toEqual([typed, moved[1], ...boxesOf(before).slice(2)]);
    expect(textAt(sheetMarked(after, report), "progress:a-1", "of")).toContain("spring");
  });

  it("loses nothing that is typed into one of these boxes while it is put back", async () => {
    const { after } = await termBegun();
    const { host } = await putBackIn(copyOfBook(after));
    const requests = host.traffic.writes.map((_, nth) => nth + 1);
    for (const [key, column] of boxes.slice(0, 5)) {
      for (const before of requests) {
        const book = copyOfBook(after);
        const act = (at: WorkbookModel) => addTo(sheetMarked(at, report), key, column, "; typed meanwhile");
        await putBackIn(book, { interruptions: [{ before, act }] });
        await attempt(book);
        const left = [...toldBefore, "; typed meanwhile"].filter(
          (text) => !shownTexts(book).join("\n").includes(text),
        );
        expect([key, column, before, ...left]).toEqual([key, column, before]);
      }
    }
  }, 600_000);

  it("comes out the same when it is stopped anywhere and then put back again", async () => {
    const { before, after } = await termBegun();
    const { host } = await putBackIn(copyOfBook(after));
    const faults = spread(everyFault(host.traffic), isLong ? Infinity : 40);
    for (const fault of faults) {
      const book = copyOfBook(after);
      await putBackIn(book, { faults: [fault] });
      expect([fault, ...lost(book)]).toEqual([fault]);
      await putBackIn(book);
      expect([fault, ...boxesOf(book)]).toEqual([fault, ...boxesOf(before)]);
    }
  }, 3_600_000);

  it("after a refresh that had to try twice, goes back to before the first try", async () => {
    const before = await termBegins();
    const { host } = await attempt(copyOfBook(before));
    for (const fault of spread(everyFault(host.traffic), isLong ? Infinity : 40)) {
      const book = copyOfBook(before);
      await attempt(book, { faults: [fault] });
      expect([fault, (await attempt(book)).ending]).toEqual([fault, "done"]);
      await putBackIn(book);
      expect([fault, ...boxesOf(book)]).toEqual([fault, ...boxesOf(before)]);
    }
  }, 3_600_000);
});
