import { codes, finding } from "../../core/reader/reading";
import { normalPupils, normalUpn, readAll, readFault } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";
import { date } from "../../support/rawWorkbook";
import { headings, keys, keysRead, row } from "./smallLists";

const read = (rows: readonly (readonly TestCell[])[]) => readAll([{ name: "All", rows }]);
const keysOf = (rows: readonly (readonly TestCell[])[]) => keysRead([{ name: "All", rows }]);
const names = (rows: readonly (readonly TestCell[])[]) => read(rows).pupils.map(({ name }) => name);

const bySurname: TestCell[] = ["Surname", "Forename", "UPN", "DOB", "Year", "Maths result"];
const ash: TestCell[] = ["Ash", "Ali", normalUpn(1), date("2009-03-01"), 11, "5"];
const bay: TestCell[] = ["Bay", "Bo", normalUpn(2), date("2009-03-02"), 11, "4"];

describe("a key beneath a list", () => {
  const key: TestCell[][] = [
    ["Key:"],
    ["K", "SEN Support"],
    ["E", "EHCP"],
    ["RED", "Below 90%"],
    ["GREEN", "96% and above"],
  ];

  it("is no pupils, though it fills the columns of names and UPNs", () => {
    const list: TestCell[] = ["Name", "UPN", "Year", "English result", "Maths result"];
    const reading = read([
      list,
      ["Ann A", normalUpn(1), 11, "4", "5"],
      ["Bob B", normalUpn(2), 11, "3", "3"],
      [],
      ...key,
    ]);
    expect(reading.pupils.map(({ name }) => name)).toEqual(["Ann A", "Bob B"]);
    expect(finding(reading, "legend-row")?.cells).toEqual(["A6", "A7", "A8", "A9"]);
    expect(codes(reading)).not.toContain("upn-format");
  });

  it.each<[string, TestCell[][]]>([
    ["beneath surname and first name", [[], ["Key to colours"], ["R", "Below target"], ["G", "On target"]]],
    ["without a title, past a gap", [[], ["R", "Below target"], ["A", "96% and above"]]],
    [
      "across one row",
      [
        ["Key", null, null],
        [null, "R", "Below target", "G", "On target"],
      ],
    ],
    [
      "further right",
      [
        [null, null, null, null, "Legend:", "R = red"],
        [null, null, null, null, null, "G"],
      ],
    ],
  ])("%s is no pupils either", (_, rows) => {
    expect(names([bySurname, ash, bay, ...rows])).toEqual(["Ali Ash", "Bo Bay"]);
  });

  it("ends where pupils or the line above them begin", () => {
    const reading = read([
      ["UPN", "Name", "Maths result", "English result"],
      ["Beckside High"],
      [normalUpn(1), "Pupil 1", "5", "4"],
      ["Key:"],
      ["R", "below"],
      [],
      ["Moor Academy"],
      [normalUpn(2), "Pupil 2", "5", "4"],
    ]);
    expect(reading.pupils.map(({ school }) => (school.kind === "value" ? school.value : null))).toEqual([
      "Beckside High",
      "Moor Academy",
    ]);
  });

  it("is no pupils in a list that knows everybody by name only, and ‘Key, Tom’ is one", () => {
    const list: TestCell[][] = [
      ["Name", "Maths result", "English result"],
      ["Ava Ash", "4", "5"],
      ["Key, Tom", "4", "5"],
    ];
    expect(names([...list, ["Key"], ["R", "Below target"], ["A", "On target"]])).toEqual([
      "Ava Ash",
      "Key, Tom",
    ]);
  });
});

describe("rows beneath the headings", () => {
  const list: TestCell[] = ["UPN", "Name", "DOB", "NCY", "SEN", "Maths result", "Attendance %"];
  const pupil: TestCell[] = [normalUpn(1), "Ash, Ali", date("2009-03-01"), 11, "K", "4", 95];

  it.each<[string, TestCell[]]>([
    ["formats", ["13 digit", "Surname, First", "dd/mm/yyyy", "R-13", "K/E/N", "9-1", "%"]],
    ["units over some columns", [null, null, null, null, null, "9-1", "0-100"]],
    ["kinds of value", ["text", "text", "date", "number", "drop-down", "1 to 9", "%"]],
    ["what must be filled", ["Mandatory", "Mandatory", "Mandatory", "Optional", "Optional", "Optional"]],
    ["numbers of columns", [1, 2, 3, 4, 5, 6, 7]],
    ["the system a column comes from", ["SIMS", "SIMS", "Mosaic", "SIMS", "Mosaic", "School", "School"]],
  ])("that hold %s explain them, and are no pupil", (_, cells) => {
    const reading = read([list, cells, pupil]);
    expect(reading.pupils.map(({ name }) => name)).toEqual(["Ash, Ali"]);
    expect(finding(reading, "headings-explained")?.message).toBe(
      "Row 2 on ‘All’ says what goes under the headings and is left out.",
    );
  });

  it.each<[string, TestCell[]]>([
    ["e.g. before the UPN", ["e.g. A123456789012", "SMITH, John", "01/01/2009", "11", "K", "5", 90]],
    ["Example before the name", [null, "Example: Smith, J", "01/01/2009", "11", "K", "5", 90]],
    ["an example row", ["EXAMPLE", "Smith, John", "01/01/2009", "11", "K", "5", 90]],
    ["a test pupil", [normalUpn(9), "Test Pupil", "01/01/2009", "11", "K", "5", 90]],
  ])("that show %s are no pupil, and are said", (_, cells) => {
    const reading = read([list, cells, pupil]);
    expect(reading.pupils.map(({ name }) => name)).toEqual(["Ash, Ali"]);
    expect(finding(reading, "example-row")?.cells).toHaveLength(1);
  });

  it("are pupils with double grades, or with names like those words", () => {
    const double: TestCell[][] = [
      ["Name", "Science result"],
      ["Ann A", "5-4"],
      ["Test, Ann", "4-4"],
      ["Page, Sarah", "4-4"],
    ];
    expect(names(double)).toHaveLength(3);
  });
});

describe("a pupil without a number", () => {
  it.each<[string, TestCell]>([
    ["blank", null],
    ["a text", "None - from Scotland"],
  ])("is a pupil when the rest of the row is like the others': %s", (_, upn) => {
    const rows = [1, 2, 3, 4, 5].map((nth) => row(nth));
    const reading = read([headings, ...rows, [upn, "New Arrival", 11, "5", "4"]]);
    expect(reading.pupils).toHaveLength(6);
    expect(codes(reading)).not.toContain("row-unlike-pupils");
  });

  it("may be who stands by name alone straight beneath the others, which is worth a look", () => {
    const reading = readFault((rows) => rows.push([null, "New, Zoe"]));
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(finding(reading, "row-unlike-pupils")?.message).toContain("Row 42");
  });
});

describe("notes and feet", () => {
  it.each([
    "* pupils in italics are placed out of area",
    "Attendance is to the end of half term 5.",
    "Source: Mosaic, 12/09/2025",
    "Page 1 of 1",
    "(figures are provisional)",
  ])("‘%s’ under the list is a note", (text) => {
    const reading = readFault((rows) => rows.push([], [text]));
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(finding(reading, "note-row")?.message).toBe(
      `Row 43 on ‘Pupils’ holds a note (‘${text}’) and no pupil, and is left out.`,
    );
  });

  it("of printed pages, with the title and the headings again, end no school", () => {
    const page: TestCell[][] = [["Page 1 of 2"], [], ["Virtual School Tracker"], headings];
    const reading = read([headings, ["Beckside High"], row(1), ...page, row(2)]);
    expect(reading.pupils.map(({ school }) => school)).toMatchObject([
      { value: "Beckside High" },
      { value: "Beckside High" },
    ]);
  });

  it.each<[string, TestCell[]]>([
    ["counts by grade", ["4+", formula(3), formula(2)]],
    ["a range of grades", ["9-4", formula(3), formula(2)]],
    ["a label before formulas", ["Achieving both", formula(3), formula(2)]],
    ["a year's figures", ["National 2024", "4.5", "4.6"]],
    ["a part of the pupils", ["SEN support", "3.5", "3"]],
    ["a short word", ["Nat", "4.5", "4.6"]],
    ["a gap", ["Gap to national", "0.5", "0.6"]],
    ["the date of a signature", ["Date:", "12/9/25"]],
  ])("are no pupil in a list by name only: %s", (_, foot) => {
    const list: TestCell[][] = [
      ["Name", "Maths result", "English result"],
      ["Ava Ash", "4", "5"],
      ["Ben Bay", "3", "4"],
    ];
    expect(names([...list, foot])).toEqual(["Ava Ash", "Ben Bay"]);
  });

  it("are left out one and all, and every pupil counts once", () => {
    const foot: TestCell[][] = [
      [],
      ["Count", null, 3],
      ["CLA national", null, null, "3.5", "3.6"],
      ["Signed:", "________", "Date:"],
    ];
    expect(keysOf([headings, row(1), row(2), ["Total", null, 2], headings, row(3), ...foot])).toEqual(
      keys(1, 3),
    );
  });
});

function formula(value: number): TestCell {
  return { value, hasFormula: true, type: "number", text: String(value) };
}
