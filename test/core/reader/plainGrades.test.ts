import type { TestCell } from "../../support/rawWorkbook";
import { grade, readRows } from "./reading";

const headings: TestCell[] = ["Name", "Pupil ID", "Year", "English", "Maths"];
const mixed: TestCell[][] = [
  headings,
  ["Ava", "1", 11, "C", "C"],
  ["Ben", "2", 11, "D", "C"],
  ["Cal", "3", 10, "B", "D"],
  ["Dee", "4", 8, "4b", "5c"],
];

const roles = (rows: TestCell[][], answer?: string) => {
  const decisions = new Map(answer === undefined ? [] : [["roles:Y11", answer] as const]);
  const reading = readRows(rows, { decisions });
  const found = Object.fromEntries(
    reading.pupils.map(({ key, grades }) => [key, [...new Set(grades.map(({ role }) => role))].join()]),
  );
  return { found, assumed: reading.questions.find(({ id }) => id === "roles:Y11")?.assumed, reading };
};

describe("headings that name only a subject", () => {
  it("hold the assumed role for every year group with grades of examinations", () => {
    const { found, assumed, reading } = roles(mixed);
    expect(assumed).toBe("result");
    expect(found).toEqual({ "1": "result", "2": "result", "3": "result", "4": "workingAt" });
    expect(grade(reading, "4", "english", "workingAt")?.scale).toBe("NC levels");
  });

  it("hold the officer's answer for every year group with grades of examinations", () => {
    expect(roles(mixed, "target").found).toMatchObject({ "1": "target", "3": "target" });
    expect(roles(mixed, "workingAt").found).toMatchObject({ "1": "workingAt", "3": "workingAt" });
  });

  it("are taken for working at where nobody ends a key stage, and for results when the officer says so", () => {
    const rows = [headings, ["Cal", "3", 10, "B", "D"], ["Eve", "5", 10, "C", "C"]];
    expect(roles(rows)).toMatchObject({ assumed: "workingAt", found: { "3": "workingAt" } });
    expect(roles(rows, "result").found).toEqual({ "3": "result", "5": "result" });
  });
});
