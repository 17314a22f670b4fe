import { cellName } from "../../src/core/domain/place";
import type { RawCell, RawSheet, RawWorkbook } from "../../src/core/reader/rawWorkbook";
import type { CellStyle } from "../../src/core/sheet/grid";
import type { SheetLook } from "../contracts/openedWorkbook";
import { lookOf } from "../officeHost/lookOf";
import { sheetOf } from "../officeHost/model/workbook";
import { BothHosts } from "../support/bothHosts";
import { lookInFile } from "../support/openedXlsx";
import { sixPupils } from "../trackers/sixPupils";

/**
 * The look of a cell but for its number format, which is among what both hosts read. Of a blank cell only what shows
 * all the same: Excel gives its font to the whole page, a file to filled cells.
 */
function shown(style: CellStyle | null, isBlank: boolean): unknown {
  if (!isBlank) return { ...style, format: "as read" };
  const { fill = null, top = null, bottom = null, left = null, right = null, locked = true } = style ?? {};
  return { fill, top, bottom, left, right, locked };
}

/** Everything about a sheet's looks that both hosts promise, cell by cell and line by line. */
function described(look: SheetLook, { rows }: RawSheet): Record<string, unknown> {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const isBlank = (row: number, column: number) => !rows[row]?.[column];
  const cells: Record<string, unknown> = {};
  for (let row = 0; row < rows.length; row += 1) {
    for (let column = 0; column < columns; column += 1)
      cells[cellName(row, column)] = shown(look.styleAt(row, column), isBlank(row, column));
  }
  const { merges, tables, ragAreas, hintAreas, choiceAreas, print, frozenRows } = look;
  return {
    cells,
    heights: rows.map((_, row) => look.heightAt(row)),
    widths: Array.from({ length: columns }, (_, column) => look.widthAt(column)),
    ...{ merges, tables, ragAreas, hintAreas, choiceAreas, print, frozenRows },
  };
}

let both: BothHosts;

beforeEach(async () => {
  both = await BothHosts.open(sixPupils);
  await both.refresh();
});
afterEach(() => both.excel.close());

/**
 * The one difference: where a text that looks like a number replaces another, Excel is told to take the cell as
 * text, for it is not known there how the cell was formatted. A text shows the same either way.
 */
function textsAlike(workbook: RawWorkbook | undefined): unknown {
  const alike = (cell: RawCell | null) =>
    cell?.type === "text" && cell.format === "@" ? { ...cell, format: "General" } : cell;
  const sheets = workbook?.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map(alike)),
  }));
  return { ...workbook, sheets };
}

async function expectEqual(): Promise<void> {
  const [excel, file] = await both.read();
  expect(textsAlike(excel)).toEqual(textsAlike(file));
  const looks = await lookInFile(await both.file.save());
  for (const sheet of file?.sheets ?? []) {
    if (sheet.mark === null) continue;
    const inExcel = described(lookOf(sheetOf(both.excel.workbook, sheet.name)), sheet);
    expect([sheet.name, inExcel]).toEqual([sheet.name, described(looks(sheet.name), sheet)]);
  }
}

/** 0-based row of a sheet that has this key. */
async function rowOf(sheet: string, key: string): Promise<number> {
  const { sheets } = await both.file.read();
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return rows.findIndex((cells) => cells.some((cell) => cell?.value === key));
}

const plan = "RP ks4-5ac-em";
const red = "RED ks4-5ac-em";

describe("the same refresh in Excel and in a file", () => {
  it("leaves the same values, formats, formulas, marks, hidden lines, looks, sizes, print set-up and store", async () => {
    await expectEqual();
  }, 60_000);

  it("does so again after words were typed and grades changed", async () => {
    await both.type([
      [plan, await rowOf(plan, "reason-1"), 1, "Mathematics started late;\nthree schools had no specialist."],
      [plan, await rowOf(plan, "spare:action-1"), 1, "=One-to-one mathematics"],
      [red, await rowOf(red, "reason"), 1, "Two of six joined us in the spring. ".repeat(20)],
      ["Y11", 2, 6, "C"],
      ["Y11", 3, 5, "C"],
      ["Y11", 6, 6, "C"],
    ]);
    await both.refresh();
    const [excel] = await both.read();
    const told = excel?.sheets.flatMap(({ rows }) => rows.flat()).map((cell) => cell?.text) ?? [];
    expect(told.some((text) => text?.includes("3 of 6"))).toBe(true);
    await expectEqual();
  }, 60_000);
});
