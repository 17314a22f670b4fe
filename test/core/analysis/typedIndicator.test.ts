import { analyse } from "../../../src/core/analysis/analyse";
import type { Results } from "../../../src/core/analysis/results";
import type { Indicator } from "../../../src/core/domain/indicator";
import { indicatorOf, settingsOf } from "../../support/pupils";

function run(part: Partial<Indicator>): Results {
  return analyse({
    pupils: [],
    indicators: [indicatorOf(part)],
    settings: settingsOf(),
    decisions: new Map(),
  });
}

const codes = (results: Results) => results.findings.map(({ code }) => code);

describe("typed figures", () => {
  const typed = (part: Partial<Indicator["typed"]>, more: Partial<Indicator> = {}) =>
    run({
      measure: "typed",
      target: "44.0",
      typed: { value: null, numerator: null, denominator: null, ...part },
      ...more,
    });

  it("are k of n where both are given", () => {
    expect(typed({ numerator: 5, denominator: 38 }).indicators[0]).toMatchObject({
      basis: "typed",
      value: "13.2",
      gap: "-30.8",
      rag: "RED",
      pupilsNeeded: 12,
      buckets: [],
    });
  });

  it("are the value alone otherwise", () => {
    expect(typed({ value: "13.2" }).indicators[0]).toMatchObject({
      value: "13.2",
      exact: "13.2",
      pupilsNeeded: null,
    });
    expect(typed({ value: "13.2" }).evidence[0]?.text).toBe(
      "The figure is 13.2, 30.8 percentage points below target.",
    );
  });

  it("are pounds where they say so, printed without pence", () => {
    const results = typed({ value: "620.4", pounds: true }, { target: "1700" });
    expect(results.indicators[0]).toMatchObject({ unit: "pounds", value: "620", gap: "-1080", rag: "RED" });
    expect(results.evidence[0]?.text).toBe("The figure is £620, £1080 below target.");
    expect(typed({ value: "75", pounds: true }).indicators[0]).toMatchObject({ unit: "pounds", value: "75" });
  });

  it.each([
    ["1620", "This is £80 below England CLA (£1700)."],
    ["1701", "This is £1 above England CLA (£1700)."],
    ["1700.4", "This is less than £1 above England CLA (£1700)."],
    ["1700", "This is the same as England CLA (£1700)."],
  ])("of £%s are so many pounds from a comparator", (value, sentence) => {
    const comparator = { label: "England CLA", value: "1700", source: "", date: "" };
    const { evidence } = typed({ value, pounds: true }, { target: "1900", comparator, goodIs: "close" });
    expect(evidence.find(({ rule }) => rule === "comparator")?.text).toBe(sentence);
  });

  it("are held against each other: 13.2 beside 5 of 15 is 33.3%", () => {
    const results = typed({ value: "13.2", numerator: 5, denominator: 15 });
    expect(results.indicators[0]).toMatchObject({ value: "33.3", gap: "-10.7", pupilsNeeded: 2 });
    expect(codes(results)).toEqual(["typed-figures-disagree"]);
    expect(codes(typed({ value: "13.2", numerator: 5, denominator: 38 }))).toEqual([]);
  });

  it("that cannot be a share, or are missing, are findings", () => {
    expect(codes(typed({ numerator: 5, denominator: 0 }))).toEqual(["typed-figures-impossible"]);
    expect(codes(typed({ numerator: 9, denominator: 5 }))).toEqual(["typed-figures-impossible"]);
    expect(codes(typed({}))).toEqual(["typed-figures-missing"]);
  });

  it("stand in for a measure that is not worked out yet", () => {
    const results = typed({ value: "93.4" }, { measure: "attendance", target: "95" });
    expect(results.indicators[0]).toMatchObject({ value: "93.4", rag: "AMBER" });
    expect(codes(results)).toEqual([]);
  });
});
