import { ratePupil } from "../../../src/core/analysis/pupilRatings";
import type { Pupil, SubjectGrade } from "../../../src/core/domain/pupil";
import { aPupil, gradeOf, results, settingsOf, value, workingAt } from "../../support/pupils";

const spring = { name: "spring", year: "2013/14", half: null } as const;

function pair(subject: string, now: string, target: string): readonly SubjectGrade[] {
  return [gradeOf(subject, now, workingAt(spring)), gradeOf(subject, target, { ...results, role: "target" })];
}

function rated(part: Partial<Pupil["termly"]>, grades: readonly SubjectGrade[] = []) {
  return ratePupil({ ...aPupil, termly: { ...aPupil.termly, ...part }, grades }, settingsOf());
}

describe("attainment", () => {
  it.each([
    ["on target", [["mathematics", "C", "C"]], "GREEN", "0.0 grades"],
    ["one grade below", [["mathematics", "D", "C"]], "AMBER", "−1.0 grades"],
    [
      "between one and two below",
      [
        ["mathematics", "D", "B"],
        ["art", "D", "C"],
      ],
      "RED",
      "−1.5 grades",
    ],
    ["ahead", [["mathematics", "A", "B"]], "GREEN", "+1.0 grades"],
    [
      "only subjects with both",
      [
        ["mathematics", "C", "C"],
        ["art", "E", ""],
        ["history", "", "A"],
      ],
      "GREEN",
      "0.0 grades",
    ],
    ["no pair", [["art", "C", "TBC"]], "NO_DATA", ""],
  ] as const)("%s", (_, pairs, rating, because) => {
    const result = rated(
      {},
      pairs.flatMap(([subject, now, target]) => pair(subject, now, target)),
    );
    expect([result.ratings.attainment, result.because.attainment]).toEqual([rating, because]);
  });

  it("takes the latest grade up to the term reported on, and never compares across scales", () => {
    const later = gradeOf("mathematics", "A", workingAt({ ...spring, name: "autumn", year: "2014/15" }));
    const earlier = gradeOf("mathematics", "G", workingAt({ ...spring, name: "autumn" }));
    expect(rated({}, [later, earlier, ...pair("mathematics", "C", "C")]).because.attainment).toBe(
      "0.0 grades",
    );
    const level = gradeOf("mathematics", "5", { ...results, role: "target", scale: "9-1" });
    expect(rated({}, [gradeOf("mathematics", "C", workingAt(spring)), level]).ratings.attainment).toBe(
      "NO_DATA",
    );
  });
});

describe("the four other ratings", () => {
  it.each([
    ["95", "GREEN"],
    ["94.99", "AMBER"],
    ["90", "AMBER"],
    ["89.9", "RED"],
    ["0", "RED"],
  ])("attendance of %s is %s", (percent, rating) => {
    expect(rated({ attendance: value(percent) }).ratings.attendance).toBe(rating);
  });

  it.each([
    ["a recorded none", { suspendedDays: value("0") }, "GREEN"],
    ["half a day", { suspendedDays: value("0.5") }, "AMBER"],
    ["four and a half days", { suspendedDays: value("4.5") }, "AMBER"],
    ["five days", { suspendedDays: value("5") }, "RED"],
    ["permanently excluded", { permanentlyExcluded: value("yes"), suspendedDays: value("0") }, "RED"],
    ["nothing recorded", { permanentlyExcluded: value("no") }, "NO_DATA"],
    ["a blank", { suspendedDays: { kind: "blank" } }, "NO_DATA"],
  ] as const)("behaviour with %s is %s", (_, part, rating) => {
    expect(rated(part as Partial<Pupil["termly"]>).ratings.behaviour).toBe(rating);
  });

  it.each([
    ["yes", "GREEN", "GREEN"],
    ["yes", "AMBER", "AMBER"],
    ["yes", "RED", "RED"],
    ["no", "GREEN", "RED"],
    ["no", null, "RED"],
    ["yes", null, "NO_DATA"],
    [null, "GREEN", "NO_DATA"],
    [null, "RED", "RED"],
  ] as const)("a PEP in time (%s) and graded %s is %s", (inTime, quality, rating) => {
    const part = {
      pepInTime: inTime === null ? ({ kind: "blank" } as const) : value(inTime),
      pepQuality: quality === null ? ({ kind: "blank" } as const) : value(quality),
    };
    expect(rated(part).ratings.pep).toBe(rating);
  });

  it.each([
    [0, "GREEN"],
    [13, "GREEN"],
    [14, "AMBER"],
    [16, "AMBER"],
    [17, "RED"],
    [40, "RED"],
    [41, "NO_DATA"],
  ])("an SDQ of %i is %s", (score, rating) => {
    expect(rated({ sdq: value(score) }).ratings.wellbeing).toBe(rating);
  });
});

describe("overall", () => {
  it("is the worst that is known, with the number of REDs", () => {
    const result = rated({ attendance: value("80"), sdq: value(20), suspendedDays: value("0") });
    expect(result).toMatchObject({ overall: "RED", reds: 2 });
    expect(result.because).toMatchObject({
      attendance: "80.0%",
      wellbeing: "SDQ 20",
      behaviour: "no suspension",
      pep: "",
    });
  });

  it("is no data where nothing is known", () => {
    expect(rated({})).toMatchObject({ overall: "NO_DATA", reds: 0 });
  });
});
