import { finding } from "../../core/reader/reading";
import { answers, normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";
import { ava, gradesOf, roster } from "./longReading";

describe("qualification numbers without a title", () => {
  it.each([
    ["60146084", "mathematics", "mathematics"],
    ["601/4608/4", "mathematics", "mathematics"],
    ["601/4292/3", "englishLanguage", "English Language"],
  ])(
    "a bare qualification number %s is asked about, and taken for what the register says",
    (number, subject, label) => {
      const rows = [
        ["UPN", "QAN", "Grade"],
        [ava, number, 5],
      ];
      const reading = readAll([roster, { name: "Export", rows }]);
      const [question] = reading.questions;
      expect(question?.text).toBe(
        `B2 ‘${number}’ is a qualification number without a title, and a grade stands beside it. Copies of Ofqual's register give it as the GCSE in ${label}. Which subject is it?`,
      );
      expect(gradesOf(reading, ava)[0]).toContain(subject);
      const told = readAll([roster, { name: "Export", rows }], answers([question?.id ?? "", "do not count"]));
      expect(gradesOf(told, ava)).toEqual([]);
      expect(finding(told, "qualification-number-only")).toMatchObject({ cell: "B2", found: number });
    },
  );

  it("one number in several spellings and on several sheets is asked about once", () => {
    const spellings: TestCell[] = ["601/4292/3", "60142923", 60_142_923, "601 4292 3", "601.4292.3"];
    const pupils = spellings.map((_, at) => normalUpn(at + 1));
    const rows: TestCell[][] = spellings.map((number, at) => [pupils[at], 11, number, 5]);
    const sheets = [rows.slice(0, 3), rows.slice(3)].map((part, at) => ({
      name: `Export ${at + 1}`,
      rows: [["UPN", "NCY", "QAN", "Grade"], ...part],
    }));
    const reading = readAll(sheets);
    expect(reading.questions.map(({ id }) => id)).toEqual(["subject-number:60142923"]);
    expect(reading.questions[0]?.text).toContain("C2 ‘601/4292/3’ on ‘Export 1’ and 1 more sheet is a");
    const subjects = (read: typeof reading) => pupils.map((each) => gradesOf(read, each)[0]?.split(" ")[0]);
    expect(subjects(reading)).toEqual(spellings.map(() => "englishLanguage"));
    const told = readAll(sheets, answers(["subject-number:60142923", "History"]));
    expect(subjects(told)).toEqual(spellings.map(() => "history"));
  });

  it("a number that we do not have is named and not counted, and any subject is an answer", () => {
    const rows = [
      ["UPN", "QAN", "Grade"],
      [ava, "603/0932/8", 5],
    ];
    const reading = readAll([roster, { name: "Export", rows }]);
    expect(finding(reading, "qualification-number-only")).toMatchObject({ sheet: "Export", cell: "B2" });
    expect(reading.questions[0]).toMatchObject({ assumed: "do not count" });
    const told = readAll(
      [roster, { name: "Export", rows }],
      answers([reading.questions[0]?.id ?? "", "History"]),
    );
    expect(gradesOf(told, ava)[0]).toContain("history");
  });
});
