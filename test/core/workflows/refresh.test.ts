import type { RunOptions } from "../../../src/core/workflows/outcomes";
import { refresh } from "../../../src/core/workflows/refresh";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { PaperWorkbook } from "../../support/paperWorkbook";
import { trackerFile } from "../../support/trackerFile";
import { l79 } from "../../trackers/l79";

const options: RunOptions = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() };
const plan = "recoveryPlan:ks4-5ac-em";
const red = "actionPlan:ks4-5ac-em";

async function written(): Promise<PaperWorkbook> {
  const book = new PaperWorkbook(await (await openXlsx(trackerFile(l79), "l79.xlsx")).read());
  await refresh(book, options);
  return book;
}

/** Types into the Target cell of the officer's Indicators sheet. */
function setTarget(book: PaperWorkbook, target: number): void {
  const sheet = book.sheets.find(({ name }) => name === "Indicators");
  const headings = sheet?.rows[0]?.map((cell) => cell?.value) ?? [];
  const row = sheet?.rows[1] ?? [];
  const column = headings.indexOf("Target");
  const now = row[column];
  if (!now) throw new Error("the Indicators sheet has no target");
  row[column] = { ...now, value: target, text: String(target), type: "number" };
}

describe("a refresh", () => {
  it("writes nothing at all when nothing changed, even on a later day", async () => {
    const book = await written();
    book.applied = [];
    const { written: sheets } = await refresh(book, { ...options, asAt: "2014-12-01" });
    expect(book.applied).toEqual([]);
    expect(new Set(sheets.map(({ change }) => change))).toEqual(new Set(["unchanged"]));
  });

  it("puts typed text back when the officer deleted the sheet", async () => {
    const book = await written();
    book.type(red, "what", "value", "A plan for each pupil");
    await refresh(book, options);
    book.sheets.splice(book.sheets.indexOf(book.marked(red)), 1);
    const { typed } = await refresh(book, options);
    expect(book.textOf(red, "what", "value")).toBe("A plan for each pupil");
    expect(typed).toMatchObject({ putBack: 1, review: [] });
  });

  it("lists the text of a row that she deleted until she decides, and remembers it", async () => {
    const book = await written();
    book.type(plan, "spare:action-1", "action", "Ring every school");
    await refresh(book, options);
    book.deleteRow(plan, "a-1");
    const { typed, actions } = await refresh(book, options);
    expect(actions).toEqual([]);
    expect(typed.review).toEqual([expect.objectContaining({ text: "Ring every school" })]);
    expect(book.store).toContain("Ring every school");
    expect((await refresh(book, options)).typed.review).toEqual(typed.review);
  });

  it("never gives an action's id to another, also after the first is gone", async () => {
    const book = await written();
    book.type(plan, "spare:action-1", "action", "One");
    await refresh(book, options);
    book.deleteRow(plan, "a-1");
    book.type(plan, "spare:action-2", "action", "Two");
    const { actions } = await refresh(book, options);
    expect(actions.map(({ id, number }) => [id, number])).toEqual([["a-2", 1]]);
  });

  it("keeps a plan that is back on track, says so, and takes it up again when it is not", async () => {
    const book = await written();
    book.type(red, "who", "value", "Head of Service");
    setTarget(book, 5);
    await refresh(book, options);
    expect(book.textOf(red, "instruction", "drafted")).toContain("Back on track");
    expect(book.textOf(plan, "wording", "drafted")).toContain("Back on track");
    expect(book.textOf(red, "who", "value")).toBe("Head of Service");
    setTarget(book, 13);
    await refresh(book, options);
    expect(book.textOf(red, "instruction", "drafted")).toBe("");
    expect(book.textOf(red, "who", "value")).toBe("Head of Service");
  });

  it("keeps her wording of a sentence that the figures no longer offer, and says that they do not", async () => {
    const book = await written();
    book.type(plan, "evidence:below-target", "wording", "We are four pupils short");
    setTarget(book, 5);
    await refresh(book, options);
    expect(book.textOf(plan, "evidence:below-target", "wording")).toBe("We are four pupils short");
    expect(book.textOf(plan, "evidence:below-target", "drafted")).toContain("no longer");
  });

  it("stops before writing when a sheet of ours has lost its hidden keys", async () => {
    const book = await written();
    book.deleteRow(plan, "rp:keys");
    book.applied = [];
    const { calculated } = await refresh(book, options);
    expect(calculated.stopped).toBe(true);
    expect(calculated.reading.findings.at(-1)).toMatchObject({ code: "own-sheet-keys-lost", stops: true });
    expect(book.applied).toEqual([]);
  });

  it("gives back what she wrote over a cell of ours", async () => {
    const book = await written();
    book.type(plan, "wording", "action", "Our own wording of the indicator");
    const { typed } = await refresh(book, options);
    expect(book.textOf(plan, "wording", "action")).not.toBe("Our own wording of the indicator");
    expect(typed.review).toEqual([
      expect.objectContaining({ sheet: "RP ks4-5ac-em", text: "Our own wording of the indicator" }),
    ]);
    expect(book.store).toContain("Our own wording of the indicator");
  });

  it("takes its own changes of figures for no writing of hers", async () => {
    const book = await written();
    setTarget(book, 20);
    const { typed } = await refresh(book, options);
    expect(book.textOf(plan, "strip", "lead")).toBe("20%");
    expect(typed.review).toEqual([]);
  });
});

describe("an indicator that was taken out of the Indicators sheet", () => {
  it("leaves its plan as it stands, says so, and keeps its note on the scorecard without the old figures", async () => {
    const book = await written();
    book.type("scorecard", "indicator:ks4-5ac-em", "note", "Ask for the re-mark");
    book.type(red, "who", "value", "Head of Service");
    const row = book.sheets.find(({ name }) => name === "Indicators")?.rows[1];
    if (row?.[0]) row[0] = { ...row[0], value: "another-id", text: "another-id" };
    const { typed } = await refresh(book, options);
    expect(book.textOf(red, "who", "value")).toBe("Head of Service");
    expect(book.textOf("scorecard", "indicator:ks4-5ac-em", "note")).toBe("Ask for the re-mark");
    expect(book.textOf("scorecard", "indicator:ks4-5ac-em", "status")).toBe("No longer in Indicators");
    const checks = book
      .marked("checks")
      .rows.flatMap((cells) => cells.map((cell) => String(cell?.value ?? "")));
    expect(checks.filter((text) => text.includes("no longer in the Indicators sheet"))).toHaveLength(3);
    expect(typed.review).toEqual([]);
  });
});

describe("a tracker that brings no tables of its own", () => {
  it("changes nothing on a later day, although year and term may come from the day", async () => {
    const raw = await (await openXlsx(trackerFile(l79), "l79.xlsx")).read();
    const pupils = raw.sheets.filter(({ name }) => name === "Y11");
    const rows = pupils.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(3) }));
    const book = new PaperWorkbook({ ...raw, sheets: rows });
    await refresh(book, options);
    book.applied = [];
    const { calculated } = await refresh(book, { ...options, asAt: "2015-09-30" });
    expect(book.applied).toEqual([]);
    expect(calculated.reading.settings.academicYear).toBe("2013/14");
  });
});

describe("what an officer does to our sheets with another hand", () => {
  it("knows actions by their words when they were sorted without the hidden column", async () => {
    const book = await written();
    book.type(plan, "spare:action-1", "action", "One");
    book.type(plan, "spare:action-2", "action", "Two");
    await refresh(book, options);
    book.type(plan, "a-1", "action", "Two");
    book.type(plan, "a-2", "action", "One");
    const { actions } = await refresh(book, options);
    expect(actions.map(({ id, action }) => [id, action])).toEqual([
      ["a-2", "Two"],
      ["a-1", "One"],
    ]);
  });

  it("does not read a copy of our sheet as a tracker", async () => {
    const book = await written();
    const copy = structuredClone(book.marked("pupilRatings"));
    book.sheets.push({ ...copy, name: "Autumn ratings", mark: null });
    const { calculated } = await refresh(book, options);
    expect(calculated.results?.indicators[0]?.denominator).toBe(79);
    expect(calculated.reading.sheets.at(-1)).toMatchObject({ name: "Autumn ratings", role: "ours" });
  });

  it("stops when another program has saved the file without the marks", async () => {
    const book = await written();
    book.sheets.forEach((sheet) => (sheet.mark = null));
    book.applied = [];
    const { calculated } = await refresh(book, options);
    expect(calculated.stopped).toBe(true);
    expect(book.applied).toEqual([]);
  });

  it("stops when a column in which the page's sentences begin was deleted", async () => {
    const book = await written();
    const sheet = book.marked(plan);
    const ids = sheet.rows.find((cells) => cells.some((cell) => cell?.value === "action")) ?? [];
    const column = ids.findIndex((cell) => cell?.value === "action");
    sheet.rows.forEach((cells) => cells.splice(column, 1));
    const { calculated } = await refresh(book, options);
    expect(calculated.reading.findings.at(-1)).toMatchObject({ code: "own-sheet-column-lost", stops: true });
  });

  it("stops before the record of a later version", async () => {
    const book = await written();
    book.store = JSON.stringify({ version: 3 });
    expect((await refresh(book, options)).calculated.stopped).toBe(true);
  });

  it("says that the Indicators sheet is gone", async () => {
    const book = await written();
    book.sheets.splice(
      book.sheets.findIndex(({ name }) => name === "Indicators"),
      1,
    );
    await refresh(book, options);
    const checks = book
      .marked("checks")
      .rows.flatMap((cells) => cells.map((cell) => String(cell?.value ?? "")));
    expect(checks.some((text) => text.startsWith("The Indicators sheet is gone"))).toBe(true);
  });

  it("takes a hint with words added for typed text", async () => {
    const book = await written();
    book.type(plan, "spare:action-1", "action", "Type here: the action, and who it is for Ring the schools");
    expect((await refresh(book, options)).actions).toHaveLength(1);
  });
});
