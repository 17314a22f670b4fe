import type { WorkbookModel } from "../officeHost/model/workbook";
import type { OfficeHostOptions } from "../officeHost/openOfficeHost";
import type { Interruption } from "../officeHost/wire/faults";
import { copyOfBook } from "./copyOfBook";
import { attempt, stopClock } from "./faultBench";
import { everyFault, isLong, spread } from "./faultPlans";
import { sheetMarked } from "./pagesOf";
import { addTo, report, shownTexts, termBegins, textAt, toldBefore } from "./termBegins";

beforeEach(stopClock);

/** Cells of a report that a refresh which begins a term writes, though they are hers. */
const cells = [
  ["progress:a-1", "progress"],
  ["progress:a-1", "before"],
  ["progress:a-2", "before"],
  ["progress:a-1", "status"],
] as const;

/** A refresh that begins a term has eleven requests. */
const requests = Array.from({ length: 11 }, (_, index) => index + 1);

const typed = "; typed under our hands";

function typing([key, column]: readonly [string, string], before: number): Interruption<WorkbookModel> {
  return { before, act: (book) => addTo(sheetMarked(book, report), key, column, typed) };
}

function lost(book: WorkbookModel): readonly string[] {
  const shown = shownTexts(book).join("\n");
  return [...toldBefore, typed].filter((text) => !shown.includes(text));
}

describe("a refresh that begins a term", () => {
  it("moves what is told of the old one and loses none of it", async () => {
    const book = await termBegins();
    expect((await attempt(book)).ending).toBe("done");
    expect(lost(book)).toEqual([typed]);
  });

  it.each(cells)(
    "loses nothing that is typed at %s, %s between any two of its requests",
    async (...cell) => {
      const state = await termBegins();
      for (const before of requests) {
        const book = copyOfBook(state);
        const { ending } = await attempt(book, { interruptions: [typing(cell, before)] });
        expect([before, ending, ...lost(book)]).toEqual([before, "done"]);
        const again = await attempt(book);
        expect([before, again.ending, ...lost(book)]).toEqual([before, "done"]);
      }
    },
    600_000,
  );

  it("gives a progress cell back what was typed there at the moment when it was emptied", async () => {
    const book = await termBegins();
    await attempt(book, { interruptions: [typing(["progress:a-1", "progress"], 7)] });
    const stands = (column: string) => textAt(sheetMarked(book, report), "progress:a-1", column);
    expect(stands("progress")).toBe(`✎${toldBefore[0] ?? ""}${typed}`);
    expect(stands("before")).toBe(`Summer 2013/14: ✎${toldBefore[0] ?? ""}\n✎${toldBefore[1] ?? ""}`);
    expect(shownTexts(book)).not.toContain("Words that lost their place");
    expect((await attempt(book)).host.traffic.writes.some(({ length }) => length > 0)).toBe(false);
  });

  it("asks about what was typed into a cell that holds other words by then", async () => {
    const book = await termBegins();
    await attempt(book, { interruptions: [typing(["progress:a-1", "before"], 7)] });
    const shown = shownTexts(book);
    expect(shown).toContain(`✎${toldBefore[1] ?? ""}${typed}`);
    expect(shown).toContain("It was typed while a refresh wrote that cell");
  });
});

describe("a refresh that begins a term and goes wrong while somebody types", () => {
  it("loses nothing in whatever way it goes wrong, and the next one puts everything right", async () => {
    const state = await termBegins();
    const { host } = await attempt(copyOfBook(state));
    const faults = everyFault(host.traffic).filter(({ sync }) => sync >= writing);
    const bad: unknown[] = [];
    for (const [nth, fault] of spread(faults, isLong ? Infinity : 60).entries()) {
      const cell = cells[nth % cells.length] ?? cells[0];
      const interruptions = [typing(cell, Math.min(writing + (nth % 3), fault.sync))];
      const left = await leftBehind(copyOfBook(state), { faults: [fault], interruptions });
      if (left.length > 0) bad.push([fault, cell, ...left]);
    }
    expect(bad).toEqual([]);
  }, 3_600_000);
});

/** The first of its requests that writes; the sheets are written with the one after the next. */
const writing = 5;

/** What is lost after a refresh that goes wrong, and after another one; what comes late lands last. */
async function leftBehind(book: WorkbookModel, going: OfficeHostOptions): Promise<readonly string[]> {
  const { host } = await attempt(book, going);
  const { ending } = await attempt(book);
  const missing = ending === "done" ? lost(book) : [ending];
  host.unanswered.land();
  return [...missing, ...lost(book).map((text) => `landed late: ${text}`)];
}
