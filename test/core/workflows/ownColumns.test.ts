import type { RunOptions } from "../../../src/core/workflows/outcomes";
import { refresh } from "../../../src/core/workflows/refresh";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { PaperWorkbook } from "../../support/paperWorkbook";
import { trackerFile } from "../../support/trackerFile";
import { sixPupils } from "../../trackers/sixPupils";

const options: RunOptions = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() };
const plan = "recoveryPlan:ks4-5ac-em";
const actions = ["Ring every school", "Ask for a tutor"];

/** 0-based place of a column by its heading in the table of actions; -1 where there is none. */
function headed(book: PaperWorkbook, heading: string): number {
  const row = book.marked(plan).rows[book.rowOf(plan, "actions:head")] ?? [];
  return row.findIndex((cell) => cell?.value === heading);
}

function textsUnder(book: PaperWorkbook, heading: string): readonly unknown[] {
  const at = headed(book, heading);
  return ["a-1", "a-2"].map((key) => book.marked(plan).rows[book.rowOf(plan, key)]?.[at]?.value ?? null);
}

function typeUnder(book: PaperWorkbook, heading: string, key: string, text: string | number): void {
  book.typeAt(plan, book.rowOf(plan, key), headed(book, heading), text);
}

function deleteColumn(book: PaperWorkbook, heading: string): void {
  const at = headed(book, heading);
  book.marked(plan).rows.forEach((cells) => cells.splice(at, 1));
}

/** Two actions, and a column of her own between ours, ‘Visits’, which the store has seen. */
async function withOwnColumn(): Promise<PaperWorkbook> {
  const book = new PaperWorkbook(await (await openXlsx(trackerFile(sixPupils), "six.xlsx")).read());
  await refresh(book, options);
  for (const [at, action] of actions.entries()) book.type(plan, `spare:action-${at + 1}`, "action", action);
  await refresh(book, options);
  book.insertColumn(plan, 2);
  book.typeAt(plan, book.rowOf(plan, "actions:head"), 2, "Visits");
  typeUnder(book, "Visits", "a-1", "Seen in May");
  typeUnder(book, "Visits", "a-2", "=not a formula");
  await refresh(book, options);
  return book;
}

const putBack = (id: string): RunOptions => ({ ...options, decisions: new Map([[id, "Put back"]]) });

describe("a column that she added to a plan", () => {
  it("is nothing to be told of while it stands, is moved, or gets another heading", async () => {
    const book = await withOwnColumn();
    const { rows } = book.marked(plan);
    rows.forEach((cells) => cells.push(null, ...cells.splice(2, 1)));
    expect((await refresh(book, options)).typed.review).toEqual([]);
    typeUnder(book, "Visits", "actions:head", "School visits");
    expect((await refresh(book, options)).typed.review).toEqual([]);
    expect(textsUnder(book, "School visits")).toEqual(["Seen in May", "=not a formula"]);
  });

  it("is listed by its heading with every word when she deletes it, and until she decides", async () => {
    const book = await withOwnColumn();
    deleteColumn(book, "Visits");
    const { typed } = await refresh(book, options);
    expect(typed.review).toEqual([
      expect.objectContaining({
        box: "Your column ‘Visits’",
        text: "Seen in May\n=not a formula",
        why: "Your own column is gone; Put back draws it again at the right of the sheet",
      }),
    ]);
    const told = book.marked("checks").rows.flatMap((cells) => cells.map((cell) => cell?.text ?? ""));
    expect(told).toContain("Your column ‘Visits’");
    book.applied = [];
    expect((await refresh(book, options)).typed.review).toEqual(typed.review);
    expect(book.applied).toEqual([]);
  });

  it("comes back at the right of the sheet, heading and words each on their own row, and stays", async () => {
    const book = await withOwnColumn();
    deleteColumn(book, "Visits");
    const { typed } = await refresh(book, options);
    book.reverseBetween(plan, "actions:head", "spare:action-3");
    const width = Math.max(...book.marked(plan).rows.map(({ length }) => length));
    const back = await refresh(book, putBack(typed.review[0]?.id ?? ""));
    expect(back.typed.review).toEqual([]);
    expect(headed(book, "Visits")).toBe(width + 1);
    expect(textsUnder(book, "Visits")).toEqual(["Seen in May", "=not a formula"]);
    book.applied = [];
    expect((await refresh(book, options)).typed.review).toEqual([]);
    expect(book.applied).toEqual([]);
  });

  it("comes back by a heading that begins with a sign, too", async () => {
    const book = await withOwnColumn();
    typeUnder(book, "Visits", "actions:head", ">5 visits");
    await refresh(book, options);
    deleteColumn(book, ">5 visits");
    const { typed } = await refresh(book, options);
    expect(typed.review).toMatchObject([{ box: "Your column ‘>5 visits’" }]);
    await refresh(book, putBack(typed.review[0]?.id ?? ""));
    expect(textsUnder(book, ">5 visits")).toEqual(["Seen in May", "=not a formula"]);
    expect((await refresh(book, options)).typed.review).toEqual([]);
  });

  it("gives words whose row is gone by then to the sheet of findings, and the others back to their rows", async () => {
    const book = await withOwnColumn();
    deleteColumn(book, "Visits");
    await refresh(book, options);
    book.deleteRow(plan, "a-2");
    const { typed } = await refresh(book, options);
    const visits = typed.review.find(({ box }) => box === "Your column ‘Visits’");
    await refresh(book, putBack(visits?.id ?? ""));
    expect(book.marked(plan).rows[book.rowOf(plan, "a-1")]?.[headed(book, "Visits")]?.value).toBe(
      "Seen in May",
    );
    const shelf = book
      .marked("checks")
      .rows.filter((cells) => cells.some((cell) => cell?.value === "Put back"));
    expect(shelf.flat().map((cell) => cell?.value)).toContain("=not a formula");
  });

  it("gives a day whose row is gone to the sheet of findings as it was shown, not as its number", async () => {
    const book = await withOwnColumn();
    const day = { value: 41955, type: "number", text: "12-Nov-14", format: "d-mmm-yy" } as const;
    const cells = book.marked(plan).rows[book.rowOf(plan, "a-2")]!;
    cells[headed(book, "Visits")] = { ...day, hasFormula: false, formula: null };
    await refresh(book, options);
    deleteColumn(book, "Visits");
    await refresh(book, options);
    book.deleteRow(plan, "a-2");
    const { typed } = await refresh(book, options);
    const visits = typed.review.find(({ box }) => box === "Your column ‘Visits’");
    await refresh(book, putBack(visits?.id ?? ""));
    const shelf = book.marked("checks").rows.filter((row) => row.some((cell) => cell?.value === "Put back"));
    expect(shelf.flat().map((cell) => cell?.value)).toContain("12-Nov-14");
  });

  it("is not asked about again once she leaves it out", async () => {
    const book = await withOwnColumn();
    deleteColumn(book, "Visits");
    const { typed } = await refresh(book, options);
    await refresh(book, { ...options, decisions: new Map([[typed.review[0]?.id ?? "", "Leave out"]]) });
    expect((await refresh(book, options)).typed.review).toEqual([]);
    expect(book.store).toContain("Seen in May");
  });

  it("comes back at once with its words when the whole sheet was deleted", async () => {
    const book = await withOwnColumn();
    book.sheets.splice(book.sheets.indexOf(book.marked(plan)), 1);
    const { typed } = await refresh(book, options);
    expect(typed.review).toEqual([]);
    expect(textsUnder(book, "Visits")).toEqual(["Seen in May", "=not a formula"]);
  });

  it("has a word that she emptied listed by itself, and one that went with its row with the row", async () => {
    const book = await withOwnColumn();
    book.marked(plan).rows[book.rowOf(plan, "a-1")]![headed(book, "Visits")] = null;
    const { typed } = await refresh(book, options);
    expect(typed.review).toMatchObject([{ box: "Your column ‘Visits’", text: "Seen in May" }]);
    await refresh(book, putBack(typed.review[0]?.id ?? ""));
    expect(textsUnder(book, "Visits")).toEqual(["Seen in May", "=not a formula"]);
    book.deleteRow(plan, "a-2");
    const gone = await refresh(book, options);
    expect(gone.typed.review[0]?.text).toContain("Your column ‘Visits’: =not a formula");
    await refresh(book, putBack(gone.typed.review[0]?.id ?? ""));
    expect(textsUnder(book, "Visits")).toEqual(["Seen in May", "=not a formula"]);
  });

  it("without a heading is listed as such, and its words go to the sheet of findings, as is said", async () => {
    const book = await withOwnColumn();
    typeUnder(book, "Visits", "actions:head", "");
    await refresh(book, options);
    book.marked(plan).rows.forEach((cells) => cells.splice(2, 1));
    const { typed } = await refresh(book, options);
    expect(typed.review).toMatchObject([
      {
        box: "Your column without a heading",
        text: "Seen in May\n=not a formula",
        why: "Your own column is gone and had no heading; Put back lists its words on Checks, to be copied from there",
      },
    ]);
    await refresh(book, putBack(typed.review[0]?.id ?? ""));
    const told = book.marked("checks").rows.flatMap((cells) => cells.map((cell) => cell?.text ?? ""));
    expect(told).toContain("Seen in May\n=not a formula");
  });

  it("without a heading takes a word back that she emptied, as long as it stands itself", async () => {
    const book = await withOwnColumn();
    typeUnder(book, "Visits", "actions:head", "");
    await refresh(book, options);
    const seen = () => book.marked(plan).rows[book.rowOf(plan, "a-1")]?.[2]?.value ?? null;
    book.typeAt(plan, book.rowOf(plan, "a-1"), 2, "");
    const { typed } = await refresh(book, options);
    expect(typed.review).toMatchObject([{ box: "Your column without a heading", text: "Seen in May" }]);
    await refresh(book, putBack(typed.review[0]?.id ?? ""));
    expect(seen()).toBe("Seen in May");
  });

  it("keeps a formula that she put there to herself: it says something new by itself", async () => {
    const book = await withOwnColumn();
    const at = headed(book, "Visits");
    const formula = {
      value: 41957,
      type: "number",
      text: "41957",
      format: "General",
      hasFormula: true,
    } as const;
    book.marked(plan).rows[book.rowOf(plan, "a-2")]![at] = { ...formula, formula: "TODAY()" };
    await refresh(book, options);
    expect(book.store).not.toContain("41957");
  });
});
