import { codes } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";

describe("columns that say yes or no, or how good something is", () => {
  it.each([
    ["Basics 4+", "Y", "N"],
    ["RWM combined", "Yes", "No"],
    ["On track?", "No", "No"],
    ["Quality", "Good", "Good"],
  ])("%s holds no grades: nobody is asked whether it is a GCSE", (heading, first, second) => {
    const reading = readAll([
      {
        name: "Y11",
        rows: [
          ["Name", "UPN", "Yr", "Maths result", heading],
          ["Ava", normalUpn(1), 11, "4", first],
          ["Ben", normalUpn(2), 11, "3", second],
        ],
      },
    ]);
    expect(reading.questions).toEqual([]);
    expect(codes(reading)).toEqual(["columns-unused"]);
  });

  it("levels of courses are no legal status", () => {
    const reading = readAll([
      {
        name: "Y12",
        rows: [
          ["Name", "UPN", "Yr", "Carer", "Level"],
          ["Ava", normalUpn(1), 12, "Mx Beck", "L2"],
          ["Ben", normalUpn(2), 13, "Mx Dale", "L3"],
        ],
      },
    ]);
    expect(codes(reading)).toEqual(["columns-unused"]);
  });
});
