import fc from "../../../support/properties";
import { academicYearStarting } from "../../../../src/core/domain/academicYear";
import { roundHalfUp } from "../../../../src/core/domain/exact";
import { comparatorOf } from "../../../../src/core/domain/comparators";
import { breakAt, breaksBetween } from "../../../../src/core/domain/seriesBreaks";
import { neighbourMean } from "../../../../src/core/domain/trends/neighbours";
import { earlierFigure, settledSeries, stretches } from "../../../../src/core/domain/trends/series";
import type { SeriesPoint } from "../../../../src/core/domain/trends/seriesPoint";
import { trendOf } from "../../../../src/core/domain/trends/trend";
import { seriesPoint } from "../../../support/seriesPoints";

const ks4 = { id: "ks4-5ac-em", keyStage: "KS4" } as const;
const attendance = { id: "attendance", keyStage: null } as const;

type Counted = SeriesPoint["countedAs"];
const results: Counted = { measure: "ks4-5ac-em", cohort: "y11-12m", basis: "result" };
const now = (year: string, term: SeriesPoint["term"], countedAs: Counted = null) => ({
  year,
  term,
  countedAs,
});

describe("a series of figures", () => {
  it("keeps of one time the figure that was checked furthest, in order of time", () => {
    const points = [
      seriesPoint("2014/15", "summer", "9.1"),
      seriesPoint("2013/14", "summer", "8.9", { status: "unvalidated" }),
      seriesPoint("2013/14", "summer", "9.0", { status: "revised" }),
      seriesPoint("2013/14", "autumn", "7.0", { status: null }),
    ];
    expect(settledSeries(points).map(({ exact }) => exact)).toEqual(["7.0", "9.0", "9.1"]);
  });

  it("gives the very term before, which in autumn is the summer, and the same term last year", () => {
    const points = [
      seriesPoint("2022/23", "summer", "90"),
      seriesPoint("2022/23", "autumn", "91"),
      seriesPoint("2023/24", "autumn", "92"),
    ];
    const at = (year: string, term: SeriesPoint["term"], which: "lastTerm" | "lastYear") =>
      earlierFigure(points, now(year, term), which, attendance).then?.exact ?? null;
    expect(at("2023/24", "autumn", "lastTerm")).toBe("90");
    expect(at("2023/24", "autumn", "lastYear")).toBe("91");
    expect(at("2023/24", "spring", "lastTerm")).toBe("92");
    expect(at("2023/24", "summer", "lastTerm")).toBeNull();
  });

  it("is never compared across a change of the rules, and says which", () => {
    const points = [seriesPoint("2012/13", "summer", "12.2"), seriesPoint("2013/14", "summer", "8.9")];
    expect(earlierFigure(points, now("2013/14", "summer"), "lastYear", ks4)).toMatchObject({
      then: { exact: "12.2" },
      why: "series break: exam system changed in 2014",
    });
    expect(earlierFigure(points, now("2013/14", "summer"), "lastYear", attendance).why).toBe("");
  });

  it.each<[string, Counted, string]>([
    ["the same", results, ""],
    ["nobody says how", null, ""],
    ["another team's", { measure: "typed", cohort: "", basis: "typed" }, ""],
    [
      "other grades",
      { measure: "ks4-5ac-em", cohort: "y11-12m", basis: "workingAt" },
      "series break: working-at grades then, results now",
    ],
    [
      "other pupils",
      { measure: "ks4-5ac-em", cohort: "y11-all", basis: "result" },
      "series break: the pupils counted were y11-all, now y11-12m",
    ],
    [
      "another measure",
      { measure: "ks4-5ac", cohort: "y11-12m", basis: "result" },
      "series break: the measure was ks4-5ac, now ks4-5ac-em",
    ],
  ])("is compared with what was counted alike: %s", (_, countedAs, why) => {
    const points = [seriesPoint("2014/15", "summer", "12.2", { countedAs })];
    expect(earlierFigure(points, now("2015/16", "summer", results), "lastYear", ks4).why).toBe(why);
  });

  it("counts a day on roll alike when the day moves on with the year", () => {
    const on = (cohort: string): Counted => ({ measure: "attendance", cohort, basis: "result" });
    const points = [seriesPoint("2023/24", "summer", "90", { countedAs: on("y11-all-20240331") })];
    const later = now("2024/25", "summer", on("y11-all-20250331"));
    expect(earlierFigure(points, later, "lastYear", attendance).why).toBe("");
  });

  it("has no figure at a time that has none, which is not zero", () => {
    const points = [seriesPoint("2013/14", "spring", null, { denominator: 0 })];
    expect(earlierFigure(points, now("2013/14", "summer"), "lastTerm", ks4).then).toBeNull();
  });

  it("is cut into stretches within which a line may be drawn", () => {
    const years = ["2011/12", "2012/13", "2013/14", "2014/15", "2015/16"];
    const points = years.map((year, nth) => seriesPoint(year, "summer", String(nth)));
    const cut = stretches(points, ks4).map((stretch) => stretch.map(({ year }) => year));
    expect(cut).toEqual([
      ["2011/12", "2012/13"],
      ["2013/14", "2014/15", "2015/16"],
    ]);
    expect(stretches([], ks4)).toEqual([]);
    const marks = trendOf(points, points[4] ?? now("2015/16", "summer"), ks4).breaks;
    expect(marks).toEqual([
      {
        before: { year: "2012/13", term: "summer" },
        after: { year: "2013/14", term: "summer" },
        why: "series break: exam system changed in 2014",
      },
    ]);
  });
});

describe("a trend", () => {
  it("shows three terms and three years, with nothing where nothing is known", () => {
    const points = [
      seriesPoint("2021/22", "autumn", "88"),
      seriesPoint("2022/23", "summer", "91"),
      seriesPoint("2023/24", "autumn", "92", { source: "now" }),
    ];
    const { terms, years } = trendOf(points, { year: "2023/24", term: "autumn" }, attendance);
    const shown = (times: typeof terms) =>
      times.map(({ year, term, point }) => [year, term, point?.exact ?? null]);
    expect(shown(terms)).toEqual([
      ["2022/23", "spring", null],
      ["2022/23", "summer", "91"],
      ["2023/24", "autumn", "92"],
    ]);
    expect(shown(years)).toEqual([
      ["2021/22", "autumn", "88"],
      ["2022/23", "autumn", null],
      ["2023/24", "autumn", "92"],
    ]);
  });

  it("keeps every status as a figure of its own", () => {
    const points = (["final", "provisional", "revised"] as const).map((status, nth) =>
      seriesPoint("2015/16", "summer", String(nth), { status }),
    );
    const trend = trendOf(points, { year: "2015/16", term: "summer" }, ks4);
    expect(trend.points.map(({ status }) => status)).toEqual(["provisional", "revised", "final"]);
    expect(trend.stretches).toMatchObject([[{ status: "final", exact: "0" }]]);
  });

  it("never joins two figures between which the rules changed, and loses none", () => {
    const times = fc.record({
      start: fc.integer({ min: 2008, max: 2024 }),
      term: fc.constantFrom("autumn", "spring", "summer"),
      exact: fc.option(fc.constantFrom("1", "2.5", "40"), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(times, { maxLength: 12 }), (drawn) => {
        const points = drawn.map(({ start, term, exact }) =>
          seriesPoint(academicYearStarting(start), term, exact),
        );
        const trend = trendOf(points, { year: "2024/25", term: "summer" }, ks4);
        expect(trend.stretches.flat()).toEqual(settledSeries(points));
        expect(trend.breaks).toHaveLength(Math.max(0, trend.stretches.length - 1));
        for (const stretch of trend.stretches) {
          const [first, last] = [stretch[0]?.year ?? "", stretch.at(-1)?.year ?? ""];
          expect(breaksBetween(first, last, ks4)).toEqual([]);
        }
      }),
    );
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
    expect(between("2012/13", "2014/15")).toEqual(["2013/14"]);
    expect(between("2013/14", "2015/16")).toEqual([]);
    expect(between("2015/16", "2021/22")).toEqual(["2016/17", "2019/20", "2021/22"]);
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
