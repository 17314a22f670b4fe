import fc from "fast-check";
import { atOnce } from "../../../src/core/domain/steps";
import { planNewSheet, planStandingSheet } from "../../../src/core/refresh/planSheet";
import type { TypedCopy } from "../../../src/core/refresh/refreshMemory";
import { standingLayout, standingRow } from "../../../src/core/refresh/standingLayout";
import type { StandingSheet } from "../../../src/core/sheet/typedText";
import { emptyWorkbook, smallGrid } from "../../support/drawn";
import { PaperWorkbook } from "../../support/paperWorkbook";

const mark = "small";
/** What the last refresh of each workbook remembered of typed text. */
const remembered = new WeakMap<PaperWorkbook, readonly TypedCopy[]>();
/** What it remembered of the cells that it drew; by that her words beside them are told. */
const drawnLast = new WeakMap<PaperWorkbook, string>();

async function drawn(pupils: readonly string[]): Promise<PaperWorkbook> {
  const book = new PaperWorkbook(emptyWorkbook);
  const { change, drawn: names } = atOnce(planNewSheet(mark, "Small", smallGrid(pupils)));
  await book.apply({ sheets: change ? [change] : [], store: null });
  drawnLast.set(book, names);
  return book;
}

/** One refresh with these pupils; returns the steps taken. */
async function refreshed(book: PaperWorkbook, pupils: readonly string[]) {
  const sheet = (await book.read()).sheets.find((found) => found.mark === mark);
  const layout = sheet && standingLayout(sheet);
  if (!layout) throw new Error("the sheet has lost its keys");
  const standing: StandingSheet = {
    rows: layout.keys.flatMap((key, row) => (key === null ? [] : [standingRow(layout, row, key)])),
  };
  const page = "portrait\nSmall\n\n2\nany";
  const plan = atOnce(
    planStandingSheet(mark, smallGrid(pupils, standing), layout, {
      page,
      typed: remembered.get(book) ?? [],
      drawn: drawnLast.get(book) ?? "",
    }),
  );
  remembered.set(book, plan.typed);
  drawnLast.set(book, plan.drawn);
  await book.apply({ sheets: plan.change ? [plan.change] : [], store: null });
  return plan;
}

describe("a cell of ours that Excel made one of text", () => {
  it("gets its own look again before a number or a formula is put there, and keeps it for other words", async () => {
    const book = await drawn(["A"]);
    const row = book.rowOf(mark, "title");
    const sheet = (await book.read()).sheets.find((found) => found.mark === mark)!;
    const asText = {
      ...sheet,
      rows: sheet.rows.map((cells) => cells.map((cell) => cell && { ...cell, format: "@" })),
    };
    const layout = standingLayout(asText)!;
    const before = { page: "portrait\nSmall\n\n2\nany", typed: [], drawn: "" };
    const styleWhen = (value: string | number) => {
      const grid = smallGrid(["A"]);
      const rows = grid.rows.map((each) =>
        each.key === "title"
          ? { ...each, cells: each.cells.map((cell) => cell && { ...cell, value }) }
          : each,
      );
      const { change } = atOnce(planStandingSheet(mark, { ...grid, rows }, layout, before));
      const steps = change?.kind === "update" ? change.steps : [];
      return steps.flatMap((step) =>
        step.kind === "writeCells" && step.row === row ? step.cells.flat() : [],
      )[0]?.style;
    };
    expect(styleWhen(4)).toMatchObject({ format: "General" });
    expect(styleWhen("other words")).toBeNull();
  });
});

describe("planning a sheet that stands", () => {
  it("changes nothing when nothing differs", async () => {
    const book = await drawn(["Ann", "Beatrice"]);
    expect((await refreshed(book, ["Ann", "Beatrice"])).change).toBeNull();
  });

  it("puts a new row below the one it follows and leaves notes with their pupils", async () => {
    const book = await drawn(["Ann", "Cy"]);
    book.type(mark, "pupil:Cy", "note", "ring the school");
    await refreshed(book, ["Ann", "Bo", "Cy"]);
    expect(book.rowOf(mark, "pupil:Bo")).toBe(book.rowOf(mark, "pupil:Ann") + 1);
    expect(book.textOf(mark, "pupil:Cy", "note")).toBe("ring the school");
    expect(book.textOf(mark, "foot", "first")).toBe("3 pupils");
  });

  it("removes a row without typing and keeps one that has a note", async () => {
    const book = await drawn(["Ann", "Bo", "Cy"]);
    book.type(mark, "pupil:Bo", "note", "moved to Leeds");
    await refreshed(book, ["Ann"]);
    expect(() => book.rowOf(mark, "pupil:Cy")).toThrow();
    expect(book.textOf(mark, "pupil:Bo", "note")).toBe("moved to Leeds");
  });

  it("keeps a row on which the officer typed in a column of her own", async () => {
    const book = await drawn(["Ann", "Bo"]);
    book.typeAt(mark, book.rowOf(mark, "pupil:Bo"), 9, "my own column");
    await refreshed(book, ["Ann"]);
    expect(book.rowOf(mark, "pupil:Bo")).toBeGreaterThan(0);
  });

  it("keeps a row on which she wrote over a cell of ours", async () => {
    const book = await drawn(["Ann", "Bo", "Cy"]);
    book.type(mark, "pupil:Bo", "figure", "see my letter");
    await refreshed(book, ["Ann"]);
    expect(() => book.rowOf(mark, "pupil:Cy")).toThrow();
    expect(book.textOf(mark, "pupil:Bo", "figure")).toBe("see my letter");
    expect((await refreshed(book, ["Ann"])).change).toBeNull();
  });

  it("lets a row go that was kept for her note, once she takes the note away", async () => {
    const book = await drawn(["Ann", "Bo"]);
    book.type(mark, "pupil:Bo", "note", "moved to Leeds");
    await refreshed(book, ["Ann"]);
    expect(book.textOf(mark, "pupil:Bo", "figure")).toBe("No longer on this page");
    book.type(mark, "pupil:Bo", "note", "");
    await refreshed(book, ["Ann"]);
    expect(() => book.rowOf(mark, "pupil:Bo")).toThrow();
  });

  it("lets a row go on which she only ticked a box of ours", async () => {
    const book = await drawn(["Ann", "Bo"]);
    book.type(mark, "pupil:Bo", "figure", "yes");
    await refreshed(book, ["Ann"]);
    expect(() => book.rowOf(mark, "pupil:Bo")).toThrow();
  });

  it("follows rows that she sorted and columns that she inserted", async () => {
    const book = await drawn(["Ann", "Bo", "Cy"]);
    book.type(mark, "pupil:Ann", "note", "A");
    book.reverseBetween(mark, "list:head", "list:end");
    book.insertColumn(mark, 1);
    await refreshed(book, ["Ann", "Bo", "Cyril"]);
    expect(book.textOf(mark, "pupil:Ann", "note")).toBe("A");
    expect(book.rowOf(mark, "pupil:Bo")).toBeLessThan(book.rowOf(mark, "pupil:Ann"));
    expect(book.textOf(mark, "pupil:Cyril", "figure")).toBe("◆ RED");
  });

  it("writes a hint once and never again", async () => {
    const book = await drawn(["Ann"]);
    book.type(mark, "said", "first", null);
    expect((await refreshed(book, ["Ann"])).change).toBeNull();
  });

  it("loses no typed text and settles in one refresh, whatever pupils come and go and however she sorts", async () => {
    const names = fc.uniqueArray(fc.constantFrom("Ann", "Bo", "Cy", "Dot", "Eve", "Finn", "Guy"), {
      maxLength: 7,
    });
    await fc.assert(
      fc.asyncProperty(names, names, names, fc.boolean(), async (before, noted, after, sorted) => {
        const book = await drawn(before);
        const typed = noted.filter((name) => before.includes(name));
        typed.forEach((name) => book.type(mark, `pupil:${name}`, "note", `note on ${name}`));
        if (sorted) book.reverseBetween(mark, "list:head", "list:end");
        await refreshed(book, after);
        typed.forEach((name) => expect(book.textOf(mark, `pupil:${name}`, "note")).toBe(`note on ${name}`));
        after.forEach((name) => expect(book.textOf(mark, `pupil:${name}`, "first")).toBe(name));
        expect((await refreshed(book, after)).change).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});
