import { ks4Attainment8 } from "../../../src/core/domain/measures/ks4Attainment8";
import { ks4Progress8 } from "../../../src/core/domain/measures/ks4Progress8";
import {
  countBehind,
  countOf,
  figureNotes,
  figureText,
  gapText,
  targetText,
  valueText,
} from "../../../src/core/plans/figures";
import { indicatorResult } from "../../support/indicatorResults";

const mean = { numerator: null, denominator: 32, unit: "points" } as const;
const progress8 = indicatorResult({ ...mean, measure: ks4Progress8, value: "-0.45", notKnown: 2 });
const attainment8 = indicatorResult({ ...mean, measure: ks4Attainment8, value: "37.6", denominator: 1 });
const nobody = indicatorResult({ value: null, numerator: null, denominator: null });

describe("figures in words", () => {
  it("carry their k of n, or the pupils of a mean", () => {
    expect([indicatorResult(), progress8, attainment8, nobody].map(countOf)).toEqual([
      "7 of 79",
      "32 pupils, 2 not known",
      "1 pupil",
      "–",
    ]);
    expect([indicatorResult(), progress8, nobody].map(countBehind)).toEqual([
      "  (7 of 79)",
      "  (32 pupils)",
      "",
    ]);
  });

  it("have a gap in points, or in pounds", () => {
    const pounds = indicatorResult({ unit: "pounds", value: "620", gap: "-1080" });
    expect([indicatorResult(), pounds].map((each) => [valueText(each), gapText(each)])).toEqual([
      ["8.9%", "−4.1 points"],
      ["£620", "−£1080"],
    ]);
  });

  it("are signed where a score can be below zero", () => {
    expect([indicatorResult(), progress8, attainment8, nobody].map(valueText)).toEqual([
      "8.9%",
      "−0.45",
      "37.6",
      "–",
    ]);
    expect([figureText("0.08", progress8), figureText("0.00", progress8)]).toEqual(["+0.08", "0.00"]);
    expect(
      targetText(indicatorResult({ ...mean, measure: ks4Progress8, indicator: { target: "-0.2" } })),
    ).toBe("−0.2");
  });

  it("say what has to be said with them", () => {
    const interval = { low: "-0.91", high: "0.01", band: "average", method: "1.96 × 1.27 / √32" };
    expect(figureNotes({ ...progress8, interval, note: "not adjusted; provisional estimates" })).toEqual([
      "95% interval −0.91 to +0.01: average.",
      "Not adjusted; provisional estimates.",
    ]);
    expect(figureNotes(indicatorResult({ note: "Worked out from sessions." }))).toEqual([
      "Worked out from sessions.",
    ]);
    expect(figureNotes(attainment8)).toEqual([]);
  });
});
