import { error } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";
import { finding, grade, readRows } from "./reading";

const na = error("#N/A");

/** Twelve invented pupils whose outcomes are agreed; summer 2014 results under the A*-G scale. */
const rows: TestCell[][] = [
  ["Key", "NCY", "Eng Lang", "Eng Lit", "Maths", "Sci", "Add Sci", "Hist", "Art", "RE"],
  ["p1", 11, "C", "C", "C", "C", "D", "C", "B", "–"],
  ["p2", 11, "A", "A", "B", "B", "B", "A*", "A", "A"],
  ["p3", 11, "D", "B", "C", "C", "C", "C", "C", "C"],
  ["p4", 11, "C", "C", "D", "C", "C", "C", "C", "C"],
  ["p5", 11, "C", "–", "C", "C", "–", "–", "C", "–"],
  ["p6", 11, "U", "–", "U", "–", "–", "–", "–", "–"],
  ["p7", 11, "X", "X", "C", "C", "C", "C", "C", "C"],
  ["p8", 11],
  ["p9", 11, "C", "–", "c", "C ", "C", "B", "–", "–"],
  ["p10", 11, 5, "–", "C", "C", "C", "C", "–", "–"],
  ["p11", 11, "C", "C", na, "C", "C", "C", "C", "C"],
  ["p12", 11, "D", "–", na, "D", "D", "–", "–", "–"],
];

describe("the worked table of twelve pupils", () => {
  const reading = readRows(rows, { academicYear: "2013/14", term: "summer" });

  it("reads twelve pupils by their own numbers", () => {
    expect(reading.pupils.map(({ key }) => key)).toEqual(Array.from({ length: 12 }, (_, i) => `p${i + 1}`));
  });

  it("takes plain subject columns of Year 11 for results on A*-G", () => {
    const grades = reading.columns.filter(({ field }) => field === "grade");
    expect(grades.map(({ subject }) => subject)).toEqual([
      "englishLanguage",
      "englishLiterature",
      "mathematics",
      "science",
      "additionalScience",
      "history",
      "art",
      "religiousStudies",
    ]);
    expect(new Set(grades.map(({ role, scale }) => `${role} ${scale}`))).toEqual(new Set(["result A*-G"]));
  });

  it("reads p9's odd case and spaces, and lists them", () => {
    expect(grade(reading, "p9", "mathematics")?.reading).toEqual({ kind: "grade", code: "C", raw: "c" });
    expect(grade(reading, "p9", "science")?.reading).toEqual({ kind: "grade", code: "C", raw: "C " });
    expect(reading.findings.filter(({ code }) => code === "grade-tidied").map(({ cell }) => cell)).toEqual([
      "E10",
      "F10",
    ]);
  });

  it("cannot read p10's 5 on A*-G, and it must be fixed", () => {
    expect(grade(reading, "p10", "englishLanguage")?.reading).toEqual({ kind: "unreadable", raw: "5" });
    expect(finding(reading, "grade-unreadable")).toMatchObject({
      severity: "mustFix",
      cell: "C11",
      stops: false,
      found: "5",
      message:
        "Cell C11 on ‘Y11’ says ‘5’. We expected a GCSE grade A* to G, or U, or blank. Correct the cell and read the tracker again; until then the grade is not known.",
    });
  });

  it("keeps #N/A apart from a grade and from a blank, one finding for the column", () => {
    expect(grade(reading, "p11", "mathematics")?.reading).toEqual({ kind: "unreadable", raw: "#N/A" });
    expect(finding(reading, "cell-error")).toMatchObject({ severity: "mustFix", cells: ["E12", "E13"] });
  });

  it("reads absence, dashes and blanks as what they are", () => {
    expect(grade(reading, "p7", "englishLanguage")?.reading.kind).toBe("absent");
    expect(grade(reading, "p6", "history")?.reading.kind).toBe("blank");
    expect(reading.pupils[7]?.grades.every(({ reading: { kind } }) => kind === "blank")).toBe(true);
  });
});
