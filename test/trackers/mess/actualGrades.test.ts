import type { ReadOptions } from "../../../src/core/reader/readTracker";
import { answers, normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";

const id = "actual-grades:Y11";

/** The roles of grades under the headings, and the questions about actual grades. */
function read(headings: readonly string[], year: TestCell, options: Partial<ReadOptions> = {}) {
  const grades = headings.map(() => "4");
  const rows = [
    ["UPN", "NCY", ...headings],
    [normalUpn(1), year, ...grades],
    [normalUpn(2), year, ...grades],
  ];
  const reading = readAll([{ name: "Y11", rows }], {
    academicYear: "2024/25",
    term: "summer",
    asAt: "2025-07-10",
    ...options,
  });
  const asked = reading.questions.filter((question) => question.id.startsWith("actual-grades"));
  return { roles: reading.columns.slice(2).map(({ role }) => role), asked, reading };
}

const each = ["Eng Spr 2 (Actual)", "Eng Sum 2 (Actual)", "Eng Sum 2 (Target)"];

describe("‘Sum 2 (Actual)’ where a key stage ends", () => {
  it("may be the teachers' grade or the result: it is asked, and the teachers' until results are out", () => {
    const { roles, asked, reading } = read(each, 11);
    expect(roles).toEqual(["workingAt", "workingAt", "target"]);
    expect(asked).toMatchObject([{ id, assumed: "working-at grades", at: { cell: "D1" } }]);
    expect(reading.columns.map(({ confidence }) => confidence).slice(2)).toEqual([
      "certain",
      "asked",
      "certain",
    ]);
  });

  it("is assumed to be the result from the day on which results are out", () => {
    const { roles, asked } = read(each, 11, { asAt: "2025-08-25" });
    expect(roles).toEqual(["workingAt", "result", "target"]);
    expect(asked).toMatchObject([{ assumed: "final results" }]);
  });

  it("is what the officer says", () => {
    expect(read(each, 11, answers([id, "final results"])).roles).toEqual(["workingAt", "result", "target"]);
  });

  it.each([
    ["beside a column of results", ["Eng Sum 2 (Actual)", "Eng Result"], 11, ["workingAt", "result"]],
    ["of a year on the way", ["Eng Sum 2 (Actual)"], 9, ["workingAt"]],
    ["of last summer", ["Eng Summer 23/24 Actual"], 11, ["workingAt"]],
    ["called final", ["Eng Sum 2 (Final)"], 11, ["result"]],
  ])("is no question %s", (_, headings, year, roles) => {
    const found = read(headings, year);
    expect(found.roles).toEqual(roles);
    expect(found.asked).toEqual([]);
  });

  it("is asked in spring too where the heading names no term, as there are no results yet", () => {
    const { roles, asked } = read(["Eng Actual"], 11, { term: "spring", asAt: "2025-02-10" });
    expect(roles).toEqual(["workingAt"]);
    expect(asked).toHaveLength(1);
  });
});
