import { describeVectors, vectors } from "../../../../support/vectors";
import { autumn, gradesOf, letters, nineToOne, pupilWith, thresholds, verdictOf } from "./ks4Pupils";
import type { At, Grades } from "./ks4Pupils";

/** English and mathematics, under the rules of each year. */

function em(id: string, grades: Grades, academicYear: string, at: At): string {
  const { answer, why } = verdictOf(id, pupilWith(gradesOf(grades, at)), { academicYear });
  return `${answer}: ${why}`;
}

const a = (grades: Grades, year = "2013/14") => em("ks4-em-c", grades, year, letters);
const five = (grades: Grades, at = nineToOne) => em("ks4-em-5", grades, "2023/24", at);
const four = (grades: Grades, at = nineToOne) => em("ks4-em-4", grades, "2023/24", at);

describe("A*-C in English and mathematics", () => {
  it("is GCSE English or English Language to 2015, and either Language or Literature in 2016", () => {
    const literature = { englishLanguage: "D", englishLiterature: "B", mathematics: "C" };
    expect(a({ englishLanguage: "C", mathematics: "C" })).toBe("yes: English C and maths C");
    expect(a({ english: "B", mathematics: "A*" })).toBe("yes: English B and maths A*");
    expect(a(literature, "2014/15")).toBe("no: English D");
    expect(a(literature, "2015/16")).toBe("yes: English D, English Literature B and maths C");
  });

  it("lacks what it lacks, and says where nothing was entered", () => {
    expect(a({ englishLanguage: "U", mathematics: "X" })).toBe("no: English U and maths absent");
    expect(a({ englishLanguage: "C", mathematics: "N" })).toBe("no: maths not entered");
    expect(a({ englishLanguage: "", mathematics: "" })).toBe("no: no results entered");
    const pupil = pupilWith(gradesOf({ englishLanguage: "C", mathematics: "N" }, letters));
    expect(verdictOf("ks4-em-c", pupil, {})).toMatchObject({
      missing: [{ kind: "maths" }],
      notEntered: true,
    });
    const entered = pupilWith(gradesOf({ englishLiterature: "C", mathematics: "D" }, letters));
    expect(verdictOf("ks4-em-c", entered, { academicYear: "2015/16" }).notEntered).toBe(false);
    expect(verdictOf("ks4-em-c", entered, { academicYear: "2014/15" }).notEntered).toBe(true);
  });

  it("asks what pupils without any result are, not those with a grade in another subject", () => {
    const artAlone = pupilWith(gradesOf({ english: "", mathematics: "", art: "D" }, letters));
    const nothing = pupilWith(gradesOf({ english: "", mathematics: "", art: "" }, letters));
    const part = { academicYear: "2013/14", blankResults: "notKnown" } as const;
    expect(verdictOf("ks4-em-c", artAlone, part)).toMatchObject({
      answer: "no",
      why: "English not entered and maths not entered",
      notEntered: true,
    });
    expect(verdictOf("ks4-em-c", nothing, part).answer).toBe("notKnown");
  });

  it("takes the first entry, or the best", () => {
    const sat = (text: string, day: string) => ({
      ...gradesOf({ mathematics: text }, letters)[0]!,
      sat: day,
    });
    const pupil = pupilWith(gradesOf({ english: "C" }, letters), [
      sat("D", "2013-11-05"),
      sat("C", "2014-06-03"),
    ]);
    const part = { academicYear: "2013/14" };
    expect(verdictOf("ks4-em-c", pupil, part).answer).toBe("no");
    expect(verdictOf("ks4-em-c", pupil, { ...part, entryRule: "best" }).answer).toBe("yes");
  });
});

describe("grade 4 and grade 5 in English and mathematics", () => {
  it("are thresholds of the same grades", () => {
    const grades = { englishLanguage: "5", englishLiterature: "3", mathematics: "4" };
    expect(four(grades)).toBe("yes: English 5, English Literature 3 and maths 4");
    expect(five(grades)).toBe("no: maths 4");
  });

  it("count reformed GCSEs alone: a legacy C is neither", () => {
    const legacy = [gradesOf({ englishLanguage: "B" }, letters), gradesOf({ mathematics: "6" })];
    const verdict = verdictOf("ks4-em-5", pupilWith(...legacy), { academicYear: "2017/18" });
    expect(`${verdict.answer}: ${verdict.why}`).toBe(
      "no: English B (not a reformed GCSE, which does not count)",
    );
    expect(four({ englishCertificate: "9", mathematics: "9" })).toMatch(/^no: English 9 \(not a reformed/);
  });

  it("are decided by ticks where these can decide", () => {
    const both = (text: string) => ({ englishLanguage: text, mathematics: text });
    expect([four(both("5+"), thresholds), five(both("5+"), thresholds)]).toEqual([
      "yes: English 5+ and maths 5+",
      "yes: English 5+ and maths 5+",
    ]);
    expect(four(both("4+"), thresholds)).toBe("yes: English 4+ and maths 4+");
    expect(five(both("4+"), thresholds)).toBe(
      "notKnown: English 4+ leaves the grade open and decides; maths 4+ leaves the grade open and decides",
    );
    expect([four(both("below 4"), thresholds), five(both("below 4"), thresholds)]).toEqual([
      "no: English below 4 and maths below 4",
      "no: English below 4 and maths below 4",
    ]);
  });

  it("are not known while a grade that decides is open, with the cell", () => {
    const pupil = pupilWith(gradesOf({ englishLanguage: "5", mathematics: "#N/A" }));
    const verdict = verdictOf("ks4-em-4", pupil, { academicYear: "2023/24" });
    expect(verdict).toMatchObject({ answer: "notKnown", why: "maths #N/A cannot be read and decides" });
    expect(verdict.undecided?.map(({ subject }) => subject)).toEqual(["mathematics"]);
    expect(four({ englishLanguage: "1", mathematics: "TBC" })).toBe("no: English 1");
    expect(four({ englishLanguage: "C", mathematics: "5" }, letters)).toMatch(
      /^notKnown: English C cannot be read/,
    );
  });

  it("do not quote words that may be a pupil's name", () => {
    expect(four({ englishLanguage: "5", mathematics: "Asha Example" })).toBe(
      "notKnown: maths holds words that cannot be read and decides",
    );
  });

  it("on working-at grades are not known while English or maths is blank and decides", () => {
    const at = { ...nineToOne, role: "workingAt", term: autumn } as const;
    const view = { academicYear: "2023/24", basis: "workingAt", term: autumn } as const;
    const of = (grades: Grades) => verdictOf("ks4-em-4", pupilWith(gradesOf(grades, at)), view).why;
    expect(of({ englishLanguage: "", mathematics: "5" })).toBe("English is blank and decides");
    expect(of({ englishLanguage: "", englishLiterature: "4", mathematics: "5" })).toBe(
      "English Literature 4 and maths 5",
    );
    expect(of({ englishLanguage: "", mathematics: "3" })).toBe("maths 3");
    expect(of({ englishLanguage: "", mathematics: "" })).toBe("no grades recorded");
  });
});

describe("three levels of progress", () => {
  const levels = (subject: string, text: string) =>
    gradesOf({ [subject]: text }, { scale: "NC levels", role: "baseline", term: null });
  const of = (level: string, grade: string) => {
    const { answer, why } = verdictOf(
      "ks4-3levels-maths",
      pupilWith(levels("mathematics", level), gradesOf({ mathematics: grade }, letters)),
      { academicYear: "2013/14" },
    );
    return `${answer}: ${why}`;
  };

  it("are from level 2 to E, 3 to D, 4 to C, 5 to B and 6 to A", () => {
    for (const [level, least, short] of ["2EF", "3DE", "4CD", "5BC", "6AB"])
      expect([of(level!, least!), of(level!, short!)]).toEqual([
        `yes: maths ${least!} from level ${level!}`,
        `no: maths ${short!} from level ${level!}`,
      ]);
    expect(of("4c", "C")).toBe("yes: maths C from level 4c");
  });

  it("leave out pupils without a Key Stage 2 level", () => {
    expect(of("", "C")).toBe("excluded: no Key Stage 2 level in mathematics");
    expect(of("W", "C")).toBe("excluded: no Key Stage 2 level in mathematics");
  });

  it("count a pupil without a GCSE, and do not know one whose level or grade cannot be read", () => {
    expect(of("4", "N")).toBe("no: maths not entered from level 4");
    expect(of("4", "")).toBe("no: no results entered");
    expect(of("?", "C")).toBe("notKnown: Key Stage 2 level ? cannot be read and decides");
    expect(of("4", "#N/A")).toBe("notKnown: maths #N/A cannot be read and decides");
  });

  it("take the highest of several levels, and say what lacks", () => {
    const pupil = pupilWith(
      [...levels("english", "2a"), ...levels("english", "?"), ...levels("english", "4b")],
      gradesOf({ englishLanguage: "D", englishLiterature: "A" }, letters),
    );
    expect(verdictOf("ks4-3levels-english", pupil, { academicYear: "2013/14" })).toMatchObject({
      answer: "no",
      why: "English D from level 4b",
      missing: [{ kind: "english" }],
    });
  });
});

describeVectors("the reference pupils of levels of progress", () => {
  it("make three levels or not as listed", () => {
    for (const { ks2, gcse, expected_3_levels } of vectors?.levels_of_progress_ks2_ks4 ?? []) {
      const pupil = pupilWith(
        gradesOf({ english: ks2 }, { scale: "NC levels", role: "baseline", term: null }),
        gradesOf({ english: gcse }, letters),
      );
      const { answer } = verdictOf("ks4-3levels-english", pupil, { academicYear: "2013/14" });
      expect([ks2, gcse, answer === "yes"]).toEqual([ks2, gcse, expected_3_levels]);
    }
  });
});
