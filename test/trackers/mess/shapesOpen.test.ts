import { readAll } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";
import { finding, pupil } from "../../core/reader/reading";
import { ava, ben, cai, gradesOf, readLong, roster } from "./longReading";

describe("exports of results", () => {
  const head = ["UPN", "Qualification title", "Result", "Series"];

  it("take the pupil's details from the tracker, and leave out who is not in it", () => {
    const reading = readAll([
      {
        name: "Export",
        rows: [
          head,
          [ava, "GCSE (9-1) in Mathematics", "5", "Summer 2025"],
          [ava, "Pearson Edexcel Level 1/Level 2 GCSE (9-1) in English Language", "4", "6A25"],
          [ava, "GCSE (9-1) in Mathematics", "3", "Nov 2024"],
          [ava, "Functional Skills Qualification in English at Level 1", "Pass", "6A25"],
          [cai, "GCSE (9-1) in Mathematics", "7", "Summer 2025"],
        ],
      },
      roster,
    ]);
    expect(reading.pupils.map(({ key, name }) => [key, name])).toEqual([
      [ava, "Ava Ash"],
      [ben, "Ben Birch"],
    ]);
    expect(gradesOf(reading, ava)).toEqual([
      "englishLanguage result 2025-06-01 4",
      "mathematics result 2024-11-01 3",
      "mathematics result 2025-06-01 5",
    ]);
    expect(finding(reading, "pupil-not-in-tracker")).toMatchObject({ sheet: "Export", cell: "A6" });
    expect(finding(reading, "qualification-not-counted")?.cell).toBe("B5");
    expect(reading.questions).toEqual([]);
  });

  it("are joined by ULN where they have no UPN", () => {
    const reading = readAll([
      roster,
      {
        name: "Export",
        rows: [
          ["ULN", "Candidate number", "Subject", "Grade", "Season"],
          ["1234567891", "0002", "Mathematics", 6, "6A25"],
          ["1234567899", "0003", "Mathematics", 7, "6A25"],
        ],
      },
    ]);
    expect(reading.pupils).toHaveLength(2);
    expect(gradesOf(reading, ben)).toEqual(["mathematics result 2025-06-01 6"]);
    expect(finding(reading, "pupil-not-in-tracker")?.cell).toBe("A3");
  });

  it("are joined by candidate's name and date of birth where they have no number in common", () => {
    const born = date("2009-02-14");
    const reading = readAll([
      roster,
      {
        name: "Export",
        rows: [
          ["Candidate number", "Candidate name", "DOB", "Qualification", "Level", "Grade", "Exam series"],
          ["0012", "Ava Ash", born, "Mathematics", "GCSE", "5", "6A25"],
          ["0012", "Ava Ash", born, "Sport", "BTEC", "L2P", "6A25"],
          ["0013", "Zed Zoo", born, "Mathematics", "GCSE", "5", "6A25"],
        ],
      },
    ]);
    expect(reading.pupils).toHaveLength(2);
    expect(gradesOf(reading, ava)).toEqual([
      "mathematics result 2025-06-01 5",
      "vocational result 2025-06-01 P",
    ]);
    expect(finding(reading, "pupil-not-in-tracker")?.cell).toBe("A4");
  });

  it("without any tracker are read for the pupils that they name", () => {
    const reading = readLong([
      ["UPN", "Subject", "Result"],
      [ava, "Maths", 5],
      [ben, "Maths", 4],
    ]);
    expect(reading.pupils).toHaveLength(2);
  });

  it("of Key Stage 2 are results in Year 6 and a baseline later", () => {
    const rows = [
      ["UPN", "NCY", "Test/TA", "Subject", "Outcome"],
      [ava, 6, "Test", "Reading", 104],
      [ava, 6, "Test", "Maths", 99],
      [ava, 6, "TA", "Writing", "EXS"],
      [ben, 11, "Test", "Maths", 101],
    ];
    const reading = readAll([{ name: "KS2", rows }]);
    expect(gradesOf(reading, ava)).toEqual([
      "mathematics result 99",
      "reading result 104",
      "writing result EXS",
    ]);
    expect(
      pupil(reading, ben)?.grades.filter(({ role }) => role === "result" || role === "workingAt"),
    ).toEqual([]);
  });
});

describe("what a long list leaves open", () => {
  it("rows of other academic years are left out, and never mixed in", () => {
    const reading = readAll(
      [
        {
          name: "Long",
          rows: [
            ["UPN", "Name", "NCY", "Academic year", "Subject", "Result"],
            [cai, "Cai Cole", 11, "2023/24", "Maths", 9],
            [ava, "Ava Ash", 10, "2023/24", "Maths", 1],
            [ava, "Ava Ash", 11, "2024/25", "Maths", 5],
            [ben, "Ben Birch", 11, "2024/25", "Maths", 4],
          ],
        },
      ],
      { academicYear: null },
    );
    expect(reading.settings.academicYear).toBe("2024/25");
    expect(reading.pupils.map(({ key, year }) => [key, year])).toEqual([
      [ava, expect.objectContaining({ value: 11 })],
      [ben, expect.objectContaining({ value: 11 })],
    ]);
    expect(gradesOf(reading, ava)).toEqual(["mathematics result 5"]);
    expect(finding(reading, "rows-of-other-years")?.cells).toEqual(["D2", "D3"]);
  });

  it("two grades for one pupil, subject and term are asked about", () => {
    const rows = [
      ["UPN", "Name", "NCY", "Subject", "Result"],
      [ava, "Ava Ash", 11, "Maths", 5],
      [ava, "Ava Ash", 11, "Maths", 3],
      [ava, "Ava Ash", 11, "Art", 4],
      [ava, "Ava Ash", 11, "Art", 4],
    ];
    const first = readLong(rows);
    expect(finding(first, "results-repeated")?.cells).toEqual(["E2", "E3"]);
    expect(first.questions.map(({ id, assumed }) => [id, assumed])).toEqual([
      ["repeated-results:Long", "the first row"],
    ]);
    expect(gradesOf(first, ava)).toEqual(["art result 4", "mathematics result 5"]);
    const last = readLong(rows, new Map([["repeated-results:Long", "the last row"]]));
    expect(gradesOf(last, ava)).toEqual(["art result 4", "mathematics result 3"]);
  });

  it("misspelt subjects are asked about, and unknown ones are listed", () => {
    const rows = [
      ["UPN", "Name", "NCY", "Subject", "Result"],
      [ava, "Ava Ash", 11, "Mathss", 5],
      [ava, "Ava Ash", 11, "Art", 4],
      [ava, "Ava Ash", 11, "History", 4],
      [ava, "Ava Ash", 11, "Juggling", 4],
      [ava, "Ava Ash", 11, null, 4],
    ];
    const reading = readLong(rows);
    expect(gradesOf(reading, ava)).toEqual(["art result 4", "history result 4", "mathematics result 5"]);
    expect(reading.questions.map(({ id }) => id)).toEqual(["subject-word:Long:Mathss"]);
    expect(finding(reading, "subject-not-known")).toMatchObject({ cell: "D5", found: "Juggling" });
    expect(finding(reading, "subject-missing")?.cell).toBe("E6");
  });

  it("a name alone joins rows only next to each other; elsewhere it is asked", () => {
    const rows = [
      ["Name", "NCY", "Subject", "Result"],
      ["Ava Ash", 11, "Maths", 5],
      ["Ava Ash", 11, "Art", 4],
      ["Ben Birch", 11, "Maths", 3],
    ];
    const together = readLong(rows);
    expect(together.pupils).toHaveLength(2);
    expect(together.questions).toEqual([]);
    const apart = [...rows, ["Ava Ash", 11, "History", 6]];
    expect(readLong(apart).questions.map(({ id }) => id)).toEqual(["same-names:Long"]);
    expect(readLong(apart).pupils).toHaveLength(2);
    const different = readLong(apart, new Map([["same-names:Long", "different pupils"]]));
    expect(different.pupils).toHaveLength(3);
  });

  it("terms that are only numbered are asked about when they could be three or six", () => {
    const rows = [
      ["UPN", "Name", "NCY", "Term", "Maths"],
      [ava, "Ava Ash", 11, 1, 3],
      [ava, "Ava Ash", 11, 2, 4],
    ];
    expect(readLong(rows).questions.map(({ id }) => id)).toEqual(["term-numbers:Long"]);
    expect(gradesOf(readLong(rows), ava)).toEqual([
      "mathematics workingAt autumn 3",
      "mathematics workingAt spring 4",
    ]);
    const six = readLong([...rows, [ava, "Ava Ash", 11, 6, 5]]);
    expect(six.questions).toEqual([]);
    expect(gradesOf(six, ava)).toEqual([
      "mathematics workingAt autumn 1 3",
      "mathematics workingAt autumn 2 4",
      "mathematics workingAt summer 2 5",
    ]);
  });
});
