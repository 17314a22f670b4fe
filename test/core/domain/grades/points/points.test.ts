import { pointsOf, pointsOfPair, topPoints } from "../../../../../src/core/domain/grades/points/points";
import { readPair } from "../../../../../src/core/domain/grades/gradePair";
import type { ScaleId } from "../../../../../src/core/domain/grades/gradeReading";
import { levelPoints } from "../../../../../src/core/domain/grades/points/levelPoints";
import { scaleOf } from "../../../../../src/core/domain/grades/scales";

/** Points as the tables print them: "8.5", or "4 to 9". */
function printed(scale: ScaleId, code: string, year: string): string | null {
  const points = pointsOf(scale, code, year);
  if (points === null) return null;
  const { least, most } = points;
  return least === most ? String(least / 100) : `${least / 100} to ${most / 100}`;
}

const row = (scale: ScaleId, codes: string, year: string) =>
  codes
    .split(" ")
    .map((code) => printed(scale, code, year))
    .join(" ");

describe("points per grade", () => {
  it.each([
    ["to 2015, QCA points", "2013/14", "58 52 46 40 34 28 22 16 0"],
    ["in 2016", "2015/16", "8 7 6 5 4 3 2 1 0"],
    ["of unreformed GCSEs from 2017", "2017/18", "8.5 7 5.5 4 3 2 1.5 1 0"],
  ])("of the letters %s", (_, year, points) => {
    expect(row("A*-G", "A* A B C D E F G U", year)).toBe(points);
  });

  it("of 9 to 1 are the grade, and there were none before 2017", () => {
    expect(row("9-1", "9 8 7 6 5 4 3 2 1 U", "2023/24")).toBe("9 8 7 6 5 4 3 2 1 0");
    expect(printed("9-1", "9", "2015/16")).toBeNull();
  });

  it("of combined science are the mean of the pair, for the 17 pairs that there are", () => {
    const pairs = "99 98 88 87 77 76 66 65 55 54 44 43 33 32 22 21 11";
    const points = pairs.split(" ").map((text) => {
      const pair = readPair(text, "9-1");
      return pair && pointsOfPair("9-1", pair, "2018/19");
    });
    expect(points.map((each) => each && each.least / 100).join(" ")).toBe(
      "9 8.5 8 7.5 7 6.5 6 5.5 5 4.5 4 3.5 3 2.5 2 1.5 1",
    );
    expect(points.every((each) => each?.least === each?.most)).toBe(true);
    expect(pointsOfPair("9-1", { higher: "5", lower: "4" }, "2013/14")).toBeNull();
  });

  it("of technical awards are those of 2019, level 1 as well; a bare level 1 is a range", () => {
    expect(row("level 2 vocational", "D* D M P L1D L1M L1P U", "2018/19")).toBe("8.5 7 5.5 4 3 2 1.25 0");
    expect(printed("level 2 vocational", "L1", "2018/19")).toBe("1.25 to 3");
    expect(row("level 2 vocational", "D* D M P", "2015/16")).toBe("8 7 6 5");
    expect(row("level 2 vocational", "D* D M P", "2013/14")).toBe("58 52 46 40");
  });

  it("of a threshold are what it leaves open", () => {
    expect([
      printed("9-1 thresholds", "4+", "2023/24"),
      printed("9-1 thresholds", "below 4", "2023/24"),
    ]).toEqual(["4 to 9", "0 to 3"]);
  });

  it("are none on a scale without any", () => {
    expect([printed("NC levels", "4b", "2013/14"), printed("9-1", "A", "2023/24")]).toEqual([null, null]);
  });

  it("reach a year's highest grade", () => {
    expect([topPoints("2013/14"), topPoints("2015/16"), topPoints("2023/24")]).toEqual([5800, 800, 900]);
  });

  it.each(["A*-G", "9-1", "9-1 thresholds", "level 2 vocational"] as const)(
    "are there for all of %s",
    (scale) => {
      for (const { code } of scaleOf(scale).grades)
        expect([code, printed(scale, code, "2017/18")]).not.toContain(null);
    },
  );
});

describe("points per National Curriculum level", () => {
  it("are those of the whole level", () => {
    expect(["2", "3c", "4b", "5a", "6"].map(levelPoints)).toEqual([1500, 2100, 2700, 3300, 3900]);
  });

  it("are none below level 1", () => {
    expect(["W", "P8"].map(levelPoints)).toEqual([null, null]);
  });
});
