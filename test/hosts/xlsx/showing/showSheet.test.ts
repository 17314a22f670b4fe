import { refresh } from "../../../../src/core/workflows/refresh";
import { openXlsx } from "../../../../src/hosts/xlsx/openXlsx";
import { writeSampleTracker } from "../../../../src/hosts/xlsx/sampleTracker";
import type { ShownSheet } from "../../../../src/hosts/xlsx/showing/shownSheet";
import type { XlsxWorkbook } from "../../../../src/hosts/xlsx/xlsxWorkbook";

const options = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map<string, string>() };

function cellSaying(shown: ShownSheet, text: string) {
  const cell = shown.rows.flatMap(({ cells }) => cells).find((each) => each?.text === text);
  if (!cell) throw new Error(`nothing on ${shown.name} says ${text}`);
  return { ...cell, dressed: shown.looks[cell.look]! };
}

describe("a sheet as it is to be seen", () => {
  let workbook: XlsxWorkbook;

  beforeAll(async () => {
    workbook = await openXlsx(await writeSampleTracker(), "tracker.xlsx");
    await refresh(workbook, options);
  });

  it("shows the officer's sheet with its merged headings, fills, frozen rows and hidden column", async () => {
    const shown = await workbook.shown("CLA tracker 13-14");
    expect(shown.merges).toContainEqual({ firstRow: 4, lastRow: 5, firstColumn: 0, lastColumn: 0 });
    expect([shown.frozenRows, shown.frozenColumns, shown.hasGridLines]).toEqual([6, 2, true]);
    // 16 characters of 7 pixels; the case numbers in column I are hidden.
    expect([shown.columns[0], shown.columns[8]]).toEqual([112, 0]);
    const heading = cellSaying(shown, "Surname");
    expect([heading.dressed.fill, heading.dressed.color, heading.dressed.bold]).toEqual([
      "#1F4E78",
      "#FFFFFF",
      true,
    ]);
    expect(heading.dressed.borders.left).toEqual({ style: "solid", width: 1, color: "#BFBFBF" });
  });

  it("shows numbers and days as Excel prints them, and offers them for typing with all their digits", async () => {
    const shown = await workbook.shown("CLA tracker 13-14");
    const born = shown.rows[6]!.cells[3]!;
    expect([born.text, born.typed, born.usualSide]).toEqual(["15/05/1998", "15/05/1998", "right"]);
  });

  it("paints a rating by its word, and a hint in grey", async () => {
    const scorecard = await workbook.shown("Scorecard");
    expect(cellSaying(scorecard, "◆ RED").paint).toEqual({ color: "#8F1D14", fill: "#FBE3E1" });
    expect(cellSaying(scorecard, "▲ AMBER").paint?.fill).toBe("#FFEFD2");
    const plan = await workbook.shown("RP ks4-5ac-em");
    expect(cellSaying(plan, "Type here: your own reason").paint?.color).toBe("#6B7280");
  });

  it("offers what a drop-down offers", async () => {
    const shown = await workbook.shown("CLA tracker 13-14");
    expect(shown.rows[6]!.cells[10]!.choices).toEqual(["S", "A", "P", "N"]);
    expect(shown.rows[6]!.cells[0]!.choices).toBeNull();
  });

  it("hides the rows and columns of ids on our own pages, and gives each row the height it prints with", async () => {
    const shown = await workbook.shown("RP ks4-5ac-em");
    expect([shown.rows[1]!.height, shown.hasGridLines]).toEqual([0, false]);
    // 30 points at 96 pixels to the inch, which has 72 points.
    expect(shown.rows[10]!.height).toBe(40);
    expect(shown.columns).toContain(0);
  });

  it("says so when there is no such sheet", async () => {
    await expect(workbook.shown("Gone")).rejects.toThrow(/Gone/);
  });
});
