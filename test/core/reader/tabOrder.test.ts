import fc from "fast-check";
import type { Pupil } from "../../../src/core/domain/pupil";
import { readTracker } from "../../../src/core/reader/readTracker";
import type { RawWorkbook } from "../../../src/core/reader/rawWorkbook";
import { normalOptions, normalUpn } from "../../support/normalTracker";
import { date, rawWorkbook } from "../../support/rawWorkbook";
import type { TestCell, TestSheet } from "../../support/rawWorkbook";

/** What was read of a pupil, whichever row names him or her first. */
function pupilText(pupil: Pupil): string {
  const grades = pupil.grades.map((grade) => JSON.stringify({ ...grade, at: null })).sort();
  return JSON.stringify({ ...pupil, name: "", sheet: "", row: 0, grades });
}

const order: fc.Arbitrary<number[]> = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 });

/** Tabs of one tracker that each know some of its pupils by other things: number, UPN, name with birth. */
function sideBySide(first: number, count: number): TestSheet[] {
  const nths = Array.from({ length: count }, (_, index) => first + index);
  const id = (nth: number): string => String(500_100 + nth);
  const born = (nth: number): TestCell => date(`2009-03-${String((nth % 27) + 1).padStart(2, "0")}`);
  const tab = (name: string, headings: TestCell[], row: (nth: number) => TestCell[]): TestSheet => ({
    name,
    rows: [headings, ...nths.map(row)],
  });
  return [
    tab("CLA", ["LCS ID", "Name", "DOB", "NCY"], (nth) => [id(nth), `Ava Ash${nth}`, born(nth), 11]),
    tab("Header", ["CHILD", "UPN", "SEX"], (nth) => [id(nth), normalUpn(nth), "F"]),
    tab("Autumn", ["UPN", "Name", "School", "Attendance", "Eng"], (nth) => [
      ...[normalUpn(nth), `Ava Ash${nth}`, "Beck", 99, "3"],
    ]),
    tab("Summer", ["UPN", "Name", "School", "Attendance", "Eng"], (nth) => [
      ...[normalUpn(nth), `Ava Ash${nth}`, "Dale", 70 + (nth % 9), "5"],
    ]),
    tab("SDQ", ["LCS ID", "SDQ"], (nth) => [id(nth), nth % 40]),
    tab("Care", ["Name", "DOB", "Date into care"], (nth) => [
      `ASH${nth}, Ava`,
      born(nth),
      date("2019-01-01"),
    ]),
  ];
}

describe("every pupil is read once", () => {
  it("whichever tabs are there and in whatever order", () => {
    const named = (workbook: RawWorkbook): string[] =>
      readTracker(workbook, normalOptions).pupils.map(pupilText).sort();
    fc.assert(
      fc.property(fc.nat(50), fc.integer({ min: 1, max: 5 }), order, (first, count, tabs) => {
        const sheets = sideBySide(first + 1, count);
        const moved = tabs.flatMap((tab) => sheets[tab] ?? []);
        const pupils = named(rawWorkbook(...moved));
        expect(pupils).toEqual(named(rawWorkbook(...sheets)));
        expect(pupils).toHaveLength(count);
      }),
      { numRuns: 100, seed: 20_260_901 },
    );
  });
});
