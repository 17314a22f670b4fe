import type { TestCell } from "../../support/rawWorkbook";
import { answers, normalUpn, put, readAll, readFault } from "../../support/normalTracker";
import { finding } from "../../core/reader/reading";

function maths(value: TestCell) {
  const reading = readFault((rows) => put(rows, 5, "Maths result", value));
  return {
    reading,
    found: reading.pupils[3]?.grades.find(({ subject }) => subject === "mathematics")?.reading,
  };
}

const letters = readAll(
  [
    {
      name: "Y11",
      rows: [
        ["UPN", "NCY", "Maths result", "Art result"],
        ["A999000114001", 11, "C1", "B2"],
        ["H999402209003", 11, "A*", "G"],
      ],
    },
  ],
  { academicYear: "2013/14", asAt: "2014-09-30" },
);

describe("grades at 16", () => {
  it.each(["4+", "4="])("case 37: %s is a 4, and is listed", (typed) => {
    const { reading, found } = maths(typed);
    expect(found).toMatchObject({ kind: "grade", code: "4", raw: typed });
    expect(finding(reading, "grade-tidied")).toMatchObject({ cell: "M5" });
  });

  it("case 37: 4- counts as 4 only if the officer says so", () => {
    const minus = (rows: TestCell[][]): void => put(rows, 5, "Maths result", "4-");
    const code = (reading: ReturnType<typeof readFault>) =>
      reading.pupils[3]?.grades.find(({ subject }) => subject === "mathematics")?.reading;
    const reading = readFault(minus);
    expect(reading.questions).toMatchObject([{ id: "minus-sign:Pupils", assumed: "4- counts as 3" }]);
    expect(code(reading)).toMatchObject({ kind: "grade", code: "3", raw: "4-" });
    const told = readFault(minus, answers(["minus-sign:Pupils", "4- counts as 4"]));
    expect(code(told)).toMatchObject({ kind: "grade", code: "4", raw: "4-" });
  });

  it("case 37: a minus in a column that is not used asks nothing", () => {
    const reading = readFault((rows) => {
      rows.forEach((row, nth) => row.push(nth === 0 ? "Maths predicted" : "4-"));
    });
    expect(reading.questions).toEqual([]);
  });

  describe("case 38", () => {
    const column = (typed: readonly TestCell[], given?: string) => {
      const rows = typed.map((value, nth) => [normalUpn(nth + 1), 11, value]);
      const decisions = given === undefined ? {} : answers(["plus-sign:Y11", given]);
      const reading = readAll([{ name: "Y11", rows: [["UPN", "NCY", "Maths result"], ...rows] }], decisions);
      const asked = reading.questions.filter(({ id }) => id.startsWith("plus-sign"));
      const codes = reading.pupils.map(({ grades: [grade] }) =>
        grade?.reading.kind === "grade" ? grade.reading.code : grade?.reading.kind,
      );
      return { asked: asked.map(({ assumed }) => assumed), codes, scale: reading.columns[2]?.scale };
    };

    it("case 38: where only 4+, 5+ and No stand, a plus is a threshold, asked about once", () => {
      expect(column(["4+", "No", "5+", "4+", "<4", null])).toEqual({
        asked: ["4+ is 4 or above"],
        scale: "9-1 thresholds",
        codes: ["4+", "below 4", "5+", "4+", "below 4", "blank"],
      });
    });

    it("case 38: the officer may say that it is a fine grade", () => {
      expect(column(["4+", "3", "5+", "2"], "4+ is a strong 4")).toMatchObject({
        scale: "9-1",
        codes: ["4", "3", "5", "2"],
      });
    });

    it.each<[string, TestCell[]]>([
      ["plain grades of 4 and above", ["4+", "4", "5", "5+"]],
      ["other fine marks", ["4+", "5=", "3", "4+"]],
      ["a plus behind a 3", ["4+", "3+", "2"]],
    ])("case 38: beside %s a plus is a fine mark, and nothing is asked", (_, typed) => {
      const { asked, scale } = column(typed);
      expect({ asked, scale }).toEqual({ asked: [], scale: "9-1" });
    });
  });

  it("case 39: 4b is no GCSE grade", () => {
    expect(maths("4b").found?.kind).toBe("unreadable");
  });

  it("case 40: letters with a fine digit keep their letter", () => {
    const codes = letters.pupils.map(({ grades }) =>
      grades.map(({ reading }) => "code" in reading && reading.code),
    );
    expect(codes).toEqual([
      ["C", "B"],
      ["A*", "G"],
    ]);
  });

  it("case 41: each column of 2018 has a scale of its own", () => {
    const rows: TestCell[][] = [
      ["UPN", "NCY", "Maths result", "History result"],
      ["A999000114001", 11, "5", "B"],
      ["H999402209003", 11, "3", "C"],
    ];
    const { columns } = readAll([{ name: "Y11", rows }], { academicYear: "2017/18", asAt: "2018-09-30" });
    expect(columns.map(({ scale }) => scale)).toEqual([null, null, "9-1", "A*-G"]);
  });

  it.each<[string, string]>([
    ["U", "grade"],
    ["X", "absent"],
    ["ABS", "absent"],
    ["N/E", "notEntered"],
    ["Q", "pending"],
    ["pending", "pending"],
    ["-", "blank"],
    ["n/a", "notApplicable"],
  ])("case 42: %s is %s", (typed, kind) => {
    expect(maths(typed).found?.kind).toBe(kind);
  });

  it.each<[string, string]>([
    ["5/6", "5"],
    ["4-5", "4"],
    ["3→4", "3"],
    ["4?", "4"],
    ["4 (3)", "3"],
  ])("case 43: of %s the lower, %s, counts and is listed", (typed, code) => {
    const { reading, found } = maths(typed);
    expect(found).toMatchObject({ kind: "grade", code, raw: typed });
    expect(finding(reading, "grade-tidied")).toMatchObject({ cell: "M5" });
  });

  it.each(["54", "5-4", "4 4"])("case 44: %s is a pair under science and no grade in maths", (typed) => {
    const reading = readFault((rows) => put(rows, 5, "Science result", typed));
    const science = reading.pupils[3]?.grades.find(({ subject }) => subject === "science")?.reading;
    expect(science).toMatchObject({ kind: "grade", code: "4" });
    if (typed === "54") expect(maths(typed).found?.kind).toBe("unreadable");
  });

  it("case 45: vocational grades are on a scale of their own", () => {
    const rows: TestCell[][] = [
      ["UPN", "NCY", "Maths result", "BTEC Sport result"],
      ["A999000114001", 11, "5", "L2P"],
      ["H999402209003", 11, "3", "D*"],
    ];
    const { columns } = readAll([{ name: "Y11", rows }]);
    expect(columns[3]).toMatchObject({ subject: "vocational", scale: "level 2 vocational" });
  });

  it("case 46: language and literature stay two subjects", () => {
    const { columns } = readFault(() => undefined);
    expect(
      columns.filter(({ subject }) => subject?.startsWith("english")).map(({ subject }) => subject),
    ).toEqual(["englishLanguage", "englishLiterature"]);
  });
});

describe("grades of key stage 2", () => {
  function year6(heading: string, ...typed: TestCell[]) {
    const rows: TestCell[][] = [
      ["Local ID", "NCY", heading],
      ...typed.map((value, nth) => [`VS${nth}`, 6, value]),
    ];
    const reading = readAll([{ name: "Y6", rows }]);
    const kinds = reading.pupils.map(({ grades: [grade] }) =>
      grade?.reading.kind === "grade" ? grade.reading.code : grade?.reading.kind,
    );
    return { kinds, scale: reading.columns[2]?.scale };
  }

  it("case 47: teacher assessments in every spelling are on one scale", () => {
    const found = year6("Writing result", "WTS", "ex", "GD", "PKS", "PK4", "EM", "HNM", "BLW", "EXS-");
    expect(found).toEqual({
      scale: "KS2 TA",
      kinds: ["WTS", "EXS", "GDS", "PKS", "PKS", "EM", "HNM", "BLW", "EXS"],
    });
  });

  it("case 48: scaled scores keep their codes apart", () => {
    const found = year6("Reading result", 100, 120, "101", "99", "B", "A", "M", "Q", "F", "H");
    expect(found.scale).toBe("KS2 scaled");
    expect(found.kinds).toEqual([
      ...["100", "120", "101", "99"],
      ...["notEntered", "absent", "notEntered", "notEntered", "notApplicable", "notEntered"],
    ]);
  });

  it("D07: scores outside 80 to 120 are out", () => {
    expect(year6("Reading result", 100, 110, 79, 121).kinds.slice(2)).toEqual(["unreadable", "unreadable"]);
  });

  it("D06: lower case is read", () => {
    expect(year6("Writing result", "exs", "gds", "wts").kinds).toEqual(["EXS", "GDS", "WTS"]);
  });

  it("case 49: A is absent here, and a grade at 16", () => {
    expect(year6("Writing result", "EXS", "EXS", "A").kinds[2]).toBe("absent");
    const rows: TestCell[][] = [
      ["UPN", "NCY", "Maths result"],
      ["A999000114001", 11, "A"],
    ];
    const reading = readAll([{ name: "Y11", rows }], { academicYear: "2013/14", asAt: "2014-09-30" });
    expect(reading.pupils[0]?.grades[0]?.reading).toMatchObject({ kind: "grade", code: "A" });
  });
});
