import type { RunOptions } from "../../../src/core/workflows/outcomes";
import { refresh } from "../../../src/core/workflows/refresh";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { PaperWorkbook } from "../../support/paperWorkbook";
import { trackerFile } from "../../support/trackerFile";
import { sixPupils } from "../../trackers/sixPupils";

const options: RunOptions = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() };
const plan = "recoveryPlan:ks4-5ac-em";

/** A plan with two actions that the store knows. */
async function withActions(): Promise<PaperWorkbook> {
  const book = new PaperWorkbook(await (await openXlsx(trackerFile(sixPupils), "six.xlsx")).read());
  await refresh(book, options);
  book.type(plan, "spare:action-1", "action", "Ring every school");
  book.type(plan, "spare:action-2", "action", "Ask for a tutor");
  await refresh(book, options);
  return book;
}

function rowOf(book: PaperWorkbook, key: string): number {
  return book.marked(plan).rows.findIndex((cells) => cells.some((cell) => cell?.value === key));
}

/** Keys of the actions in the order in which they stand, with their words. */
function actionsOn(book: PaperWorkbook): readonly string[] {
  const keys = book.marked(plan).rows.flatMap((cells) => cells.map((cell) => String(cell?.value ?? "")));
  return keys.filter((key) => /^a-\d+$/.test(key)).map((key) => `${key} ${book.textOf(plan, key, "action")}`);
}

describe("a row that was copied with its hidden key", () => {
  it("is an action of its own with a new id, and the first keeps its own", async () => {
    const book = await withActions();
    const row = rowOf(book, "a-1");
    const { rows } = book.marked(plan);
    rows.splice(row + 1, 0, [...(rows[row] ?? [])]);
    const { typed } = await refresh(book, options);
    expect(actionsOn(book)).toEqual([
      "a-1 Ring every school",
      "a-3 Ring every school",
      "a-2 Ask for a tutor",
    ]);
    expect(typed.review).toEqual([]);
  });

  it("keeps the old id where its words are those remembered, be it above or below", async () => {
    const book = await withActions();
    const row = rowOf(book, "a-1");
    const { rows } = book.marked(plan);
    rows.splice(row, 0, [...(rows[row] ?? [])]);
    book.type(plan, "a-1", "action", "Ring two schools");
    await refresh(book, options);
    expect(actionsOn(book)).toEqual(["a-3 Ring two schools", "a-1 Ring every school", "a-2 Ask for a tutor"]);
  });
});

describe("a sheet of ours that she hid", () => {
  it.each(["hidden", "veryHidden"] as const)("%s is followed, and her words with it", async (visibility) => {
    const book = await withActions();
    Object.assign(book.marked(plan), { visibility, name: "Put away" });
    book.type(plan, "a-1", "lead", "KS4 adviser");
    const { typed } = await refresh(book, options);
    expect(typed.review).toEqual([]);
    expect(book.textOf("actions", "action:a-1", "lead")).toBe("KS4 adviser");
    expect(book.marked(plan).name).toBe("Put away");
  });
});

describe("two sheets with one mark, as when workbooks were joined", () => {
  it("are told by their names: the first is kept up to date, the other is left as it stands", async () => {
    const book = await withActions();
    const first = book.marked(plan);
    const rows = first.rows.map((cells) => [...cells]);
    book.sheets.push({ ...first, name: "RP of last year", rows });
    const before = JSON.stringify(rows);
    const { calculated } = await refresh(book, options);
    expect(calculated.stopped).toBe(false);
    const told = book.marked("checks").rows.flatMap((cells) => cells.map((cell) => cell?.text ?? ""));
    expect(told.find((text) => text.includes("‘RP of last year’"))).toMatch(
      /^Sheets ‘RP ks4-5ac-em’ and ‘RP of last year’ are the same plan\. /,
    );
    expect(JSON.stringify(book.sheets.at(-1)?.rows)).toBe(before);
  });
});
