import type { ReadOptions } from "../../../src/core/reader/readTracker";
import { answers, normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";
import { codes, finding } from "../../core/reader/reading";

/** One column of grades of pupils of a year group. */
function column(
  year: TestCell,
  heading: string,
  typed: readonly TestCell[],
  options: Partial<ReadOptions> = {},
) {
  const rows = typed.map((value, nth) => [normalUpn(nth + 1), year, value]);
  const reading = readAll([{ name: "List", rows: [["UPN", "NCY", heading], ...rows] }], options);
  const read = reading.pupils.map(({ grades: [grade] }) => {
    const found = grade?.reading;
    if (found?.kind !== "grade") return found?.kind;
    return found.pair === undefined ? found.code : `${found.pair.higher}-${found.pair.lower}`;
  });
  const asked = reading.questions.filter(({ id }) => !id.startsWith("roles"));
  return { reading, read, scale: reading.columns[2]?.scale, asked };
}

describe("Below, At and Above among WTS, EXS and GDS", () => {
  const typed = ["WTS", "EXS", "GDS", "Below", "At", "Above", "Working at ARE", "PKS"];
  const id = "standard-words:List";

  it("are asked about once a list, and the same until the officer says otherwise", () => {
    const { asked, read, scale } = column(6, "Writing result", typed.slice(0, 6));
    expect(asked).toMatchObject([
      { id, assumed: "Below is WTS, At is EXS, Above is GDS", at: { cell: "C1" } },
    ]);
    expect({ scale, read }).toEqual({ scale: "KS2 TA", read: ["WTS", "EXS", "GDS", "WTS", "EXS", "GDS"] });
  });

  it("may put Below under WTS", () => {
    const told = answers([id, "Below is BLW, At is EXS, Above is GDS"]);
    expect(column(6, "Writing result", typed.slice(0, 6), told).read[3]).toBe("BLW");
  });

  it("may be left apart: then they are no teacher assessments", () => {
    const told = answers([id, "not the same"]);
    const { read, reading } = column(6, "Writing result", ["WTS", "EXS", "GDS", "EXS", "At", "Above"], told);
    expect(read.slice(4)).toEqual(["unreadable", "unreadable"]);
    expect(finding(reading, "grade-unreadable")).toMatchObject({ cells: ["C6", "C7"] });
  });

  it("make Below the same in every column of the list where it stands among codes", () => {
    const rows = [["At", "EXS"], ["EXS", "Below"], ["Below", "GDS"]].map((cells, nth) => [normalUpn(nth + 1), 6, ...cells]); // prettier-ignore
    const { pupils } = readAll([{ name: "List", rows: [["UPN", "NCY", "Writing result", "Reading TA result"], ...rows] }]); // prettier-ignore
    const below = pupils.flatMap(({ grades }) => grades.filter(({ reading: each }) => "raw" in each && each.raw === "Below")); // prettier-ignore
    expect(below).toMatchObject([{ reading: { code: "WTS" } }, { reading: { code: "WTS" } }]);
  });

  it.each<[string, string[], string]>([
    ["the words alone", ["Below", "At", "Above", "At"], "age related"],
    ["the codes alone", ["WTS", "EXS", "GDS", "PKS"], "KS2 TA"],
    ["words that are said of both", ["Expected", "Greater depth", "EXS", "Working towards"], "KS2 TA"],
  ])("are no question where there are %s", (_, only, scale) => {
    expect(column(6, "Writing result", only)).toMatchObject({ asked: [], scale });
  });
});

describe("letters for emerging, developing, secure and mastery", () => {
  it.each<[string[], string[]]>([
    [
      ["S", "D", "E", "M"],
      ["secure", "developing", "emerging", "mastery"],
    ],
    [
      ["secure", "Developing", "mastered", "S", "D+"],
      ["secure", "developing", "mastery", "secure", "developing"],
    ],
    [
      ["Sec", "Dev", "Em", "Exc"],
      ["secure", "developing", "emerging", "mastery"],
    ],
  ])("%j are %j, and neither disapplied nor missing", (typed, expected) => {
    expect(column(5, "Maths Spr", typed)).toMatchObject({ scale: "secure", read: expected, asked: [] });
  });

  it("are asked about without an S, as E is expected and D disapplied among teacher assessments", () => {
    const { asked } = column(5, "Maths Spr", ["E", "D", "E"]);
    expect(asked).toMatchObject([
      { id: "scale:List:Maths Spr", options: ["secure", "KS2 TA"], assumed: "secure" },
    ]);
    const told = answers(["scale:List:Maths Spr", "KS2 TA"]);
    expect(column(5, "Maths Spr", ["E", "D", "E"], told).read).toEqual(["EXS", "notEntered", "EXS"]);
  });

  it("leave W, E and G teacher assessments, and E and D GCSE grades of Year 11", () => {
    expect(column(5, "Maths Spr", ["W", "E", "G", "E"])).toMatchObject({ scale: "KS2 TA", asked: [] });
    const letters = { academicYear: "2015/16", asAt: "2016-09-30" };
    expect(column(11, "Art result", ["E", "D", "E"], letters)).toMatchObject({ scale: "A*-G", asked: [] });
  });
});

describe("pairs of a double award with a fine mark", () => {
  it("stay a double award", () => {
    const { read, asked } = column(11, "Combined Science result", ["44+", "5-4+", "5-4=", "44", "4-4"]);
    expect({ read, asked }).toEqual({ read: ["4-4", "5-4", "5-4", "4-4", "4-4"], asked: [] });
  });

  it("count as the next lower pair with a minus, until the officer says that it counts as the whole", () => {
    const typed = ["55-", "5-4-", "4-4−", "33"];
    const { read, asked } = column(11, "Combined Science result", typed);
    expect(asked).toMatchObject([{ id: "minus-sign:List" }]);
    expect(read).toEqual(["5-4", "4-4", "4-3", "3-3"]);
    const told = answers(["minus-sign:List", "4- counts as 4"]);
    expect(column(11, "Combined Science result", typed, told).read).toEqual(["5-5", "5-4", "4-4", "3-3"]);
  });

  it.each(["95+", "4.4", "5=4"])("%s is no pair, and is not read as one grade", (typed) => {
    expect(column(11, "Combined Science result", ["44", "54", typed]).read[2]).toBe("unreadable");
  });
});

describe("grades of diplomas after 16", () => {
  it("are read and said to count in no measure of Key Stage 4", () => {
    const typed = ["PPP", "MMP", "D*D*D", "DDD"];
    const { read, scale, reading } = column(12, "BTEC Business result", typed);
    expect({ read, scale }).toEqual({ read: typed, scale: "level 3 vocational" });
    expect(finding(reading, "grade-diploma")).toMatchObject({
      severity: "information",
      cells: ["C2", "C3", "C4", "C5"],
    });
  });

  it("are to be corrected in Year 11, even where a column has nothing else", () => {
    const { reading } = column(11, "BTEC Sport result", ["MM", "PP", "D*D*"]);
    expect(finding(reading, "grade-unreadable")).toMatchObject({ cells: ["C2", "C3", "C4"] });
  });

  it("are no grades of an award at 16", () => {
    expect(column(11, "BTEC Sport result", ["D*", "P", "L2 Merit", "PPP"]).read).toEqual([
      ...["D*", "P", "M", "unreadable"],
    ]);
  });
});

describe("steps within a year", () => {
  it.each<[string, TestCell, string[], string[]]>([
    [
      "words of primary pupils",
      3,
      ["Y3 Em", "Year 3 developing", "3 Sec", "Y2 Sec"],
      ["3b", "3w", "3s", "2s"],
    ],
    ["a year of Key Stage 3", 8, ["8E", "8D", "8S", "7S"], ["8b", "8w", "8s", "7s"]],
  ])("are read from %s", (_, year, typed, read) => {
    expect(column(year, "Reading Spr", typed)).toMatchObject({ scale: "year steps", read, asked: [] });
  });

  it.each<[string, TestCell, string[]]>([
    ["Year 10 and 11", 10, ["4s", "5e", "4d", "4 secure"]],
    ["Year 8 with numbers of other years", 8, ["4s", "3e", "4d", "5s"]],
  ])("are asked about in %s, where they may be GCSE grades", (_, year, typed) => {
    const { asked } = column(year, "Maths Spr WA", typed);
    const options = ["steps within a year", "GCSE grades with a letter"];
    expect(asked).toMatchObject([{ id: "level-letters:List", options }]);
    const told = answers(["level-letters:List", "GCSE grades with a letter"]);
    const whole = typed.map((text) => text.slice(0, 1));
    expect(column(year, "Maths Spr WA", typed, told)).toMatchObject({ scale: "9-1", read: whole });
  });

  it("may stand beside 4a and 4c: each column is read by its own letters", () => {
    const rows = [["4a", "5", "4s"], ["3c", "4", "3e"], ["4b", "4", "4b"], ["4a", "5", "4d"]].map((cells, nth) => [normalUpn(nth + 1), 8, ...cells]); // prettier-ignore
    const headings = ["UPN", "NCY", "English Spr WA", "English Target", "Science Spr WA"];
    const { pupils, questions } = readAll([{ name: "KS3", rows: [headings, ...rows] }]);
    expect(questions).toContainEqual(
      expect.objectContaining({ id: "level-letters:KS3", assumed: "GCSE grades with a letter" }),
    );
    const marks = pupils.map(({ grades }) =>
      grades
        .map(({ reading: each }) => (each.kind === "grade" ? (each.fine?.by ?? "") : each.kind))
        .join(" "),
    );
    expect(marks).toEqual(["+  +", "-  -", "  -", "+  "]);
  });

  it("of Key Stage 3 are no question because Year 10 has plain grades", () => {
    const rows = [[8, "8w"], [8, "7s"], [9, "9b"], [10, "5"], [10, "4"]].map((cells, nth) => [normalUpn(nth + 1), ...cells]); // prettier-ignore
    const { questions } = readAll([{ name: "List", rows: [["UPN", "NCY", "Maths Spr WA"], ...rows] }]);
    expect(questions.filter(({ id }) => id.startsWith("level-letters"))).toEqual([]);
  });
});

describe("words for having no grade", () => {
  it.each<[string, string]>([
    ["W/D", "notEntered"],
    ["withdrawn", "notEntered"],
    ["NYA", "pending"],
    ["not yet assessed", "pending"],
    ["abs", "absent"],
    ["–", "blank"],
  ])("%s is %s", (typed, kind) => {
    const { read, reading } = column(11, "Maths result", ["5", "4", typed]);
    expect(read[2]).toBe(kind);
    expect(codes(reading)).not.toContain("grade-unreadable");
  });

  it("G4 and Gr 4 are a 4, and G1 is a G where letters are in use", () => {
    expect(column(11, "Maths result", ["5", "G4", "Gr 4"]).read).toEqual(["5", "4", "4"]);
    const letters = { academicYear: "2013/14", asAt: "2014-09-30" };
    expect(column(11, "Maths result", ["C", "G1", "B"], letters).read).toEqual(["C", "G", "B"]);
  });
});

describe("marks of a test beside its grades", () => {
  it("are no rivals of the grades, whichever comes first", () => {
    const rows = [["45%", "4", "61", "5"], ["67", "5", "72", "4"], ["0.55", "4", "58", "6"]].map((cells, nth) => [normalUpn(nth + 1), 10, ...cells]); // prettier-ignore
    const headings = ["UPN", "NCY", "Maths Spr %", "Maths Spr Grade", "English Spr Score", "English Spr"];
    const { columns, questions } = readAll([{ name: "List", rows: [headings, ...rows] }]);
    expect(columns.slice(2).map(({ field }) => field)).toEqual(["unused", "grade", "unused", "grade"]);
    expect(questions.filter(({ id }) => id.startsWith("which-column"))).toEqual([]);
  });
});
