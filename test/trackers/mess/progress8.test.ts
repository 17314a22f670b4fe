import { finding } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";

function year11(headings: readonly string[], rows: readonly TestCell[][], academicYear = "2023/24") {
  const sheet = {
    name: "Y11",
    rows: [["UPN", "NCY", ...headings], ...rows.map((cells, nth) => [normalUpn(nth + 1), 11, ...cells])],
  };
  return readAll([sheet], { academicYear });
}

const score = (reading: ReturnType<typeof year11>, nth: number, measure = "ks4-progress8") =>
  reading.pupils[nth]?.readyScores.get(measure);

describe("P8", () => {
  it("case 54: over decimals it is Progress 8, and the score is kept exactly", () => {
    const reading = year11(
      ["P8", "A8"],
      [
        [-0.42, 31.5],
        ["1.10", 44],
        ["-2,3", "n/a"],
      ],
    );
    expect(reading.columns.slice(2)).toMatchObject([
      { field: "ready:ks4-progress8", means: "the Progress 8 score" },
      { field: "ready:ks4-attainment8", means: "the Attainment 8 score" },
    ]);
    expect([0, 1, 2].map((nth) => score(reading, nth))).toMatchObject([
      { value: "-0.42" },
      { value: "1.10" },
      { value: "-2.3" },
    ]);
    expect(score(reading, 2, "ks4-attainment8")).toMatchObject({ kind: "notApplicable" });
  });

  it("case 54: under a subject P8 and P4i are P scales, and no score", () => {
    const sheet = {
      name: "Y9",
      rows: [
        ["UPN", "NCY", "Maths Spring"],
        [normalUpn(1), 9, "P8"],
        [normalUpn(2), 9, "P4i"],
        [normalUpn(3), 9, "2c"],
      ],
    };
    const reading = readAll([sheet], { academicYear: "2013/14", asAt: "2014-04-30" });
    expect(reading.columns[2]).toMatchObject({ subject: "mathematics", scale: "NC levels" });
    expect(reading.pupils.map(({ grades }) => grades[0]?.reading)).toMatchObject([
      { code: "P8" },
      { code: "P4" },
      { code: "2c" },
    ]);
  });

  it("case 54: a P scale under Progress 8 is out, with its cell", () => {
    const reading = year11(["Progress 8 score"], [["P4i"], [0.1]]);
    expect(score(reading, 0)).toMatchObject({ kind: "unreadable" });
    expect(finding(reading, "value-unreadable")).toMatchObject({ cells: ["C2"] });
  });

  it.each(["2019/20", "2020/21", "2024/25", "2025/26"])(
    "case 55: Progress 8 of %s cannot be official, which is said",
    (year) => {
      const reading = year11(["P8"], [[-0.4]], year);
      const said = finding(reading, "progress8-internal");
      expect(said).toMatchObject({ severity: "worthALook", cells: ["C1"] });
      expect(said?.message).toContain(year);
      expect(score(reading, 0)).toMatchObject({ value: "-0.4" });
    },
  );

  it.each([["2023/24"], ["2026/27"]])("case 55: nothing is said for %s", (year) => {
    expect(finding(year11(["P8"], [[-0.4]], year), "progress8-internal")).toBeUndefined();
  });

  it("case 55: nor for a column without any score", () => {
    expect(finding(year11(["P8"], [[null]], "2024/25"), "progress8-internal")).toBeUndefined();
  });
});
