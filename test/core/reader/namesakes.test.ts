import type { TestCell } from "../../support/rawWorkbook";
import { date } from "../../support/rawWorkbook";
import { finding, readRows, readSheets } from "./reading";

const born = date("1998-03-02");

describe("pupils of one name and one date of birth", () => {
  it.each(["LCS No", "CLA No", "ICS No", "Child No", "Case no", "PIN", "LL ID", "Mosaic No", "Protocol No"])(
    "are two when their numbers differ: %s",
    (heading) => {
      const reading = readRows([
        ["Surname", "Forename", heading, "DOB", "Maths result"],
        ["Ash", "Amy", 701, born, "C"],
        ["Ash", "Amy", 702, born, "D"],
      ]);
      expect(reading.pupils.map(({ key }) => key)).toEqual(["701", "702"]);
    },
  );

  const headings: TestCell[] = ["Surname", "Forename", "DOB", "Maths result"];
  const different: TestCell[][] = [headings, ["Ash", "Amy", born, "C"], ["Ash", "Amy", born, "D"]];

  it("are both kept without numbers when their rows differ, with keys of their own, and it is said", () => {
    const reading = readRows(different);
    expect(new Set(reading.pupils.map(({ key }) => key)).size).toBe(2);
    expect(finding(reading, "pupil-namesakes")).toMatchObject({
      severity: "worthALook",
      cells: ["A2", "A3"],
    });
    expect(finding(reading, "pupil-twice")).toBeUndefined();
  });

  it("are one without numbers when every cell is the same", () => {
    const reading = readRows([headings, ["Ash", "Amy", born, "C"], ["Ash ", "Amy", born, "C"]]);
    expect(reading.pupils).toHaveLength(1);
    expect(finding(reading, "pupil-twice")?.cells).toEqual(["A2", "A3"]);
  });

  it("stay two when a second sheet lists both again", () => {
    const sheets = ["Y11", "Autumn"].map((name) => ({ name, rows: different }));
    expect(readSheets(sheets).pupils).toHaveLength(2);
  });
});
