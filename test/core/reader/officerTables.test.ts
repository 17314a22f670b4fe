import { twelveMonthsRule } from "../../../src/core/domain/careRule";
import { percent } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";
import { finding, readSheets } from "./reading";

const pupils = {
  name: "Y11",
  rows: [
    ["UPN", "Name", "NCY", "Maths"],
    ["A999000114001", "Ava", 11, "C"],
  ] as TestCell[][],
};

function indicators(...rows: TestCell[][]) {
  return readSheets([pupils, { name: "Indicators", rows }]);
}

describe("the Indicators table", () => {
  it("is read in any order of columns, under a title, with tolerant headings", () => {
    const {
      indicators: read,
      sheets,
      hasIndicators,
    } = indicators(
      ["Indicators"],
      [],
      [
        "TARGET %",
        "Measure",
        "indicator id",
        "Indicator",
        "Year Group",
        "Good Is",
        "Strategic Director lead",
        "Lead",
        "Care",
        "Template",
        "Tolerance Unit",
        "Tolerance",
        "Comparator",
        "Comparator Value",
        "Comparator source",
      ],
      [
        13,
        "ks4-5ac-em",
        "ks4-5ac-em",
        "5+ A*-C",
        "KS4",
        "HIGH",
        "A. Director",
        "B. Lead",
        "12 Months at 31 March",
        "Recovery Plan",
        "Percentage points",
        2,
        "England CLA",
        "12.0",
        "SFR49/2014",
      ],
    );
    expect(hasIndicators).toBe(true);
    expect(sheets[1]).toMatchObject({ role: "indicators", headerRows: [3] });
    expect(read).toEqual([
      {
        id: "ks4-5ac-em",
        title: "5+ A*-C",
        measure: "ks4-5ac-em",
        years: [10, 11],
        care: twelveMonthsRule,
        target: "13",
        tolerance: "2",
        toleranceUnit: "points",
        goodIs: "high",
        strategicLead: "A. Director",
        departmentalLead: "B. Lead",
        previousValue: null,
        comparator: { label: "England CLA", value: "12.0", source: "SFR49/2014", date: "" },
        neighbours: [],
        dataStatus: "unvalidated",
        appendix: "",
        template: "recovery plan",
        typed: { value: null, numerator: null, denominator: null },
        at: { sheet: "Indicators", row: 4 },
      },
    ]);
  });

  it.each<[string, TestCell[], object | null]>([
    ["whole", ["England CLA", 12, "SFR49/2014", "Dec 2014"], { value: "12", date: "Dec 2014" }],
    ["without a figure, which is missing", ["Lancashire", "–", "", ""], { label: "Lancashire", value: null }],
    ["without a name", [null, "12%", null, null], { label: "Comparator", value: "12", source: "", date: "" }],
    ["not at all", [null, "-", "n/a", null], null],
  ])("reads a comparator %s", (_, cells, expected) => {
    const { indicators: read } = readSheets([
      {
        name: "Indicators",
        rows: [
          ["Indicator ID", "Comparator", "Comparator value", "Comparator source", "Comparator date"],
          ["ks4-5ac-em", ...cells],
        ],
      },
    ]);
    const { comparator } = read[0] ?? {};
    if (expected === null) expect(comparator).toBeNull();
    else expect(comparator).toMatchObject(expected);
  });

  it.each<[string, TestCell, string | null]>([
    ["a number", 13, "13"],
    ["a text with a sign", "13%", "13"],
    ["a percent format", percent(0.13), "13"],
    ["decimals as typed", "44.0", "44.0"],
    ["decimals as shown", { value: 44, format: "0.0", text: "44.0" }, "44.0"],
    ["decimals of a percent format", percent(0.44, 1), "44.0"],
    ["more decimals than shown", { value: 44.26, format: "0.0", text: "44.3" }, "44.26"],
    ["blank", null, null],
    ["a dash", "-", null],
    ["words", "about a fifth", null],
  ])("reads the target from %s", (_, value, expected) => {
    const reading = indicators(["Indicator ID", "Measure", "Target"], ["a", "ks4-5ac", value]);
    expect(reading.indicators[0]?.target).toBe(expected);
    expect(finding(reading, "indicator-target-unreadable")?.cell).toBe(
      value === "about a fifth" ? "C2" : undefined,
    );
  });

  it("asks whether a bare 0.13 is 13% or 0.13%, and takes 13% until told", () => {
    const rows = [
      ["Indicator ID", "Measure", "Target"],
      ["a", "ks4-5ac", 0.13],
    ];
    const reading = indicators(...rows);
    expect(reading.indicators[0]?.target).toBe("13");
    expect(finding(reading, "indicator-target-share")).toMatchObject({ severity: "worthALook", cell: "C2" });
    expect(reading.questions.find(({ id }) => id === "target:a")).toMatchObject({
      options: ["13%", "0.13%"],
      assumed: "13%",
    });
    const sheets = [pupils, { name: "Indicators", rows }];
    const told = readSheets(sheets, { decisions: new Map([["target:a", "0.13%"]]) });
    expect(told.indicators[0]?.target).toBe("0.13");
  });

  it("leaves a small target of another team's figure as typed", () => {
    const reading = indicators(["Indicator", "Measure", "Target"], ["Moves per child", "Typed", 0.13]);
    expect(reading.indicators[0]?.target).toBe("0.13");
  });

  it("takes the defaults where cells are blank", () => {
    const reading = indicators(["Indicator ID", "Measure", "Target"], [null, "ks4-5ac-em"]);
    expect(reading.indicators[0]).toMatchObject({
      id: "ks4-5ac-em",
      years: [11],
      care: twelveMonthsRule,
      tolerance: "10",
      toleranceUnit: "% of target",
      goodIs: "high",
      template: "both",
    });
  });

  it("reads years that Excel turned into a date", () => {
    const reading = indicators(
      ["Indicator ID", "Measure", "Years"],
      ["a", "ks4-5ac", { value: 41944, format: "d-mmm", text: "1-Nov" }],
    );
    expect(reading.indicators[0]?.years).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it("takes figures of other teams as typed", () => {
    const reading = indicators(
      ["Indicator", "Measure", "Target", "Value", "Numerator", "Denominator"],
      ["NEET care leavers", "Typed", 5, null, 3, 40],
    );
    expect(reading.indicators[0]).toMatchObject({
      id: "neet-care-leavers",
      measure: "typed",
      typed: { value: null, numerator: 3, denominator: 40 },
    });
  });

  it("says which words it does not know, and which row repeats an ID", () => {
    const reading = indicators(
      ["Indicator ID", "Measure", "Good is"],
      ["a", "ks4-5ac", "sideways"],
      ["a", "ks4-5ac-em", "Low"],
    );
    expect(finding(reading, "indicator-word-unknown")).toMatchObject({ cell: "C2", found: "sideways" });
    expect(finding(reading, "indicator-twice")).toMatchObject({ cell: "A3" });
    expect(reading.indicators).toHaveLength(1);
  });

  it("is not missed by a workbook without one", () => {
    const reading = readSheets([pupils]);
    expect(reading).toMatchObject({ hasIndicators: false, hasSettings: false, indicators: [] });
  });
});

describe("the Settings table", () => {
  it("gives names and values in any order, with defaults for the rest", () => {
    const { settings } = readSheets([
      pupils,
      {
        name: "Settings",
        rows: [
          ["Settings"],
          [],
          ["Attendance AMBER from", 88],
          ["LA number", 888],
          ["Data as at", "30/09/2014"],
          ["first or best entry", "Best"],
          ["Suppression threshold", 10],
          ["SDQ GREEN to", ""],
        ],
      },
    ]);
    expect(settings).toMatchObject({
      laNumber: "888",
      dataAsAt: "2014-09-30",
      entryRule: "best",
      suppressionThreshold: 10,
    });
    expect(settings.ratings).toMatchObject({
      attendanceAmber: "88",
      attendanceGreen: "95",
      wellbeingGreenTo: "13",
    });
  });

  it("says what does not fit and what it does not know", () => {
    const reading = readSheets([
      pupils,
      {
        name: "Settings",
        rows: [
          ["Setting", "Value"],
          ["Term", "harvest"],
          ["Council", "Northshire"],
          ["Colour", "blue"],
        ],
      },
    ]);
    expect(finding(reading, "setting-unreadable")).toMatchObject({
      cell: "B2",
      expected: "autumn, spring or summer",
    });
    expect(finding(reading, "setting-unknown")).toMatchObject({ cell: "A4" });
  });
});
