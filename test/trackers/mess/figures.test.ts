import { normalUpn, put, readAll, readFault } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";
import { codes, finding } from "../../core/reader/reading";

function formula(value: number): TestCell {
  return { value, text: String(value), hasFormula: true, formula: "=Data!A1" };
}

function read(headings: readonly TestCell[], ...rows: readonly (readonly TestCell[])[]) {
  const cells = rows.map((row, nth) => [normalUpn(nth + 1), 9, ...row]);
  return readAll([{ name: "List", rows: [["UPN", "NCY", ...headings], ...cells] }]);
}

describe("a number under School", () => {
  it.each<TestCell>([14, "9", "12.5", 0])("%s names no school, and is named", (typed) => {
    const reading = read(["School"], [typed], ["Beck High"]);
    expect(reading.pupils[0]?.school.kind).toBe("unreadable");
    expect(finding(reading, "school-number")).toMatchObject({ cell: "C2", severity: "worthALook" });
  });

  it.each<TestCell>(["999/4001", 9994001, 123456, "St 3"])("%s may be one", (typed) => {
    const reading = read(["School"], [typed], ["Beck High"]);
    expect(reading.pupils[0]?.school.kind).toBe("value");
    expect(codes(reading)).not.toContain("school-number");
  });
});

describe("a formula that gives 0", () => {
  it("is worth a look among figures that are not near 0", () => {
    const reading = read(["Attendance", "SDQ"], [formula(0), formula(0)], [formula(93), 20], [88, 15]);
    const found = reading.findings.filter(({ code }) => code === "formula-zero");
    expect(found).toMatchObject([{ cells: ["C2"] }, { cells: ["D2"] }]);
    expect(reading.pupils[0]?.termly).toMatchObject({ attendance: { value: "0" }, sdq: { value: 0 } });
  });

  it("is a figure like the others where some come near to it, and so is a typed 0", () => {
    expect(codes(read(["SDQ"], [formula(0)], [formula(2)], [20]))).not.toContain("formula-zero");
    expect(codes(read(["SDQ"], [0], [formula(12)], [20]))).not.toContain("formula-zero");
  });
});

describe("what a finding quotes", () => {
  it("has the reason beside the date that it is about", () => {
    const reading = read(["Date into care"], ["Mar 2020"], ["01/13/2020"], ["birth"]);
    expect(finding(reading, "date-impossible")?.message).toContain(
      "say ‘Mar 2020’, ‘01/13/2020’ (month 13?) and ‘birth’. We expected",
    );
  });

  it.each(["C (Nov), B (Jun)", "Ann Other"])("is never words under a grade: %s", (typed) => {
    const { findings } = readFault((rows) => put(rows, 5, "Maths result", typed));
    expect(findings).toMatchObject([{ code: "grade-text", cell: "M5", found: "" }]);
    expect(findings[0]?.message).not.toMatch(/‘(?!Pupils)/);
  });
});
