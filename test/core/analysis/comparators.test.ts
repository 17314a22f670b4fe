import { evaluateIndicator } from "../../../src/core/analysis/evaluateIndicators";
import { everyoneListed, twelveMonthsRule } from "../../../src/core/domain/careRule";
import type { Indicator } from "../../../src/core/domain/indicator";
import { aPupil, indicatorOf, settingsOf, value } from "../../support/pupils";

/** What stands beside a figure: 2 of 10 Year 11 pupils, 20.0%, in the summer of 2014. */
function comparatorOf(part: Partial<Indicator>, academicYear = "2013/14") {
  const pupils = Array.from({ length: 10 }, (_, nth) => ({
    ...aPupil,
    key: `p${nth}`,
    readyMeasures: new Map([["ks4-5ac-em", value(nth < 2 ? ("yes" as const) : ("no" as const))]]),
  }));
  const indicator = indicatorOf({ measure: "ks4-5ac-em", years: [11], care: everyoneListed, ...part });
  return evaluateIndicator(indicator, {
    pupils,
    settings: settingsOf({ academicYear }),
    decisions: new Map(),
  }).result.comparator;
}

describe("a comparator", () => {
  it("is the one of the officer's own row, with the gap in points", () => {
    const comparator = { label: "Lancashire", value: "22.5", source: "Annual report", date: "2014" };
    expect(comparatorOf({ comparator })).toEqual({ ...comparator, gap: "-2.5", offered: false });
  });

  it("that is named without a figure stays without one: missing is not zero, and not England either", () => {
    const comparator = { label: "Lancashire", value: null, source: "", date: "" };
    expect(comparatorOf({ comparator })).toMatchObject({ label: "Lancashire", value: null, gap: null });
  });

  it("is England's published figure of the year where the row names none", () => {
    expect(comparatorOf({ comparator: null })).toEqual({
      label: "England CLA",
      value: "12.0",
      source: "SFR49/2014",
      date: "2013/14",
      gap: "8.0",
      offered: true,
    });
  });

  it.each<[string, Partial<Indicator>, string]>([
    ["a year without a published figure", {}, "2010/11"],
    ["other year groups", { years: [10, 11] }, "2013/14"],
    ["pupils in the authority only", { care: [{ kind: "authority", where: "in" }] }, "2013/14"],
    [
      "a figure of another team",
      { measure: "typed", typed: { value: "30", numerator: null, denominator: null } },
      "2013/14",
    ],
  ])("is not offered for %s", (_, part, year) => {
    expect(comparatorOf({ comparator: null, ...part }, year)).toBeNull();
  });

  it("is offered for pupils looked after 12 months as well", () => {
    expect(comparatorOf({ comparator: null, care: twelveMonthsRule })).toMatchObject({
      offered: true,
    });
  });
});
