import { analyse } from "../../../src/core/analysis/analyse";
import { columns } from "../../core/reader/reading";
import { indicatorOf } from "../../support/pupils";
import { answers, normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";

const rows = (year: number, headings: readonly string[], grades: readonly TestCell[]): TestCell[][] => [
  ["UPN", "Name", "NCY", ...headings],
  ...[1, 2, 3, 4, 5].map((nth): TestCell[] => [normalUpn(nth), `Pupil ${nth}`, year, ...grades]),
];

function read(headings: readonly string[], answer?: string, year = 11) {
  const grades = headings.map((_, at) => String(9 - at));
  return readAll([{ name: "Y11", rows: rows(year, headings, grades) }], {
    ...{ academicYear: "2025/26", term: "spring", asAt: "2026-03-20" },
    ...(answer === undefined ? {} : answers(["mocks:Y11", answer])),
  });
}

const termsIn = (reading: ReturnType<typeof read>) =>
  reading.columns.slice(3).map(({ role, term }) => (term === null ? role : term));

const when = (text: string) => `working-at grades of ${text}`;

describe("columns of mock examinations", () => {
  it("without a term are placed in late autumn, and asked about; they never count before a dated column", () => {
    const reading = read(["Eng Mock", "Maths Mock", "Eng Aut", "Maths Aut"]);
    expect(termsIn(reading)).toEqual([
      "autumn 2 2025/26",
      "autumn 2 2025/26",
      "autumn 2025/26",
      "autumn 2025/26",
    ]);
    const [question, ...more] = reading.questions;
    expect(question).toMatchObject({ id: "mocks:Y11", at: { cell: "D1" }, assumed: when("late autumn") });
    expect(question?.text).toBe(
      "D1 ‘Eng Mock’ and 1 more are of mock examinations, which are usually sat between November and February of Year 11. What are the grades below?",
    );
    expect(more).toEqual([]);
    const basics = indicatorOf({ measure: "ks4-em-4" });
    const { indicators } = analyse({ ...reading, indicators: [basics], decisions: new Map() });
    expect(indicators[0]?.term).toMatchObject({ name: "autumn", half: null });
  });

  it.each([
    ["late autumn", "autumn 2 2025/26"],
    ["early spring", "spring 1 2025/26"],
  ])("are of %s where she says so", (says, term) => {
    expect(termsIn(read(["Eng Mock", "Eng Aut"], when(says)))[0]).toBe(term);
  });

  it("are the latest, results, targets or nothing where she says so", () => {
    const role = (answer: string) => columns(read(["Eng Mock", "Eng Aut"], answer))[3];
    expect(["the latest working-at grades", "results", "targets", "not used"].map(role)).toEqual([
      "D english workingAt",
      "D english result",
      "D english target",
      "D unused",
    ]);
  });

  it.each<[string, string[]]>([
    ["numbered mocks follow each other by half terms", ["Eng Mock 1", "Eng Mock 2"]],
    ["however they are called", ["Eng PPE1", "Eng PPE2"]],
    ["or written out", ["English Mock Exam 1", "English Mock Exam 2"]],
  ])("%s: %j", (_, headings) => {
    expect(termsIn(read(headings))).toEqual(["autumn 2 2025/26", "spring 1 2025/26"]);
  });

  it("a month says when a mock was, and the others keep behind it", () => {
    expect(termsIn(read(["Eng Mock", "Eng Jan Mock"]))).toEqual(["autumn 2 2025/26", "spring 2025/26"]);
  });

  it("alone are the latest grades there are", () => {
    const reading = read(["Eng Mock", "Eng GCSE result"]);
    expect(termsIn(reading)).toEqual(["workingAt", "result"]);
    expect(reading.questions).toMatchObject([{ id: "mocks:Y11", assumed: "the latest working-at grades" }]);
  });
});
