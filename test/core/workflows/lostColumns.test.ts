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
    ["scorecard", "note", "‘Note’", indicator],
    ["recoveryPlan:ks4-5ac-em", "lead", "‘Lead’", "a-1"],
    ["recoveryPlan:ks4-5ac-em", "status", "‘Status’", "a-1"],
  ])("of %s, ‘%s’, comes back empty and its words are offered", async (mark, id, heading, key) => {
    const book = await written();
    book.type("recoveryPlan:ks4-5ac-em", "spare:action-1", "action", "Small groups");
    await refresh(book, options);
    book.type(mark, key, id, "what she typed");
    await refresh(book, options);
    without(book, mark, id);
    const { calculated, typed } = await refresh(book, options);
    expect(calculated.stopped).toBe(false);
    const finding = calculated.reading.findings.at(-1);
    expect(finding).toMatchObject({ code: "own-sheet-column-anew", stops: false });
    expect(finding?.message).toContain(`had lost its column ${heading}`);
    expect(book.textOf(mark, key, id)).toBe("");
    const [words] = typed.review;
    expect(words).toMatchObject({ text: "what she typed" });
    expect(words?.why).toContain("column went");
    book.applied = [];
    await refresh(book, options);
    expect(book.applied).toEqual([]);
    const back = await refresh(book, { ...options, decisions: new Map([[words?.id ?? "", "Put back"]]) });
    expect(back.typed.review).toEqual([]);
    expect(book.textOf(mark, key, id)).toBe("what she typed");
  });

  it("gives all its words back together, each to its own row", async () => {
    const book = await written();
    for (const row of [1, 2, 3])
      book.type("recoveryPlan:ks4-5ac-em", `spare:action-${row}`, "action", `Action ${row}`);
    await refresh(book, options);
    for (const row of [1, 2, 3]) book.type("recoveryPlan:ks4-5ac-em", `a-${row}`, "lead", `Lead ${row}`);
    await refresh(book, options);
    without(book, "recoveryPlan:ks4-5ac-em", "lead");
    const { typed } = await refresh(book, options);
    expect(typed.review.map(({ text }) => text)).toEqual(["Lead 1\nLead: Lead 2\nLead: Lead 3"]);
    const decisions = new Map([[typed.review[0]?.id ?? "", "Put back"]]);
    await refresh(book, { ...options, decisions });
    const leads = [1, 2, 3].map((row) => book.textOf("recoveryPlan:ks4-5ac-em", `a-${row}`, "lead"));
    expect(leads).toEqual(["Lead 1", "Lead 2", "Lead 3"]);
  });

  it("stops the refresh where the page's sentences begin in it, and says how to get on", async () => {
    const book = await written();
    without(book, "recoveryPlan:ks4-5ac-em", "action");
    const { calculated } = await refresh(book, options);
    const finding = calculated.reading.findings.at(-1);
    expect(finding).toMatchObject({ code: "own-sheet-column-lost", stops: true });
    expect(finding?.message).toContain("delete the whole sheet and refresh");
    expect(book.applied).toEqual([]);
  });
});
