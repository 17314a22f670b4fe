import { date } from "../../support/rawWorkbook";
import { finding, pupil, readRows } from "./reading";

describe("the PEP columns", () => {
  it("fall back, cell by cell, on the date of the last PEP where the yes/no cell is blank", () => {
    const reading = readRows(
      [
        ["Name", "UPN", "PEP in time", "PEP date"],
        ["Ava", "1", null, date("2014-05-10")],
        ["Ben", "2", null, date("2014-02-10")],
        ["Cal", "3", "No", date("2014-05-10")],
        ["Dee", "4", null, null],
      ],
      { academicYear: "2013/14", term: "summer" },
    );
    const inTime = ["1", "2", "3", "4"].map((key) => pupil(reading, key)?.termly.pepInTime);
    expect(inTime.map((each) => (each?.kind === "value" ? each.value : each?.kind))).toEqual([
      "yes",
      "no",
      "no",
      "blank",
    ]);
  });

  it("say once that a good PEP is not rated when no column tells its time", () => {
    const reading = readRows([
      ["Name", "UPN", "PEP quality"],
      ["Ava", "1", "Green"],
      ["Ben", "2", "Amber"],
      ["Cal", "3", "Red"],
    ]);
    expect(finding(reading, "pep-time-unknown")).toMatchObject({
      severity: "information",
      cells: ["C2", "C3"],
    });
  });
});
