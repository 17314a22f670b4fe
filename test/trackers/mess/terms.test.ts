import type { TestCell } from "../../support/rawWorkbook";
import { date, serialOf } from "../../support/rawWorkbook";
import { normalRows, readAll } from "../../support/normalTracker";

const pupils: TestCell[][] = normalRows().slice(1, 9);

/** Columns of English under these headings, each pupil working at a 4 unless told otherwise. */
function english(headings: readonly TestCell[], name = "Tracker") {
  const rows = [["UPN", "NCY", ...headings], ...pupils.map(([upn]) => [upn, 11, ...headings.map(() => "4")])];
  return readAll([{ name, rows: rows }], { term: "summer" });
}

const termsOf = (headings: readonly TestCell[]) =>
  english(headings)
    .columns.slice(2)
    .map(({ term }) => term);

describe("terms in headings", () => {
  it.each<[string, string]>([
    ["Eng Aut 1", "autumn 1 2024/25"],
    ["Eng Spr", "spring 2024/25"],
    ["Eng A2", "autumn 2 2024/25"],
    ["Eng S1", "spring 1 2024/25"],
    ["Eng Su1", "summer 1 2024/25"],
    ["Eng HT3", "spring 1 2024/25"],
    ["Eng Autumn Term 24/25", "autumn 2024/25"],
    ["Eng Aut 24", "autumn 2024/25"],
    ["Eng Dec", "autumn 2024/25"],
    ["Eng Autumn Term 23/24", "autumn 2023/24"],
  ])("case 14: %s is %s", (heading, term) => {
    expect(termsOf([heading])).toEqual([term]);
  });

  it("case 14: T1 to T6 are half terms in order", () => {
    expect(termsOf(["T1", "T2", "T3", "T4", "T5", "T6"].map((term) => `Eng ${term}`))).toEqual([
      "autumn 1 2024/25",
      "autumn 2 2024/25",
      "spring 1 2024/25",
      "spring 2 2024/25",
      "summer 1 2024/25",
      "summer 2 2024/25",
    ]);
  });

  it("case 14: T1 to T6 are half terms beside a column of subjects, too", () => {
    const rows = pupils.flatMap(([upn]) =>
      ["English", "Maths"].map((subject): TestCell[] => [
        upn ?? null,
        11,
        subject,
        "2",
        "3",
        "3",
        "4",
        "4",
        "5",
      ]),
    );
    const headings: TestCell[] = ["UPN", "NCY", "Subject", "T1", "T2", "T3", "T4", "T5", "T6"];
    const reading = readAll([{ name: "Tracker", rows: [headings, ...rows] }], { term: "summer" });
    expect(reading.pupils).toHaveLength(pupils.length);
    expect(
      reading.pupils[0]?.grades.filter(({ subject }) => subject === "english").map(({ term }) => term),
    ).toEqual(
      (["autumn", "spring", "summer"] as const).flatMap((name) =>
        ([1, 2] as const).map((half) => ({ year: "2024/25", name, half })),
      ),
    );
    expect(reading.questions).toEqual([]);
  });

  it("case 14: three numbered drops are taken for the three terms, and asked about", () => {
    const reading = english(["Eng Data Drop 1", "Eng Data Drop 2", "Eng Data Drop 3"]);
    expect(reading.columns.slice(2).map(({ term }) => term)).toEqual([
      "autumn 2024/25",
      "spring 2024/25",
      "summer 2024/25",
    ]);
    expect(reading.questions).toMatchObject([
      { id: "term-numbers:Tracker", at: { cell: "C1" }, assumed: "three terms" },
    ]);
  });

  it("case 15: a year that no heading names comes from the sheet's name", () => {
    const rows: TestCell[][] = [["UPN", "NCY", "Eng Spr"], ...pupils.map(([upn]) => [upn ?? null, 11, "4"])];
    const reading = readAll([{ name: "Y11 2023-24", rows }], { academicYear: null, term: null });
    expect(reading.settings.academicYear).toBe("2023/24");
    expect(reading.columns[2]?.term).toBe("spring 2023/24");
    expect(reading.questions.find(({ id }) => id === "academic-year")).toMatchObject({ assumed: "2023/24" });
  });

  it("case 53: working at, predicted and target stay apart; a prediction is never used", () => {
    const { columns } = english(["Eng working at", "Eng most likely", "Eng target"]);
    expect(columns.slice(2).map(({ field, role }) => [field, role])).toEqual([
      ["grade", "workingAt"],
      ["unused", null],
      ["grade", "target"],
    ]);
  });

  it("grades of an earlier year never mix into this year's", () => {
    const rows: TestCell[][] = [
      [null, null, "2023/24", null, "2024/25", null],
      ["UPN", "NCY", "Eng", "Attendance", "Eng", "Attendance"],
      ...pupils.map(([upn]) => [upn ?? null, 11, "2", 80, "5", 95]),
    ];
    const reading = readAll([{ name: "Tracker", rows }]);
    const [pupil] = reading.pupils;
    expect(pupil?.termly.attendance).toMatchObject({ value: "95" });
    expect(
      pupil?.grades.map(({ role, term, reading: grade }) => [
        role,
        term?.year ?? null,
        "code" in grade && grade.code,
      ]),
    ).toEqual([
      ["workingAt", "2023/24", "2"],
      ["result", null, "5"],
    ]);
  });

  it("A11: numbers and dates as headings are read as text and listed", () => {
    const reading = english([2026, date("2024-12-12")]);
    expect(reading.pupils).toHaveLength(pupils.length);
    expect(reading.columns.slice(2).map(({ field, header }) => [field, header])).toEqual([
      ["unused", "2026"],
      ["unused", "12/12/2024"],
    ]);
  });

  it("C12: a month in a date heading is its term", () => {
    const month = { value: serialOf("2024-12-01"), format: "mmm-yy", text: "Dec-24" };
    const rows: TestCell[][] = [
      [null, null, month],
      ["UPN", "NCY", "Eng"],
      ...pupils.map(([upn]) => [upn ?? null, 11, "4"]),
    ];
    expect(readAll([{ name: "Tracker", rows }]).columns[2]).toMatchObject({ term: "autumn 2024/25" });
  });
});
