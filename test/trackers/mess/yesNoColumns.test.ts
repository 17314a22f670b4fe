import { codes, finding } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";

describe("columns that say yes or no, or how good something is", () => {
  it.each([
    ["Photo consent", "Yes", "No"],
    ["Laptop?", "No", "No"],
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

  it.each(["EHCP date", "To", "Moved in"])("dates under ‘%s’ are not taken for births", (heading) => {
    const reading = readAll([
      {
        name: "Y11",
        rows: [
          ["Name", "UPN", "Yr", "Maths result", heading],
          ["Ava", normalUpn(1), 11, "4", date("2020-05-05")],
          ["Ben", normalUpn(2), 11, "3", date("2019-01-10")],
        ],
      },
    ]);
    expect(finding(reading, "column-fits")).toBeUndefined();
  });

  it("levels of courses past Year 11 are no grades of a subject", () => {
    const reading = readAll([
      {
        name: "Y12",
        rows: [
          ["Name", "UPN", "Yr", "Course", "Level"],
          ["Ava", normalUpn(1), 12, "Childcare", "L2"],
          ["Ben", normalUpn(2), 13, "Motor trade", "L3"],
        ],
      },
    ]);
    expect(reading.pupils.flatMap(({ grades }) => grades)).toEqual([]);
    expect(reading.questions).toEqual([]);
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
