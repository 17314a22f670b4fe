import { readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";
import { codes, finding } from "../../core/reader/reading";
import { ava, ben, gradesOf, noise, readLong } from "./longReading";

describe("targets and results beneath each other, subjects across", () => {
  const rows = (type: TestCell, named: boolean): TestCell[][] => [
    ["Name", "UPN", "Yr", type, "English", "Maths"],
    ["Ava Ash", ava, 11, "Target", "5", "6"],
    [named ? "Ava Ash" : null, named ? ava : null, named ? 11 : null, "Actual", "4", "5"],
    ["Ben Birch", ben, 11, "Target", "4", "4"],
    [named ? "Ben Birch" : null, named ? ben : null, named ? 11 : null, "Actual", "3", "5"],
  ];

  it.each<[string, TestCell, boolean]>([
    ["without a heading, the pupil named once", null, false],
    ["under Type, the pupil named once", "Type", false],
    ["under a heading that we do not know, the pupil in every row", "T/A", true],
  ])("are told apart by their words %s", (_, heading, named) => {
    const reading = readLong(rows(heading, named));
    expect(gradesOf(reading, ava)).toEqual([
      "english result 4",
      "english target 5",
      "mathematics result 5",
      "mathematics target 6",
    ]);
    expect(gradesOf(reading, ben)).toContain("english result 3");
    expect(codes(reading)).not.toContain("row-without-pupil");
    expect(reading.columns[3]).toMatchObject({ field: "gradeType" });
  });

  it("may name more kinds, and a kind that we do not know is named", () => {
    const reading = readLong([
      ["UPN", "Yr", "Row", "English"],
      [ava, 11, "Target", "5"],
      [ava, 11, "Working at", "4"],
      [ava, 11, "Effort", "1"],
      [ben, 11, "Target", "4"],
      [ben, 11, "Working at", "3"],
    ]);
    expect(gradesOf(reading, ava)).toEqual(["english target 5", "english workingAt 4"]);
    expect(finding(reading, "grade-type-not-known")).toMatchObject({ cell: "C4", found: "Effort" });
  });

  it("are not looked for where every pupil has one row", () => {
    const { columns } = readAll([
      { name: "Y11", rows: [["UPN", "Yr", "Notes", "English result"], [ava, 11, "Target", "5"], [ben, 11, "Current", "4"]] }, // prettier-ignore
    ]);
    expect(columns[2]).toMatchObject({ field: "unused" });
  });
});

describe("a results export", () => {
  it.each(["GCSE/9FC", "Level 2", "GCSE"])("takes the grade from Grade where Level says %s", (level) => {
    const reading = readLong([
      ["UPN", "QAN", "Title", "Level", "Season", "Grade"],
      [ava, "60144458", "GCSE English Language", level, "Summer 2025", "4"],
      [ava, "60144460", "GCSE Mathematics", level, "Summer 2025", "5"],
      [ben, "60144458", "GCSE English Language", level, "Summer 2025", "U"],
    ]);
    expect(gradesOf(reading, ava)).toEqual([
      "englishLanguage result 2025-06-01 4",
      "mathematics result 2025-06-01 5",
    ]);
    expect(gradesOf(reading, ben)).toEqual(["englishLanguage result 2025-06-01 U"]);
    expect(noise(reading)).toEqual([]);
  });

  const head = ["UPN", "Yr", "Qualification", "Result Set"];
  const english = "GCSE (9-1) English Language";

  it("takes a target without a term, by the type of the row", () => {
    const reading = readLong([
      [...head, "Result Type", "Result"],
      [ava, 11, english, "Exam Aug 2025", "Grade", "4"],
      [ava, 11, english, "KS4 upload", "Target", "5"],
      [ava, 11, english, "Y11 Spring Data", "Working At", "3"],
      [ava, 11, "GCSE (9-1) Mathematics", "Exam Aug 2025", "Grade", "5"],
      [ben, 11, english, "Exam Aug 2025", "Grade", "2"],
    ]);
    expect(gradesOf(reading, ava)).toContain("englishLanguage target 5");
    expect(codes(reading)).not.toContain("term-not-known");
  });

  it("takes a target by the name of its result set, which beats the heading Result", () => {
    const reading = readLong([
      [...head, "Result"],
      [ava, 11, english, "Exam Aug 2025", "4"],
      [ava, 11, english, "KS4 Targets", "5"],
      [ava, 11, "GCSE (9-1) Mathematics", "Exam Aug 2025", "5"],
      [ben, 11, english, "Exam Aug 2025", "2"],
    ]);
    expect(gradesOf(reading, ava)).toContain("englishLanguage target 5");
    expect(gradesOf(reading, ava)).not.toContain("englishLanguage result 5");
  });
});
