import fc from "../../support/properties";
import { freeSheetName, legalSheetName } from "../../../src/core/sheet/sheetName";

describe("sheet names", () => {
  it.each([
    ["RP ks4-5ac-em", "RP ks4-5ac-em"],
    ["RED a/b\\c?d*e:f[g]", "RED a b c d e f g"],
    ["'quoted'", "quoted"],
    ["", "Sheet"],
    ["History", "History of results"],
    ["x".repeat(40), "x".repeat(31)],
  ])("makes %j legal", (wanted, legal) => {
    expect(legalSheetName(wanted)).toBe(legal);
  });

  it("adds a number when the officer has a sheet of that name, in whatever case", () => {
    expect(freeSheetName("Scorecard", ["SCORECARD", "Scorecard (2)"])).toBe("Scorecard (3)");
    expect(freeSheetName("y".repeat(31), ["y".repeat(31)])).toBe(`${"y".repeat(27)} (2)`);
  });

  it("is legal and free for any text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.string()), (wanted, taken) => {
        const name = freeSheetName(wanted, taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[/\\?*:[\]]|^'|'$/);
        expect(taken.map((each) => each.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });
});
