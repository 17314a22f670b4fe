import fc from "fast-check";
import { normalUpn, readAll } from "../../../support/normalTracker";
import type { TestCell } from "../../../support/rawWorkbook";

const headings = ["UPN", "Name", "NCY", "Subject", "Term", "Type", "Grade"];

const rows: readonly (readonly TestCell[])[] = [1, 2, 3].flatMap((nth) =>
  ["Maths", "English Language", "BTEC Sport", "BTEC Music", "Art"].flatMap((subject, at) =>
    ["Autumn", "Spring", "Summer"].map((term, when): TestCell[] => [
      normalUpn(nth),
      `Pupil ${nth}`,
      11,
      subject,
      term,
      at % 2 === 0 ? "Current" : "Target",
      subject.startsWith("BTEC") ? "L2P" : ((nth * 7 + at * 3 + when) % 9) + 1,
    ]),
  ),
);

function pupilsOf(given: readonly (readonly TestCell[])[]) {
  return readAll([{ name: "Long", rows: [headings, ...given] }])
    .pupils.map(({ key, name, year, grades }) => ({
      key,
      name,
      year,
      grades: grades
        .map(({ subject, role, term, reading }) => JSON.stringify([subject, role, term, reading]))
        .sort(),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

describe("a long list", () => {
  it("gives the same pupils in whatever order its rows stand", () => {
    const expected = pupilsOf(rows);
    expect(expected).toHaveLength(3);
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
        expect(pupilsOf(shuffled)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it("never throws, whatever its cells hold", () => {
    const upn = fc.constantFrom(normalUpn(1), normalUpn(2), "", "__proto__");
    const word = fc.constantFrom(
      "Maths",
      "Mahts",
      "GCSE in Astronomy",
      "constructor",
      "60146084",
      "BTEC Sport",
      "",
    );
    const term = fc.constantFrom("Autumn", "2", "6A25", "2013/14", "Term 4", "x", "");
    const kind = fc.constantFrom("Target", "Test", "TA", "Result", "?", "");
    const value = fc.oneof(fc.constantFrom("5", "C", "EXS", ""), fc.double(), fc.string({ unit: "binary" }));
    const row = fc.tuple(
      upn,
      fc.constantFrom("Ava", "Ben", "Total", ""),
      fc.constant(11),
      word,
      term,
      kind,
      value,
    );
    const head = fc.constantFrom(
      headings,
      ["UPN", "Name", "Year", "Subject", "Academic year", "Measure", "Result"],
      ["ULN", "Name", "NCY", "Qualification title", "Series", "Test/TA", "Outcome"],
    );
    fc.assert(
      fc.property(head, fc.array(row, { maxLength: 12 }), (top, body) => {
        expect(() => readAll([{ name: "Long", rows: [top, ...body] }])).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });
});
