import { finding } from "../../core/reader/reading";
import { error } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";
import { normalPupils, put, readFault } from "../../support/normalTracker";

const maths = "Maths result";

function withGrade(value: TestCell) {
  const reading = readFault((rows) => put(rows, 5, maths, value));
  const grade = reading.pupils[3]?.grades.find(({ subject }) => subject === "mathematics");
  return { reading, found: grade?.reading };
}

describe("grades typed in many ways", () => {
  it.each(["9", "5", "1", "U"])("D01: reads %s", (typed) => {
    const { reading, found } = withGrade(typed);
    expect(found).toMatchObject({ kind: "grade", code: typed });
    expect(reading.findings).toEqual([]);
  });

  it("D02: reads a pair under science as its lower grade, and lists it", () => {
    const reading = readFault((rows) => put(rows, 5, "Science result", "5-4"));
    const science = reading.pupils[3]?.grades.find(({ subject }) => subject === "science");
    expect(science?.reading).toMatchObject({ kind: "grade", code: "4", raw: "5-4" });
    expect(finding(reading, "grade-tidied")).toMatchObject({ cell: "N5" });
  });

  it("D03: asks for the scale where letters stand among numbers, and never mixes them", () => {
    const year = { academicYear: "2017/18", asAt: "2018-09-30" };
    const fault = (rows: TestCell[][]) => put(rows, 5, "History result", "A");
    const reading = readFault(fault, year);
    const question = reading.questions.find(({ id }) => id === "scale:Pupils:History result");
    expect(question).toMatchObject({ at: { cell: "O1" }, assumed: "9-1", options: ["9-1", "A*-G"] });
    expect(finding(reading, "grade-unreadable")).toMatchObject({ cell: "O5" });
    const answered = readFault(fault, {
      ...year,
      decisions: new Map([["scale:Pupils:History result", "A*-G"]]),
    });
    expect(answered.columns.find(({ column }) => column === "O")?.scale).toBe("A*-G");
  });

  it.each<[string, TestCell]>([
    ["D05: ten", 10],
    ["D05: minus one", -1],
    ["D15: float noise", 0.30000000000000004],
    ["D17: a huge number", 1e308],
    ["D09: a comma decimal", "1,5"],
    ["D09: a percentage", "7%"],
    ["F01: an error", error("#DIV/0!")],
  ])("%s is out with its cell, and nobody is lost", (_, value) => {
    const { reading, found } = withGrade(value);
    expect(found?.kind).toBe("unreadable");
    expect(reading.findings.map(({ cell }) => cell)).toEqual(["M5"]);
    expect(reading.pupils).toHaveLength(normalPupils);
  });

  it("D08: reads a number typed as text", () => {
    expect(withGrade("7").found).toMatchObject({ kind: "grade", code: "7" });
  });

  it("D21: with no grade at all nothing is made up", () => {
    const reading = readFault((rows) =>
      rows.slice(1).forEach((_, index) => put(rows, index + 2, maths, null)),
    );
    const grades = reading.pupils.flatMap((pupil) =>
      pupil.grades.filter(({ subject }) => subject === "mathematics"),
    );
    expect(new Set(grades.map((grade) => grade.reading.kind))).toEqual(new Set(["blank"]));
  });
});
