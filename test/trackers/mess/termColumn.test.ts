import { readAll } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

const unasked = { academicYear: null, term: null };

/** An export of two pupils' PEPs in Year 11: what the Term column says of each, and further columns. */
function pep(terms: readonly [TestCell, TestCell], more: readonly TestCell[] = [], value: TestCell = null) {
  const pupil = (name: string, id: string, term: TestCell, met: string, grade: string): TestCell[] => [
    ...[name, id, 11, term, date(met), grade, "5"],
    ...more.map(() => value),
  ];
  return [
    {
      name: "PEPs",
      rows: [
        [
          ...[
            "Child Name",
            "LAC ID",
            "NCY",
            "Term",
            "PEP Meeting Date",
            "English Working At",
            "English Target",
          ],
          ...more,
        ],
        pupil("Ann A", "100234", terms[0], "2025-05-04", "4"),
        pupil("Bob B", "100235", terms[1], "2025-06-14", "3"),
      ],
    },
  ];
}

describe("a Term column in a list with one row a pupil", () => {
  it("with one value says year and term, and dates the grades", () => {
    const reading = readAll(pep(["Summer 2025", "Summer 2025"]), unasked);
    expect(reading.settings).toMatchObject({ academicYear: "2024/25", term: "summer" });
    expect(reading.questions.find(({ id }) => id === "academic-year")?.text).toContain(
      "every row says ‘Summer 2025’",
    );
    expect(reading.pupils.map(({ termly }) => termly.pepInTime)).toMatchObject([
      { value: "yes" },
      { value: "yes" },
    ]);
    expect(reading.pupils[0]?.grades[0]).toMatchObject({ term: { name: "summer", year: "2024/25" } });
  });

  it.each<[string, TestCell, string, string]>([
    ["Autumn 2024", null, "2024/25", "autumn"],
    ["Spring 2", "2023/24", "2023/24", "spring"],
    ["Summer", "2024-25", "2024/25", "summer"],
  ])("‘%s’ beside the academic year %s is %s %s", (term, year, academicYear, name) => {
    const sheets = pep([term, term], year === null ? [] : ["Academic year"], year);
    expect(readAll(sheets, unasked).settings).toMatchObject({ academicYear, term: name });
  });

  it("with a term of its own for each pupil dates each pupil's assessments", () => {
    const { pupils } = readAll(pep(["Summer 2025", "Spring 2025"]));
    const given = pupils.map(({ grades }) =>
      grades.filter(({ role, reading }) => role === "workingAt" && reading.kind === "grade"),
    );
    expect(given.map((grades) => grades.map(({ term }) => term?.name))).toEqual([["summer"], ["spring"]]);
  });

  it("says nothing of grades that may be results", () => {
    const rows = [
      ["UPN", "Name", "NCY", "Term", "English"],
      ["A999000114001", "Ann A", 11, "Summer 2025", "5"],
      ["B999000114002", "Bob B", 11, "Spring 2025", "4"],
    ];
    const { pupils } = readAll([{ name: "Y11", rows }]);
    expect(pupils.map(({ grades }) => grades[0]?.role)).toEqual(["result", "result"]);
  });
});
