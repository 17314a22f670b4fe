import { analyse } from "../../../src/core/analysis/analyse";
import { finding } from "../../core/reader/reading";
import { normalPupils, put, readAll, readFault } from "../../support/normalTracker";
import { percent } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

describe("numbers", () => {
  it.each<[string, TestCell, string]>([
    ["D18: 101% as text", "101%", "101%"],
    ["D18: 101", 101, "101"],
    ["D18: 101% by its format", percent(1.01), "101%"],
    ["D18: −2%", "-2%", "-2%"],
    ["D18: −2% with a true minus", "−2%", "−2%"],
    ["D18: −2", -2, "-2"],
  ])("%s is out, with its cell, and the other pupils stay", (_, typed, found) => {
    const reading = readFault((rows) => put(rows, 3, "Attendance %", typed));
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.pupils[1]?.termly.attendance.kind).toBe("unreadable");
    expect(reading.findings).toMatchObject([{ code: "value-out-of-range", cells: ["P3"], found }]);
  });

  it.each<[string, number]>([
    ["D18: no attendance at all", 0],
    ["D18: full attendance", 100],
  ])("%s is read", (_, typed) => {
    const reading = readFault((rows) => put(rows, 3, "Attendance %", typed));
    expect(reading.pupils[1]?.termly.attendance).toMatchObject({ value: String(typed) });
    expect(reading.findings).toEqual([]);
  });
});

describe("the officer's Indicators table", () => {
  const subjects = ["English Language", "Maths", "Science", "History", "Art"];
  const pupilRow = (nth: number, grade: TestCell): TestCell[] => [
    `p${nth}`,
    "N",
    11,
    ...subjects.map(() => grade),
  ];
  const pupilsOf2014: TestCell[][] = [
    ["ID", "Name", "Year", ...subjects.map((subject) => `${subject} result`)],
    ...["C", "B", "D"].map((grade, index) => pupilRow(index, grade)),
  ];
  const withIndicators = (headings: readonly TestCell[], row: readonly TestCell[], pupils = pupilsOf2014) => {
    const sheets = [
      { name: "Pupils", rows: pupils },
      { name: "Indicators", rows: [headings, row] },
    ];
    const reading = readAll(sheets, { asAt: "2014-09-30", academicYear: "2013/14" });
    const { indicators, settings } = reading;
    return {
      reading,
      results: analyse({ pupils: reading.pupils, indicators, settings, decisions: new Map() }),
    };
  };
  const headings: TestCell[] = ["Indicator ID", "Measure", "Year groups", "Care", "Target"];
  const row = (target: TestCell): TestCell[] => ["5ac", "ks4-5ac-em", "11", "all", target];
  const of = (target: TestCell) => withIndicators(headings, row(target)).results.indicators[0];

  it.each<[string, TestCell[], TestCell, Partial<Record<"value" | "rag", string>>]>([
    ["D22: all of them against a target of 100", ["C", "C", "C"], 100, { value: "100.0", rag: "GREEN" }],
    ["D22: exactly the target", ["C", "D", "C", "D"], 50, { value: "50.0", rag: "GREEN" }],
    [
      "D22: exactly 10% below the target",
      ["C", "D", "C", "D", "D"].slice(0, 2),
      "55.6",
      { value: "50.0", rag: "RED" },
    ],
    ["D22: exactly on the outer edge", ["C", "D"], "55.5555", { value: "50.0", rag: "AMBER" }],
    ["D22: none of them", ["D", "D"], 1, { value: "0.0", rag: "RED" }],
  ])("%s", (_, typed, target, expected) => {
    const pupils = [pupilsOf2014[0] ?? [], ...typed.map((grade, nth) => pupilRow(nth, grade))];
    expect(withIndicators(headings, row(target), pupils).results.indicators[0]).toMatchObject(expected);
  });

  it("D23: without an earlier figure there is no arrow", () => {
    expect(of(25)?.direction).toEqual({ lastTerm: "none", lastYear: "none" });
  });

  it("D23: nor across the change of the rules in 2014, whatever the earlier figure", () => {
    const earlier = withIndicators([...headings, "Previous value"], [...row(25), 10]);
    expect(earlier.results.indicators[0]?.direction.lastYear).toBe("none");
  });

  it("shows a colour where nothing is wrong", () => {
    expect(of(25)).toMatchObject({ value: "66.7", rag: "GREEN" });
  });

  it.each<[string, TestCell]>([
    ["D19: a blank target", null],
    ["D19: 110%", "110%"],
    ["D19: a dash", "-"],
    ["D19: a word", "high"],
  ])("%s is no target: the figure stands without a colour", (_, target) => {
    expect(of(target)).toMatchObject({ value: "66.7", rag: "NO_TARGET", gap: null });
  });

  it("D19: a target of 0 gets no colour by a share of itself, and says why", () => {
    const { results } = withIndicators(headings, row(0));
    expect(["RED", "AMBER", "GREEN"]).not.toContain(results.indicators[0]?.rag);
    expect(results.findings.map(({ code }) => code)).toContain("tolerance-refused");
  });

  it("D20: a cohort of nobody has no figure: never 0%, NaN or Infinity", () => {
    const { results } = withIndicators(headings, ["5ac", "ks4-5ac-em", "6", "all", 25]);
    expect(results.indicators[0]).toMatchObject({ denominator: 0, value: null, rag: "NO_DATA" });
    expect(JSON.stringify(results.indicators)).not.toMatch(/NaN|Infinity/);
  });

  it("D20: typed figures of nobody have no figure either", () => {
    const typed = ["Indicator ID", "Measure", "Target", "Numerator", "Denominator"];
    const { results } = withIndicators(typed, ["neet", "typed", 5, 0, 0]);
    expect(results.indicators[0]).toMatchObject({ value: null });
    expect(JSON.stringify(results.indicators)).not.toMatch(/NaN|Infinity/);
  });

  it("says which of its headings it does not know, and reads the others", () => {
    const { reading } = withIndicators([...headings, "Trend arrow"], [...row(25), "up"]);
    expect(finding(reading, "indicator-heading-unknown")).toMatchObject({
      severity: "information",
      sheet: "Indicators",
      cells: ["F1"],
      found: "Trend arrow",
    });
    expect(reading.indicators[0]?.target).toBe("25");
  });
});
