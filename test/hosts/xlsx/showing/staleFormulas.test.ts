import { refresh } from "../../../../src/core/workflows/refresh";
import { openXlsx } from "../../../../src/hosts/xlsx/openXlsx";
import { tableRows } from "../../../../src/hosts/xlsx/sampleNotation";
import { writeSampleTracker } from "../../../../src/hosts/xlsx/sampleTracker";
import type { XlsxWorkbook } from "../../../../src/hosts/xlsx/xlsxWorkbook";
import { trackerFile } from "../../../support/trackerFile";

/** Cells of a sheet that say that what they are made of has changed, as `B2`. */
async function staleOn(workbook: XlsxWorkbook, sheet: string): Promise<readonly string[]> {
  const { rows } = await workbook.shown(sheet);
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.isStale ? [String.fromCharCode(65 + column) + String(row + 1)] : [],
    ),
  );
}

/** Two sheets of an officer with every kind of formula that leads from one cell to another. */
async function book(): Promise<XlsxWorkbook> {
  const grades = `
5 | 4 | =SUM(A1:B1) => 9
1 | 2 | =SUM(A2:B2) => 3
7`;
  const sums = `
=Grades!C1 => 9 | =A1*2 => 18
=SUM(Grades!A:A) => 13 | =SUM(Grades!2:2) => 6
=COUNTIF(Grades!$B$1:$B$2,"A1") => 0 | =1+2 => 3
=HerName => 5`;
  const sheets = [
    { name: "Grades", rows: tableRows(grades) },
    { name: "My sums", rows: tableRows(sums) },
  ];
  const file = trackerFile({ fileName: "grades.xlsx", sheets });
  const workbook = await openXlsx(file, "grades.xlsx");
  expect(await staleOn(workbook, "My sums")).toEqual([]);
  return workbook;
}

const typed = (row: number, column: number, text: string) => ({ row, column, text });

describe("a formula that Excel has not worked out since", () => {
  it("is told where a cell that it adds up has changed, through other formulas, columns and names as well", async () => {
    const workbook = await book();
    await workbook.type("Grades", typed(0, 0, "6"));
    expect(await staleOn(workbook, "Grades")).toEqual(["C1"]);
    expect(await staleOn(workbook, "My sums")).toEqual(["A1", "B1", "A2", "A4"]);
  });

  it("is told for whole rows and for counted cells, not for a text that looks like one", async () => {
    const workbook = await book();
    await workbook.type("Grades", typed(1, 1, "3"));
    expect(await staleOn(workbook, "My sums")).toEqual(["B2", "A3", "A4"]);
  });

  it("is as good as ever once the typing is taken back", async () => {
    const workbook = await book();
    await workbook.type("Grades", typed(0, 0, "6"));
    await workbook.undo();
    expect([await staleOn(workbook, "Grades"), await staleOn(workbook, "My sums")]).toEqual([[], []]);
  });

  it("is no matter once something is typed over it", async () => {
    const workbook = await book();
    await workbook.type("Grades", typed(0, 2, "11"));
    expect(await staleOn(workbook, "Grades")).toEqual([]);
    expect(await staleOn(workbook, "My sums")).toEqual(["A1", "B1", "A4"]);
  });

  it("is not looked for on pages of ours, whose figures are written with them", async () => {
    const workbook = await openXlsx(await writeSampleTracker(), "tracker.xlsx");
    await workbook.shown("Summary");
    await refresh(workbook, { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() });
    await workbook.type("CLA tracker 13-14", typed(8, 17, "C"));
    for (const { mark, name } of (await workbook.read()).sheets)
      if (mark !== null) expect(await staleOn(workbook, name)).toEqual([]);
  });
});
