import type { TestCell } from "../../support/rawWorkbook";
import { date, error, percent, serialOf } from "../../support/rawWorkbook";
import { rawWorkbook } from "../../support/rawWorkbook";
import { readTracker } from "../../../src/core/reader/readTracker";
import { codes, finding, readRows } from "./reading";
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

describe("bad inputs C: dates", () => {
  const born = (value: TestCell) => one("DOB", value);
  it.each<[string, TestCell, string, string | null]>([
    ["C01 month 13", "23/13/1997", "(month 13?)", "date-impossible"],
    ["C03 American order", "04/23/1998", "(month 23?)", "date-impossible"],
    ["C07 zero", 0, "0", "date-impossible"],
    ["C07 negative", -1, "-1", "date-impossible"],
    ["C07 the 29 February that never was", 60, "60", "date-impossible"],
    ["C10 month and year", "Sept 2010", "Sept 2010", "date-impossible"],
    ["C10 circa", "c. 2010", "c. 2010", "date-impossible"],
    ["C10 not known", "not known", "not known", "not-given"],
    ["C09 the future", date("2015-01-01"), "future", "date-out-of-range"],
    ["C09 age 2", date("2012-01-01"), "would be 2", "date-out-of-range"],
    ["C09 age 40", date("1974-01-01"), "would be 40", "date-out-of-range"],
    ["31 April", "31/04/1998", "(day 31?)", "date-impossible"],
  ])("%s is out, with its cell", (_, value, quoted, code) => {
    const reading = born(value);
    expect(reading.pupils[0]?.dateOfBirth.kind).toBe("unreadable");
    expect(finding(reading, code ?? "")).toMatchObject({ cell: "E2" });
    expect(finding(reading, code ?? "")?.message).toContain(quoted);
  });

  it.each<[string, TestCell, string, string | null]>([
    ["C02 day first", "03/04/1998", "1998-04-03", "date-text"],
    ["C04 ISO", "1998-04-23", "1998-04-23", "date-text"],
    ["C05 a plain serial", serialOf("1998-04-23"), "1998-04-23", "date-number"],
    [
      "C06 a serial with a time",
      { value: serialOf("1998-04-23") + 0.99, format: "dd/mm/yyyy hh:mm", text: "23/04/1998 23:45" },
      "1998-04-23",
      null,
    ],
    ["C08 a year of two digits", "11/9/97", "1997-09-11", "date-text"],
    ["dots", "01.09.97", "1997-09-01", "date-text"],
    ["words", "1st Sept 1997", "1997-09-01", "date-text"],
    ["01-Sep-97", "01-Sep-97", "1997-09-01", "date-text"],
    ["C13 the day the clocks change", date("1998-03-29"), "1998-03-29", null],
    ["C14 a leap day", date("1996-02-29"), "1996-02-29", null],
  ])("%s is read", (_, value, expected, code) => {
    const reading = born(value);
    expect(reading.pupils[0]?.dateOfBirth).toMatchObject({ kind: "value", value: expected });
    if (code !== null) expect(finding(reading, code)).toMatchObject({ severity: "information", cell: "E2" });
    else expect(codes(reading).filter((each) => each.startsWith("date-"))).toEqual([]);
  });

  it("C11 stops on dates counted from 1904", () => {
    const workbook = {
      ...rawWorkbook({
        name: "Y11",
        rows: [
          ["UPN", "Name", "NCY"],
          [ava, "Ava", 11],
        ],
      }),
      dateSystem: 1904 as const,
    };
    const reading = readTracker(workbook, {
      asAt: "2014-09-30",
      academicYear: null,
      term: null,
      decisions: new Map(),
    });
    expect(finding(reading, "dates-from-1904")).toMatchObject({ stops: true });
  });

  it("C15 names both cells when care ended before it began", () => {
    const reading = readRows([
      ["UPN", "Name", "NCY", "Date into care", "Date left care"],
      [ava, "Ava", 11, date("2013-05-01"), date("2012-05-01")],
    ]);
    expect(finding(reading, "care-dates-disagree")?.cells).toEqual(["D2", "E2"]);
  });
});

describe("bad inputs D: grades and numbers", () => {
  it.each<[string, TestCell, string]>([
    ["D04 a fine grade", "C+", "grade"],
    ["D10 n/a", "n/a", "notApplicable"],
    ["D10 a dash", "-", "blank"],
    ["D10 TBC", "TBC", "pending"],
    ["D10 abs", "abs", "absent"],
    ["D11 blank", null, "blank"],
    ["a text with spaces only", "  ", "blank"],
    ["F01 an error", error("#VALUE!"), "unreadable"],
    ["a grade of another time", 7, "unreadable"],
  ])("%s is read as what it is, never as zero", (_, value, kind) => {
    expect(one("Geography", value).pupils[0]?.grades[1]?.reading.kind).toBe(kind);
  });

  it("D05 and D17 leave numbers that are no grade out", () => {
    for (const value of [10, 0, -1, 99, 1e308, 1e-320, 4.5])
      expect(one("Geography", value).pupils[0]?.grades[1]?.reading.kind).toBe("unreadable");
  });

  it.each<[string, TestCell, string | null]>([
    ["93", 93, "93"],
    ["a percent format", percent(0.93), "93"],
    ["text with a sign", "93%", "93"],
    ["binary noise", 93.10000000000001, "93.1"],
    ["D18 101%", "101%", null],
    ["D18 below zero", -2, null],
    ["words", "good", null],
    ["D17 a huge number", 1e308, null],
  ])("attendance as %s", (_, value, expected) => {
    const { attendance } = one("Att %", value).pupils[0]?.termly ?? {};
    expect(attendance).toMatchObject(
      expected === null ? { kind: "unreadable" } : { kind: "value", value: expected },
    );
  });

  it("D16 reads a whole column of shares as percentages, and never mixes units", () => {
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
    ["x", null],
    ["maybe", null],
  ])("D13 reads %s in a yes/no column as %s", (value, expected) => {
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

describe("bad inputs E: SEN and other codes", () => {
  it.each<[string, TestCell, string]>([
    ["E01", "E", "E"],
    ["E02", "Statement", "S"],
    ["E02", "SA+", "P"],
    ["E03", "SEN Support", "K"],
    ["E03", "none", "N"],
    ["E04", null, "blank"],
    ["E05", "K/E", "unreadable"],
  ])("%s reads the SEN status %s as %s", (_, value, expected) => {
    const provision = one("SEN", value).pupils[0]?.sen.provision;
    expect(provision?.kind === "value" ? provision.value : provision?.kind).toBe(expected);
  });

  it("E06 keeps an unknown need as typed, with its cell", () => {
    const reading = one("Primary need", "XYZ");
    expect(reading.pupils[0]?.sen.need).toMatchObject({ value: "XYZ" });
    expect(finding(reading, "need-unknown")).toMatchObject({ cell: "E2" });
  });

  it("E07 takes the first of two needs", () => {
    expect(one("Need", "BESD/MLD").pupils[0]?.sen.need).toMatchObject({ value: "BESD" });
  });

  it.each<[TestCell, number]>([
    ["Y11", 11],
    [11, 11],
    ["Yr 11", 11],
    ["Year 11", 11],
    ["R", 0],
    ["N2", -1],
  ])("E08 reads the year group %s as %s", (value, year) => {
    expect(one("SEN", "N", value).pupils[0]?.year).toMatchObject({ value: year });
  });

  it("E09 flags a year group that disagrees with the date of birth, both cells, and keeps it", () => {
    const reading = one("DOB", date("1998-10-05"));
    expect(finding(reading, "year-and-birth-disagree")?.cells).toEqual(["C2", "E2"]);
    expect(reading.pupils[0]?.year).toMatchObject({ value: 11 });
  });

  it("E10 reads special school names and types", () => {
    expect(one("School type", "Special").pupils[0]?.schoolType).toMatchObject({ value: "special" });
    expect(one("School", "EHE").pupils[0]?.school).toMatchObject({ value: "EHE" });
    expect(one("School type", "??").pupils[0]?.schoolType.kind).toBe("unreadable");
  });

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
