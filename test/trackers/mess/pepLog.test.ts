import { columns } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

const log: TestCell[][] = [
  ["UPN", "Name", "NCY", "Term", "Academic Year", "PEP meeting date", "Completed", "QA rating"],
  [normalUpn(1), "Ava", 10, "Autumn", "2024/25", date("2024-10-01"), "Yes", "Amber"],
  [normalUpn(1), "Ava", 10, "Summer", "2024/25", date("2025-06-01"), "Yes", "Green"],
  [normalUpn(2), "Ben", 10, "Autumn", "2024/25", date("2024-11-01"), "Yes", "Amber"],
  [normalUpn(2), "Ben", 10, "Summer", "2024/25", null, "No", "Red"],
];

const inTime = (name: string, rows: TestCell[][] = log) =>
  readAll([{ name, rows }]).pupils.map(({ termly }) => termly.pepInTime);

describe("a log of PEPs, a row for each pupil and term", () => {
  it("says under Completed that the PEP of the term was not held, which is a no and not a gap", () => {
    expect(inTime("PEP log")).toMatchObject([
      { kind: "value", value: "yes" },
      { kind: "value", value: "no" },
    ]);
  });

  it("rates the PEP under QA rating", () => {
    const reading = readAll([{ name: "PEP log", rows: log }]);
    expect(columns(reading).slice(6)).toEqual(["G pepInTime", "H pepQuality"]);
    expect(reading.pupils.map(({ termly }) => termly.pepQuality)).toMatchObject([
      { value: "GREEN" },
      { value: "RED" },
    ]);
  });

  it("a title will do where the sheet is not named for it", () => {
    const titled = [["PEP compliance, summer 2025"], ["UPN", "Name", "NCY", "Completed"], [normalUpn(1), "Ava", 10, "No"]]; // prettier-ignore
    expect(inTime("Sheet1", titled)).toMatchObject([{ kind: "value", value: "no" }]);
  });
});

describe("‘Completed’ is not the PEP", () => {
  it.each([
    ["on a sheet that is not named for PEPs", "Log", "School"],
    ["beside the SDQ, which is completed too", "PEP and SDQ", "SDQ"],
  ])("%s", (_, name, heading) => {
    const rows = [["UPN", "Name", "NCY", heading, "Completed"], [normalUpn(1), "Ava", 10, 12, "No"]]; // prettier-ignore
    expect(inTime(name, rows)).toEqual([{ kind: "noColumn" }]);
  });
});
