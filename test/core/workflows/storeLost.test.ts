import type { RunOptions } from "../../../src/core/workflows/outcomes";
import { refresh } from "../../../src/core/workflows/refresh";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { PaperWorkbook } from "../../support/paperWorkbook";
import { trackerFile } from "../../support/trackerFile";
import { l79 } from "../../trackers/l79";

const options: RunOptions = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() };
const plan = "recoveryPlan:ks4-5ac-em";

async function written(): Promise<PaperWorkbook> {
  const book = new PaperWorkbook(await (await openXlsx(trackerFile(l79), "l79.xlsx")).read());
  await refresh(book, options);
  return book;
}

describe("a refresh of a workbook whose hidden record was lost", () => {
  it("goes on without a store that is gone, and says so once", async () => {
    const book = await written();
    book.type(plan, "reason-1", "action", "Mathematics started late");
    book.type(plan, "spare:action-1", "action", "One");
    await refresh(book, options);
    book.store = null;
    const codes = async () =>
      (await refresh(book, options)).calculated.reading.findings.map(({ code }) => code);
    expect(await codes()).toContain("store-gone");
    expect(book.textOf(plan, "reason-1", "action")).toBe("Mathematics started late");
    expect(book.textOf(plan, "a-1", "action")).toBe("One");
    expect(await codes()).not.toContain("store-gone");
  });

  it("goes on without a damaged store and says so", async () => {
    const book = await written();
    book.type(plan, "reason-1", "action", "Mathematics started late");
    book.type(plan, "spare:action-1", "action", "One");
    await refresh(book, options);
    book.type(plan, "spare:action-2", "action", "Two");
    book.store = "{ not ours";
    const { calculated, actions } = await refresh(book, options);
    expect(calculated.reading.findings.at(-1)).toMatchObject({ code: "store-damaged", stops: false });
    expect(actions.map(({ id, action }) => [id, action])).toEqual([
      ["a-1", "One"],
      ["a-2", "Two"],
    ]);
    expect(book.textOf(plan, "reason-1", "action")).toBe("Mathematics started late");
  });
});
