import {
  basisWords,
  countWords,
  gapWords,
  neededWords,
  noteWords,
  onePupilWords,
  targetWords,
  valueWords,
} from "../../../src/hosts/taskpane/resultWords";
import { ks4Progress8 } from "../../../src/core/domain/measures/ks4Progress8";
import { indicatorResult } from "../../support/indicatorResults";

describe("the words of a result card", () => {
  it("give the figure, its pupils and the distance to the target", () => {
    const result = indicatorResult();
    expect(valueWords(result)).toBe("8.9%");
    expect(countWords(result)).toBe("7 of 79 pupils");
    expect(targetWords(result)).toBe("Target 13%");
    expect(gapWords(result)).toBe("4.1 points short");
    expect(neededWords(result)).toBe("4 more pupils");
    expect(onePupilWords(result)).toBe("one pupil is 1.3 points");
  });

  it("keep the target's decimals as typed", () => {
    expect(targetWords(indicatorResult({ indicator: { target: "44.0" } }))).toBe("Target 44.0%");
  });

  const gaps = [
    ["high", "-4.1", "8.9", "4.1 points short"],
    ["high", "2.0", "15", "2.0 points above it"],
    ["low", "1.0", "14", "1.0 point over"],
    ["low", "-3.5", "9.5", "3.5 points under it"],
    ["close", "-0.4", "12.6", "0.4 points below it"],
    ["high", "0.0", "13", "on target"],
    ["high", "-0.0", "12.97", "on target as printed"],
  ] as const;

  it.each(gaps)("with %s good, read a gap of %s at %s as %s", (goodIs, gap, exact, words) => {
    expect(gapWords(indicatorResult({ indicator: { goodIs }, gap, exact }))).toBe(words);
  });

  it("say no more than is known", () => {
    const unknown = { numerator: null, denominator: null, value: null, exact: null, gap: null } as const;
    const result = indicatorResult({
      ...unknown,
      pupilsNeeded: null,
      onePupilIs: null,
      indicator: { target: null },
    });
    expect(valueWords(result)).toBe("No figure");
    expect(targetWords(result)).toBe("No target yet");
    expect([countWords(result), gapWords(result), neededWords(result), onePupilWords(result)].join("")).toBe(
      "",
    );
  });

  it("give a mean its pupils, its sign and what has to be said with it", () => {
    const mean = { numerator: null, denominator: 32, unit: "points", measure: ks4Progress8 } as const;
    const interval = { low: "-0.41", high: "0.57", band: "average", method: "" };
    const below = indicatorResult({ ...mean, value: "-0.45", note: "not adjusted", interval });
    const values = ["0.08", "-0.45", "0.00"].map((value) => valueWords(indicatorResult({ ...mean, value })));
    expect(values).toEqual(["+0.08", "−0.45", "0.00"]);
    expect(countWords(below)).toBe("32 pupils");
    expect(noteWords(below)).toBe("95% interval −0.41 to +0.57: average · not adjusted");
    expect(noteWords(indicatorResult())).toBe("");
  });

  it("count fewer pupils where low is good", () => {
    expect(neededWords(indicatorResult({ indicator: { goodIs: "low" } }))).toBe("4 pupils fewer");
    expect(neededWords(indicatorResult({ pupilsNeeded: 1 }))).toBe("1 more pupil");
  });

  it("name pounds and plain counts as such, with a true minus sign", () => {
    expect(valueWords(indicatorResult({ unit: "pounds", value: "1900" }))).toBe("£1900");
    expect(valueWords(indicatorResult({ unit: "points", value: "-0.52" }))).toBe("−0.52");
  });

  it("say what the figure stands on when it is not final results of every pupil", () => {
    const term = { year: "2013/14", name: "autumn", half: null } as const;
    expect(basisWords(indicatorResult())).toBe("");
    expect(basisWords(indicatorResult({ basis: "workingAt", term, notKnown: 1 }))).toBe(
      "From working-at grades of the autumn term · 1 pupil of whom it is not known, not counted",
    );
    expect(basisWords(indicatorResult({ basis: "typed" }))).toBe("Figure typed on the Indicators sheet");
  });
});
