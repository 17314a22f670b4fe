import { normalUpn, readAll } from "../../support/normalTracker";
import { progress8Verdict } from "../../../src/core/domain/measures/ks4/progress8Verdict";
import { priorAttainmentGroup } from "../../../src/core/domain/measures/ks4/estimates";
import { keyStage2Mean } from "../../../src/core/domain/measures/ks4/priorAttainment";
import { finding } from "../../core/reader/reading";
import type { TestCell } from "../../support/rawWorkbook";

/** Year 11 in summer 2024 with grades and whatever the tracker says of Key Stage 2. */
function year11(headings: readonly string[], cells: readonly (readonly TestCell[])[], decisions = {}) {
  const rows = cells.map((own, nth) => [normalUpn(nth + 1), 11, "4", "5", ...own]);
  const head = ["UPN", "NCY", "Maths result", "English Language result", ...headings];
  return readAll([{ name: "Y11", rows: [head, ...rows] }], {
    academicYear: "2023/24",
    term: "summer",
    asAt: "2024-08-30",
    decisions: new Map(Object.entries(decisions)),
  });
}

/** Prior attainment groups of the pupils; what else is known of Key Stage 2 where there is none. */
function groups({ pupils }: ReturnType<typeof year11>): (number | string)[] {
  return pupils.map((pupil) => {
    const mean = keyStage2Mean(pupil);
    return mean.kind === "known" ? priorAttainmentGroup(mean.value.least) : mean.kind;
  });
}

describe("the average score of Key Stage 2", () => {
  it.each([
    "KS2 average score",
    "KS2 avg",
    "KS2 prior attainment (average)",
    "Key Stage 2 mean scaled score",
    "KS2 scaled score average",
    "Average KS2 scaled score",
    "KS2 avg (reading and maths)",
  ])("under ‘%s’ is where Progress 8 starts", (heading) => {
    // Source: KS4 ready reckoner 2024: 99.5 is in group 14, 100.5 in group 15, 88 in group 4.
    const reading = year11([heading], [[99.5], ["100.5"], [88]]);
    expect(reading.columns[4]).toMatchObject({ means: "the average scaled score of Key Stage 2" });
    expect(groups(reading)).toEqual([14, 15, 4]);
  });

  it("gives way to the two scores that it is made of, and stands in where one of them is missing", () => {
    const headings = ["KS2 Reading scaled score", "KS2 Maths scaled score", "KS2 average score"];
    const reading = year11(headings, [
      [100, 101, 88],
      [100, null, 88],
      [null, null, 88],
    ]);
    expect(groups(reading)).toEqual([15, 4, 4]);
  });

  it("is not used where it is an average level or old points, and is listed so", () => {
    for (const levels of [
      [[4.5], [3.9], [5.1]],
      [[27], [21], [29.5]],
    ]) {
      const reading = year11(["KS2 average score"], levels);
      expect(finding(reading, "columns-unused")?.cells).toContain("E1");
      expect(groups(reading)).toEqual(["none", "none", "none"]);
    }
  });

  it("names the cell of a score that cannot be", () => {
    const reading = year11(["KS2 average score"], [[99.5], [130], [88], ["about 95"]]);
    expect(finding(reading, "value-out-of-range")).toMatchObject({ cells: ["E3"] });
    expect(finding(reading, "value-unreadable")).toMatchObject({ cells: ["E5"] });
    expect(groups(reading)).toEqual([14, "unreadable", 4, "unreadable"]);
    const context = { academicYear: "2023/24", settings: reading.settings } as Parameters<
      typeof progress8Verdict
    >[1];
    expect(reading.pupils[1] && progress8Verdict(reading.pupils[1], context)).toMatchObject({
      kind: "notKnown",
      why: "Key Stage 2 score 130 cannot be read and decides",
    });
  });

  it("is asked about under a heading that does not say ‘average’, and not used until she answers", () => {
    const cells = [[99.5], [100], [88]];
    const asked = year11(["KS2 prior attainment"], cells);
    expect(asked.questions.find(({ id }) => id.startsWith("heading:"))).toMatchObject({
      text: "Use E1 ‘KS2 prior attainment’ for the average scaled score of Key Stage 2?",
      assumed: "no",
    });
    expect(groups(asked)).toEqual(["none", "none", "none"]);
    const told = year11(["KS2 prior attainment"], cells, { "heading:Y11:KS2 prior attainment": "yes" });
    expect(groups(told)).toEqual([14, 14, 4]);
  });

  it("is no target of that name", () => {
    const reading = year11(["KS2 average score target"], [[99.5], [100], [88]]);
    expect(groups(reading)).toEqual(["none", "none", "none"]);
  });
});
