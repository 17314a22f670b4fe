import { cupboard, tracker } from "./officerSheets";
import type { OfficerSheet, OpenWorkbook } from "./openedWorkbook";
import { cellAt, valuesOf } from "./rawCells";

/** The part of the host contract that is about reading the officer's sheets. */
export function hostReadingContract(name: string, open: OpenWorkbook): void {
  describe(`${name}: reading`, () => {
    it("tells types, displayed text and number format of every cell", async () => {
      const sheet = (await (await open([tracker])).port.read()).sheets[0]!;
      expect(sheet).toMatchObject({ name: tracker.name, visibility: "visible", mark: null });
      expect(valuesOf(sheet, 0)).toEqual(["Name", "Grade", null, "Born"]);
      expect(cellAt(sheet, 1, 1)).toMatchObject({
        value: 7,
        type: "number",
        text: "7",
        format: "General",
        hasFormula: false,
      });
      expect(cellAt(sheet, 1, 2)).toMatchObject({ value: "7", type: "text", text: "7" });
      expect(cellAt(sheet, 1, 3)).toMatchObject({
        value: 41824,
        type: "number",
        text: "04/07/2014",
        format: "dd/mm/yyyy",
      });
      expect(cellAt(sheet, 3, 0)).toMatchObject({ value: true, type: "boolean", text: "TRUE" });
      expect(cellAt(sheet, 3, 1)).toMatchObject({ value: "#N/A", type: "error", text: "#N/A" });
      expect(cellAt(sheet, 3, 2)).toMatchObject({
        value: 14,
        type: "number",
        hasFormula: true,
        formula: null,
      });
      expect(cellAt(sheet, 3, 3)).toMatchObject({ value: 0.134, text: "13%", format: "0%" });
      expect(valuesOf(sheet, 2)).toEqual([null, null, null, null]);
      expect(sheet.rows[0]![2]).toBeNull();
      expect(Array.isArray(sheet.rows[2])).toBe(true);
    });

    it("tells hidden rows, columns and sheets, tab order and the date system", async () => {
      const workbook = await (
        await open([cupboard, tracker, { ...cupboard, name: "Deep", visibility: "veryHidden" }])
      ).port.read();
      expect(workbook.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ["Codes", "hidden"],
        [tracker.name, "visible"],
        ["Deep", "veryHidden"],
      ]);
      expect([...workbook.sheets[1]!.hiddenRows]).toEqual([3]);
      expect([...workbook.sheets[1]!.hiddenColumns]).toEqual([2]);
      expect(workbook).toMatchObject({ dateSystem: 1900, store: null });
    });

    it("tells the rows whose pupil is struck through", async () => {
      const struck = { struck: true };
      const sheet: OfficerSheet = {
        name: "Y11",
        rows: [
          [{ value: "UPN" }, { value: "Name" }, { value: "Maths" }],
          [
            { value: "A999000114001", ...struck },
            { value: "First Pupil", ...struck },
            { value: 4, ...struck },
          ],
          [{ value: "B999000114002" }, { value: "Second Pupil" }, { value: 5, ...struck }],
          [{ value: "C999000114003" }, { value: "Third Pupil", ...struck }, { value: 6 }],
        ],
      };
      const workbook = await (await open([sheet, cupboard])).port.read();
      expect(workbook.sheets.map(({ struckRows }) => [...struckRows])).toEqual([[1, 3], []]);
    });

    it("tells a workbook that counts days from 1904", async () => {
      expect((await (await open([tracker], 1904)).port.read()).dateSystem).toBe(1904);
    });

    it("tells the fills of columns headed RAG that are mostly blank, and of no others", async () => {
      const red = { value: "", fill: "FF5050" };
      const sheet: OfficerSheet = {
        name: "Y11",
        rows: [
          [null, { value: "RAG" }, null, null, { value: "Note" }],
          [{ value: "Name" }, { value: "PEP" }, { value: "SDQ" }, { value: "RAG (text)" }, { value: "Drag" }],
          [{ value: "First" }, red, { value: "", fill: "92D050" }, { value: "", fill: "FF0000" }, red],
          [{ value: "Second" }, { value: "", fill: "FFFFFF" }, { value: "x" }, { value: "G" }, red],
          [{ value: "Third" }, { value: "Green", fill: "00B050" }, { value: "" }, { value: "A" }, red],
        ],
      };
      const [found] = (await (await open([sheet, cupboard])).port.read()).sheets;
      const fills = [...(found?.fills ?? [])].map(([column, cells]) => [column, [...cells]]);
      expect(fills).toEqual([
        [
          1,
          [
            [2, "#FF5050"],
            [4, "#00B050"],
          ],
        ],
        [2, [[2, "#92D050"]]],
      ]);
    });

    it("tells the cells that refer to another workbook", async () => {
      const sheet: OfficerSheet = {
        name: "Y11",
        rows: [
          [{ value: "Name" }, { value: "Maths" }],
          [{ value: "First" }, { value: 5, link: "B2" }],
          [{ value: "Second" }, { value: 4, formula: "B2-1" }],
          [{ value: "Third" }, { value: "6", link: "Grades" }],
        ],
      };
      const { sheets } = await (await open([sheet, cupboard])).port.read();
      expect(sheets.map(({ linkedCells }) => linkedCells)).toEqual([
        [
          { row: 1, column: 1 },
          { row: 3, column: 1 },
        ],
        [],
      ]);
      expect(cellAt(sheets[0]!, 1, 1)).toMatchObject({ value: 5, hasFormula: true, formula: null });
    });

    it.each(["automatic", "manual"] as const)("tells %s calculation", async (calculation) => {
      const workbook = await open([tracker], 1900, calculation);
      expect((await workbook.port.read()).calculation).toBe(calculation);
    });

    it("reports progress up to the last sheet", async () => {
      const seen: [number, number][] = [];
      await (await open([tracker, cupboard])).port.read((done, of) => seen.push([done, of]));
      expect(seen.at(-1)).toEqual([2, 2]);
    });
  });
}
