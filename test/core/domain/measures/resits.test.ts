import type { SubjectGrade } from "../../../../src/core/domain/pupil";
import { contextFor, shareMeasure } from "../../../support/measures";
import { aPupil, gradeOf, results } from "../../../support/pupils";

/** English by attempts as [grade, day or null]; mathematics is a C. */
function english(first: readonly (readonly [string, string | null])[], resits: typeof first): string {
  const attempt = ([text, day]: (typeof first)[number]): SubjectGrade =>
    gradeOf("englishLanguage", text, results, 0, 0, day);
  const grades = [
    gradeOf("mathematics", "C"),
    ...first.map(attempt),
    ...resits.map((each): SubjectGrade => ({ ...attempt(each), resit: true })),
  ];
  const measure = shareMeasure("ks4-em-c");
  return measure.attained({ ...aPupil, grades }, contextFor(measure, { academicYear: "2013/14" })).why;
}

describe("a resit under the first-entry rule", () => {
  it("is the later attempt where no day says otherwise, and does not count", () => {
    expect(english([["D", null]], [["C", null]])).toBe("English D");
    expect(english([["D", "2014-06-03"]], [["C", null]])).toBe("English D");
  });

  it("counts beside an entry from before the rule, which a resit of November 2013 tells", () => {
    expect(english([["D", null]], [["C", "2013-11-05"]])).toBe("English C and maths C");
    expect(english([["D", null]], [["C", "2014-06-03"]])).toBe("English D");
  });

  it("with a day before what it repeats is the later one all the same", () => {
    expect(english([["D", "2014-06-03"]], [["C", "2014-01-10"]])).toBe("English D");
    expect(english([["D", "2013-06-03"]], [["C", "2013-11-05"]])).toBe("English C and maths C");
  });

  it("counts where there is nothing else", () => {
    expect(english([], [["C", null]])).toBe("English C and maths C");
  });
});
