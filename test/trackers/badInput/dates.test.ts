import { readTracker } from "../../../src/core/reader/readTracker";
import { codes, finding } from "../../core/reader/reading";
import {
  normalOptions,
  normalPupils,
  normalRows,
  put,
  readAll,
  readFault,
} from "../../support/normalTracker";
import { date, rawWorkbook, serialOf } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

const born = (value: TestCell) => readFault((rows) => put(rows, 3, "DOB", value));

describe("dates", () => {
  it.each<[string, TestCell, string, string]>([
    ["C01: month 13", "23/13/2009", "date-impossible", "‘23/13/2009’ (month 13?)"],
    ["C03: American order", "04/23/2009", "date-impossible", "‘04/23/2009’ (month 23?)"],
    ["C07: a negative serial", -1, "date-impossible", "‘-1’"],
    ["C07: zero", 0, "date-impossible", "‘0’"],
    ["C07: the 29 February 1900 that never was", 60, "date-impossible", "‘60’"],
    ["C09: in the future", date("2026-01-01"), "date-out-of-range", "lies in the future"],
    ["C09: age 2", date("2023-01-01"), "date-out-of-range", "would be 2"],
    ["C09: age 40", date("1985-01-01"), "date-out-of-range", "would be 40"],
    ["C10: a month and a year", "Sept 2010", "date-impossible", "‘Sept 2010’"],
    ["C10: about a year", "c. 2010", "date-impossible", "‘c. 2010’"],
    ["C10: not known", "not known", "not-given", "‘not known’"],
    ["C10: a part is missing", "??/03/2009", "date-impossible", "‘??/03/2009’"],
    ["C10: a year of school", "2025/26", "date-impossible", "‘2025/26’"],
    ["C01: 31 April", "31/04/2009", "date-impossible", "(day 31?)"],
    ["C14: a leap day of a common year", "29/02/2009", "date-impossible", "(day 29?)"],
  ])("%s is out, with its cell and text, and the other pupils stay", (_, value, code, quoted) => {
    const reading = born(value);
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.pupils[1]?.dateOfBirth).toMatchObject({ kind: "unreadable" });
    expect(reading.pupils[1]?.year).toMatchObject({ value: 11 });
    expect(reading.findings).toMatchObject([{ code, cells: ["D3"] }]);
    expect(reading.findings[0]?.message).toContain(quoted);
  });

  it.each<[string, TestCell, string, readonly string[]]>([
    ["C02: day first", "03/04/2009", "2009-04-03", ["date-text"]],
    ["C04: ISO", "2009-04-23", "2009-04-23", ["date-text"]],
    ["C04: ISO with a time", "2009-04-23T00:00:00", "2009-04-23", ["date-text"]],
    ["C05: a plain serial", serialOf("2009-04-23"), "2009-04-23", ["date-number"]],
    ["C05: a serial as text", String(serialOf("2009-04-23")), "2009-04-23", ["date-number"]],
    ["C06: a time of day", { value: serialOf("2009-04-23") + 0.99, format: "dd/mm/yyyy" }, "2009-04-23", []],
    ["C08: a year of two digits", "11/9/08", "2008-09-11", ["date-text"]],
    ["C02: dots", "01.09.08", "2008-09-01", ["date-text"]],
    ["C02: words", "1st Sept 2008", "2008-09-01", ["date-text"]],
    ["C02: words with the month first", "September 1st, 2008", "2008-09-01", ["date-text"]],
    ["C02: a year with its apostrophe", "1 Sep '08", "2008-09-01", ["date-text"]],
    ["C13: the day the clocks go forward", date("2009-03-29"), "2009-03-29", []],
    ["C13: 31 March", date("2009-03-31"), "2009-03-31", []],
    ["C13: the day the clocks go back", date("2008-10-26"), "2008-10-26", []],
    ["C14: a leap day", date("2009-02-28"), "2009-02-28", []],
  ])("%s is read, and listed where it was typed as text or number", (_, value, expected, said) => {
    const reading = born(value);
    expect(reading.pupils[1]?.dateOfBirth).toMatchObject({ kind: "value", value: expected });
    expect(codes(reading)).toEqual(said);
    if (said.length > 0)
      expect(reading.findings[0]).toMatchObject({ severity: "information", cells: ["D3"] });
  });

  it("C02: the listed date says how it was read", () => {
    expect(finding(born("03/04/2009"), "date-text")?.message).toContain("3 April 2009");
  });

  it("C14: a leap day decides the year group as the last of August does", () => {
    const reading = readFault((rows) => {
      put(rows, 3, "DOB", date("2008-02-29"));
      put(rows, 3, "Year", null);
    });
    expect(reading.pupils[1]?.year).toMatchObject({ value: 12 });
  });

  it("C11: a workbook that counts from 1904 stops", () => {
    const workbook = { ...rawWorkbook({ name: "Pupils", rows: normalRows() }), dateSystem: 1904 as const };
    expect(finding(readTracker(workbook, normalOptions), "dates-from-1904")).toMatchObject({ stops: true });
  });

  it("C15: care that ended before it began leaves the 12-month rule open, both cells named", () => {
    const reading = readAll([
      {
        name: "Y11",
        rows: [
          ["UPN", "Name", "Year", "Date into care", "Date left care", "Maths result"],
          ["x1", "Ava Ash", 11, date("2023-05-01"), date("2022-05-01"), "5"],
        ],
      },
    ]);
    expect(finding(reading, "care-dates-disagree")?.cells).toEqual(["D2", "E2"]);
  });

  const american = (rows: TestCell[][]): void => {
    put(rows, 3, "DOB", "04/23/2009");
    put(rows, 4, "DOB", "05/31/2009");
    put(rows, 5, "DOB", "03/04/2009");
  };

  it("C03: a column that is American throughout is asked about", () => {
    const reading = readFault(american);
    expect(reading.questions).toMatchObject([
      { id: "date-order:Pupils:dateOfBirth", assumed: "month first (American)", at: { cell: "D1" } },
    ]);
    expect(reading.pupils[3]?.dateOfBirth).toMatchObject({ value: "2009-03-04" });
    const uk = readFault(american, {
      decisions: new Map([["date-order:Pupils:dateOfBirth", "day first (UK)"]]),
    });
    expect(uk.pupils[3]?.dateOfBirth).toMatchObject({ value: "2009-04-03" });
    expect(uk.pupils[1]?.dateOfBirth.kind).toBe("unreadable");
  });

  it("C03: one British date among them settles that the column is British", () => {
    const reading = readFault((rows) => {
      american(rows);
      put(rows, 6, "DOB", "23/04/2009");
    });
    expect(reading.questions).toEqual([]);
    expect(finding(reading, "date-impossible")?.cells).toEqual(["D3", "D4"]);
  });
});
