import { putBack } from "../../src/core/workflows/putBack";
import { leftBecause } from "../../src/core/workflows/putBackWords";
import { refresh } from "../../src/core/workflows/refresh";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import type { Attachment, SheetModel } from "../officeHost/model/sheet";
import { sheetOf } from "../officeHost/model/workbook";
import type { WorkbookModel } from "../officeHost/model/workbook";
import { openOfficeHost } from "../officeHost/openOfficeHost";
import { copyOf, options, trackerInExcel } from "../support/excelTerms";

let before: readonly string[];
let written: WorkbookModel;

beforeAll(async () => {
  written = await trackerInExcel();
  before = written.sheets.map(({ name }) => name);
  const host = openOfficeHost(written);
  await refresh(excelWorkbook(), options);
  host.close();
}, 60_000);

/** The first write put back in an Excel of some age; `attach` is what she did to the Scorecard. */
async function putBackAfter(attach: (workbook: WorkbookModel) => void, newest: number) {
  const workbook = copyOf(written);
  attach(workbook);
  const host = openOfficeHost(workbook, { newest });
  const { sheets } = await putBack(excelWorkbook(), options);
  host.close();
  return { workbook, scorecard: sheets.find(({ kind }) => kind === "scorecard"), sheets };
}

type Kind = Attachment | "charts";

function attachTo(sheet: SheetModel, kind: Kind): void {
  const area = { firstRow: 0, lastRow: 9, firstColumn: 0, lastColumn: 3 };
  if (kind !== "charts") sheet.attached.set(kind, 1);
  else sheet.charts.push({ id: "c", name: "Chart 1", type: "Line", area, series: [], set: new Map() });
}

const kinds: readonly Kind[] = ["charts", "shapes", "comments", "pivotTables", "slicers", "notes"];

describe("a first write that is put back in Excel", () => {
  it("leaves the workbook with its own sheets where nothing of hers is on the new ones", async () => {
    const { workbook, sheets } = await putBackAfter(() => {}, 18);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(before);
    expect(new Set(sheets.map(({ change }) => change))).toEqual(new Set(["removed"]));
  }, 60_000);

  it.each(kinds)(
    "hides a sheet that has %s of hers, and says why",
    async (kind) => {
      const { workbook, scorecard } = await putBackAfter(
        (book) => attachTo(sheetOf(book, "Scorecard"), kind),
        18,
      );
      expect(scorecard).toMatchObject({ change: "hidden", because: "attached" });
      expect(leftBecause.attached).toContain("may have a note");
      expect(sheetOf(workbook, "Scorecard").visibility).toBe("Hidden");
      expect(workbook.sheets.map(({ name }) => name)).toEqual(expect.not.arrayContaining(["SEN split"]));
    },
    60_000,
  );

  it("hides every sheet in an Excel that cannot tell of notes, and the next refresh shows them again", async () => {
    const { workbook, sheets } = await putBackAfter(() => {}, 17);
    expect(new Set(sheets.map(({ change }) => change))).toEqual(new Set(["hidden"]));
    const shown = () => workbook.sheets.filter(({ visibility }) => visibility === "Visible").length;
    expect(shown()).toBe(before.length);
    const host = openOfficeHost(workbook);
    await refresh(excelWorkbook(), options);
    host.close();
    expect(shown()).toBe(before.length + sheets.length);
  }, 60_000);
});
