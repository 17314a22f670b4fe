import type { RunOptions } from "../../src/core/workflows/outcomes";
import { publicCopy } from "../../src/core/workflows/publicCopy";
import { putBack } from "../../src/core/workflows/putBack";
import { refresh, rehearse } from "../../src/core/workflows/refresh";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { fingerprint } from "../../src/core/refresh/fingerprint";
import { PaperWorkbook } from "../support/paperWorkbook";
import { trackerFile } from "../support/trackerFile";
import { l79 } from "../trackers/l79";

const options: RunOptions = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() };
const sentence = " is to have a tutor in mathematics";
const plan = "recoveryPlan:ks4-5ac-em";

/** A workbook in which a pupil is named by one name that opens a sentence, after which the pupil's row goes. */
async function leftBehind() {
  const book = new PaperWorkbook(await (await openXlsx(trackerFile(l79), "l79.xlsx")).read());
  await refresh(book, options);
  const tracker = book.sheets.find(({ name }) => name === "Y11");
  const named = tracker?.rows[6]?.map((cell) => String(cell?.value ?? "")) ?? [];
  const surname = (named[1] ?? "").split(/[ ,]/)[0] ?? "";
  book.type(plan, "reason-1", "action", `${surname}${sentence}`);
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
    expect(naming).toEqual([`${fingerprint(`${surname}${sentence}`)} 0-${surname.length}`]);
    book.type(plan, "reason-1", "action", "A tutor is to come in spring");
    await refresh(book, options);
    expect(await told(book)).toContain("A tutor is to come in spring");
    expect(await told(book)).not.toContain(surname);
  });
});

const [forename, surname] = ["Quentin", "Hargreave"];
const name = `${forename} ${surname}`;

/** A workbook in which that pupil is named in full, after which the pupil's row goes and the text is worded anew. */
async function wordedAnew(text: string): Promise<PaperWorkbook> {
  const book = new PaperWorkbook(await (await openXlsx(trackerFile(l79), "l79.xlsx")).read());
  const rows = book.sheets.find((sheet) => sheet.name === "Y11")?.rows ?? [];
  const [cells = []] = rows.slice(6, 7);
  cells[1] = cells[1] ? { ...cells[1], value: name, text: name } : null;
  await refresh(book, options);
  book.type(plan, "reason-1", "action", `Since spring ${name} has had a tutor`);
  await refresh(book, options);
  rows.splice(6, 1);
  book.type(plan, "reason-1", "action", text);
  return book;
}

const namesTold = async (book: PaperWorkbook) =>
  (await rehearse(book, options)).remarks.filter(({ remark }) => remark.includes("is read no more"));

describe("a text that named a pupil who is on no list any more, worded anew", () => {
  it("is clear once the name is out, whatever words with the same first letters stand there", async () => {
    const book = await wordedAnew("Since spring Quiet Hours have helped");
    expect(await namesTold(book)).toEqual([]);
    expect(await told(book)).toContain("Since spring Quiet Hours have helped");
  });

  it.each([
    ["in full", `${name} has a mentor in spring`],
    ["the other way round", `In spring ${surname}, ${forename} has a mentor`],
    ["by the surname alone", `In spring ${surname} has a mentor`],
  ])("stays out of a public copy and on the list while it names the pupil %s", async (_how, worded) => {
    const book = await wordedAnew(worded);
    for (const more of ["", ", once a week", ", once a week after school"]) {
      book.type(plan, "reason-1", "action", worded + more);
      expect(await told(book)).not.toContain(surname);
      expect(await namesTold(book)).toHaveLength(1);
      await refresh(book, options);
    }
    expect(await told(book)).not.toContain(surname);
  });

  it("is held against that name still when the refresh before was put back", async () => {
    const book = await wordedAnew(`${name} has a mentor in spring`);
    await putBack(book, options);
    book.type(plan, "reason-1", "action", `In spring ${name} has a mentor`);
    expect(await told(book)).not.toContain(surname);
  });
});
