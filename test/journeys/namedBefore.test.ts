import type { RunOptions } from "../../src/core/workflows/outcomes";
import { publicCopy } from "../../src/core/workflows/publicCopy";
import { refresh } from "../../src/core/workflows/refresh";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { PaperWorkbook } from "../support/paperWorkbook";
import { trackerFile } from "../support/trackerFile";
import { l79 } from "../trackers/l79";

const options: RunOptions = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() };
const plan = "recoveryPlan:ks4-5ac-em";

/** A workbook in which a pupil is named by one name that opens a sentence, after which the pupil's row goes. */
async function leftBehind() {
  const book = new PaperWorkbook(await (await openXlsx(trackerFile(l79), "l79.xlsx")).read());
  await refresh(book, options);
  const tracker = book.sheets.find(({ name }) => name === "Y11");
  const named = tracker?.rows[6]?.map((cell) => String(cell?.value ?? "")) ?? [];
  const surname = (named[1] ?? "").split(/[ ,]/)[0] ?? "";
  book.type(plan, "reason-1", "action", `${surname} is to have a tutor in mathematics`);
  book.type(plan, "reason-2", "action", "Lessons began late in spring");
  await refresh(book, options);
  tracker?.rows.splice(6, 1);
  return { book, surname };
}

async function told(book: PaperWorkbook): Promise<string> {
  const { sheets } = await publicCopy(book, options);
  return JSON.stringify(
    sheets.map(({ grid }) => grid.rows.map(({ cells }) => cells.map((cell) => cell?.value))),
  );
}

describe("words that named a pupil who is on no list any more", () => {
  it("stay out of a public copy, at once and after a refresh", async () => {
    const { book, surname } = await leftBehind();
    expect(surname.length).toBeGreaterThan(2);
    const atOnce = await told(book);
    expect(atOnce).not.toContain(surname);
    expect(atOnce).toContain("Lessons began late in spring");
    await refresh(book, options);
    expect(await told(book)).not.toContain(surname);
  });

  it("are known by a print in the store, which has no name in it", async () => {
    const { book, surname } = await leftBehind();
    const { naming } = JSON.parse(book.store ?? "") as { naming: string[] };
    expect(naming).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
    book.type(plan, "reason-1", "action", "A tutor is to come in spring");
    await refresh(book, options);
    const after = JSON.parse(book.store ?? "") as { naming: string[] };
    expect(after.naming).toEqual([]);
    expect(await told(book)).toContain("A tutor is to come in spring");
    expect(await told(book)).not.toContain(surname);
  });
});
