import type { Compared, IndicatorResult } from "../../../src/core/analysis/results";
import { comparatorCell, comparatorSentences } from "../../../src/core/plans/comparatorWords";
import { travelCell, travelSentences } from "../../../src/core/plans/travelWords";
import { trendRows } from "../../../src/core/plans/trendRows";
import { trendOf } from "../../../src/core/domain/trends/trend";
import type { SeriesPoint } from "../../../src/core/domain/trends/seriesPoint";
import { indicatorResult } from "../../support/indicatorResults";
import { seriesPoint } from "../../support/seriesPoints";

/** Direction of travel, comparators and trend in the words of the pages. */

const none: Compared = { then: null, change: null, why: "" };
const lastYear = (compared: Partial<Compared>, moved: IndicatorResult["direction"]["lastYear"]) =>
  indicatorResult({
    direction: { lastTerm: "none", lastYear: moved },
    earlier: {
      lastTerm: none,
      lastYear: {
        then: seriesPoint("2012/13", "summer", "12.2", { numerator: 10, denominator: 82 }),
        change: null,
        why: "",
        ...compared,
      },
    },
  });

describe("the direction of travel", () => {
  it.each([
    ["better", "1.2", "↑ better", "↑ better by 1.2 points"],
    ["worse", "-1.0", "↓ worse", "↓ worse by 1.0 point"],
    ["better", "-3.3", "↓ better", "↓ better by 3.3 points"],
    ["same", "0.0", "→ same", "→ same"],
  ] as const)("%s by %s is %s", (moved, change, cell, words) => {
    const result = lastYear({ change }, moved);
    expect(travelCell(result, "lastYear")).toBe(cell);
    expect(travelSentences(result)).toEqual([
      `Same term last year (summer 2012/13): 10 of 82 (12.2%), ${words}.`,
    ]);
  });

  it("is in pounds of a figure in pounds", () => {
    const result = { ...lastYear({ change: "-80" }, "worse"), unit: "pounds" as const };
    expect(travelSentences(result)[0]).toMatch(/↓ worse by £80\.$/);
  });

  it("says of how many pupils it is, where most of those counted then are gone", () => {
    const of = (denominator: number) => {
      const moved = { ...lastYear({ change: "-3.2" }, "better"), denominator };
      return [travelCell(moved, "lastYear"), ...travelSentences(moved)];
    };
    const before = "Same term last year (summer 2012/13): 10 of 82 (12.2%), ↓ better by 3.2 points";
    expect(of(40)).toEqual([
      "↓ better\n40, were 82",
      `${before}, but of 40 pupils, where 82 were counted then.`,
    ]);
    expect(of(41)).toEqual(["↓ better", `${before}.`]);
  });

  it("of another team's figure that stands as it did does not call it the same without a doubt", () => {
    const typed = (numerator: number) => {
      const then = seriesPoint("2012/13", "summer", "77.8", { numerator: 7, denominator: 9 });
      const figure = { basis: "typed" as const, value: "77.8", numerator, denominator: 9 };
      const direction = { lastTerm: "same", lastYear: "none" } as const;
      const earlier = { lastTerm: { then, change: "0.0", why: "" }, lastYear: none };
      return travelSentences(indicatorResult({ ...figure, direction, earlier }))[0];
    };
    expect(typed(7)).toMatch(/7 of 9 \(77\.8%\), → same: not typed anew since, or no different\.$/);
    expect(typed(8)).toMatch(/, → same\.$/);
  });

  it("never crosses a break, and says which", () => {
    const result = lastYear({ why: "series break: exam system changed in 2014" }, "none");
    expect(travelCell(result, "lastYear")).toBe("– break");
    expect(travelSentences(result)).toEqual([
      "Same term last year (summer 2012/13): 10 of 82 (12.2%), not compared: series break: exam system changed in 2014.",
    ]);
  });

  it("is a dash where there is no earlier figure", () => {
    const result = indicatorResult({ earlier: { lastTerm: none, lastYear: none } });
    expect([travelCell(result, "lastTerm"), travelSentences(result)]).toEqual(["–", []]);
  });
});

describe("comparators", () => {
  const comparator = {
    label: "England CLA",
    value: "12.0",
    source: "SFR49/2014",
    date: "December 2014",
    gap: "-3.1",
    offered: false,
  };
  const neighbours = { value: "12.4", gap: "-3.5", available: 8, of: 10 };

  it("stand with figure, source, date and the gap in points, the neighbours' mean with its count", () => {
    const result = indicatorResult({ comparator, neighbours });
    expect(comparatorCell(result)).toBe("England CLA 12.0%\n(−3.1 points)\nNeighbours 12.4%\n(−3.5 points)");
    expect(comparatorSentences(result)).toEqual([
      "England CLA 12.0% (SFR49/2014, December 2014): ours is 3.1 points below.",
      "Statistical neighbours 12.4% (mean of 8 of 10 neighbours): ours is 3.5 points below.",
    ]);
  });

  it("say that a figure is missing, that ours is none, and that one is only offered", () => {
    const named = { ...comparator, value: null, source: "", date: "", gap: null };
    const missing = indicatorResult({
      comparator: named,
      neighbours: { value: null, gap: null, available: 0, of: 10 },
    });
    expect(comparatorCell(missing)).toBe("England CLA –\nNeighbours –");
    expect(comparatorSentences(missing)).toEqual([
      "England CLA: no figure.",
      "Statistical neighbours: none of 10 has a figure.",
    ]);
    const offered = indicatorResult({ comparator: { ...comparator, gap: "0.0", offered: true } });
    expect(comparatorSentences(offered)).toEqual([
      "England CLA 12.0% (SFR49/2014, December 2014, published figure, as Indicators names none): ours is the same as printed.",
    ]);
    expect(comparatorCell(indicatorResult())).toBe("–");
  });

  it("stand in pounds beside a figure in pounds", () => {
    const pounds = { unit: "pounds", value: "1620", exact: "1620" } as const;
    const result = indicatorResult({
      ...pounds,
      comparator: { ...comparator, value: "1700", source: "", date: "", gap: "-80" },
      neighbours: { ...neighbours, value: "1600", gap: "20" },
    });
    expect(comparatorCell(result)).toBe("England CLA £1700\n(−£80)\nNeighbours £1600\n(+£20)");
    expect(comparatorSentences(result)).toEqual([
      "England CLA £1700: ours is £80 below.",
      "Statistical neighbours £1600 (mean of 8 of 10 neighbours): ours is £20 above.",
    ]);
  });
});

describe("the small table of a trend", () => {
  const ks4 = { id: "ks4-5ac-em", keyStage: "KS4" } as const;
  const text = (points: readonly SeriesPoint[]) =>
    trendRows(indicatorResult(), trendOf(points, { year: "2013/14", term: "summer" }, ks4)).map(({ cells }) =>
      cells.map(({ content }) => (content.kind === "text" ? content.text : "")).join(" | "),
    );
  const now = seriesPoint("2013/14", "summer", "8.86", {
    status: "unvalidated",
    value: "8.9",
    numerator: 7,
    denominator: 79,
    rag: "RED",
    source: "now",
  });

  it("shows three years and three terms with a mark where the series breaks", () => {
    const points = [
      seriesPoint("2011/12", "summer", "14.8", { numerator: 12, denominator: 81, status: "final" }),
      seriesPoint("2012/13", "summer", "12.2", { source: "previousValue", status: null }),
      seriesPoint("2013/14", "spring", "10.1", { status: "provisional", denominator: 80, rag: "RED" }),
      now,
    ];
    expect(text(points)).toEqual([
      "",
      "Trend | Figure | Pupils | Status then",
      "summer 2011/12, final | 14.8% | 12 of 81 | –",
      "summer 2012/13, Previous value | 12.2% | – | –",
      "– Series break: exam system changed in 2014 –",
      "spring 2013/14, provisional | 10.1% | 80 | ◆ RED",
      "summer 2013/14, unvalidated | 8.9% | 7 of 79 | ◆ RED",
    ]);
  });

  it("marks a break also where the figures beside it are not shown", () => {
    const points = [
      seriesPoint("2011/12", "summer", "14.8"),
      seriesPoint("2012/13", "autumn", "12.2"),
      seriesPoint("2013/14", "autumn", "11"),
      now,
    ];
    expect(text(points)[3]).toBe("– Series break: exam system changed in 2014 –");
  });

  it("is left out with fewer than three figures", () => {
    expect(text([seriesPoint("2012/13", "summer", "12.2"), now])).toEqual([]);
  });
});
