import fc from "../../../support/properties";
import { earlyLearningGoals } from "../../../../src/core/domain/grades/earlyLearningGoals";
import type { ScaleId } from "../../../../src/core/domain/grades/gradeReading";
import type { Pupil } from "../../../../src/core/domain/pupil";
import { contextFor, shareMeasure } from "../../../support/measures";
import { aPupil, gradeOf, results } from "../../../support/pupils";
import { describeVectors, vectors } from "../../../support/vectors";

type Cell = readonly [subject: string, text: string, scale: ScaleId];

function withResults(...cells: readonly Cell[]): Pupil {
  return {
    ...aPupil,
    grades: cells.map(([subject, text, scale]) => gradeOf(subject, text, { ...results, scale })),
  };
}

function answer(id: string, pupil: Pupil): string {
  const measure = shareMeasure(id);
  const { answer: said, why } = measure.attained(pupil, contextFor(measure));
  return `${said}: ${why}`;
}

/** Reading and maths as scaled scores, writing as a teacher's assessment. */
function keyStage2(reading: string, writing: string, mathematics: string): Pupil {
  return withResults(
    ["reading", reading, "KS2 scaled"],
    ["writing", writing, "KS2 TA"],
    ["mathematics", mathematics, "KS2 scaled"],
  );
}

describe("reading, writing and mathematics at key stage 2", () => {
  it.each<[string, string, string, string, string]>([
    [
      "100",
      "EXS",
      "100",
      "yes: reading 100; writing EXS; maths 100",
      "no: reading 100; writing EXS; maths 100",
    ],
    ["99", "GDS", "120", "no: reading 99", "no: reading 99"],
    [
      "110",
      "GDS",
      "110",
      "yes: reading 110; writing GDS; maths 110",
      "yes: reading 110; writing GDS; maths 110",
    ],
    ["110", "GDS", "109", "yes: reading 110; writing GDS; maths 109", "no: maths 109"],
    ["B", "PK4", "B", "no: reading B; writing PKS; maths B", "no: reading B; writing PKS; maths B"],
    ["A", "EXS", "101", "no: reading absent", "no: reading absent; writing EXS; maths 101"],
    ["#N/A", "EXS", "101", "notKnown: reading #N/A cannot be read", "no: writing EXS; maths 101"],
    ["", "EXS", "101", "notKnown: reading blank", "no: writing EXS; maths 101"],
    ["TBC", "EXS", "101", "notKnown: reading not in yet", "no: writing EXS; maths 101"],
    ["M", "EXS", "101", "no: reading M", "no: reading M; writing EXS; maths 101"],
    ["Q", "GDS", "110", "no: reading Q", "no: reading Q"],
    ["T", "EM", "U", "no: reading T; writing EM; maths U", "no: reading T; writing EM; maths U"],
    ["", "", "", "notKnown: nothing recorded", "notKnown: nothing recorded"],
  ])("%s, %s, %s", (reading, writing, maths, expected, higher) => {
    const pupil = keyStage2(reading, writing, maths);
    expect(answer("ks2-rwm-expected", pupil)).toBe(expected);
    expect(answer("ks2-rwm-higher", pupil)).toBe(higher);
  });

  it("leaves out a pupil who is not of the year's cohort", () => {
    expect(answer("ks2-rwm-expected", keyStage2("L", "EXS", "101"))).toBe(
      "excluded: not assessed with this year's cohort (left, early or late)",
    );
  });

  it("counts the test before a teacher's assessment, and the assessment where there is no test", () => {
    const both = withResults(["reading", "99", "KS2 scaled"], ["reading", "EXS", "KS2 TA"]);
    const assessed = withResults(["reading", "", "KS2 scaled"], ["reading", "EXS", "KS2 TA"]);
    expect(answer("ks2-reading-expected", both)).toBe("no: reading 99");
    expect(answer("ks2-reading-expected", assessed)).toBe("yes: reading EXS");
  });

  it("names what is missing for a yes", () => {
    const measure = shareMeasure("ks2-rwm-expected");
    const { missing } = measure.attained(keyStage2("101", "WTS", "104"), contextFor(measure));
    expect(missing).toEqual([
      { kind: "part", label: "writing", has: "WTS", asked: "EXS", short: 1, scale: "KS2 TA" },
    ]);
  });

  it("has no year of the pandemic", () => {
    expect(shareMeasure("ks2-rwm-expected").except?.map(({ year }) => year)).toEqual(["2019/20", "2020/21"]);
  });

  it("never turns a yes into a no when a score rises", () => {
    const score = fc.integer({ min: 80, max: 120 });
    fc.assert(
      fc.property(score, score, score, fc.integer({ min: 0, max: 20 }), (reading, maths, other, more) => {
        const before = answer("ks2-rwm-expected", keyStage2(String(reading), "EXS", String(maths)));
        const raised = String(Math.min(120, reading + more));
        const after = answer("ks2-rwm-expected", keyStage2(raised, "EXS", String(maths)));
        expect(before.startsWith("yes") && !after.startsWith("yes")).toBe(false);
        expect(answer("ks2-rwm-higher", keyStage2(String(other), "GDS", String(maths)))).toMatch(
          /^(?:yes|no)/,
        );
      }),
    );
  });

  it("meets the higher standard only with the expected one", () => {
    const score = fc.integer({ min: 80, max: 120 }).map(String);
    const band = fc.constantFrom("PKS", "WTS", "EXS", "GDS");
    fc.assert(
      fc.property(score, band, score, (reading, writing, maths) => {
        const pupil = keyStage2(reading, writing, maths);
        const higher = answer("ks2-rwm-higher", pupil).startsWith("yes");
        expect(higher && !answer("ks2-rwm-expected", pupil).startsWith("yes")).toBe(false);
      }),
    );
  });
});

describe("level 4 in reading, writing and mathematics", () => {
  it.each([
    ["4c", "4", "5a", "yes"],
    ["3a", "5", "5", "no"],
    ["4", "", "5", "notKnown"],
  ])("%s, %s, %s is %s", (reading, writing, maths, expected) => {
    const pupil = withResults(
      ["reading", reading, "NC levels"],
      ["writing", writing, "NC levels"],
      ["mathematics", maths, "NC levels"],
    );
    expect(answer("ks2-rwm-level4", pupil)).toMatch(new RegExp(`^${expected}:`));
  });
});

describe("phonics", () => {
  it.each<[string, ScaleId, string]>([
    ["32", "phonics marks", "yes: phonics 32"],
    ["31", "phonics marks", "no: phonics 31"],
    ["0", "phonics marks", "no: phonics 0"],
    ["Wa", "phonics", "yes: phonics Wa"],
    ["Wt", "phonics", "no: phonics Wt"],
    ["A", "phonics", "no: phonics absent"],
    ["L", "phonics", "excluded: not assessed with this year's cohort (left, early or late)"],
    ["", "phonics", "notKnown: nothing recorded"],
  ])("%s is %s", (text, scale, expected) => {
    expect(answer("phonics", withResults(["phonics", text, scale]))).toBe(expected);
  });
});

describe("full marks in the multiplication tables check", () => {
  it.each([
    ["25", "yes: multiplication tables 25"],
    ["24", "no: multiplication tables 24"],
    ["0", "no: multiplication tables 0"],
    ["A", "no: multiplication tables absent"],
    ["B", "no: multiplication tables B"],
    ["J", "excluded: not assessed with this year's cohort (left, early or late)"],
    ["", "notKnown: nothing recorded"],
  ])("%s is %s", (text, expected) => {
    expect(answer("mtc-25", withResults(["multiplicationTables", text, "MTC"]))).toBe(expected);
  });
});

describe("a good level of development", () => {
  const goals = (but: Readonly<Record<string, string>> = {}): Pupil =>
    withResults(...earlyLearningGoals.map(({ id }): Cell => [id, but[id] ?? "2", "EYFS"]));

  it("needs the expected level in the twelve goals of the first five areas", () => {
    expect(answer("eyfs-gld", goals())).toMatch(/^yes/);
    expect(answer("eyfs-gld", goals({ elgNumber: "1" }))).toBe("no: number 1");
    expect(answer("eyfs-gld", goals({ elgPast: "1", elgImaginative: "1" }))).toMatch(/^yes/);
    expect(answer("eyfs-gld", goals({ elgNumber: "" }))).toBe("notKnown: number blank");
  });

  it("takes plain writing of Reception for the goal", () => {
    const measure = shareMeasure("eyfs-gld");
    const pupil = goals();
    const grades = pupil.grades.map((grade) =>
      grade.subject === "elgWriting" ? { ...grade, subject: "writing" } : grade,
    );
    expect(measure.attained({ ...pupil, grades }, contextFor(measure)).answer).toBe("yes");
    const subjects = new Set(grades.map(({ subject }) => subject));
    expect(measure.decidableFrom?.(subjects)).toBe(true);
    expect(measure.decidableFrom?.(new Set(["writing"]))).toBe(false);
  });
});

describeVectors("the published examples of key stage 2", () => {
  it("come out as published", () => {
    for (const { reading, maths, writing, expected, higher } of vectors?.ks2_rwm ?? []) {
      const pupil = keyStage2(String(reading), writing, String(maths));
      expect(answer("ks2-rwm-expected", pupil).startsWith("yes")).toBe(expected);
      expect(answer("ks2-rwm-higher", pupil).startsWith("yes")).toBe(higher);
    }
  });
});
