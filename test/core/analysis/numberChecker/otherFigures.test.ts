import { checkNumbers } from "../../../../src/core/analysis/numberChecker/checkNumbers";
import type { Beside } from "../../../../src/core/analysis/numberChecker/numberRemark";
import { findMeasure } from "../../../../src/core/domain/measures";
import { laterYear, seventyNine, thirtyEight } from "../../../support/besides";
import { indicatorResult } from "../../../support/indicatorResults";

function remarks(text: string, beside: Beside): readonly string[] {
  return checkNumbers(text, beside).map(({ remark }) => remark);
}

const persistentAbsence: Beside = {
  year: "2013/14",
  result: indicatorResult({
    indicator: { title: "Persistent absence", target: "19", goodIs: "low", years: [10, 11] },
    numerator: 68,
    denominator: 340,
    value: "20.0",
    exact: "20",
    gap: "1.0",
  }),
};

const noPupils: Beside = {
  year: "2013/14",
  result: indicatorResult({ numerator: null, denominator: null, value: null, exact: null, gap: null }),
};

const points: Beside = {
  year: "2016/17",
  result: indicatorResult({
    indicator: { title: "Attainment 8", target: "25" },
    unit: "points",
    numerator: null,
    denominator: null,
    value: "19.3",
    exact: "19.3",
  }),
};

describe("a title that says nothing of what is counted", () => {
  const beside = (title: string): Beside => ({
    year: "2013/14",
    result: indicatorResult({ measure: findMeasure("ks4-5ac-em"), indicator: { title } }),
  });

  it("leaves that to the measure", () => {
    const text = "8 of 79 pupils attained 5 A*-C including English and maths.";
    expect(remarks(text, beside("PI 23"))).toEqual(remarks(text, seventyNine));
    expect(remarks(text, beside("PI 23"))).toHaveLength(1);
  });

  it("and is believed where it does", () => {
    expect(remarks("8 of 79 pupils attained A*-C in English.", beside("PI 23"))).toEqual([]);
    expect(remarks("8 of 79 pupils attained 5 A*-C including English and maths.", beside("PEPs"))).toEqual(
      [],
    );
  });
});

describe("beside figures of other kinds", () => {
  it("a low figure that is good may be above its target", () => {
    expect(remarks("We are 1 point above target.", persistentAbsence)).toEqual([]);
    expect(remarks("We are 1 point short of target.", persistentAbsence)).toEqual([]);
    expect(remarks("We are 3 points above target.", persistentAbsence)).toEqual([
      "The gap to the target is 1.0 percentage points; as a per cent of the target it is 5.3%",
    ]);
  });

  it.each([
    "Performance is 12%.",
    "We are 4.1% short of target.",
    "8 of 79 attained the measure.",
    "The target of 15% was missed, and 21% of the CLA attended special schools.",
    "In all 5 children attained the measure (from 15 children).",
  ])("without a figure, or with one that is no percentage, nothing is held against it: %s", (text) => {
    expect(remarks(text, points)).toEqual([]);
    expect(remarks(text, noPupils).filter((remark) => !remark.includes("target beside"))).toEqual([]);
  });

  it("a change without a figure is asked about", () => {
    expect(remarks("Attainment fell by 5%.", noPupils)).toEqual([
      "Per cent or percentage points? If 5 is the difference between two percentages, it is 5 percentage points",
    ]);
  });

  it("a fall is worked out the other way, and a fall by everything only in points", () => {
    expect(remarks("Achievement fell by 90%.", thirtyEight)).toEqual([
      "Per cent or percentage points? With 90 points to reach 13.2%, the earlier value would be 103.2%, which cannot be; as a per cent of it, 131.6%",
    ]);
    expect(remarks("Achievement fell by 100%.", thirtyEight)).toEqual([
      "Per cent or percentage points? With 100 points to reach 13.2%, the earlier value would be 113.2%, which cannot be",
    ]);
  });

  it("outcomes not known may be counted in", () => {
    const { result, year } = laterYear("2024/25");
    const open = { year, result: { ...result, numerator: 10, denominator: 37, notKnown: 3, value: "27.0" } };
    expect(remarks("25% of the cohort moved.", open)).toEqual([]);
    expect(remarks("26% of the cohort moved.", open)).toEqual([
      "No whole number of the 37 counted is 26%: 9 is 24.3%, 10 is 27.0%",
    ]);
  });
});

describe("loosened numbers", () => {
  it.each([
    ["Just under 35% (5 of 15) moved.", []],
    ["Just over 30% (5 of 15) moved.", ["5 of 15 is 33.3%; 5 is 30% of no whole number of pupils"]],
    ["Just over 32% (5 of 15) moved.", []],
    ["More than 30% (5 of 15) moved.", []],
    ["More than 40% (5 of 15) moved.", ["5 of 15 is 33.3%; 5 is 40% of no whole number of pupils"]],
    ["Fewer than 40% (5 of 15) moved.", []],
    [
      "More than half of the cohort had statements.",
      ["‘half’ reads as 45% to 55%; 25 of the 79 counted (31.6%) have a statement or EHC plan"],
    ],
    ["Less than half of the cohort had statements.", []],
    ["Over 20 pupils had statements.", []],
  ])("%s", (text, expected) => {
    expect(remarks(text, seventyNine)).toEqual(expected);
  });
});

describe("several remarks", () => {
  it("stand in the order of the text, once each", () => {
    const text = "<p>5 of 15 (13.2%) and 5 of 15 (13.2%) moved in the 2015 academic year.</p>";
    expect(checkNumbers(text, seventyNine).map(({ quoted }) => quoted)).toEqual([
      "<p>",
      "5 of 15 (13.2%)",
      "2015 academic year",
    ]);
  });

  it("are made once on the same words, by the first rule of the table", () => {
    expect(remarks("22% of the CLA attended special schools.", seventyNine)).toEqual([]);
    expect(remarks("21% of the CLA attended special schools.", seventyNine)).toHaveLength(1);
  });
});
