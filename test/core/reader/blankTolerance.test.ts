import { readSheets } from "./reading";

describe("a blank tolerance", () => {
  it.each([
    ["% of target", "10"],
    ["improving", "10"],
    ["points", ""],
    ["floor", ""],
  ])("with the unit %s is %j, so that nobody's rule is made up", (unit, tolerance) => {
    const reading = readSheets([
      {
        name: "Indicators",
        rows: [
          ["Indicator ID", "Indicator", "Measure", "Target", "Tolerance unit"],
          ["x", "An indicator", "ks4-5ac-em", 13, unit],
        ],
      },
      {
        name: "Y11",
        rows: [
          ["UPN", "Name", "NCY", "Maths"],
          ["A999000114001", "Ava", 11, "C"],
        ],
      },
    ]);
    expect(reading.indicators[0]?.tolerance).toBe(tolerance);
  });
});
