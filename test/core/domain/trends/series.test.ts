import { roundHalfUp } from "../../../../src/core/domain/exact";
import { comparatorOf } from "../../../../src/core/domain/comparators";
import { breakAt, breaksBetween } from "../../../../src/core/domain/seriesBreaks";
import { neighbourMean } from "../../../../src/core/domain/trends/neighbours";
import { earlierPoint, settledSeries, stretches } from "../../../../src/core/domain/trends/series";
import type { SeriesPoint } from "../../../../src/core/domain/trends/series";

const ks4 = { id: "ks4-5ac-em", keyStage: "KS4" } as const;
const attendance = { id: "attendance", keyStage: null } as const;

function point(
  year: string,
  term: SeriesPoint["term"],
  exact: string,
  status: SeriesPoint["status"] = "final",
) {
  return { year, term, exact, status };
}

describe("a series of figures", () => {
  it("keeps of one time the figure that was checked furthest, in order of time", () => {
    const points = [
      point("2014/15", "summer", "9.1"),
      point("2013/14", "summer", "8.9", "unvalidated"),
      point("2013/14", "summer", "9.0", "revised"),
      point("2013/14", "autumn", "7.0", "provisional"),
    ];
    expect(settledSeries(points).map(({ exact }) => exact)).toEqual(["7.0", "9.0", "9.1"]);
  });

  it("gives the very term before, which in autumn is the summer, and the same term last year", () => {
    const points = [
      point("2022/23", "summer", "90"),
      point("2022/23", "autumn", "91"),
      point("2023/24", "autumn", "92"),
    ];
    const at = (year: string, term: SeriesPoint["term"], which: "lastTerm" | "lastYear") =>
      earlierPoint(points, year, term, which, attendance)?.exact ?? null;
    expect(at("2023/24", "autumn", "lastTerm")).toBe("90");
    expect(at("2023/24", "autumn", "lastYear")).toBe("91");
    expect(at("2023/24", "spring", "lastTerm")).toBe("92");
    expect(at("2023/24", "summer", "lastTerm")).toBeNull();
  });

  it("never looks across a change of the rules", () => {
    const points = [point("2012/13", "summer", "12.2"), point("2013/14", "summer", "8.9")];
    expect(earlierPoint(points, "2013/14", "summer", "lastYear", ks4)).toBeNull();
    expect(earlierPoint(points, "2013/14", "summer", "lastYear", attendance)?.exact).toBe("12.2");
  });

  it("is cut into stretches within which a line may be drawn", () => {
    const years = ["2011/12", "2012/13", "2013/14", "2014/15", "2015/16"];
    const points = years.map((year, nth) => point(year, "summer", String(nth)));
    const cut = stretches(points, ks4).map((stretch) => stretch.map(({ year }) => year));
    expect(cut).toEqual([["2011/12", "2012/13"], ["2013/14"], ["2014/15", "2015/16"]]);
    expect(stretches([], ks4)).toEqual([]);
  });
});

describe("breaks in a series", () => {
  it.each([
    ["2013/14", "ks4-5ac-em", "KS4", true],
    ["2015/16", "ks4-5ac-em", "KS4", false],
    ["2019/20", "ks4-attainment8", "KS4", true],
    ["2021/22", "ks2-rwm-expected", "KS2", true],
    ["2015/16", "absence-persistent", null, true],
    ["2015/16", "attendance", null, false],
  ] as const)("%s, %s: %s, %s", (year, id, keyStage, broken) => {
    expect(breakAt(year, { id, keyStage }) !== null).toBe(broken);
  });

  it("between two years are those after the first, up to the second", () => {
    const between = (earlier: string, later: string) =>
      breaksBetween(earlier, later, ks4).map(({ year }) => year);
    expect(between("2012/13", "2014/15")).toEqual(["2013/14", "2014/15"]);
    expect(between("2014/15", "2015/16")).toEqual([]);
  });
});

describe("the mean of statistical neighbours", () => {
  it("leaves out those without a figure, and says how many there are", () => {
    const { mean, available, of } = neighbourMean(["10", "20.5", null, "c"]);
    expect([mean === null ? null : roundHalfUp(mean, 2), available, of]).toEqual(["15.25", 2, 4]);
    expect(neighbourMean([null, "x"])).toEqual({ mean: null, available: 0, of: 2 });
  });
});

describe("England's figures", () => {
  it.each([
    ["ks4-attainment8", "2023/24", "18.2"],
    ["ks4-progress8", "2023/24", "-1.31"],
    ["ks4-progress8", "2015/16", "-1.14"],
    ["ks4-em-5", "2018/19", "7.2"],
    ["absence-severe", "2020/21", "3.0"],
    ["ks2-rwm-expected", "2024/25", "35"],
    ["ks4-5ac-em", "2013/14", "12.0"],
  ])("%s in %s is %s", (measure, year, value) => {
    expect(comparatorOf(measure, year)).toMatchObject({ label: "England CLA", value });
  });

  it.each([
    ["ks4-progress8", "2016/17"],
    ["ks4-progress8", "2019/20"],
    ["ks2-rwm-expected", "2019/20"],
    ["ks4-attainment8", "2025/26"],
  ])("%s has none in %s, and another year's is never offered", (measure, year) => {
    expect(comparatorOf(measure, year)).toBeNull();
  });
});
