import fc from "../../support/properties";
import { cellAddress, patches } from "../../../src/hosts/excel/areas";
import { columnPoints } from "../../../src/hosts/excel/units";

describe("patches", () => {
  it("covers equal neighbours with as few rectangles as rows and runs allow", () => {
    const block = [
      ["a", "a", "b"],
      ["a", "a", undefined],
    ];
    expect(patches(block)).toEqual([
      { area: { firstRow: 0, lastRow: 0, firstColumn: 2, lastColumn: 2 }, value: "b" },
      { area: { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 1 }, value: "a" },
    ]);
  });

  it("covers every cell exactly once, whatever the block", () => {
    const block = fc.array(fc.array(fc.constantFrom("a", "b", undefined), { minLength: 4, maxLength: 4 }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(block, (cells) => {
        const painted: (string | undefined)[][] = cells.map((row) => row.map(() => undefined));
        for (const { area, value } of patches(cells)) {
          for (let row = area.firstRow; row <= area.lastRow; row += 1) {
            for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
              expect(painted[row]?.[column]).toBeUndefined();
              painted[row]![column] = value;
            }
          }
        }
        expect(painted).toEqual(cells);
      }),
    );
  });
});

describe("cellAddress", () => {
  it("names cells as Excel does", () => {
    expect([cellAddress(0, 0), cellAddress(11, 25), cellAddress(0, 26), cellAddress(9, 702)]).toEqual([
      "A1",
      "Z12",
      "AA1",
      "AAA10",
    ]);
  });
});

describe("columnPoints", () => {
  it("goes by way of whole pixels", () => {
    // 30 characters are 210 pixels and 5 for the edges, of 0.75 points each.
    expect([columnPoints(30), columnPoints(12.5), columnPoints(9)]).toEqual([161.25, 69, 51]);
  });
});
