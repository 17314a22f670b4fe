import { columns, grade, pupil } from "../../core/reader/reading";
import { answers, normalUpn, readAll } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

const ava = normalUpn(1);
const born = date("2009-03-01");

function read(name: string, rows: readonly (readonly TestCell[])[], given: [string, string][] = []) {
  return readAll([{ name, rows }], answers(...given));
}

describe("headings in two languages", () => {
  const cells: TestCell[] = ["Ava Ash", born, 11, "M", "5", "4"];

  it.each<[string, string[]]>([
    [
      "the English half last",
      [
        "Enw / Name",
        "Dyddiad geni / DOB",
        "Blwyddyn / Year",
        "Rhyw / Sex",
        "Saesneg / English",
        "Mathemateg / Maths",
      ],
    ],
    [
      "the English half first",
      ["Name/Enw", "DOB | Dyddiad geni", "Year/Blwyddyn", "Sex/Rhyw", "English/Saesneg", "Maths/Mathemateg"],
    ],
    [
      "on two lines of a cell",
      [
        "Name\nEnw",
        "DOB\nDyddiad geni",
        "Year\nBlwyddyn",
        "Sex\nRhyw",
        "English\nSaesneg",
        "Maths\nMathemateg",
      ],
    ],
  ])("case 12: are read by the half that is known, %s", (_, headings) => {
    expect(columns(read("Y11", [headings, cells]))).toEqual([
      "A name",
      "B dateOfBirth",
      "C yearGroup",
      "D sex",
      "E english result",
      "F mathematics result",
    ]);
  });

  it("case 12: one alone beside a strange word is no subject in two languages, and is asked about", () => {
    const reading = read("Y11", [
      ["UPN", "Year", "English result", "Maths / Zed"],
      [ava, 11, "5", "4"],
    ]);
    expect(columns(reading)[3]).toBe("D unused");
    expect(reading.questions.map(({ id }) => id)).toContain("beside:Y11:zed");
  });

  it.each(["SEN/LAC review date", "Maths / Set", "Placement / Foster carer", "Name / DOB"])(
    "case 12: ‘%s’ says two things and is not taken for one of them",
    (heading) => {
      const reading = read("Y11", [
        ["UPN", "Year", "Enw / Name", "Rhyw / Sex", "English result", heading],
        [ava, 11, "Ava Ash", "F", "5", "3"],
      ]);
      expect(columns(reading)[5]).toBe("F unused");
    },
  );
});

describe("headings as programs write them", () => {
  it("case 12: words run together are taken apart at their capitals, underscores and hyphens", () => {
    const reading = read("Y6", [
      [
        "PupilForename",
        "pupil_surname",
        "DateOfBirth",
        "NCYear",
        "ReadingScaledScore",
        "WritingTAOutcome",
        "maths_target",
        "ENG-LANG-AUT1",
      ],
      ["Ava", "Ash", date("2014-03-01"), 6, 103, "EXS", "GDS", "EXS"],
    ]);
    expect(columns(reading)).toEqual([
      "A forename",
      "B surname",
      "C dateOfBirth",
      "D yearGroup",
      "E reading result",
      "F writing result",
      "G mathematics target",
      "H englishLanguage workingAt autumn 1 2024/25",
    ]);
  });
});

describe("headings with letters, months and codes", () => {
  it.each([["Eng"], ["Eng WA"]])("case 53: T beside ‘%s’ is asked about and taken for a target", (own) => {
    const rows: TestCell[][] = [
      ["UPN", "Year", "Eng T", own, "Ma T", own.replace("Eng", "Ma")],
      [ava, 9, "6", "5", "5", "4"],
    ];
    const reading = read("Y9", rows);
    expect(columns(reading)[2]).toBe("C english target");
    expect(reading.questions.find(({ id }) => id === "letters:Y9")).toMatchObject({
      text: "T stands beside subjects, as in C1 ‘Eng T’. Does it mean target?",
      assumed: "yes",
    });
    expect(columns(read("Y9", rows, [["letters:Y9", "no"]]))[2]).toBe("C unused");
  });

  it.each([
    ["no other grades of the subject", ["Eng T", "Ma T"]],
    ["teachers' assessments, where it may be the test", ["Reading T", "Reading TA", "Maths T", "Maths TA"]],
  ])("case 53: T beside %s is asked about and not believed", (_, headings) => {
    const reading = read("Y9", [
      ["UPN", "Year", ...headings],
      [ava, 9, ...headings.map(() => "5")],
    ]);
    expect(columns(reading)[2]).toBe("C unused");
    expect(reading.questions.map(({ id }) => id)).toContain("beside:Y9:t");
  });

  it("case 50: ‘Phonics met?’ is the phonics check, with yes and no", () => {
    const reading = read("Y1", [
      ["UPN", "Year", "Phonics met?", "Phonics mark", "Reading"],
      [ava, 1, "Y", 35, "EXS"],
    ]);
    expect(columns(reading).slice(2, 4)).toEqual(["C phonics result", "D phonics result"]);
    expect(pupil(reading, ava)?.grades.map(({ reading }) => reading)).toMatchObject([
      { code: "Wa" },
      { code: "35" },
      { code: "EXS" },
    ]);
    expect(reading.questions.map(({ id }) => id)).toEqual(["roles:Y1"]);
  });

  it.each([
    ["Eng 11/24", "english workingAt autumn 2024/25"],
    ["Eng 03/2025", "english workingAt spring 2024/25"],
    ["Maths WA 6/2024", "mathematics workingAt summer 2023/24"],
    ["Maths 23/24", "mathematics workingAt summer 2023/24"],
    ["Maths 11/12", "mathematics workingAt summer 2011/12"],
  ])("case 14: ‘%s’ is %s", (heading, means) => {
    const reading = read("Y9", [
      ["UPN", "Year", heading],
      [ava, 9, "5"],
    ]);
    expect(columns(reading)[2]).toBe(`C ${means}`);
  });

  it("case 58: SS under SEN is SEN support", () => {
    const reading = read("Y11", [
      ["UPN", "Year", "English result", "SEND (EHCP/SS/None)"],
      [ava, 11, "5", "SS"],
      [normalUpn(2), 11, "5", "EHCP"],
      [normalUpn(3), 11, "5", "None"],
    ]);
    expect(reading.pupils.map(({ sen }) => sen.provision)).toMatchObject([
      { value: "K" },
      { value: "E" },
      { value: "N" },
    ]);
    expect(grade(reading, ava, "english")?.reading).toMatchObject({ code: "5" });
  });
});
