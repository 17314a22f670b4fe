import type { TestCell } from "../../support/rawWorkbook";
import { date, percent } from "../../support/rawWorkbook";
import { readRows } from "../../core/reader/reading";
import type { TrackerReading } from "../../../src/core/reader/understood";

const ava = "A999000114001";

/** One pupil with one more column. */
function one(heading: string, value: TestCell, year: TestCell = 11): TrackerReading {
  return readRows(
    [
      ["UPN", "Name", "NCY", "Maths", heading],
      [ava, "Ava", year, "C", value],
    ],
    { academicYear: "2013/14" },
  );
}

describe("bad inputs D: grades and numbers", () => {
  it.each<[string, TestCell, string]>([
    ["D04: a fine grade", "C+", "grade"],
    ["D10: n/a", "n/a", "notApplicable"],
    ["D10: a dash", "-", "blank"],
    ["D10: TBC", "TBC", "pending"],
    ["D10: abs", "abs", "absent"],
    ["D11: blank", null, "blank"],
    ["a text with spaces only", "  ", "blank"],
    ["a grade of another time", 7, "unreadable"],
  ])("%s is read as what it is, never as zero", (_, value, kind) => {
    expect(one("Geography", value).pupils[0]?.grades[1]?.reading.kind).toBe(kind);
  });

  it("D05: D17: leaves numbers that are no grade out", () => {
    for (const value of [10, 0, -1, 99, 1e308, 1e-320, 4.5])
      expect(one("Geography", value).pupils[0]?.grades[1]?.reading.kind).toBe("unreadable");
  });

  it.each<[string, TestCell, string | null]>([
    ["93", 93, "93"],
    ["a percent format", percent(0.93), "93"],
    ["text with a sign", "93%", "93"],
    ["binary noise", 93.10000000000001, "93.1"],
    ["words", "good", null],
    ["D17: a huge number", 1e308, null],
  ])("attendance as %s", (_, value, expected) => {
    const { attendance } = one("Att %", value).pupils[0]?.termly ?? {};
    expect(attendance).toMatchObject(
      expected === null ? { kind: "unreadable" } : { kind: "value", value: expected },
    );
  });

  it("D16: reads a whole column of shares as percentages, and never mixes units", () => {
    const of = (...values: TestCell[]) =>
      readRows([
        ["UPN", "Name", "NCY", "Att"],
        ...values.map((value, at) => [`x${at}`, "N", 11, value]),
      ]).pupils.map(({ termly: { attendance } }) =>
        attendance.kind === "value" ? attendance.value : attendance.kind,
      );
    expect(of(0.93, 1, 0)).toEqual(["93", "100", "0"]);
    expect(of(93, 0.9)).toEqual(["93", "unreadable"]);
  });

  it.each<[string, TestCell, string]>([
    ["Suspensions", 2.5, "2.5"],
    ["Days excluded", "none", "0"],
    ["FTE days", "3 days", "3"],
  ])("%s of %s is %s days", (heading, value, days) => {
    expect(one(heading, value).pupils[0]?.termly.suspendedDays).toMatchObject({ value: days });
  });

  it.each<[TestCell, string | null]>([
    ["Y", "yes"],
    ["✓", "yes"],
    [1, "yes"],
    [true, "yes"],
    ["No", "no"],
    [0, "no"],
    [false, "no"],
    ["maybe", null],
  ])("D13: reads %s in a yes/no column as %s", (value, expected) => {
    const flag = one("12 months", value).pupils[0]?.care.twelveMonths;
    expect(flag).toMatchObject(expected === null ? { kind: "unreadable" } : { value: expected });
  });

  it("reads PEP and SDQ columns", () => {
    expect(one("PEP RAG", "Amber").pupils[0]?.termly.pepQuality).toMatchObject({ value: "AMBER" });
    expect(one("PEP in time", "overdue").pupils[0]?.termly.pepInTime).toMatchObject({ value: "no" });
    expect(one("PEP date", date("2014-05-01")).pupils[0]?.termly.pepInTime).toMatchObject({ value: "yes" });
    expect(one("PEP date", date("2014-01-09")).pupils[0]?.termly.pepInTime).toMatchObject({ value: "no" });
    expect(one("SDQ", 17).pupils[0]?.termly.sdq).toMatchObject({ value: 17 });
    expect(one("SDQ", 41).pupils[0]?.termly.sdq.kind).toBe("unreadable");
  });
});

describe("a list without year groups", () => {
  it("works the year group out from the date of birth where no column gives it", () => {
    const reading = readRows(
      [
        ["UPN", "Name", "DOB", "Maths"],
        [ava, "Ava", date("1998-08-31"), "C"],
      ],
      { academicYear: "2013/14" },
    );
    expect(reading.pupils[0]?.year).toMatchObject({ value: 11 });
  });
});
