import { readAll } from "../../support/normalTracker";
import { columns, finding, pupil } from "../../core/reader/reading";
import { ava, ben, gradesOf, noise, readLong, roster } from "./longReading";

describe("trackers with several rows for a pupil", () => {
  it("case 17: a row for each pupil, subject and term reads like one column for each", () => {
    const head = ["UPN", "Name", "NCY", "Subject", "Term", "Year", "Target", "Working at", "Result"];
    const reading = readLong([
      head,
      [ava, "Ava Ash", 11, "English Language", "Autumn", "2024/25", 6, 4, null],
      [ava, "Ava Ash", 11, "English Language", "Spring", "2024/25", 6, 5, null],
      [ava, "Ava Ash", 11, "English Language", "Summer", "2024/25", 6, 5, 6],
      [ava, "Ava Ash", 11, "Maths", "Summer", "2024/25", 5, 4, 4],
      [ben, "Ben Birch", 11, "Maths", "Spring", "2024/25", 5, 3, null],
      [ben, "Ben Birch", 11, "Maths", "Summer", "2024/25", 5, 3, 2],
    ]);
    expect(reading.pupils.map(({ key, row }) => [key, row])).toEqual([
      [ava, 2],
      [ben, 6],
    ]);
    expect(gradesOf(reading, ava)).toEqual([
      "englishLanguage result 6",
      "englishLanguage target autumn 6",
      "englishLanguage target spring 6",
      "englishLanguage target summer 6",
      "englishLanguage workingAt autumn 4",
      "englishLanguage workingAt spring 5",
      "englishLanguage workingAt summer 5",
      "mathematics result 4",
      "mathematics target summer 5",
      "mathematics workingAt summer 4",
    ]);
    expect(reading.pupils[1]?.grades.find(({ role }) => role === "result")?.at).toEqual({
      sheet: "Long",
      column: "I",
      row: 6,
    });
    expect(columns(reading)).toEqual([
      "A upn",
      "B name",
      "C yearGroup",
      "D subject",
      "E term",
      "F academicYear",
      "G target",
      "H workingAt",
      "I result",
    ]);
    expect(reading.sheets[0]?.why).toContain("a row for each pupil and subject and term");
    expect(noise(reading)).toEqual([]);
  });

  it("case 17: one grade column with its kind beside it", () => {
    const reading = readLong([
      ["UPN", "Name", "NCY", "Subject", "Term", "Type", "Grade"],
      [ava, "Ava Ash", 11, "Maths", "Spr 1", "Target", 6],
      [ava, "Ava Ash", 11, "Maths", "Spr 1", "Current", 5],
      [ava, "Ava Ash", 11, "Maths", null, "Result", 4],
      [ben, "Ben Birch", 11, "Maths", null, "Effort", 2],
    ]);
    expect(gradesOf(reading, ava)).toEqual([
      "mathematics result 4",
      "mathematics target spring 1 6",
      "mathematics workingAt spring 1 5",
    ]);
    expect(gradesOf(reading, ben)).toEqual([]);
    expect(finding(reading, "grade-type-not-known")).toMatchObject({ cell: "F5", found: "Effort" });
  });

  it("case 17: a row for each pupil and term with subjects across", () => {
    const reading = readLong([
      ["UPN", "Name", "NCY", "Term", "English", "Maths", "Attendance %"],
      [ava, "Ava Ash", 11, "Autumn", 4, 3, 91],
      [ben, "Ben Birch", 11, "Autumn", 5, 4, 92],
      [ava, "Ava Ash", 11, "Summer", 5, 4, 95],
      [ben, "Ben Birch", 11, "Summer", 6, 5, 96],
    ]);
    expect(gradesOf(reading, ben)).toEqual([
      "english workingAt autumn 5",
      "english workingAt summer 6",
      "mathematics workingAt autumn 4",
      "mathematics workingAt summer 5",
    ]);
    expect(pupil(reading, ava)?.termly.attendance).toMatchObject({ value: "95" });
    expect(noise(reading)).toEqual([]);
  });

  it("case 17: attendance with a row for each term takes the term that is read", () => {
    const rows = [
      ["UPN", "Name", "Term", "Attendance %", "Days suspended"],
      [ava, "Ava Ash", "Autumn", 91, 1],
      [ava, "Ava Ash", "Spring", 92, 2],
      [ava, "Ava Ash", "Summer", 93, 3],
    ];
    const reading = readAll([{ name: "Attendance", rows }, roster], { term: "spring" });
    expect(pupil(reading, ava)?.termly).toMatchObject({
      attendance: { value: "92" },
      suspendedDays: { value: "2" },
    });
    expect(reading.pupils).toHaveLength(2);
  });

  it("a row for each pupil and subject with terms across", () => {
    const reading = readLong([
      ["UPN", "Name", "Year", "Subject", "Aut 1", "Spr 1", "Sum 1", "Target"],
      [ava, "Ava Ash", 11, "Maths", 3, 4, 4, 5],
      [ava, "Ava Ash", 11, "History", 5, 5, 6, 7],
    ]);
    expect(gradesOf(reading, ava)).toEqual([
      "history target 7",
      "history workingAt autumn 1 5",
      "history workingAt spring 1 5",
      "history workingAt summer 1 6",
      "mathematics target 5",
      "mathematics workingAt autumn 1 3",
      "mathematics workingAt spring 1 4",
      "mathematics workingAt summer 1 4",
    ]);
    expect(noise(reading)).toEqual([]);
  });

  it("a list in which a pupil merely stands twice is not long", () => {
    const reading = readLong([
      ["UPN", "Name", "NCY", "Maths result", "English result"],
      [ava, "Ava Ash", 11, 5, 4],
      [ben, "Ben Birch", 11, 5, 4],
      [ava, "Ava Ash", 11, 6, 4],
    ]);
    expect(finding(reading, "pupil-twice")?.cells).toEqual(["A2", "A4"]);
    expect(reading.sheets[0]?.why).not.toContain("row for each pupil and");
  });

  it("names typed once over the pupil's subjects are carried down, and that is said", () => {
    const reading = readLong([
      ["UPN", "Name", "NCY", "Subject", "Result"],
      [ava, "Ava Ash", 11, "Maths", 5],
      [null, null, null, "English", 4],
      [ben, "Ben Birch", 11, "Maths", 3],
      [null, null, null, "English", 2],
      [null, "Total", null, null, 14],
    ]);
    expect(gradesOf(reading, ava)).toEqual(["english result 4", "mathematics result 5"]);
    expect(gradesOf(reading, ben)).toEqual(["english result 2", "mathematics result 3"]);
    expect(finding(reading, "pupil-carried")?.cells).toEqual(["A3", "A5"]);
    expect(finding(reading, "total-row")?.cells).toEqual(["B6"]);
  });
});
