import type { Verdict } from "../../../../src/core/domain/measures/measure";
import { contextFor, shareMeasure } from "../../../support/measures";
import { aPupil, gradeOf, results } from "../../../support/pupils";

function verdict(grades: Readonly<Record<string, string>>, id: string, academicYear: string): Verdict {
  const measure = shareMeasure(id);
  const given = Object.entries(grades).map(([subject, text]) => gradeOf(subject, text, results));
  return measure.attained({ ...aPupil, grades: given }, contextFor(measure, { academicYear }));
}

describe.each([
  ["ks4-5ac-em", "2013/14"],
  ["ks4-5ac", "2013/14"],
  ["ks4-em-4", "2018/19"],
])("on %s, a pupil whose only result is to come", (id, year) => {
  const awaiting = { englishLanguage: "", mathematics: "TBC", science: "" };

  it("is not known: the blanks beside it are no examinations missed", () => {
    expect(verdict(awaiting, id, year)).toMatchObject({
      answer: "notKnown",
      why: "results are not in yet",
      undecided: [{ subject: "mathematics" }],
    });
  });

  it.each([
    ["a grade", "U"],
    ["an absence", "X"],
  ])("counts with %s in another subject, whose results are in", (_, code) => {
    expect(verdict({ ...awaiting, art: code }, id, year).answer).toBe("no");
  });
});
