import type { MeasureContext, Verdict } from "../../../../../src/core/domain/measures/measure";
import type { SubjectGrade } from "../../../../../src/core/domain/pupil";
import { contextFor, shareMeasure } from "../../../../support/measures";
import { gradesOf, letters, pupilWith, verdictOf } from "./ks4Pupils";
import type { Grades } from "./ks4Pupils";

const of = (grades: Grades) => gradesOf(grades, letters);

function sat(subject: string, text: string, day: string): SubjectGrade {
  return { ...of({ [subject]: text })[0]!, sat: day };
}

function verdict(grades: readonly SubjectGrade[], part: Partial<MeasureContext> = {}): Verdict {
  return verdictOf("ks4-5ac-em", pupilWith(grades), { academicYear: "2013/14", ...part });
}

describe("five A*-C under the 2013 rules", () => {
  const to2013 = { academicYear: "2012/13" };
  const q1 = { englishLanguage: "C", mathematics: "C", science: "C", additionalScience: "D" };

  it("Q1: three vocational passes of the size taken, two GCSEs each, make nine", () => {
    const grades = of({ ...q1, vocational: "P", vocational2: "P", vocational3: "M" });
    expect(verdict(grades, to2013)).toMatchObject({ answer: "yes", why: "9 passes, English and maths" });
  });

  it("Q2: attains by its vocational passes, and did not in 2014", () => {
    const grades = of({ ...q1, science: "D", vocational: "P", vocational2: "P", vocational3: "P" });
    expect([verdict(grades, to2013).answer, verdict(grades).answer]).toEqual(["yes", "no"]);
  });

  it("Q3: the best entry counts, and no first-entry rule", () => {
    const english = [sat("englishLanguage", "D", "2012-11-05"), sat("englishLanguage", "C", "2013-06-03")];
    const others = of({ mathematics: "C", history: "C", geography: "C", french: "C" });
    expect(verdict([...english, ...others], to2013).answer).toBe("yes");
  });

  it("counts a short course as half, so that two make one, and the full course before its own short one", () => {
    const four = { englishLanguage: "C", mathematics: "C", history: "C", art: "C" };
    const short = of({ ...four, religiousStudiesShort: "A" });
    expect(verdict(short, to2013)).toMatchObject({
      answer: "no",
      why: "4.5 passes",
      missing: [{ kind: "passes", short: 1 }],
    });
    expect(verdict(of({ ...four, religiousStudiesShort: "A", religiousStudies: "C" }), to2013).answer).toBe(
      "yes",
    );
  });

  it("says what size it took, in the years in which sizes mattered", () => {
    for (const measure of [shareMeasure("ks4-5ac"), shareMeasure("ks4-5ac-em")]) {
      const note = (academicYear: string) => measure.note?.(contextFor(measure, { academicYear }), true);
      expect(note("2012/13")).toBe(
        "each vocational pass is taken to be worth 2 GCSEs, as the tracker does not say its size",
      );
      expect(note("2013/14")).toBe("");
    }
  });
});
