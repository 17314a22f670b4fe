import { ratePupil } from "../../../../src/core/analysis/pupilRatings";
import { underachieving } from "../../../../src/core/analysis/pupilLists/underachieving";
import type { GradeRole, Pupil } from "../../../../src/core/domain/pupil";
import { aPupil, gradeOf, settingsOf, value } from "../../../support/pupils";

/** Who is behind no longer: whoever is working at it, and Year 11 when its results are in. */

type Told = readonly [subject: string, role: GradeRole, grade: string];

const settings = settingsOf({ academicYear: "2025/26" });

function pupilOf(key: string, year: number, told: readonly Told[]): Pupil {
  const grades = told.map(([subject, role, grade]) =>
    gradeOf(subject, grade, { role, term: null, scale: "9-1" }),
  );
  return { ...aPupil, key, year: value(year), grades };
}

const working = (english: string, maths: string): readonly Told[] => [
  ["englishLanguage", "workingAt", english],
  ["englishLanguage", "target", "6"],
  ["mathematics", "workingAt", maths],
  ["mathematics", "target", "6"],
];

function listed(pupils: readonly Pupil[]): readonly string[] {
  const rated = pupils.map((pupil) => ratePupil(pupil, settings));
  return underachieving(rated, settings).map(({ pupil }) => pupil.key);
}

describe("behind, with potential", () => {
  it("is whoever is not working at it yet, and nobody who is, however far the targets reach", () => {
    expect(listed([pupilOf("a", 10, working("4", "3")), pupilOf("b", 10, working("4", "4"))])).toEqual(["a"]);
  });

  it("is nobody of Year 11 once most of Year 11 have a result in English or maths", () => {
    const sat: Told = ["mathematics", "result", "3"];
    const pupils = (done: number) =>
      ["a", "b", "c"].map((key, nth) =>
        pupilOf(key, 11, nth < done ? [...working("3", "3"), sat] : working("3", "3")),
      );
    expect(listed(pupils(1))).toEqual(["a", "b", "c"]);
    expect(listed([...pupils(2), pupilOf("ten", 10, working("3", "3"))])).toEqual(["ten"]);
  });
});
