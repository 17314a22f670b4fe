import { copiedText, pastedCells, pastedTypings } from "../../../../src/hosts/preview/sheet/clipboard";
import { layOutSheet } from "../../../../src/hosts/preview/sheet/sheetLayout";
import type { ShownCell, ShownSheet } from "../../../../src/hosts/xlsx/showing/shownSheet";
import fc from "../../../support/properties";

function sheetOf(texts: readonly (readonly string[])[], more: Partial<ShownSheet> = {}): ShownSheet {
  const cell = (text: string): ShownCell => ({
    ...{
      text,
      typed: text,
      look: 0,
      usualSide: "left",
      paint: null,
      choices: null,
      isFormula: false,
      isStale: false,
    },
  });
  return {
    name: "Y11",
    moves: 0,
    columns: (texts[0] ?? []).map(() => 60),
    rows: texts.map((row) => ({ height: 20, cells: row.map(cell) })),
    looks: [],
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    hasGridLines: true,
    charts: [],
    ...more,
  };
}

const whole = (sheet: ShownSheet) => ({
  firstRow: 0,
  firstColumn: 0,
  lastRow: sheet.rows.length - 1,
  lastColumn: sheet.columns.length - 1,
});
const at = (row: number, column: number) => ({
  firstRow: row,
  lastRow: row,
  firstColumn: column,
  lastColumn: column,
});

describe("copying", () => {
  it("parts cells by tabs and rows by line ends, and puts a text of several lines in quotes", () => {
    const sheet = sheetOf([
      ["Adeyemi", "C"],
      ["Two\nlines", 'said "so"'],
    ]);
    expect(copiedText(sheet, layOutSheet(sheet), whole(sheet))).toBe('Adeyemi\tC\r\n"Two\nlines"\tsaid "so"');
  });

  it("leaves hidden rows and columns out", () => {
    const sheet = sheetOf([["A", "key", "B"]], { columns: [60, 0, 60] });
    expect(copiedText(sheet, layOutSheet(sheet), whole(sheet))).toBe("A\tB");
  });

  it("is understood again, whatever the cells say", () => {
    const text = fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", "=", " ", "é"), maxLength: 6 });
    const texts = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(texts, (rows) => {
        const sheet = sheetOf([...rows, ["last", "row"]]);
        expect(pastedCells(copiedText(sheet, layOutSheet(sheet), whole(sheet)))).toEqual([
          ...rows,
          ["last", "row"],
        ]);
      }),
    );
  });
});

describe("pasting", () => {
  const sheet = sheetOf([
    ["", "", ""],
    ["", "", ""],
    ["", "", ""],
  ]);

  it("types a block cell by cell from the chosen one, as Excel copies it", () => {
    expect(pastedTypings(layOutSheet(sheet), at(1, 1), "C\tB\r\nD\t\r\n")).toEqual([
      { row: 1, column: 1, text: "C" },
      { row: 1, column: 2, text: "B" },
      { row: 2, column: 1, text: "D" },
      { row: 2, column: 2, text: "" },
    ]);
  });

  it("steps over the hidden column of keys, and goes on past the last row", () => {
    const hidden = layOutSheet({ ...sheet, columns: [60, 0, 60], rows: sheet.rows.slice(0, 1) });
    const places = pastedTypings(hidden, at(12, 0), "1\t2\n3\t4").map(({ row, column }) => [row, column]);
    expect(places).toEqual([
      [12, 0],
      [12, 2],
      [13, 0],
      [13, 2],
    ]);
  });

  it("types one copied cell into every chosen one", () => {
    const area = { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 1 };
    expect(pastedTypings(layOutSheet(sheet), area, "x").map(({ text }) => text)).toEqual([
      "x",
      "x",
      "x",
      "x",
    ]);
  });

  it("gives a merged area its first text, and the cells beneath it none", () => {
    const merged = layOutSheet({
      ...sheet,
      merges: [{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 1 }],
    });
    expect(pastedTypings(merged, at(0, 0), "one\ttwo\tthree")).toEqual([
      { row: 0, column: 0, text: "one" },
      { row: 0, column: 2, text: "three" },
    ]);
  });
});
