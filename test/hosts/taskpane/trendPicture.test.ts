import { trendOf } from "../../../src/core/domain/trends/trend";
import { trendPicture } from "../../../src/hosts/taskpane/trendPicture";
import { indicatorResult } from "../../support/indicatorResults";
import { shareMeasure } from "../../support/measures";
import { seriesPoint } from "../../support/seriesPoints";

const headline = shareMeasure("ks4-5ac-em");
const now = { year: "2013/14", term: "summer" } as const;
const picture = (figures: readonly [string, string][], target: string | null = "13") =>
  trendPicture(
    trendOf(
      figures.map(([year, exact]) => seriesPoint(year, "summer", exact)),
      now,
      headline,
    ),
    indicatorResult({ indicator: { target } }),
  );

describe("the small trend of a card", () => {
  it("joins figures that may be compared, the highest on top", () => {
    const drawn = picture([
      ["2010/11", "14"],
      ["2011/12", "12"],
      ["2012/13", "13"],
    ])!;
    expect(drawn.lines).toEqual([
      [
        { x: 6, y: 8 },
        { x: 140, y: 56 },
        { x: 274, y: 32 },
      ],
    ]);
    expect([drawn.target, drawn.first, drawn.last]).toEqual([32, "14% summer 2010/11", "13% summer 2012/13"]);
  });

  it("joins nothing across a break, which takes a place of its own and is said in words", () => {
    const drawn = picture([
      ["2011/12", "14"],
      ["2012/13", "12"],
      ["2013/14", "9"],
    ])!;
    expect(drawn.lines.map((line) => line.length)).toEqual([2, 1]);
    expect(drawn.breaks).toEqual([184.7]);
    expect(drawn.label).toBe(
      "Trend: 14% summer 2011/12; 12% summer 2012/13; series break: exam system changed in 2014; 9% summer 2013/14; target 13%",
    );
  });

  it("shows the latest eight places, and the breaks among them alone", () => {
    const drawn = picture([
      ...Array.from({ length: 9 }, (_, year): [string, string] => [
        `20${String(year + 5).padStart(2, "0")}/${String(year + 6).padStart(2, "0")}`,
        String(year),
      ]),
    ])!;
    expect(drawn.lines.flat().length + drawn.breaks.length).toBe(8);
    expect(drawn.label.match(/series break/g)).toHaveLength(drawn.breaks.length);
  });

  it("is none with one figure; a missing figure is no point, and no nought", () => {
    expect(picture([["2013/14", "9"]])).toBeNull();
    expect(trendPicture(undefined, indicatorResult())).toBeNull();
    const gaps = trendOf(
      [seriesPoint("2012/13", "summer", null), seriesPoint("2013/14", "summer", "9")],
      now,
      headline,
    );
    expect(trendPicture(gaps, indicatorResult())).toBeNull();
  });

  it("stands in the middle where all figures are the same and there is no target", () => {
    const drawn = picture(
      [
        ["2011/12", "10"],
        ["2012/13", "10"],
      ],
      null,
    )!;
    expect([drawn.target, drawn.lines[0]?.map(({ y }) => y)]).toEqual([null, [32, 32]]);
  });
});
