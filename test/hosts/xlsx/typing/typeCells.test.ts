import { openXlsx } from "../../../../src/hosts/xlsx/openXlsx";
import { writeSampleTracker } from "../../../../src/hosts/xlsx/sampleTracker";
import type { XlsxWorkbook } from "../../../../src/hosts/xlsx/xlsxWorkbook";
import { OfficerAtWork } from "../../../support/officerAtWork";
import { officerWorkbook } from "../../../support/officerWorkbook";
import { partsOf } from "../../../support/packageParts";

const sheet = "CLA tracker 13-14";
/** Bradley Brennan's result in maths, R10. */
const place = { row: 9, column: 17 };

const sample = async (): Promise<XlsxWorkbook> => openXlsx(await writeSampleTracker(), "tracker.xlsx");

async function standing(workbook: XlsxWorkbook, { row, column } = place, name = sheet) {
  const { sheets } = await workbook.read();
  return sheets.find((each) => each.name === name)?.rows[row]?.[column] ?? null;
}

describe("typing into a file", () => {
  it("puts the value where it was typed, as another program reads it", async () => {
    const workbook = await sample();
    await workbook.type(sheet, { ...place, text: "C" });
    expect((await standing(workbook))?.value).toBe("C");
    const elsewhere = await OfficerAtWork.open(await workbook.save());
    expect(elsewhere.text(sheet, place.row, place.column)).toBe("C");
  });

  it("changes no other cell, and no part of the file but that sheet and the order to calculate on opening", async () => {
    const workbook = await sample();
    const before = partsOf(await workbook.save());
    await workbook.type(sheet, { ...place, text: "C" });
    const after = partsOf(await workbook.save());
    const changed = Object.keys(after).filter(
      (part) => Buffer.from(after[part]!).compare(Buffer.from(before[part] ?? [])) !== 0,
    );
    expect(changed.sort()).toEqual(["xl/workbook.xml", "xl/worksheets/sheet2.xml"]);
    const [one, other] = [await (await sample()).read(), await workbook.read()];
    const cells = (book: typeof one) =>
      book.sheets.flatMap(({ name, rows }) =>
        rows.flatMap((row, r) => row.map((cell, c) => [name, r, c, cell] as const)),
      );
    expect(
      cells(other).filter((cell, at) => JSON.stringify(cell) !== JSON.stringify(cells(one)[at])),
    ).toHaveLength(1);
  });

  it("keeps the cell's own look", async () => {
    const workbook = await sample();
    const before = (await workbook.shown(sheet)).rows[place.row]?.cells[place.column];
    await workbook.type(sheet, { ...place, text: "C" });
    const view = await workbook.shown(sheet);
    const after = view.rows[place.row]?.cells[place.column];
    expect(view.looks[after!.look]).toEqual(view.looks[before!.look]);
  });

  it("shows a typed day as a day, also where the cell had no format for one", async () => {
    const workbook = await openXlsx(
      await officerWorkbook([{ name: "List", rows: [[{ value: "when" }]] }]),
      "list.xlsx",
    );
    await workbook.type("List", { row: 2, column: 1, text: "14/11/2014" });
    const cell = await standing(workbook, { row: 2, column: 1 }, "List");
    expect([cell?.value, cell?.text]).toEqual([41957, "14/11/2014"]);
  });

  it("clears a cell where nothing is typed, and leaves it blank", async () => {
    const workbook = await sample();
    await workbook.type(sheet, { ...place, text: "" });
    expect(await standing(workbook)).toBeNull();
  });

  it("keeps text that looks like a formula text for whoever opens the cell later", async () => {
    const workbook = await sample();
    await workbook.type(sheet, { ...place, text: "'=HYPERLINK(1)" });
    const cell = await standing(workbook);
    expect([cell?.value, cell?.hasFormula]).toEqual(["=HYPERLINK(1)", false]);
    const xml = Buffer.from(partsOf(await workbook.save())["xl/styles.xml"]!).toString();
    expect(xml).toContain('quotePrefix="1"');
  });

  it("refuses a formula and a sheet that is not there, and leaves the file as it was", async () => {
    const workbook = await sample();
    const before = await workbook.save();
    await expect(workbook.type(sheet, { ...place, text: "=1+1" })).rejects.toThrow(/no formulas/);
    await expect(workbook.type("Gone", { ...place, text: "C" })).rejects.toThrow(/Gone/);
    expect(await workbook.save()).toEqual(before);
  });
});
