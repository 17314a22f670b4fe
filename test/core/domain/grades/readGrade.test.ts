import { plainNotation } from "../../../../src/core/domain/grades/notation";
import { readGrade } from "../../../../src/core/domain/grades/readGrade";
import { gradeOf, scaleOf, scales } from "../../../../src/core/domain/grades/scales";
import {
  isDoubleAward,
  isExamSubject,
  subjectOf,
  subjects,
} from "../../../../src/core/domain/grades/subjects";

function reads(text: string, scale: Parameters<typeof readGrade>[1] = "A*-G"): string {
  const { reading, tidied } = readGrade(text, scale);
  const grade = reading.kind === "grade" ? ` ${reading.code}` : "";
  return `${reading.kind}${grade}${tidied ? " (tidied)" : ""}`;
}

describe("reading a grade on A* to G", () => {
  it.each([
    ["A*", "grade A*"],
    ["C", "grade C"],
    ["U", "grade U"],
    ["c", "grade C (tidied)"],
    ["C ", "grade C (tidied)"],
    ["\u00a0C", "grade C (tidied)"],
    ["A *", "grade A* (tidied)"],
    ["a*", "grade A* (tidied)"],
    ["*", "grade A* (tidied)"],
    ["C+", "grade C (tidied)"],
    ["C1", "grade C (tidied)"],
    ["Grade C", "grade C (tidied)"],
    ["X", "absent"],
    ["abs", "absent"],
    ["N", "notEntered"],
    ["N/E", "notEntered"],
    ["not entered", "notEntered"],
    ["", "blank"],
    [" ", "blank"],
    ["-", "blank"],
    ["–", "blank"],
    ["n/a", "notApplicable"],
    ["TBC", "pending"],
    ["pending", "pending"],
    ["Q", "pending"],
    ["?", "pending"],
    ["#N/A", "unreadable"],
    ["Pnding", "unreadable"],
    ["5", "unreadable"],
    ["C*", "unreadable"],
    ["=HYPERLINK(1)", "unreadable"],
    ["__proto__", "unreadable"],
    ["constructor", "unreadable"],
  ])("%p is %s", (text, expected) => {
    expect(reads(text)).toBe(expected);
  });

  it("keeps the mark of C+ and B- beside the letter that counts", () => {
    expect(readGrade("c+", "A*-G").reading).toMatchObject({ code: "C", fine: { whole: "C", by: "+" } });
    expect(readGrade("B-", "A*-G").reading).toMatchObject({ code: "B", fine: { whole: "B", by: "-" } });
  });

  it("keeps what was typed", () => {
    expect(readGrade(" c ", "A*-G").reading).toEqual({ kind: "grade", code: "C", raw: " c " });
  });
});

describe("reading other scales", () => {
  it.each([
    ["9-1", "5", "grade 5"],
    ["9-1", "4-", "grade 4 (tidied)"],
    ["9-1", "1.0", "grade 1 (tidied)"],
    ["9-1", "10", "unreadable"],
    ["9-1", "4b", "unreadable"],
    ["9-1", "C", "unreadable"],
    ["NC levels", "4b", "grade 4b"],
    ["NC levels", "4B", "grade 4b (tidied)"],
    ["NC levels", "Level 4", "grade 4 (tidied)"],
    ["NC levels", "P4i", "grade P4 (tidied)"],
    ["NC levels", "W", "grade W"],
    ["KS2 TA", "exs", "grade EXS (tidied)"],
    ["KS2 TA", "N", "notEntered"],
    ["KS2 scaled", "100", "grade 100"],
    ["KS2 scaled", "79", "unreadable"],
    ["KS2 scaled", "121", "unreadable"],
    ["KS2 scaled", "A", "absent"],
    ["level 2 vocational", "L2P", "grade P (tidied)"],
    ["level 2 vocational", "D*2", "grade D* (tidied)"],
    ["level 2 vocational", "L1P", "grade L1P"],
    ["level 2 vocational", "Pass L2", "grade P (tidied)"],
    ["level 2 vocational", "Merit L2", "grade M (tidied)"],
    ["level 2 vocational", "Level 2 Distinction*", "grade D* (tidied)"],
    ["level 2 vocational", "Merit L1", "grade L1M (tidied)"],
    ["level 2 vocational", "Level 1", "grade L1 (tidied)"],
  ] as const)("on %s, %p is %s", (scale, text, expected) => {
    expect(reads(text, scale)).toBe(expected);
  });
});

describe("a cell with two grades, or a doubt", () => {
  it.each([
    ["5/6", "grade 5 (tidied)"],
    ["6/5", "grade 5 (tidied)"],
    ["3→4", "grade 3 (tidied)"],
    ["4 (3)", "grade 3 (tidied)"],
    ["4 to 5", "grade 4 (tidied)"],
    ["4?", "grade 4 (tidied)"],
    ["5/C", "unreadable"],
    ["5/6/7", "unreadable"],
  ])("counts the lower, and of %p reads %s", (text, expected) => {
    expect(reads(text, "9-1")).toBe(expected);
  });

  it("cannot be put in order on a scale without even steps", () => {
    expect(reads("4+/5+", "9-1 thresholds")).toBe("unreadable");
  });

  it.each([
    ["4-", "grade 3 (tidied)"],
    ["4", "grade 4"],
    ["1-", "grade U (tidied)"],
  ])("means the grade below by a minus where she says so: %p", (text, expected) => {
    const { reading, tidied } = readGrade(text, "9-1", { ...plainNotation, minus: "below" });
    expect(`grade ${reading.kind === "grade" ? reading.code : ""}${tidied ? " (tidied)" : ""}`).toBe(
      expected,
    );
  });
});

describe("the table of scales", () => {
  it("has a source, and no code or alias twice, in every row", () => {
    for (const { id, grades, source } of scales) {
      const words = grades.flatMap(({ code, aliases }) => [code.toLowerCase(), ...aliases]);
      expect([id, words.filter((word, index) => words.indexOf(word) !== index)]).toEqual([id, []]);
      expect(source).not.toBe("");
      expect(scaleOf(id).id).toBe(id);
    }
  });

  it("puts a whole level beside its middle sub-level, three steps to a level", () => {
    const steps = (code: string) => gradeOf("NC levels", code)?.steps;
    expect(steps("4")).toBe(steps("4b"));
    expect((steps("5c") ?? 0) - (steps("4c") ?? 0)).toBe(3);
  });

  it("passes at C, at 4 and at level 2", () => {
    const passing = (id: (typeof scales)[number]["id"]) =>
      scaleOf(id)
        .grades.filter(({ goodPass }) => goodPass)
        .map(({ code }) => code);
    expect(passing("A*-G")).toEqual(["A*", "A", "B", "C"]);
    expect(passing("9-1")).toEqual(["9", "8", "7", "6", "5", "4"]);
    expect(passing("level 2 vocational")).toEqual(["D*", "D", "M", "P"]);
    expect(passing("NC levels")).toEqual([]);
  });
});

describe("the table of subjects", () => {
  it("has every id and every label once", () => {
    expect(new Set(subjects.map(({ id }) => id)).size).toBe(subjects.length);
    expect(new Set(subjects.map(({ label }) => label)).size).toBe(subjects.length);
  });

  it("takes English and English Language, certificates too, for English, and Literature for neither", () => {
    const english = ["english", "englishLanguage", "englishCertificate", "englishLanguageCertificate"];
    expect(subjects.filter(({ basic }) => basic === "english").map(({ id }) => id)).toEqual(english);
    expect(subjects.filter(({ discount }) => discount === "english").map(({ id }) => id)).toEqual(english);
  });

  it("calls a subject that it does not know by its id, and takes it for no examination", () => {
    expect(subjectOf("astrology")).toMatchObject({ label: "astrology", kind: "none", basic: null });
    expect([isExamSubject("astrology"), isExamSubject("reading"), isExamSubject("history")]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("lets a double award, and science, which may be one, have two grades in a cell", () => {
    expect(["doubleScience", "science", "biology"].map(isDoubleAward)).toEqual([true, true, false]);
  });
});

describe("schools' words among teacher assessments", () => {
  const read = (text: string, below: "WTS" | "BLW" | null): string => {
    const { reading } = readGrade(text, "KS2 TA", { ...plainNotation, below });
    return reading.kind === "grade" ? reading.code : reading.kind;
  };

  it.each([
    ["At", "EXS", "EXS", "unreadable"],
    ["Above ARE", "GDS", "GDS", "unreadable"],
    ["just below", "WTS", "WTS", "unreadable"],
    ["Below", "WTS", "BLW", "BLW"],
    ["EXS", "EXS", "EXS", "EXS"],
    ["B", "notEntered", "notEntered", "notEntered"],
  ] as const)(
    "%s is %s or %s as the column has it, and %s where it has no such words",
    (text, wts, blw, none) => {
      expect([read(text, "WTS"), read(text, "BLW"), read(text, null)]).toEqual([wts, blw, none]);
    },
  );
});
