import { calculate } from "../../src/core/workflows/calculate";
import { contextFor, shareMeasure } from "../support/measures";
import { normalUpn } from "../support/normalTracker";
import { PaperWorkbook } from "../support/paperWorkbook";
import { aPupil, gradeOf, results } from "../support/pupils";
import { rawWorkbook } from "../support/rawWorkbook";

const options = {
  asAt: "2025-09-30",
  academicYear: "2024/25",
  term: "summer",
  decisions: new Map(),
} as const;

async function calculated(typed: string) {
  const rows = [
    ["UPN", "Year", "English result", "Maths result"],
    [normalUpn(1), 11, typed, "5"],
    [normalUpn(2), 11, "4", "4"],
  ];
  const { results } = await calculate(new PaperWorkbook(rawWorkbook({ name: "Y11", rows })), options);
  return results?.findings ?? [];
}

describe("a pupil's name typed where a grade should be", () => {
  it.each(["Ann Other", "Bartholomew-Smythe"])("is quoted in no finding and no reason: %s", async (typed) => {
    const findings = await calculated(typed);
    expect(JSON.stringify(findings)).not.toContain(typed);
    const decides = findings.find(({ code }) => code === "grade-decides");
    expect(decides?.message).toContain("Cell C2 on ‘Y11’ holds words, which cannot be read");
    const measure = shareMeasure("ks4-em-c");
    const grades = [gradeOf("english", typed, results), gradeOf("mathematics", "C", results)];
    const { why } = measure.attained({ ...aPupil, grades }, contextFor(measure, { academicYear: "2013/14" }));
    expect(why).toBe("English holds words that cannot be read and decides");
  });

  it("a short slip is quoted, so that it can be found", async () => {
    const findings = await calculated("4 (ish)");
    expect(findings.find(({ code }) => code === "grade-decides")?.found).toBe("4 (ish)");
  });
});
