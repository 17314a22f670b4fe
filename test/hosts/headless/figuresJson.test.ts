import { CommandRun } from "../../support/commandRun";
import { trackerFile } from "../../support/trackerFile";

/** The figures of the JSON on a tracker with a share, means with parts and an interval, splits, a trend, neighbours. */

const command = new CommandRun();
afterAll(() => command.end());

const subjects = [
  "English Language",
  "English Literature",
  "Maths",
  "History",
  "Geography",
  "Biology",
].concat([...["Chemistry", "Physics", "French", "Art"]]);
const pupil = (nth: number) => [
  `Pupil ${nth}`,
  100 + nth,
  11,
  nth % 2 === 0 ? "M" : "F",
  nth < 3 ? "" : 96 + nth,
  nth < 3 ? "" : 97 + nth,
  ...subjects.flatMap(() => [nth === 11 ? "#N/A" : 1 + (nth % 6), 4, nth === 5 ? "" : 1 + (nth % 5)]),
];

const tracker = {
  fileName: "figures.xlsx",
  sheets: [
    {
      name: "Tracker",
      rows: [
        ["Name", "Pupil ID", "Year", "Sex", "KS2 Reading scaled score", "KS2 Maths scaled score"].concat(
          subjects.flatMap((name) => [`${name} result`, `${name} target`, `${name} summer working at`]),
        ),
        ...Array.from({ length: 12 }, (_, nth) => pupil(nth)),
      ],
    },
    {
      name: "Indicators",
      rows: [
        ["Indicator ID", "Indicator", "Measure", "Year groups", "Care", "Target", "Statistical neighbours"],
        ["em4", "English and maths", "ks4-em-4", 11, "all", 40, "20.5, 30.1, c"],
        ["p8", "Progress 8", "ks4-progress8", 11, "all", "", ""],
        ["a8", "Attainment 8", "ks4-attainment8", 11, "all", 30, ""],
        ["track", "On track", "progress-on-track", 11, "all", 60, ""],
      ],
    },
  ],
};

type Json = Readonly<Record<string, unknown>>;
let report: Json & { readonly indicators: readonly Json[]; readonly cohorts: readonly Json[] };

beforeAll(async () => {
  command.put("figures.xlsx", trackerFile(tracker));
  const told = await command.report(
    ...["calculate", command.path("figures.xlsx"), "--year", "2023/24", "--term", "summer"],
    ...["--as-at", "2024-09-30"],
  );
  report = told.report as unknown as typeof report;
}, 60_000);

/** Every value under one of these names, however deep. */
function under(names: readonly string[], json: unknown): readonly unknown[] {
  if (json === null || typeof json !== "object") return [];
  return Object.entries(json).flatMap(([name, inner]) =>
    names.includes(name) && (inner === null || typeof inner !== "object") ? [inner] : under(names, inner),
  );
}

const of = (id: string) => report.indicators.find((each) => each["id"] === id);

describe("figures of the JSON", () => {
  it("are numbers as printed, or null, wherever they stand", () => {
    const { indicators, trends, splits } = report;
    const printed = under(["value", "gap", "low", "high", "change", "target"], {
      indicators,
      trends,
      splits,
    });
    expect(printed.length).toBeGreaterThan(70);
    const others = printed.filter((each) => each !== null && typeof each !== "number");
    expect(others).toEqual([]);
    expect(of("p8")?.["interval"]).toMatchObject({ low: expect.any(Number) as unknown });
    expect(of("em4")?.["neighbours"]).toMatchObject({ value: 25.3 });
  });

  it("stand beside exact ones, which are text", () => {
    const exact = under(["exact", "total"], { indicators: report.indicators, trends: report["trends"] });
    expect(exact.filter((each) => each !== null && typeof each !== "string")).toEqual([]);
    expect(exact.some((each) => typeof each === "string")).toBe(true);
  });

  it("account for every pupil of the cohort: denominator, not known and not applicable are all there are", () => {
    for (const indicator of report.indicators) {
      const cohort = report.cohorts.find(({ id }) => id === indicator["cohort"]);
      const apart = (indicator["notApplicable"] as readonly { readonly count: number }[]).map(
        ({ count }) => count,
      );
      const notApplicable = apart.reduce((sum, count) => sum + count, 0);
      expect(indicator["denominator"]).toBe(Number(indicator["counted"]) - Number(indicator["notKnown"]));
      expect(Number(indicator["counted"]) + notApplicable).toBe(cohort?.["counted"]);
    }
    expect(of("p8")).toMatchObject({ counted: 9, denominator: 8, notKnown: 1 });
    expect(of("em4")).toMatchObject({ counted: 12 });
  });

  it("say what they are made from: progress on track from working-at grades", () => {
    expect(of("track")?.["basis"]).toBe("workingAt");
    expect(of("a8")?.["basis"]).toBe("result");
  });
});
