import { finding } from "../../core/reader/reading";
import { readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";

/** A list of one year group; what its columns are taken for, and every pupil's grades, subject first. */
function yearList(year: number, headings: readonly string[], ...rows: readonly TestCell[][]) {
  const reading = readAll([
    {
      name: "Primary",
      rows: [["Local ID", "NCY", ...headings], ...rows.map((cells, nth) => [`VS${nth + 1}`, year, ...cells])],
    },
  ]);
  const columns = reading.columns
    .slice(2)
    .map(({ subject, role, scale }) => [subject, role, scale].filter((part) => part !== null).join(" "));
  const grades = reading.pupils.map((pupil) =>
    pupil.grades.map(({ reading: read }) => (read.kind === "grade" ? read.code : read.kind)),
  );
  return { reading, columns, grades };
}

describe("phonics", () => {
  it("case 50: outcomes and their codes are on a scale of their own", () => {
    const { columns, grades } = yearList(
      1,
      ["Phonics"],
      ...[["Wa"], ["WT"], ["wa "], ["A"], ["D"], ["L"], [null]],
    );
    expect(columns).toEqual(["phonics result phonics"]);
    expect(grades.flat()).toEqual(["Wa", "Wt", "Wa", "absent", "notEntered", "notApplicable", "blank"]);
  });

  it("case 50: marks are of 40, and 0 is a mark", () => {
    const { grades } = yearList(1, ["Phonics screening check (/40)"], [32], ["31"], [0], [41], ["40"]);
    expect(grades.flat()).toEqual(["32", "31", "0", "unreadable", "40"]);
  });

  it("case 50: a mark stands beside an outcome, and nothing is asked", () => {
    const { reading, columns } = yearList(1, ["Phonics mark", "Phonics outcome"], [35, "Wa"], [20, "Wt"]);
    expect(columns).toEqual(["phonics result phonics marks", "phonics result phonics"]);
    expect(reading.questions).toEqual([]);
  });

  it("case 50: the same letters are a teacher assessment in Year 2", () => {
    const { columns, grades } = yearList(2, ["Reading TA", "Maths TA"], ["WTS", "EXS"], ["GDS", "W"]);
    expect(columns).toEqual(["reading workingAt KS2 TA", "mathematics workingAt KS2 TA"]);
    expect(grades).toEqual([
      ["WTS", "EXS"],
      ["GDS", "WTS"],
    ]);
  });

  it("scaled scores of key stage 1 go from 85 to 115", () => {
    const { columns, grades } = yearList(2, ["Reading SS"], [100], [115], [116]);
    expect(columns).toEqual(["reading workingAt KS1 scaled"]);
    expect(grades.flat()).toEqual(["100", "115", "unreadable"]);
  });
});

describe("the early years", () => {
  it("case 51: early learning goals are 1 or 2, by their names, numbers and short names", () => {
    const headings = [
      "LAU",
      "Speaking",
      "ELG 3",
      "ELG04 Managing Self",
      "Word Reading",
      "Numerical patterns",
    ];
    const { columns, grades } = yearList(0, headings, [2, 1, "2", "Expected", "Emerging", "A"]);
    expect(columns).toEqual([
      "elgListening result EYFS",
      "elgSpeaking result EYFS",
      "elgSelfRegulation result EYFS",
      "elgManagingSelf result EYFS",
      "elgWordReading result EYFS",
      "elgPatterns result EYFS",
    ]);
    expect(grades).toEqual([["2", "1", "2", "2", "1", "absent"]]);
  });

  it("Number and Writing among the other goals are goals, and alone they are not", () => {
    const others = ["Speaking", "Word reading", "Numerical patterns"];
    const among = yearList(0, [...others, "Number", "Writing"], [2, 2, 2, 1, 2]);
    expect(among.columns.slice(3)).toEqual(["elgNumber result EYFS", "elgWriting result EYFS"]);
    const alone = yearList(0, ["Number", "Writing"], [1, "WTS"], [2, "EXS"]);
    expect(alone.columns.join(" ")).not.toContain("elg");
  });

  it("case 51: a column for a good level of development is a yes or no for the measure", () => {
    const { reading } = yearList(0, ["GLD (Y/N)"], ["Y"], ["N"], [null]);
    expect(reading.columns[2]).toMatchObject({ field: "ready:eyfs-gld" });
    expect(reading.pupils.map(({ readyMeasures }) => readyMeasures.get("eyfs-gld"))).toMatchObject([
      { kind: "value", value: "yes" },
      { kind: "value", value: "no" },
      { kind: "blank" },
    ]);
  });
});

describe("progress", () => {
  it("case 52: plus, equals and minus are signs of progress, and a minus is no blank", () => {
    const { columns, grades, reading } = yearList(8, ["Maths"], ["+"], ["="], ["-"], ["+"], [null]);
    expect(columns).toEqual(["mathematics progress progress marks"]);
    expect(grades.flat()).toEqual(["+", "=", "below", "+", "blank"]);
    expect(finding(reading, "grade-unreadable")).toBeUndefined();
  });

  it("case 52: a tick is in line, and words are read", () => {
    const { grades } = yearList(8, ["English"], ["√"], ["above"], ["EEP"], ["WEP"], ["BEP"], ["EP"]);
    expect(grades.flat()).toEqual(["=", "+", "+", "WEP", "below", "="]);
  });

  it("case 52: 2, 1 and 0 are progress only under a heading that says so", () => {
    const { columns, grades } = yearList(10, ["Maths progress", "Maths"], [2, 2], [0, "U"], [1, 1]);
    expect(columns).toEqual(["mathematics progress progress marks", "mathematics workingAt 9-1"]);
    expect(grades).toEqual([
      ["+", "2"],
      ["below", "U"],
      ["=", "1"],
    ]);
  });

  it("case 52: dashes alone are blanks", () => {
    const { grades, columns } = yearList(10, ["Maths"], ["-"], ["-"], ["5"], ["-"]);
    expect(columns).toEqual(["mathematics workingAt 9-1"]);
    expect(grades.flat()).toEqual(["blank", "blank", "5", "blank"]);
  });

  it("case 52: progress is no rival of the grade, and no grade of an examination", () => {
    const { reading } = yearList(10, ["Maths", "Maths on track"], ["5", "Y"], ["4", "N"]);
    expect(reading.questions.filter(({ id }) => id.startsWith("which-column"))).toEqual([]);
  });
});

describe("key stage 2", () => {
  it("case 48: a scaled score stands beside a teacher assessment, and neither is asked about", () => {
    const headings = ["Reading SS", "Reading TA", "Writing TA", "GPS SS", "Maths SS", "MTC"];
    const { columns, grades, reading } = yearList(6, headings, [101, "EXS", "WTS", 99, "B", 24]);
    expect(columns).toEqual([
      "reading result KS2 scaled",
      "reading result KS2 TA",
      "writing result KS2 TA",
      "grammar result KS2 scaled",
      "mathematics result KS2 scaled",
      "multiplicationTables result MTC",
    ]);
    expect(grades).toEqual([["101", "EXS", "WTS", "99", "notEntered", "24"]]);
    expect(reading.questions.filter(({ id }) => id.startsWith("which-column"))).toEqual([]);
  });

  it("words for age-related expectations are a scale of their own", () => {
    const { columns, grades } = yearList(4, ["Reading Spring"], ["Below"], ["At"], ["Above"], ["Expected"]);
    expect(columns).toEqual(["reading workingAt age related"]);
    expect(grades.flat()).toEqual(["below", "at", "above", "at"]);
  });
});
