import { decimal, exactText, roundHalfUp, squareRoot } from "../../../../../src/core/domain/exact";
import {
  estimateOf,
  estimatesOf,
  priorAttainmentGroup,
} from "../../../../../src/core/domain/measures/ks4/estimates";
import { isMeasuredIn } from "../../../../../src/core/domain/measures/measuredIn";
import type { SubjectGrade } from "../../../../../src/core/domain/pupil";
import { contextFor, meanMeasure } from "../../../../support/measures";
import { gradesOf, nineToOne, pupilWith, scaledScores, scoreOf } from "./ks4Pupils";

const progress8 = meanMeasure("ks4-progress8");
const summer = { academicYear: "2023/24" };
const years = [
  ["2021/22", "provisional"],
  ["2021/22", "revised"],
  ["2022/23", "provisional"],
  ["2022/23", "revised"],
  ["2023/24", "provisional"],
] as const;

const core = gradesOf({ englishLanguage: "4", englishLiterature: "4", mathematics: "4" });

function p8(before: readonly SubjectGrade[], academicYear = "2023/24"): string {
  return scoreOf("ks4-progress8", pupilWith(before, core), { academicYear }).why;
}

describe("prior attainment groups", () => {
  it.each([
    ["80", 1],
    ["82", 1],
    ["82.5", 2],
    ["89", 4],
    ["96.5", 11],
    ["103.5", 18],
    ["106", 20],
    ["119", 33],
    ["119.5", 34],
    ["120", 34],
  ])("a mean of %s is group %i", (mean, group) => {
    expect(priorAttainmentGroup(decimal(mean))).toBe(group);
  });
});

describe("estimates", () => {
  it.each(years)("of %s, %s, are there for 34 groups, and rise with the group", (year, version) => {
    const table = estimatesOf(year, version)!;
    expect(table.estimates.trim().split("\n")).toHaveLength(34);
    const totals = Array.from({ length: 34 }, (_, nth) => estimateOf(table, nth + 1).total);
    expect([...totals].sort((one, other) => one - other)).toEqual(totals);
  });

  it.each(years)("of %s, %s, are the sum of the elements, within two hundredths", (year, version) => {
    for (let group = 1; group <= 34; group += 1) {
      const { total, english, maths, ebacc, open } = estimateOf(estimatesOf(year, version)!, group);
      expect(Math.abs(total - english - maths - ebacc - open)).toBeLessThanOrEqual(2);
    }
  });

  it("differ between provisional and revised, and the latest version counts", () => {
    const of = (version: "provisional" | "revised" | null) =>
      estimateOf(estimatesOf("2022/23", version)!, 14).total;
    expect([of("provisional"), of("revised"), of(null)]).toEqual([3631, 3639, 3639]);
  });

  it("of a group that there is not are a fault of ours", () => {
    expect(() => estimateOf(estimatesOf("2022/23")!, 35)).toThrow("No prior attainment group 35");
  });

  it("are none for other years, which is said and leaves the score not known", () => {
    expect(estimatesOf("2018/19")).toBeNull();
    expect(p8(scaledScores(100, 100), "2018/19")).toBe("no estimates of 2018/19 to compare with");
    expect(progress8.note?.(contextFor(progress8, { academicYear: "2018/19" }), true)).toBe(
      "not adjusted for extremely low scores",
    );
    const mean = decimal("-1.2");
    expect(progress8.interval?.(mean, 50, contextFor(progress8, { academicYear: "2018/19" }))).toBeNull();
  });
});

describe("the start of Progress 8", () => {
  it("is the mean of reading and maths, or the one score that there is", () => {
    expect(p8(scaledScores(107, 105))).toMatch(/group 20$/);
    expect(p8(scaledScores(106, null))).toMatch(/group 20$/);
  });

  it("is none without scores or on another scale, and the pupil is left out", () => {
    expect(p8([])).toBe("no Key Stage 2 scaled scores");
    expect(p8(gradesOf({ reading: "EXS" }, { ...nineToOne, role: "baseline", scale: "KS2 TA" }))).toBe(
      "no Key Stage 2 scaled scores",
    );
    expect(p8(gradesOf({ reading: "106" }, { ...nineToOne, scale: "KS2 scaled" }))).toBe(
      "no Key Stage 2 scaled scores",
    );
  });

  const ks2 = (texts: Readonly<Record<string, string>>, scale: "KS2 scaled" | "KS2 TA" = "KS2 scaled") =>
    gradesOf(texts, { ...nineToOne, role: "baseline", scale });

  it("is in the lowest group for a pupil who was below the level of both tests", () => {
    expect(p8(ks2({ reading: "B", mathematics: "B" }))).toMatch(
      /estimate 15.96 of prior attainment group 1$/,
    );
    expect(p8(ks2({ reading: "PK4", mathematics: "pk 2" }))).toMatch(/group 1$/);
    expect(p8(ks2({ reading: "B", mathematics: "" }))).toMatch(/group 1$/);
    expect(p8(ks2({ reading: "PK3", mathematics: "BLW" }, "KS2 TA"))).toMatch(/group 1$/);
  });

  it("is not flattered by the other score alone: the group is told only where every nominal score gives it", () => {
    expect(p8(ks2({ reading: "B", mathematics: "85" }))).toMatch(/group 1$/);
    expect(p8(ks2({ reading: "B", mathematics: "86" }))).toBe(
      "Key Stage 2 B and 86: below the level of a test, so that prior attainment group 1 to 2 cannot be told",
    );
    const open = scoreOf("ks4-progress8", pupilWith(ks2({ reading: "B", mathematics: "104" }), core), summer);
    expect(open.kind).toBe("notKnown");
  });

  it("is the one score that there is where the other test was not taken for another reason", () => {
    expect(p8(ks2({ reading: "A", mathematics: "106" }))).toMatch(/group 20$/);
    expect(p8(ks2({ reading: "n/a", mathematics: "106" }))).toMatch(/group 20$/);
  });

  it("is a score before what stands in another column", () => {
    const both = [...ks2({ reading: "B" }), ...ks2({ reading: "106", mathematics: "106" })];
    expect(p8(both)).toMatch(/group 20$/);
  });

  it("is not known while a score cannot be read, with its cell", () => {
    const unread = gradesOf(
      { reading: "1o6", mathematics: "104" },
      { ...nineToOne, role: "baseline", scale: "KS2 scaled" },
    );
    const verdict = scoreOf("ks4-progress8", pupilWith(unread, core), summer);
    expect(verdict).toMatchObject({
      kind: "notKnown",
      why: "Key Stage 2 score 1o6 cannot be read and decides",
    });
    expect(verdict.kind === "notKnown" && verdict.undecided).toHaveLength(1);
  });
});

describe("Progress 8 that is not known", () => {
  const pupil = pupilWith(scaledScores(100, 100), gradesOf({ englishLanguage: "4", mathematics: "#N/A" }));

  it("is one whose Attainment 8 is not known, with its elements", () => {
    const context = contextFor(progress8, summer);
    const verdicts = [
      progress8.score(pupil, context),
      ...(progress8.parts ?? []).map((part) => part.score(pupil, context)),
    ];
    expect(verdicts.map(({ kind }) => kind)).toEqual(Array(5).fill("notKnown"));
    const attainment8 = meanMeasure("ks4-attainment8");
    expect(attainment8.parts?.[1]?.score(pupil, context).kind).toBe("notKnown");
  });
});

describe("years without Progress 8", () => {
  it.each(["2019/20", "2020/21", "2024/25", "2025/26"])("%s", (year) => {
    expect(isMeasuredIn(progress8, year)).toBe(false);
  });

  it("and with it", () => {
    expect(["2018/19", "2023/24", "2026/27"].map((year) => isMeasuredIn(progress8, year))).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe("the interval of Progress 8", () => {
  const of = (mean: string, pupils: number) => {
    const found = progress8.interval?.(decimal(mean), pupils, contextFor(progress8, summer));
    return found && `${roundHalfUp(found.low, 2)} to ${roundHalfUp(found.high, 2)}, ${found.band}`;
  };

  it("has the national deviation of the year over the root of the pupils, and names the band", () => {
    expect(of("-0.2236", 5)).toBe("-1.47 to 1.02, average");
    expect(of("0.6", 100)).toBe("0.32 to 0.88, well above average");
    expect(of("0.5", 100)).toBe("0.22 to 0.78, well above average");
    expect(of("0.49", 100)).toBe("0.21 to 0.77, above average");
    expect(of("-0.5", 100)).toBe("-0.78 to -0.22, below average");
    expect(of("-0.51", 100)).toBe("-0.79 to -0.23, well below average");
    expect(of("0.9", 4)).toBe("-0.49 to 2.29, average");
  });

  it("has exact roots of squares, and cuts the rest", () => {
    expect([1, 4, 144].map((whole) => exactText(squareRoot(whole)))).toEqual(["1", "2", "12"]);
    expect(exactText(squareRoot(2))).toBe("1.4142135623730950488");
  });
});
