import { atOnce } from "../../../src/core/domain/steps";
import type { RawCell, RawSheet, RawWorkbook } from "../../../src/core/reader/rawWorkbook";
import { trackerPrint } from "../../../src/core/refresh/trackerPrint";
import { rawWorkbook } from "../../support/rawWorkbook";

const workbook = rawWorkbook({
  name: "Y11",
  rows: [
    ["Name", "Maths RAG", "Today"],
    ["Invented Pupil", "", 41957],
    ["Another One", "", 41957],
  ],
});

/** The tracker with a change to its sheet. */
function changed(change: Partial<RawSheet>): RawWorkbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, ...change })) };
}

/** The tracker with a formula in C2 that shows this. */
function showing(value: number | string, change: Partial<RawSheet> = {}): RawWorkbook {
  const shown = { value, type: "number", text: String(value), format: "General", formula: null } as const;
  const cell: RawCell = { ...shown, hasFormula: true };
  const rows = (workbook.sheets[0]?.rows ?? []).map((cells, row) =>
    cells.map((each, column) => (row === 1 && column === 2 ? cell : each)),
  );
  return changed({ rows, ...change });
}

const print = (of: RawWorkbook) => atOnce(trackerPrint(of));

describe("the print of a tracker", () => {
  it("is the same of the same sheets, in whatever order a host tells rows and colours", () => {
    const [one, other] = [
      [3, 1],
      [1, 3],
    ].map((rows) => {
      const colours = new Map(rows.map((row) => [row, "#FF0000"]));
      return print(changed({ hiddenRows: new Set(rows), fills: new Map([[1, colours]]) }));
    });
    expect(one).toBe(other);
  });

  it.each<[string, Partial<RawSheet>]>([
    ["a tab has another name", { name: "Y11 spring" }],
    ["a sheet is hidden", { visibility: "hidden" }],
    ["a row is hidden", { hiddenRows: new Set([2]) }],
    ["a column is hidden", { hiddenColumns: new Set([2]) }],
    ["a pupil is struck through", { struckRows: new Set([2]) }],
    ["a cell is coloured", { fills: new Map([[1, new Map([[2, "#FF0000"]])]]) }],
    ["a word is typed", { rows: rawWorkbook({ name: "", rows: [["Name", "Maths"]] }).sheets[0]!.rows }],
  ])("is another when %s", (_what, change) => {
    expect(print(changed(change))).not.toBe(print(workbook));
  });

  it("is another when a cell is coloured otherwise", () => {
    const coloured = (colour: string) => print(changed({ fills: new Map([[1, new Map([[2, colour]])]]) }));
    expect(coloured("#FF0000")).not.toBe(coloured("#00B050"));
  });

  it("stays the same when a formula shows another day, as TODAY() does", () => {
    expect(print(showing(41958))).toBe(print(showing(41957)));
    expect(print(showing(41957))).not.toBe(print(workbook));
  });

  it("is another when a formula brings something else from another workbook", () => {
    const linkedCells = [{ row: 1, column: 2 }];
    expect(print(showing(5, { linkedCells }))).not.toBe(print(showing(4, { linkedCells })));
  });

  it("knows nothing of our own sheets", () => {
    const ours = changed({ mark: "scorecard", name: "Scorecard" }).sheets;
    expect(print({ ...workbook, sheets: [...workbook.sheets, ...ours] })).toBe(print(workbook));
  });
});
