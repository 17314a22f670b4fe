import { namedCells } from "../../../../src/hosts/preview/sheet/namedCells";
import type { ShownSheet } from "../../../../src/hosts/xlsx/showing/shownSheet";

/** Seven rows and five columns; row 2 and column A are hidden. */
const sheet: ShownSheet = {
  name: "Y11",
  moves: 0,
  columns: [0, 60, 60, 60, 60],
  rows: [20, 0, 20, 20, 20, 20, 20].map((height) => ({ height, cells: [] })),
  looks: [],
  merges: [],
  frozenRows: 0,
  frozenColumns: 0,
  hasGridLines: true,
  charts: [],
};
const corners = (cells: string): string | null => {
  const found = namedCells(cells, sheet);
  return found && [found.at, found.to].map(({ row, column }) => `${row},${column}`).join(" to ");
};

describe("cells by their name", () => {
  it.each([
    ["C4", "3,2 to 3,2"],
    ["B3:D5", "2,1 to 4,3"],
    ["5:5", "4,1 to 4,4"],
    ["C:C", "0,2 to 6,2"],
    // Hidden ends are left out, and all of a hidden row keeps its place.
    ["A1:C3", "0,1 to 2,2"],
    ["A2", "1,0 to 1,0"],
  ])("%s are selected from %s", (cells, expected) => expect(corners(cells)).toBe(expected));

  it.each(["", "nonsense", "Y11!A1"])("%p are none", (cells) => expect(corners(cells)).toBeNull());
});
