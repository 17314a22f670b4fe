import { meanGap } from "../../../src/core/domain/attainmentGap";
import { exactText } from "../../../src/core/domain/exact";
import type { ReadOptions } from "../../../src/core/reader/readTracker";
import { normalUpn, readAll } from "../../support/normalTracker";
import { codes, finding } from "../../core/reader/reading";

/** Codes, marks and mean gaps of maths grades of Year 11, each against a target. */
function read(cells: readonly string[], target = "5", options: Partial<ReadOptions> = {}) {
  const rows = cells.map((cell, nth) => [normalUpn(nth + 1), 11, cell, target]);
  const sheet = { name: "Y11", rows: [["UPN", "NCY", "Maths Spr WA", "Maths Target"], ...rows] };
  const reading = readAll([sheet], { term: "spring", asAt: "2025-02-14", ...options });
  const grades = reading.pupils.map(({ grades: [grade] }) =>
    grade?.reading.kind === "grade" ? `${grade.reading.code}${grade.reading.fine?.by ?? ""}` : "none",
  );
  const gaps = reading.pupils.map((pupil) => meanGap(pupil, reading.settings));
  return { reading, grades, gaps: gaps.map((gap) => gap && exactText(gap)) };
}

describe("words and letters beside a GCSE grade", () => {
  it("‘High 4’, ‘Secure 4’ and ‘Low 4’ count as 4, a third of a grade apart where grades are compared", () => {
    const { reading, grades, gaps } = read(["High 4", "Secure 4", "Low 4", "4 (high)", "4 secure"]);
    expect(grades).toEqual(["4+", "4", "4-", "4+", "4"]);
    expect(gaps).toEqual(["-0.67", "-1", "-1.33", "-0.67", "-1"]);
    expect(finding(reading, "grade-tidied")).toMatchObject({ severity: "information" });
    expect(codes(reading)).not.toContain("grade-unreadable");
  });

  it("4H, 4M and 4L are the same three", () => {
    expect(read(["4H", "4M", "4L", "5h"]).grades).toEqual(["4+", "4", "4-", "5+"]);
  });

  it("H without M or L, or beside F, is the tier of the paper and no mark", () => {
    expect(read(["4H", "5H", "4"]).grades).toEqual(["4", "5", "4"]);
    expect(read(["4H", "3F", "5"]).grades).toEqual(["4", "3", "5"]);
  });

  it.each(["4 (pass)", "4 pass", "4*", "4 (standard pass)", "Grade 4 (pass)"])("‘%s’ is 4", (typed) => {
    const { reading, grades } = read([typed, "5"]);
    expect(grades).toEqual(["4", "5"]);
    expect(codes(reading)).not.toContain("grade-unreadable");
  });

  it.each(["4 (Ava)", "Best 4", "4 maybe", "H", "pass"])("‘%s’ is still no grade", (typed) => {
    expect(read([typed, "5", "5"]).grades[0]).toBe("none");
  });

  it("C+ and B- count as C and B, with the mark where grades are compared", () => {
    const { grades, gaps } = read(["C+", "B-", "C"], "B", { academicYear: "2013/14", asAt: "2014-02-14" });
    expect(grades).toEqual(["C+", "B-", "C"]);
    expect(gaps).toEqual(["-0.67", "-0.33", "-1"]);
  });
});

describe("scaled scores", () => {
  const rows = (year: number) => [
    ["UPN", "NCY", "Read SS", "Maths SS", "GPS SS"],
    [normalUpn(1), year, 103, 101, 99],
    [normalUpn(2), year, 97, 104, 100],
  ];

  it("of Year 6 are results, and nobody is asked", () => {
    const { columns, questions } = readAll([{ name: "Y6", rows: rows(6) }]);
    expect(columns.slice(2).map(({ role, scale }) => `${role} ${scale}`)).toEqual(Array(3).fill("result KS2 scaled")); // prettier-ignore
    expect(questions).toEqual([]);
  });

  it("of pupils who left Year 6 are where they started", () => {
    const { columns } = readAll([{ name: "Y9", rows: rows(9) }]);
    expect(columns.slice(2).map(({ role, scale }) => `${role} ${scale}`)).toEqual(Array(3).fill("baseline KS2 scaled")); // prettier-ignore
  });
});
