import { meanGap } from "../../../src/core/domain/attainmentGap";
import { exactText } from "../../../src/core/domain/exact";
import { shareOfWay } from "../../../src/core/domain/flightPath";
import type { Pupil, SubjectGrade } from "../../../src/core/domain/pupil";
import type { Settings } from "../../../src/core/domain/settings";
import type { Term } from "../../../src/core/domain/term";
import { ratePupil } from "../../../src/core/analysis/pupilRatings";
import { aPupil, gradeOf, settingsOf, value } from "../../support/pupils";
import type { GradeColumns } from "../../support/pupils";

/** The mode "flight path": a pupil is compared with where he or she should be by now. */

const onPath = (part: Partial<Settings> = {}): Settings =>
  settingsOf({ academicYear: "2023/24", term: "summer", attainmentAgainst: "flight path", ...part });

const summer: Term = { year: "2023/24", name: "summer", half: null };

function maths(role: GradeColumns["role"], grade: string, part: Partial<GradeColumns> = {}): SubjectGrade {
  return gradeOf("mathematics", grade, { role, term: null, scale: "9-1", ...part });
}

function inYear(year: number, ...grades: readonly SubjectGrade[]): Pupil {
  return { ...aPupil, year: value(year), grades };
}

describe("the worked example: start grade 1, target 5, end of Year 9: 1 + 4 × 9/15 = 3.4", () => {
  it.each([
    ["3", "AMBER", "−0.4 grades"],
    ["2", "RED", "−1.4 grades"],
    ["4", "GREEN", "+0.6 grades"],
  ])("working at %s is %s", (grade, rating, because) => {
    const pupil = inYear(9, maths("workingAt", grade), maths("target", "5"));
    const rated = ratePupil(pupil, onPath());
    expect([rated.ratings.attainment, rated.because.attainment]).toEqual([rating, because]);
  });

  it("is RED at 3 where the target itself counts", () => {
    const pupil = inYear(9, maths("workingAt", "3"), maths("target", "5"));
    expect(ratePupil(pupil, onPath({ attainmentAgainst: "target" })).ratings.attainment).toBe("RED");
  });
});

describe("how much of the way lies behind a pupil", () => {
  it.each([
    [7, { name: "autumn", half: 1 }, "0.03333333333333333333"],
    [7, { name: "autumn" }, "0.06666666666666666666"],
    [9, { name: "summer" }, "0.6"],
    [11, { name: "summer" }, "1"],
    [1, { name: "summer" }, "0.16666666666666666666"],
    [6, { name: "summer" }, "1"],
    [9, { name: "summer", year: "2022/23" }, "0.4"],
    [9, { name: "summer", year: null }, "0.6"],
  ] as const)("in Year %i at %j it is %s", (year, term, share) => {
    const way = shareOfWay(year, "2023/24", { ...summer, ...term });
    expect(way && exactText(way)).toBe(share);
  });

  it.each([
    ["Reception", 0, summer],
    ["Year 12", 12, summer],
    ["a term before Year 7", 7, { ...summer, year: "2021/22" }],
  ] as const)("is not known for %s", (_, year, term) => {
    expect(shareOfWay(year, "2023/24", term)).toBeNull();
  });
});

describe("where the path begins", () => {
  const gap = (pupil: Pupil, settings = onPath()) => {
    const found = meanGap(pupil, settings);
    return found && exactText(found);
  };
  const grades = [maths("workingAt", "3"), maths("target", "5")];

  it("is the baseline on the same scale", () => {
    expect(gap(inYear(9, ...grades, maths("baseline", "2")))).toBe("-0.8");
  });

  it("is the start grade of Settings without one, and a baseline on another scale is none", () => {
    expect(gap(inYear(9, ...grades, maths("baseline", "4b", { scale: "NC levels" })))).toBe("-0.4");
    const settings = onPath();
    expect(
      gap(inYear(9, ...grades), { ...settings, ratings: { ...settings.ratings, flightPathStart: "2" } }),
    ).toBe("-0.8");
  });

  it.each([
    [
      "on levels without a baseline",
      inYear(
        9,
        ...["4b", "5b"].map((level, nth) =>
          maths(nth === 0 ? "workingAt" : "target", level, { scale: "NC levels" }),
        ),
      ),
    ],
    ["in Year 12", inYear(12, ...grades)],
    ["where the year group is not known", { ...inYear(9, ...grades), year: { kind: "blank" } as const }],
    ["without a target", inYear(9, maths("workingAt", "3"))],
    ["without a grade", inYear(9, maths("target", "3"))],
  ])("%s there is no gap", (_, pupil) => {
    expect(gap(pupil)).toBeNull();
  });

  it("takes the point of the term in which the grade was given", () => {
    const autumn = maths("workingAt", "3", { term: { ...summer, name: "autumn" } });
    expect(gap(inYear(9, autumn, maths("target", "5")))).toBe("0.13333333333333333333");
  });
});
