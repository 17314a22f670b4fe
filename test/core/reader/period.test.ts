import { date } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";
import { readSheets } from "./reading";

const ava = "A999000114001";
const list: TestCell[][] = [
  ["UPN", "Name", "NCY", "Maths"],
  [ava, "Ava", 11, "C"],
];

describe("the academic year and the term", () => {
  it.each<[string, string, TestCell[][], string, string]>([
    ["the sheet's name", "Y11 2012-13", list, "2012/13", "summer"],
    ["a title", "List", [["Year 11 tracker, Spring 2013"], ...list], "2012/13", "spring"],
    [
      "headings, the term being the latest that is filled in",
      "List",
      [
        ["UPN", "Name", "NCY", "Maths Aut 12/13 WA"],
        [ava, "Ava", 11, "C"],
      ],
      "2012/13",
      "autumn",
    ],
    [
      "year groups and dates of birth",
      "List",
      [
        ["UPN", "Name", "NCY", "DOB", "Maths"],
        [ava, "Ava", 11, date("1996-10-01"), "C"],
      ],
      "2012/13",
      "summer",
    ],
    [
      "the day of the run, results in autumn being those of the summer before",
      "List",
      list,
      "2013/14",
      "summer",
    ],
    [
      "the day of the run where nothing is a result",
      "List",
      [
        ["UPN", "Name", "NCY", "Maths WA"],
        [ava, "Ava", 11, "C"],
      ],
      "2014/15",
      "autumn",
    ],
    ["a day in the title is no year", "List", [["Updated 12/09/2013"], ...list], "2013/14", "summer"],
  ])("come from %s", (_, name, rows, year, term) => {
    const { settings, questions } = readSheets([{ name, rows }]);
    expect([settings.academicYear, settings.term]).toEqual([year, term]);
    expect(questions.find(({ id }) => id === "academic-year")).toMatchObject({ assumed: year });
  });

  it("follow the run's options before Settings, and Settings before the tracker", () => {
    const sheets = [
      { name: "Y11 2012-13", rows: list },
      {
        name: "Settings",
        rows: [
          ["Setting", "Value"],
          ["Academic year", "2011/12"],
          ["Term", "Spring"],
          ["Council", "Northshire"],
        ],
      },
    ];
    const given = readSheets(sheets);
    expect(given.settings).toMatchObject({ academicYear: "2011/12", term: "spring", council: "Northshire" });
    expect(given.hasSettings).toBe(true);
    expect(given.questions.map(({ id }) => id)).not.toContain("academic-year");
    const asked = readSheets(sheets, { academicYear: "2010/11", term: "autumn" });
    expect(asked.settings).toMatchObject({ academicYear: "2010/11", term: "autumn" });
  });

  it("follow the officer's answers to the questions", () => {
    const decisions = new Map([
      ["academic-year", "2011/12"],
      ["term", "autumn"],
    ]);
    const { settings } = readSheets([{ name: "List", rows: list }], { decisions });
    expect(settings).toMatchObject({ academicYear: "2011/12", term: "autumn" });
  });

  it("take plain columns for working-at grades before the results are out, and ask", () => {
    const { pupils, questions } = readSheets([{ name: "Y11", rows: list }], { asAt: "2014-02-01" });
    expect(pupils[0]?.grades[0]?.role).toBe("workingAt");
    expect(questions.find(({ id }) => id === "roles:Y11")).toMatchObject({ assumed: "workingAt" });
    const decided = readSheets([{ name: "Y11", rows: list }], {
      asAt: "2014-02-01",
      decisions: new Map([["roles:Y11", "result"]]),
    });
    expect(decided.pupils[0]?.grades[0]?.role).toBe("result");
  });
});
