import { finding } from "../../core/reader/reading";
import {
  normalPupils,
  normalRows,
  put,
  readAll,
  readFault,
  readUnchanged,
} from "../../support/normalTracker";
import type { NormalHeading } from "../../support/normalTracker";
import { error, rawWorkbook } from "../../support/rawWorkbook";
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

  it("F04: links to a closed workbook are read as last fetched, and named in one finding a sheet", () => {
    const rows = normalRows((made) => put(made, 3, "Attendance %", formula(93)));
    const notes = { name: "Notes", rows: [["From the school"], [formula("x")]], linked: ["A2"] };
    const reading = readAll([{ name: "Pupils", rows, linked: ["P3", "K5"] }, notes]);
    expect(reading.pupils[1]?.termly.attendance).toMatchObject({ value: "93" });
    expect(reading.findings).toMatchObject([
      { code: "cells-linked", severity: "worthALook", sheet: "Pupils", cells: ["P3", "K5"] },
    ]);
    expect(reading.findings[0]?.message).toMatch(
      /^Cells P3 and K5 on ‘Pupils’ show values of another workbook/,
    );
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

  it("F07: a workbook that is calculated by hand is read as it shows itself, and F9 is asked for", () => {
    const manual = (sdq: TestCell) => {
      const rows = normalRows((made) => put(made, 3, "SDQ", sdq));
      return readUnchanged({ ...rawWorkbook({ name: "Pupils", rows }), calculation: "manual" });
    };
    const reading = manual(formula(12));
    expect(reading.pupils[1]?.termly.sdq).toMatchObject({ value: 12 });
    expect(reading.findings).toMatchObject([{ code: "calculation-manual", severity: "worthALook" }]);
    expect(reading.findings[0]?.message).toMatch(
      /‘Pupils’ may show old values.* Press F9 in Excel, then refresh\.$/,
    );
    expect(manual(12).findings).toEqual([]);
  });

  it("F08: a picture in a cell shows no value, and is blank", () => {
    expect(one("School", null).pupils[1]?.school).toEqual({ kind: "blank" });
  });

  it("F09: an array formula is read by its value", () => {
    expect(one("Attendance %", formula(91.5)).pupils[1]?.termly.attendance).toMatchObject({ value: "91.5" });
  });
});
