import { analyse } from "../../../src/core/analysis/analyse";
import type { SeriesPoint } from "../../../src/core/domain/trends/seriesPoint";
import type { Indicator } from "../../../src/core/domain/indicator";
import { seriesPoint } from "../../support/seriesPoints";
import { aPupil, indicatorOf, settingsOf, value } from "../../support/pupils";

/** Four pupils with a mean attendance of 90, held against earlier figures. */
function attendance(
  part: Partial<Indicator>,
  history: readonly SeriesPoint[] = [],
  academicYear = "2023/24",
) {
  const results = analyse({
    pupils: ["80", "90", "95", "95"].map((percent, row) => ({
      ...aPupil,
      key: `p${row}`,
      row,
      termly: { ...aPupil.termly, attendance: value(percent) },
    })),
    indicators: [indicatorOf({ id: "a", measure: "attendance", target: null, ...part })],
    settings: settingsOf({ academicYear, term: "spring" }),
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
    const { result, trends } = attendance({ previousValue: "1" }, [
      seriesPoint("2023/24", "autumn", "91"),
      seriesPoint("2022/23", "spring", "88"),
    ]);
    expect(result?.direction).toEqual({ lastTerm: "worse", lastYear: "better" });
    expect(result?.earlier).toMatchObject({ lastTerm: { change: "-1.0" }, lastYear: { change: "2.0" } });
    expect(trends?.stretches.map((stretch) => stretch.map(({ exact }) => exact))).toEqual([
      ["88", "91", "90"],
    ]);
  });

  it("falls back on the Previous value where the history has no figure", () => {
    const { result } = attendance({ previousValue: "88" }, [seriesPoint("2022/23", "spring", null)]);
    expect(result?.direction).toEqual({ lastTerm: "none", lastYear: "better" });
    expect(result?.earlier.lastYear.then).toMatchObject({ source: "previousValue", exact: "88" });
  });

  it("is none, with the reason, where other pupils were counted then", () => {
    const countedAs = { measure: "attendance", cohort: "y11-12m-in", basis: "result" } as const;
    const { result } = attendance({}, [seriesPoint("2023/24", "autumn", "91", { countedAs })]);
    expect(result?.direction.lastTerm).toBe("none");
    expect(result?.earlier.lastTerm).toMatchObject({
      change: null,
      why: "series break: the pupils counted were y11-12m-in, now y11-all",
    });
  });

  it("takes nothing from a figure of this very run, which its own row in the history is", () => {
    const { trends } = attendance({ dataStatus: "revised" }, [
      seriesPoint("2023/24", "spring", "70", { status: "revised" }),
      seriesPoint("2023/24", "spring", "71", { status: "provisional" }),
    ]);
    expect(trends?.points.map(({ status, exact }) => [status, exact])).toEqual([
      ["provisional", "71"],
      ["revised", "90"],
    ]);
  });
});

describe("a rating that looks at last year", () => {
  it("takes the figure from the history", () => {
    const improving = { target: "99", tolerance: "1", toleranceUnit: "improving" } as const;
    const rag = (history: readonly SeriesPoint[], previousValue: string | null = null) =>
      attendance({ ...improving, previousValue }, history).result?.rag;
    expect(rag([])).toBe("RED");
    expect(rag([seriesPoint("2022/23", "spring", "89")])).toBe("AMBER");
    expect(rag([seriesPoint("2022/23", "spring", "91")], "89")).toBe("RED");
  });

  it("does not cross a break in the series, whoever gives last year's figure", () => {
    const improving = { target: "1", tolerance: "1", toleranceUnit: "improving", goodIs: "low" } as const;
    const rag = (year: string, previousValue: string | null, history: readonly SeriesPoint[] = []) =>
      attendance({ ...improving, measure: "absence-persistent", previousValue }, history, year).result?.rag;
    expect(rag("2016/17", "100")).toBe("AMBER");
    expect(rag("2015/16", "100")).toBe("RED");
    expect(rag("2015/16", null, [seriesPoint("2014/15", "spring", "100")])).toBe("RED");
  });
});

describe("statistical neighbours", () => {
  it("stand beside the figure with how many have one", () => {
    expect(attendance({ neighbours: ["91.5", null, "90.0"] }).result?.neighbours).toEqual({
      value: "90.8",
      gap: "-0.8",
      available: 2,
      of: 3,
    });
    expect(attendance({}).result?.neighbours).toBeNull();
  });
});
