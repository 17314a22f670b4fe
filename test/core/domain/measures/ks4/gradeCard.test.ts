import { cardSubjects, discountKey } from "../../../../../src/core/domain/measures/ks4/cardSubjects";
import { boundsOf, decidingResults, openIn } from "../../../../../src/core/domain/measures/ks4/fillCard";
import { clearCard, enter, newCard } from "../../../../../src/core/domain/measures/ks4/gradeCard";
import type { GradeCard } from "../../../../../src/core/domain/measures/ks4/gradeCard";
import { countsIn, gradeRange } from "../../../../../src/core/domain/measures/ks4/gradeValues";
import { shareMeasure } from "../../../../support/measures";
import { gradesOf, letters, verdictOf, pupilWith } from "./ks4Pupils";

const one = { slots: 1, worth: 1, nonGcse: false };

describe("a grade card", () => {
  it("has a row for each subject, those that discount each other on one", () => {
    const rowsOf = (id: string) => cardSubjects.filter(({ ids }) => ids.includes(id)).map(({ key }) => key);
    expect([rowsOf("english"), rowsOf("englishLanguage"), rowsOf("mathematicsCertificate")]).toEqual([
      ["english"],
      ["english"],
      ["maths"],
    ]);
    expect(rowsOf("reading")).toEqual([]);
    expect(new Set(cardSubjects.map(({ key }) => key)).size).toBe(cardSubjects.length);
    expect(discountKey("astrology")).toBe("astrology");
  });

  it("keeps the best of what is entered in a row, whatever the order", () => {
    const card = newCard();
    enter(card, card.maths, { ...one, points: 500 });
    enter(card, card.maths, { ...one, points: 300, worth: 2, nonGcse: true });
    expect(card.maths).toMatchObject({ taken: true, points: 500, slots: 1, worth: 2, nonGcse: true });
    expect(card.taken).toEqual([card.maths]);
  });

  it("is empty when cleared", () => {
    const card = newCard();
    enter(card, card.english, { ...one, points: 900, nonGcse: true });
    clearCard(card);
    expect(card).toEqual(newCard());
  });

  it("cannot be made without English and mathematics", () => {
    expect(() => newCard([])).toThrow("The subjects table lacks English or mathematics");
  });
});

describe("the worth of a grade", () => {
  const [grade] = gradesOf({ history: "B" }, letters);

  it("is open where no table tells the points of a grade", () => {
    const odd = { ...grade!, reading: { kind: "grade", code: "B2", raw: "B2" } } as const;
    const { least, most } = gradeRange({ kind: "gcse", outcome: "fail", grade: odd, text: "B2" }, "2017/18");
    expect([least?.points, most?.points]).toEqual([0, 900]);
  });

  it("is nothing for a subject that has no row", () => {
    const result = { key: "reading", label: "reading", basic: null, state: "entered", entries: [] } as const;
    expect(boundsOf([result], "2017/18", ({ taken }) => taken.length)).toEqual({ least: 0, most: 0 });
  });

  it("counts unreformed English and maths to 2016 only, and other subjects always", () => {
    expect([countsIn("2015/16", "english", "A*-G"), countsIn("2016/17", "english", "A*-G")]).toEqual([
      true,
      false,
    ]);
    expect([countsIn("2016/17", "history", "A*-G"), countsIn("2016/17", "englishLiterature", "9-1")]).toEqual(
      [true, true],
    );
  });
});

describe("what decides", () => {
  const entry = (subject: string) => ({
    key: subject,
    label: subject,
    basic: null,
    state: "entered" as const,
    entries: [
      {
        kind: "gcse" as const,
        outcome: "unknown" as const,
        grade: gradesOf({ [subject]: "#REF!" })[0]!,
        text: "#REF!",
      },
    ],
  });
  const decide = (rule: (card: GradeCard) => boolean) =>
    decidingResults(three, "2023/24", rule, openIn("2023/24"));
  const three = ["history", "art", "music"].map(entry);

  it("is every open subject where none alone changes the answer", () => {
    expect(decide(({ taken }) => taken.length >= 2)).toHaveLength(3);
  });

  it("is each that alone changes it", () => {
    const rule = ({ taken }: GradeCard) => taken.some(({ subject }) => subject.key === "art");
    expect(decide(rule).map(({ key }) => key)).toEqual(["art"]);
  });
});

describe("measures outside their years", () => {
  it("are reached by nobody: there was no grade 4 in 2014", () => {
    const pupil = pupilWith(gradesOf({ english: "A*", mathematics: "A*" }, letters));
    expect(verdictOf("ks4-em-4", pupil, { academicYear: "2013/14" }).answer).toBe("no");
  });

  it("cannot be decided from subjects that nobody knows", () => {
    for (const id of ["ks4-5ac", "ks4-em-c"])
      expect(shareMeasure(id).decidableFrom?.(new Set(["astrology"]))).toBe(false);
  });
});
