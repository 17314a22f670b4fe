import type { RunOptions } from "../../../src/core/workflows/outcomes";
import { refresh } from "../../../src/core/workflows/refresh";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { PaperWorkbook } from "../../support/paperWorkbook";
import { trackerFile } from "../../support/trackerFile";
import { l79 } from "../../trackers/l79";

const options: RunOptions = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() };
const indicator = "indicator:ks4-5ac-em";

async function written(): Promise<PaperWorkbook> {
  const book = new PaperWorkbook(await (await openXlsx(trackerFile(l79), "l79.xlsx")).read());
  await refresh(book, options);
  book.applied = [];
  return book;
}

function idsOf(book: PaperWorkbook, mark: string): readonly unknown[] {
  const ids = book.marked(mark).rows.find((cells) => cells.some((cell) => cell?.value === "rp:keys"));
  return ids?.map((cell) => cell?.value ?? null) ?? [];
}

/** Takes columns away as if the sheet had been written before there were any. */
function without(book: PaperWorkbook, mark: string, ...columns: readonly string[]): void {
  for (const id of columns) {
    const at = idsOf(book, mark).indexOf(id);
    book.marked(mark).rows.forEach((cells) => cells.splice(at, 1));
  }
}

describe("a column of a sheet of ours that is not there", () => {
  it("is drawn to the right of the sheet when nobody types in it, and the rest stays where it is", async () => {
    const book = await written();
    book.type("scorecard", indicator, "note", "for the board");
    without(book, "scorecard", "lastTerm", "lastYear");
    const before = idsOf(book, "scorecard");
    const { calculated } = await refresh(book, options);
    expect(calculated.stopped).toBe(false);
    expect(idsOf(book, "scorecard")).toEqual([...before, null, "lastTerm", "lastYear"]);
    expect(book.textOf("scorecard", "indicators:head", "lastYear")).toBe("Last year");
    expect(book.textOf("scorecard", indicator, "lastTerm")).toBe("–");
    expect(book.textOf("scorecard", indicator, "note")).toBe("for the board");
  });

  it("comes with its looks, as nothing stood there", async () => {
    const book = await written();
    without(book, "scorecard", "gap");
    await refresh(book, options);
    const steps = book.applied.flatMap(({ sheets }) =>
      sheets.flatMap((sheet) => (sheet.kind === "update" && sheet.mark === "scorecard" ? sheet.steps : [])),
    );
    const writes = steps.flatMap((step) => (step.kind === "writeCells" ? step.cells.flat() : []));
    expect(writes.length).toBeGreaterThan(1);
    expect(writes.every((write) => write?.style)).toBe(true);
  });

  it("is left alone by the next refresh", async () => {
    const book = await written();
    without(book, "scorecard", "lastTerm");
    await refresh(book, options);
    book.applied = [];
    await refresh(book, options);
    expect(book.applied).toEqual([]);
  });

  it("keeps clear of what she wrote beside the sheet", async () => {
    const book = await written();
    without(book, "scorecard", "needed");
    const beside = idsOf(book, "scorecard").length + 3;
    book.typeAt("scorecard", 0, beside, "mine");
    await refresh(book, options);
    expect(idsOf(book, "scorecard").indexOf("needed")).toBe(beside + 2);
    expect(book.marked("scorecard").rows[0]?.[beside]?.value).toBe("mine");
  });

  it.each([
    ["scorecard", "note", "‘Note’"],
    ["scorecard", "lead", "‘Lead’"],
    ["recoveryPlan:ks4-5ac-em", "wording", "‘wording’"],
  ])("stops the refresh of %s without ‘%s’, where she types or the page ends", async (mark, id, heading) => {
    const book = await written();
    without(book, mark, id);
    const { calculated } = await refresh(book, options);
    const finding = calculated.reading.findings.at(-1);
    expect(finding).toMatchObject({ code: "own-sheet-column-lost", stops: true });
    expect(finding?.message).toContain(`has lost its column ${heading}`);
    expect(book.applied).toEqual([]);
  });

  it("stops it also where only text of an earlier refresh tells that she typed there", async () => {
    const book = await written();
    const memory = JSON.parse(book.store ?? "{}") as { typed: unknown[] };
    const copy = { mark: "scorecard", sheet: "Scorecard", key: indicator, column: "gap" };
    memory.typed.push({ ...copy, value: "ask", text: "ask" });
    book.store = JSON.stringify(memory);
    without(book, "scorecard", "gap");
    expect((await refresh(book, options)).calculated.stopped).toBe(true);
  });
});
