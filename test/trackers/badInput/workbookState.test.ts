import { calculate } from "../../../src/core/workflows/calculate";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { copyOfBook } from "../../faults/copyOfBook";
import { attempt, newTracker, options } from "../../faults/faultBench";
import { generatedPages, sheetMarked } from "../../faults/pagesOf";
import { plan } from "../../faults/termBetween";
import type { WorkbookModel } from "../../officeHost/model/workbook";
import { sheetOf } from "../../officeHost/model/workbook";
import { fingerprint } from "../../officeHost/openedOfficeWorkbook";
import { openOfficeHost } from "../../officeHost/openOfficeHost";
import { laterWorkbook } from "./laterWorkbook";

const given = laterWorkbook();
const { refreshedIn } = given;

/** Stops with this code, and nothing at all is written. */
async function expectStop(change: (book: WorkbookModel) => void, code: string): Promise<void> {
  const { ending, before, workbook } = await refreshedIn(change);
  expect(ending).toBe(code);
  expect(fingerprint(workbook)).toBe(before);
}

/** The message that reading a workbook in this state ends with. */
async function readingSays(change: (book: WorkbookModel) => void): Promise<string> {
  const book = copyOfBook(given.states.before);
  change(book);
  const host = openOfficeHost(book);
  const message = await excelWorkbook()
    .read()
    .then(
      () => "",
      (error: unknown) => (error as Error).message,
    );
  host.close();
  return message;
}

describe("states of the workbook", () => {
  it("I01: a protected plan stops the refresh, and is never unprotected by us", async () => {
    const protect = (book: WorkbookModel): void => void (sheetMarked(book, plan).protected = true);
    await expectStop(protect, "sheet-protected");
    const { workbook, told } = await refreshedIn(protect);
    expect(sheetMarked(workbook, plan).protected).toBe(true);
    expect(told).toContain(`‘${sheetMarked(workbook, plan).name}’ is protected. Choose Review >`);
  });

  it("I02: a protected structure stops the first refresh before a sheet is made, and no later one", async () => {
    const book = await newTracker();
    book.structureProtected = true;
    const names = book.sheets.map(({ name }) => name);
    const { ending } = await attempt(book);
    expect(ending).toBe("structure-protected");
    expect(book.sheets.map(({ name }) => name)).toEqual(names);
    expect(book.settings.size).toBe(0);
    expect((await refreshedIn((later) => void (later.structureProtected = true))).ending).toBe("done");
  });

  it("I03: a workbook that may only be read stops, as it is", async () => {
    const { ending, before, workbook } = await refreshedIn((book) => void (book.readOnly = true));
    expect(ending).toBe("read-only");
    expect(fingerprint(workbook)).toBe(before);
  });

  it("I04: a sensitivity label that is still to be chosen is named as a reason", async () => {
    const host = openOfficeHost(copyOfBook(given.states.before), {
      faults: [{ sync: 1, kind: "refuseAction", action: 0, code: "AccessDenied" }],
    });
    await expect(excelWorkbook().read()).rejects.toThrow(/sensitivity label/);
    host.close();
  });

  it("I05: a cell in which somebody types stops, asking for Enter, whether nothing or all but the writing is done", async () => {
    const type = (book: WorkbookModel): void => void (book.cellBeingTyped = "Y11!B2");
    expect(await readingSays(type)).toMatch(/Press Enter.*Nothing was changed/);
    const book = copyOfBook(given.states.before);
    const { ending, told } = await attempt(book, { interruptions: [{ before: 5, act: type }] });
    expect([ending, told]).toEqual(["cell-being-typed", expect.stringMatching(/Press Enter/)]);
    expect(fingerprint({ ...book, cellBeingTyped: null })).toBe(fingerprint(copyOfBook(given.states.before)));
    book.cellBeingTyped = null;
    expect((await attempt(book)).ending).toBe("done");
  });

  it("I06: a filter on the pupils' list leaves nobody out", async () => {
    const { ending, workbook } = await refreshedIn((book) => {
      const pupils = sheetOf(book, "Y11");
      pupils.filtered = true;
      [2, 3, 4].forEach((row) => pupils.hiddenRows.add(row));
    });
    expect(ending).toBe("done");
    expect([...generatedPages(workbook).values()].join("\n")).toContain("3 of 6");
  });

  it("I07: a filter on a plan stops, naming its sheet and how it is cleared", async () => {
    const filter = (book: WorkbookModel): void => void (sheetMarked(book, plan).filtered = true);
    await expectStop(filter, "filtered");
    const { told, workbook } = await refreshedIn(filter);
    expect(told).toContain(`in ‘${sheetMarked(workbook, plan).name}’`);
    expect(told).toContain("Choose Data > Clear there");
  });

  it("I08: hidden rows and columns are read, and so is a very hidden list when she says so", async () => {
    const { ending, workbook } = await refreshedIn((book) => {
      sheetOf(book, "Y11").hiddenColumns.add(4);
      sheetOf(book, "Y11").hiddenRows.add(2);
    });
    expect(ending).toBe("done");
    expect(generatedPages(workbook).get("checks")).toContain("hidden");
    const book = copyOfBook(given.states.before);
    sheetOf(book, "Y11").visibility = "VeryHidden";
    const host = openOfficeHost(book);
    const pupilsRead = async (decisions: ReadonlyMap<string, string>): Promise<number> =>
      (await calculate(excelWorkbook(), { ...options, decisions })).reading.pupils.length;
    expect(await pupilsRead(new Map())).toBe(0);
    expect(await pupilsRead(new Map([["read-sheet:Y11", "read"]]))).toBe(6);
    host.close();
  });

  it("I10: frozen rows, grid lines, widths and hidden columns of hers are as they were", async () => {
    const looks = ({ sheets }: WorkbookModel) =>
      sheets.map(({ name, frozenRows, gridlines, columnWidths, hiddenColumns, visibility }) => [
        ...[name, frozenRows, gridlines, [...columnWidths], [...hiddenColumns], visibility],
      ]);
    let before: unknown;
    const { workbook } = await refreshedIn((book) => {
      const sheet = sheetMarked(book, plan);
      sheet.frozenRows = 7;
      sheet.gridlines = true;
      sheet.columnWidths.set(1, 333);
      before = looks(book);
    });
    expect(looks(workbook)).toEqual(before);
  });
});
