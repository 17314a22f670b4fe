import { evaluateIndicator } from "../../../../../src/core/analysis/evaluateIndicators";
import { exactText } from "../../../../../src/core/domain/exact";
import type { MeanMeasure } from "../../../../../src/core/domain/measures/measure";
import type { Pupil } from "../../../../../src/core/domain/pupil";
import { contextFor, meanMeasure } from "../../../../support/measures";
import { indicatorOf, settingsOf } from "../../../../support/pupils";
import { gradesOf, pairOf, pupilWith, scaledScores, scoreOf } from "./ks4Pupils";
import type { Grades } from "./ks4Pupils";

/** The worked table of Attainment 8 and Progress 8: six pupils of summer 2024. */

const p1: Grades = {
  ...{ englishLanguage: "4", englishLiterature: "3", mathematics: "3", doubleScience: "3", history: "2" },
  ...{ vocational: "L2P", art: "4" },
};

const pupils: Readonly<Record<string, Pupil>> = {
  P1: pupilWith(scaledScores(98, 95), gradesOf(p1)),
  P2: pupilWith(scaledScores(98, 95), gradesOf({ ...p1, englishLiterature: "N" })),
  P3: pupilWith(
    scaledScores(107, 105),
    gradesOf({
      ...{ englishLanguage: "6", englishLiterature: "7", mathematics: "5", biology: "5", chemistry: "5" },
      ...{ physics: "4", french: "4", geography: "6", religiousStudies: "6", art: "7" },
    }),
  ),
  P4: pupilWith(scaledScores(88, 90), gradesOf({ englishLanguage: "", mathematics: "", art: "" })),
  P5: pupilWith(
    scaledScores(null, null),
    gradesOf({
      ...{ englishLanguage: "3", englishLiterature: "3", mathematics: "2", doubleScience: "2" },
      ...{ art: "4", vocational: "L1P" },
    }),
  ),
  P6: pupilWith(
    scaledScores(104, 103),
    gradesOf({
      ...{ englishLanguage: "5", englishLiterature: "5", mathematics: "4", history: "4", vocational: "L2M" },
      ...{ art: "3" },
    }),
    [pairOf("doubleScience", "4", "3")],
  ),
};

const summer = { academicYear: "2023/24" };
const progress = meanMeasure("ks4-progress8");

function words(id: string, pupil: Pupil): string {
  return scoreOf(id, pupil, summer).why;
}

describe("Attainment 8", () => {
  it.each([
    ["P1", "Attainment 8 33.0: English 8, maths 6, EBacc 8, open 11"],
    ["P2", "Attainment 8 26.0: English 4, maths 6, EBacc 8, open 8"],
    ["P3", "Attainment 8 59.0: English 14, maths 10, EBacc 16, open 19"],
    ["P4", "no results entered"],
    ["P5", "Attainment 8 22.25: English 6, maths 4, EBacc 4, open 8.25"],
    ["P6", "Attainment 8 42.5: English 10, maths 8, EBacc 11, open 13.5"],
  ])("%s", (name, expected) => {
    expect(words("ks4-attainment8", pupils[name]!)).toBe(expected);
  });
});

describe("Progress 8", () => {
  it.each([
    ["P1", "Progress 8 0.276: Attainment 8 33.0, estimate 30.24 of prior attainment group 11"],
    ["P2", "Progress 8 -0.424: Attainment 8 26.0, estimate 30.24 of prior attainment group 11"],
    ["P3", "Progress 8 1.155: Attainment 8 59.0, estimate 47.45 of prior attainment group 20"],
    ["P4", "Progress 8 -2.078: Attainment 8 0.0, estimate 20.78 of prior attainment group 4"],
    ["P5", "no Key Stage 2 scaled scores"],
    ["P6", "Progress 8 -0.047: Attainment 8 42.5, estimate 42.97 of prior attainment group 18"],
  ])("%s", (name, expected) => {
    expect(words("ks4-progress8", pupils[name]!)).toBe(expected);
  });

  it("has elements, each divided by its slots: English by 2 also where it was not doubled", () => {
    const of = (measure: MeanMeasure, pupil: Pupil) =>
      (measure.parts ?? []).map((part) => {
        const verdict = part.score(pupil, contextFor(measure, summer));
        return verdict.kind === "scored" ? exactText(verdict.score).slice(0, 6) : verdict.why;
      });
    expect(of(progress, pupils["P1"]!)).toEqual(["0.485", "0.11", "-0.066", "0.59"]);
    expect(of(progress, pupils["P2"]!)).toEqual(["-1.515", "0.11", "-0.066", "-0.41"]);
    expect(of(progress, pupils["P5"]!)).toEqual(Array(4).fill("no Key Stage 2 scaled scores"));
    expect(of(meanMeasure("ks4-attainment8"), pupils["P5"]!)).toEqual(["6", "4", "4", "8.25"]);
  });
});

describe("the cohort of six", () => {
  const run = (id: string) =>
    evaluateIndicator(indicatorOf({ id, measure: id, target: null }), {
      pupils: Object.values(pupils),
      settings: settingsOf(summer),
      decisions: new Map(),
    }).result;

  it("has a mean Attainment 8 over all six", () => {
    expect(run("ks4-attainment8")).toMatchObject({
      denominator: 6,
      total: "182.75",
      value: "30.5",
      note: "",
    });
  });

  it("has a Progress 8 over the five with Key Stage 2 scores, its interval and its band", () => {
    expect(run("ks4-progress8")).toMatchObject({
      denominator: 5,
      notApplicable: [{ reason: "no Key Stage 2 scaled scores", count: 1 }],
      exact: "-0.2236",
      value: "-0.22",
      interval: { low: "-1.47", high: "1.02", band: "average", method: "1.96 × 1.41628 / √5" },
      note: "not adjusted for extremely low scores; provisional estimates of 2023/24, published December 2024",
    });
  });

  it("has the elements beside it", () => {
    expect(run("ks4-progress8").parts.map(({ label, pupils: n }) => [label, n])).toEqual([
      ["English", 5],
      ["Mathematics", 5],
      ["EBacc", 5],
      ["Open", 5],
    ]);
  });
});
