import { finding } from "../../core/reader/reading";
import { normalPupils, put, readFault } from "../../support/normalTracker";
import type { NormalHeading } from "../../support/normalTracker";
import { error } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

const one = (heading: NormalHeading, value: TestCell) => readFault((rows) => put(rows, 3, heading, value));
const formula = (value: string | number, text = String(value)): TestCell => ({
  value,
  text,
  hasFormula: true,
});

describe("formulas and error cells", () => {
  const names = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"];
  const newer = ["#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!"];
  const waiting = ["#GETTING_DATA", "#BUSY!", "#CONNECT!"];

  it.each([
    ...names.map((name) => [`F01: ${name}`, error(name)] as const),
    ...names.map((name) => [`F01: ${name} typed as text`, name] as const),
    ...newer.map((name) => [`F02: ${name}`, error(name)] as const),
    ["F08: a rich value that no cell shows", error("#FIELD!")] as const,
  ])("%s is out, with its cell and name", (_, cell) => {
    for (const [heading, column] of [
      ["School", "F"],
      ["SDQ", "T"],
      ["DOB", "D"],
    ] as const) {
      const reading = one(heading, cell);
      expect(reading.pupils).toHaveLength(normalPupils);
      expect(finding(reading, "cell-error")).toMatchObject({ severity: "mustFix", cells: [`${column}3`] });
    }
  });

  it.each([
    ...waiting.map((name) => [`F02: ${name}`, name] as const),
    ["F10: a Python cell", "#BUSY!"] as const,
    ["F10: a connection that refreshes", "#CONNECT!"] as const,
  ])("%s is out, and the officer is told to wait and read again", (_, name) => {
    const reading = one("Attendance %", error(name));
    expect(reading.pupils[1]?.termly.attendance.kind).toBe("unreadable");
    expect(finding(reading, "cell-waiting")).toMatchObject({ cells: ["P3"] });
    expect(finding(reading, "cell-waiting")?.message).toContain("Wait");
  });

  it("F03: a formula that shows nothing is blank", () => {
    const reading = one("School", formula(""));
    expect(reading.pupils[1]?.school).toEqual({ kind: "blank" });
    expect(reading.findings).toEqual([]);
  });

  it("F03: a formula that copies a blank cell as 0 is blank where 0 means nothing", () => {
    for (const heading of ["School", "SEN", "Primary need", "DOB", "Date into care"] as const)
      expect(one(heading, formula(0)).findings).toEqual([]);
    expect(one("Year", formula(0)).pupils[1]?.year).toMatchObject({ value: 11 });
  });

  it("F04: a link to a closed workbook is read as it was last calculated", () => {
    const reading = one("Attendance %", formula(93));
    expect(reading.pupils[1]?.termly.attendance).toMatchObject({ value: "93" });
    expect(reading.findings).toEqual([]);
  });

  it("F05: a column of formulas that all give 0 is not used, and its cells are named", () => {
    const reading = readFault((rows) => {
      for (let row = 2; row <= normalPupils + 1; row++) put(rows, row, "Attendance %", formula(0));
    });
    expect(finding(reading, "formulas-all-zero")).toMatchObject({ severity: "mustFix", cell: "P2" });
    expect(reading.pupils.every(({ termly }) => termly.attendance.kind === "unreadable")).toBe(true);
    expect(reading.pupils[0]?.termly.sdq.kind).toBe("value");
  });

  it("F05: zeros that were typed, and days suspended that come to none, stay", () => {
    const typed = readFault((rows) => {
      for (let row = 2; row <= normalPupils + 1; row++) put(rows, row, "Days suspended", formula(0));
    });
    expect(typed.pupils[0]?.termly.suspendedDays).toMatchObject({ value: "0" });
    expect(finding(typed, "formulas-all-zero")).toBeUndefined();
  });

  it("F06: an age that counts from today changes nothing, whatever the day", () => {
    const fault = (rows: TestCell[][]): void =>
      rows.forEach((row, index) => row.push(index === 0 ? "Age" : formula(15)));
    const [now, later] = ["2025-09-30", "2026-03-01"].map((asAt) => readFault(fault, { asAt }).pupils);
    expect(now).toEqual(later);
  });

  it("F07: a workbook that is not recalculated is read as it shows itself", () => {
    expect(one("SDQ", formula(12)).pupils[1]?.termly.sdq).toMatchObject({ value: 12 });
  });

  it("F08: a picture in a cell shows no value, and is blank", () => {
    expect(one("School", null).pupils[1]?.school).toEqual({ kind: "blank" });
  });

  it("F09: an array formula is read by its value", () => {
    expect(one("Attendance %", formula(91.5)).pupils[1]?.termly.attendance).toMatchObject({ value: "91.5" });
  });
});
