import type { Refreshed, RunOptions } from "../../../src/core/workflows/outcomes";
import { refresh } from "../../../src/core/workflows/refresh";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { PaperWorkbook } from "../../support/paperWorkbook";
import { trackerFile } from "../../support/trackerFile";
import { sixPupils } from "../../trackers/sixPupils";

const options: RunOptions = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() };
const plan = "recoveryPlan:ks4-5ac-em";
const red = "actionPlan:ks4-5ac-em";

/** Plans with words typed on them, refreshed, so that the store knows the words. */
async function typedOn(
  ...words: readonly (readonly [string, string, string, string])[]
): Promise<PaperWorkbook> {
  const book = new PaperWorkbook(await (await openXlsx(trackerFile(sixPupils), "six.xlsx")).read());
  await refresh(book, options);
  for (const [mark, key, column, text] of words) book.type(mark, key, column, text);
  await refresh(book, options);
  return book;
}

function choose(book: PaperWorkbook, { id }: { readonly id: string }, choice: string): Promise<Refreshed> {
  return refresh(book, { ...options, decisions: new Map([[id, choice]]) });
}

/** The only words without a place. */
async function theOnly(book: PaperWorkbook) {
  const { review } = (await refresh(book, options)).typed;
  expect(review).toHaveLength(1);
  return review[0]!;
}

const action = [plan, "spare:action-1", "action", "Ring every school"] as const;
const lead = [plan, "spare:action-1", "lead", "KS4 adviser"] as const;
const boxed = [red, "what", "value", "A plan for each pupil"] as const;

describe("words that lost their place", () => {
  it.each([
    ["a row that was deleted", "Its row is gone", (book: PaperWorkbook) => book.deleteRow(plan, "a-1")],
    [
      "cells that were emptied",
      "The cell was emptied",
      (book: PaperWorkbook) => {
        book.type(plan, "a-1", "action", "");
        book.type(plan, "a-1", "lead", "");
      },
    ],
  ])("of %s are one line, listed again until she decides", async (_, why, doing) => {
    const book = await typedOn(action, lead);
    doing(book);
    const words = await theOnly(book);
    expect(words).toMatchObject({
      sheet: "RP ks4-5ac-em",
      box: "Action",
      text: "Ring every school\nLead: KS4 adviser",
      why,
      since: "2014-09-30",
    });
    expect(await theOnly(book)).toEqual(words);
  });

  it("stand in their cells again when she puts them back, and are listed no more", async () => {
    const book = await typedOn(action, lead);
    book.deleteRow(plan, "a-1");
    const { typed, actions } = await choose(book, await theOnly(book), "Put back");
    expect(actions).toMatchObject([{ id: "a-1", action: "Ring every school", lead: "KS4 adviser" }]);
    expect(typed).toMatchObject({ putBack: 2, review: [] });
    expect((await refresh(book, options)).typed.review).toEqual([]);
  });

  it("stand in a cell that she emptied, while all else on its row stays", async () => {
    const book = await typedOn(action, lead, boxed);
    book.type(red, "what", "value", "");
    await choose(book, await theOnly(book), "put back");
    expect(book.textOf(red, "what", "value")).toBe("A plan for each pupil");
    expect(book.textOf(plan, "a-1", "lead")).toBe("KS4 adviser");
  });

  it("are not asked about again when she leaves them out, and are still in the store", async () => {
    const book = await typedOn(action);
    book.deleteRow(plan, "a-1");
    await choose(book, await theOnly(book), "Leave out");
    expect((await refresh(book, options)).typed.review).toEqual([]);
    expect(book.store).toContain("Ring every school");
    expect(() => book.rowOf(plan, "a-1")).toThrow();
  });

  it("can be decided about in the workbook: the last column of the list on Checks", async () => {
    const book = await typedOn(action, boxed);
    book.deleteRow(plan, "a-1");
    book.type(red, "what", "value", "");
    const { review } = (await refresh(book, options)).typed;
    expect(review.map(({ box }) => box)).toEqual(["Action", "What"]);
    expect(book.textOf("checks", review[0]!.id, "message")).toBe("Ring every school");
    book.type("checks", review[0]!.id, "accepted", "Put back");
    book.type("checks", review[1]!.id, "accepted", "leave out ");
    expect((await refresh(book, options)).typed.review).toEqual([]);
    expect(book.textOf(plan, "a-1", "action")).toBe("Ring every school");
    expect(book.textOf(red, "what", "value")).not.toBe("A plan for each pupil");
    expect(() => book.rowOf("checks", review[0]!.id)).toThrow();
  });

  it("never replace what she typed in their cell since: they go to the end of Checks", async () => {
    const book = await typedOn(boxed);
    book.type(red, "what", "value", "");
    const words = await theOnly(book);
    book.type(red, "what", "value", "A better plan");
    await choose(book, words, "Put back");
    expect(book.textOf(red, "what", "value")).toBe("A better plan");
    const kept = `kept:${words.id.slice("words:".length)}`;
    expect(book.textOf("checks", kept, "accepted")).toBe("A plan for each pupil");
    expect((await refresh(book, options)).typed.review).toEqual([]);
    expect(book.textOf("checks", kept, "cells")).toBe("What");
  });

  it("that she had written over a sentence of ours go beside it, as her wording", async () => {
    const book = await typedOn();
    book.type(plan, "evidence:ledger", "action", "All six pupils count.");
    const words = await theOnly(book);
    expect(words.why).toBe("It stood over words or a figure of ours");
    await choose(book, words, "Put back");
    expect(book.textOf(plan, "evidence:ledger", "wording")).toBe("All six pupils count.");
  });

  it("that she had written over a figure go to the end of Checks", async () => {
    const book = await typedOn();
    book.type(red, "target", "value", "Mine: 99");
    const words = await theOnly(book);
    await choose(book, words, "Put back");
    expect(book.textOf("checks", `kept:${words.id.slice(6)}`, "accepted")).toBe("Mine: 99");
    expect(book.textOf(red, "target", "value")).not.toBe("Mine: 99");
  });

  it("are none when she moved them: cut from one row, pasted in another", async () => {
    const book = await typedOn([plan, "reason-1", "action", "Support started late"]);
    book.type(plan, "reason-1", "action", "");
    book.type(plan, "reason-2", "action", "Support started late");
    expect((await refresh(book, options)).typed.review).toEqual([]);
  });

  it("are none once they stand again where they stood, by whatever hand", async () => {
    const book = await typedOn(boxed);
    book.type(red, "what", "value", "");
    await theOnly(book);
    book.type(red, "what", "value", "A plan for each pupil");
    expect((await refresh(book, options)).typed.review).toEqual([]);
  });
});

describe("a plan that is no longer written", () => {
  /** The target is met, so no plan is due; the sheet of the action plan is deleted. */
  async function retired(): Promise<PaperWorkbook> {
    const book = await typedOn(boxed);
    setTarget(book, 5);
    await refresh(book, options);
    book.sheets.splice(book.sheets.indexOf(book.marked(red)), 1);
    return book;
  }

  it("has its words listed, and is made again when she puts them back", async () => {
    const book = await retired();
    const words = await theOnly(book);
    expect(words).toMatchObject({ why: "Its sheet is gone", text: "A plan for each pupil" });
    await choose(book, words, "Put back");
    expect(book.textOf(red, "what", "value")).toBe("A plan for each pupil");
    expect(book.textOf(red, "instruction", "drafted")).toContain("Back on track");
  });

  it("has them again by itself when it is due again", async () => {
    const book = await retired();
    await theOnly(book);
    setTarget(book, 80);
    expect((await refresh(book, options)).typed).toMatchObject({ putBack: 1, review: [] });
    expect(book.textOf(red, "what", "value")).toBe("A plan for each pupil");
  });

  it("whose indicator was dropped has no page: its words go to the end of Checks", async () => {
    const book = await typedOn(boxed);
    const row = book.sheets.find(({ name }) => name === "Indicators")?.rows[1];
    if (row?.[0]) row[0] = { ...row[0], value: "another-id", text: "another-id" };
    book.sheets.splice(book.sheets.indexOf(book.marked(red)), 1);
    const words = await theOnly(book);
    await choose(book, words, "Put back");
    expect(book.textOf("checks", `kept:${words.id.slice(6)}`, "accepted")).toBe("A plan for each pupil");
  });
});

describe("the store", () => {
  it("keeps the last five wordings of a cell, with their days, and asks about none", async () => {
    const book = await typedOn(boxed);
    for (let version = 1; version <= 7; version += 1) {
      book.type(red, "what", "value", `Version ${version}`);
      const { typed } = await refresh(book, { ...options, asAt: `2014-10-0${version}` });
      expect(typed.review).toEqual([]);
    }
    const { gone } = JSON.parse(book.store!) as { gone: { text: string; since: string }[] };
    expect(gone.map(({ text, since }) => [text, since])).toEqual(
      [2, 3, 4, 5, 6].map((version) => [`Version ${version}`, `2014-10-0${version + 1}`]),
    );
  });

  it("of an earlier version, which kept no day, is read, and its words are asked about", async () => {
    const book = await typedOn(action);
    const store = JSON.parse(book.store!) as { gone: unknown[] };
    store.gone = [{ mark: plan, sheet: "RP", key: "a-9", column: "action", value: "Old", text: "Old" }];
    book.store = JSON.stringify(store);
    expect(await theOnly(book)).toMatchObject({ text: "Old", since: "" });
  });

  it("notes what she wrote over ours before it is drawn again, so that no stop in between can lose it", async () => {
    const book = await typedOn();
    book.type(red, "target", "value", "Mine: 99");
    book.applied = [];
    await refresh(book, options);
    expect(book.applied[0]?.opening).toContain("Mine: 99");
  });
});

function setTarget(book: PaperWorkbook, target: number): void {
  const rows = book.sheets.find(({ name }) => name === "Indicators")?.rows ?? [];
  const column = rows[0]?.findIndex((cell) => cell?.value === "Target") ?? -1;
  const now = rows[1]?.[column];
  if (!now || !rows[1]) throw new Error("the Indicators sheet has no target");
  rows[1][column] = { ...now, value: target, text: String(target), type: "number" };
}
