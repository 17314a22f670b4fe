import { analyse } from "../../../src/core/analysis/analyse";
import type { Indicator } from "../../../src/core/domain/indicator";
import type { SeriesPoint } from "../../../src/core/domain/trends/seriesPoint";
import { aPupil, indicatorOf, settingsOf, value } from "../../support/pupils";
import { seriesPoint } from "../../support/seriesPoints";

/** 2 of 20 pupils in the summer of the year, with what the history says. */
function sentences(academicYear: string, history: readonly SeriesPoint[], part: Partial<Indicator> = {}) {
  const { evidence } = analyse({
    pupils: Array.from({ length: 20 }, (_, nth) => ({
      ...aPupil,
      key: `p${nth}`,
      row: nth,
      readyMeasures: new Map([["ks4-5ac-em", value(nth < 2 ? ("yes" as const) : ("no" as const))]]),
    })),
    indicators: [indicatorOf({ id: "A", measure: "ks4-5ac-em", years: [11], care: [], ...part })],
    settings: settingsOf({ academicYear, term: "summer" }),
    decisions: new Map(),
    history: new Map([["a", history]]),
  });
  const of = (rule: string) => evidence.find((each) => each.rule === rule)?.text;
  return { break: of("series-break"), years: of("years") };
}

const year = (label: string, numerator: number, denominator: number) =>
  seriesPoint(label, "summer", String((100 * numerator) / denominator), { numerator, denominator });

describe("the sentence on changed rules", () => {
  it("names last year's figure, and compares nothing", () => {
    expect(sentences("2013/14", [{ ...year("2012/13", 10, 82), value: "12.2" }])).toEqual({
      break:
        "Results follow changed rules and should not be compared directly with 10 of 82 (12.2%) in 2012/13.",
      years: undefined,
    });
    expect(sentences("2013/14", [], { previousValue: "12.2" }).break).toContain("with 12.2% in 2012/13.");
  });

  it("is not there without a change of rules, or without a figure", () => {
    expect(sentences("2015/16", [year("2014/15", 10, 80)]).break).toBeUndefined();
    expect(sentences("2013/14", []).break).toBeUndefined();
  });
});

describe("the sentence on three years", () => {
  it("says which way the figure went, in counts", () => {
    expect(sentences("2012/13", [year("2010/11", 14, 80), year("2011/12", 12, 81)]).years).toBe(
      "The proportion fell in 2011/12 and 2012/13 (14 of 80, 12 of 81, 2 of 20).",
    );
    expect(sentences("2012/13", [year("2010/11", 1, 80), year("2011/12", 2, 81)]).years).toBe(
      "The proportion rose in 2011/12 and 2012/13 (1 of 80, 2 of 81, 2 of 20).",
    );
  });

  it.each<[string, string, SeriesPoint[]]>([
    ["two years", "2012/13", [year("2011/12", 12, 81)]],
    ["no one direction", "2012/13", [year("2010/11", 2, 80), year("2011/12", 12, 81)]],
    ["a break between", "2013/14", [year("2011/12", 14, 80), year("2012/13", 12, 81)]],
    ["a group under ten", "2012/13", [year("2010/11", 5, 9), year("2011/12", 12, 81)]],
  ])("is not drafted from %s", (_, now, history) => {
    expect(sentences(now, history).years).toBeUndefined();
  });
});
