import { cellName, placeOf } from "../../../src/core/domain/place";
import fc from "../../support/properties";

describe("a cell's A1 name", () => {
  it.each([
    ["A1", { row: 0, column: 0 }],
    ["AA10", { row: 9, column: 26 }],
    ["$B$14", { row: 13, column: 1 }],
    ["", null],
    ["A0", null],
    ["A1:B2", null],
    ["Z", null],
  ])("%s is %j", (name, place) => {
    expect(placeOf(name)).toEqual(place);
  });

  it("leads back to its place", () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        expect(placeOf(cellName(row, column))).toEqual({ row, column });
      }),
    );
  });
});
