import type { ShownSheet } from "../../../../src/hosts/xlsx/showing/shownSheet";
import { cellReached } from "../../../../src/hosts/preview/sheet/moves";
import { contentPlace, drawnAt, layOutSheet } from "../../../../src/hosts/preview/sheet/sheetLayout";
import { oneCell, selectedArea } from "../../../../src/hosts/preview/sheet/selection";

/** Six rows of three columns, with row 2 and column B hidden, and B2:C4 merged. */
const merge = { firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 2 };
const sheet: ShownSheet = {
  name: "Y11",
  moves: 0,
  columns: [60, 0, 60],
  rows: [20, 0, 20, 20, 20, 20].map((height) => ({ height, cells: [null, null, null] })),
  looks: [],
  merges: [merge],
  frozenRows: 0,
  frozenColumns: 0,
  hasGridLines: true,
  charts: [],
};
const layout = layOutSheet(sheet);
const drawn = { row: 2, column: 2 };

describe("a merged area whose first row and column are hidden", () => {
  it("is drawn at the first of its cells that shows, as high as what shows of it", () => {
    expect(layout.spans.get("2,2")).toMatchObject({ down: 2 });
  });

  it("is typed in where its content stands, in its hidden first cell", () => {
    expect(contentPlace(layout, drawn)).toEqual({ row: 1, column: 1 });
  });

  it("is found from any of its cells, the hidden first one among them", () => {
    for (const place of [
      { row: 1, column: 1 },
      { row: 3, column: 2 },
      { row: 2, column: 1 },
    ])
      expect(drawnAt(layout, place)).toEqual(drawn);
  });

  it("is one step of the arrow keys, and chosen as a whole", () => {
    expect(cellReached(layout, { row: 0, column: 2 }, "ArrowDown", false)).toEqual(drawn);
    expect(cellReached(layout, drawn, "ArrowDown", false)).toEqual({ row: 4, column: 2 });
    expect(selectedArea(oneCell(drawn), layout)).toEqual({ ...merge, firstRow: 1, firstColumn: 1 });
  });
});
