import { analyse } from "../../../src/core/analysis/analyse";
import type { SeriesPoint } from "../../../src/core/domain/trends/series";
import type { Indicator } from "../../../src/core/domain/indicator";
import { aPupil, indicatorOf, settingsOf, value } from "../../support/pupils";

/** Four pupils with a mean attendance of 90, held against earlier figures. */
function attendance(part: Partial<Indicator>, history: readonly SeriesPoint[] = []) {
  const results = analyse({
    pupils: ["80", "90", "95", "95"].map((percent, row) => ({
      ...aPupil,
      key: `p${row}`,
      row,
      termly: { ...aPupil.termly, attendance: value(percent) },
    })),
    indicators: [indicatorOf({ id: "a", measure: "attendance", target: null, ...part })],
    settings: settingsOf({ academicYear: "2023/24", term: "spring" }),
    decisions: new Map(),
    history: new Map([["a", history]]),
  });
  return { result: results.indicators[0], trends: results.trends.get("a") };
}

const direction = (part: Partial<Indicator>) => attendance(part).result?.direction.lastYear;

describe("the direction of travel", () => {
  it.each([
    ["high", "89.9", "better"],
    ["high", "90.1", "worse"],
    ["high", "90.04", "same"],
    ["low", "89.9", "worse"],
    ["low", "90.1", "better"],
  ] as const)("with good %s and %s last year is %s", (goodIs, previousValue, expected) => {
    expect(direction({ goodIs, previousValue })).toBe(expected);
  });

  it("is better nearer to the target where good is close", () => {
    expect(direction({ goodIs: "close", target: "92", previousValue: "95" })).toBe("better");
    expect(direction({ goodIs: "close", target: "92", previousValue: "91.5" })).toBe("worse");
    expect(direction({ goodIs: "close", target: null, previousValue: "95" })).toBe("none");
  });

  it("comes from the history, the term before and the same term last year", () => {
    const point = (year: string, term: SeriesPoint["term"], exact: string): SeriesPoint => ({
      year,
      term,
      exact,
      status: "final",
    });
    const { result, trends } = attendance({ previousValue: "1" }, [
      point("2023/24", "autumn", "91"),
      point("2022/23", "spring", "88"),
    ]);
    expect(result?.direction).toEqual({ lastTerm: "worse", lastYear: "better" });
    expect(trends?.map((stretch) => stretch.length)).toEqual([2]);
  });
});

describe("statistical neighbours", () => {
  it("stand beside the figure with how many have one", () => {
    expect(attendance({ neighbours: ["91.5", null, "90.0"] }).result?.neighbours).toEqual({
      value: "90.8",
      available: 2,
      of: 3,
    });
    expect(attendance({}).result?.neighbours).toBeNull();
  });
});
