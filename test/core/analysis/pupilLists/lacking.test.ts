import { contextOf } from "../../../../src/core/analysis/pupilLists/askRules";
import { lackingOf } from "../../../../src/core/analysis/pupilLists/lacking";
import { shortOfPass } from "../../../../src/core/domain/grades/goodPass";
import { standingOn } from "../../../../src/core/domain/measures/primary/standard";
import { aPupil, gradeOf, results, settingsOf } from "../../../support/pupils";

/** How far short a grade is, and what is said where that cannot be told. */

describe("a grade below a pass", () => {
  it.each([
    ["E", "A*-G", "C", 2],
    ["U", "9-1", "4", 4],
    ["L1", "level 2 vocational", "P", 1],
    ["below 4", "9-1 thresholds", "4", null],
  ] as const)("%s on %s is short of %s by %s", (grade, scale, asked, short) => {
    expect(shortOfPass(gradeOf("art", grade, { ...results, scale }), "C")).toEqual([
      { asked, has: grade, short, scale },
    ]);
  });

  it("of a double award is short by its mean", () => {
    const pair = { higher: "D", lower: "E" };
    const reading = { kind: "grade", code: "E", raw: "DE", pair } as const;
    const grade = { ...gradeOf("doubleScience", "E", results), reading };
    expect(shortOfPass(grade, "C")).toEqual([{ asked: "C", has: "DE", short: 1.5, scale: "A*-G" }]);
  });

  it("of the grade asked for is told on that grade's own scale, and elsewhere without a distance", () => {
    const at = (grade: string, scale: "9-1" | "A*-G") =>
      shortOfPass(gradeOf("mathematics", grade, { ...results, scale }), "5");
    expect(at("4", "9-1")).toEqual([{ asked: "5", has: "4", short: 1, scale: "9-1" }]);
    expect(at("5", "9-1")).toEqual([]);
    expect(at("C", "A*-G")).toEqual([{ asked: "5", has: "C", short: null, scale: "A*-G" }]);
  });

  it.each([
    ["C", "A*-G"],
    ["X", "A*-G"],
    ["3b", "NC levels"],
  ] as const)("is none for %s on %s unless the scale has passes", (grade, scale) => {
    expect(shortOfPass(gradeOf("art", grade, { ...results, scale }), "C")).toEqual([]);
  });

  it("says nothing about how far where only thresholds are known, and puts the others first", () => {
    const below = { role: "workingAt", term: null, scale: "9-1 thresholds" } as const;
    const pupil = {
      ...aPupil,
      grades: [
        gradeOf("drama", "below 4", below),
        gradeOf("history", "2", { ...below, scale: "9-1" }),
        gradeOf("art", "below 4", below),
      ],
    };
    const context = contextOf("2017/18", settingsOf(), () => true);
    expect(lackingOf([{ kind: "passes", short: 2 }], pupil, context, "C")).toMatchObject([
      {
        words: "2 more passes, closest history at 4: has 2; art and design at 4: has below 4",
        things: 2,
        short: null,
      },
    ]);
  });
});

describe("a mark or band below a standard", () => {
  const standard = {
    subject: "reading",
    label: "reading",
    asks: { "KS2 scaled": 100, "KS2 TA": "EXS" },
  } as const;
  const context = { ...contextOf("2017/18", settingsOf(), () => true), basis: "result" } as const;
  const short = (grade: string, scale: "KS2 scaled" | "KS2 TA" | "EYFS") => {
    const pupil = { ...aPupil, grades: [gradeOf("reading", grade, { ...results, scale })] };
    const { asked, short: by } = standingOn(pupil, standard, context);
    return { asked, short: by };
  };

  it("is short by marks or bands", () => {
    expect(short("98", "KS2 scaled")).toEqual({ asked: "100", short: 2 });
    expect(short("PKS", "KS2 TA")).toEqual({ asked: "EXS", short: 2 });
  });

  it("cannot be told of a code, of no grade, or on a scale without a standard", () => {
    expect(short("A", "KS2 TA")).toEqual({ asked: null, short: null });
    expect(short("1", "EYFS")).toEqual({ asked: null, short: null });
    expect(standingOn(aPupil, standard, context)).toMatchObject({ asked: null, short: null });
  });
});
