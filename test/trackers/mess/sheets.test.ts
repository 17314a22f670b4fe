import { cornerKey } from "../../../src/core/domain/ownSheets";
import { columns, grade, stops } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell, TestSheet } from "../../support/rawWorkbook";
import { headings, keys, keysRead, row } from "./smallLists";

function ids(sheets: readonly TestSheet[]): string[] {
  return readAll(sheets).questions.map(({ id }) => id);
}

describe("several sheets", () => {
  const years: TestSheet[] = [9, 10, 11].map((year) => ({
    name: `Y${year}`,
    rows: [
      ["UPN", "Name", "Maths WA"],
      [normalUpn(year), `Pupil ${year}`, "5"],
    ],
  }));

  it("case 1: one a year group are united, and one question asks which of them count", () => {
    const reading = readAll(years);
    expect(reading.pupils.map(({ key, year }) => [key, year])).toEqual(
      [9, 10, 11].map((year) => [normalUpn(year), expect.objectContaining({ value: year }) as unknown]),
    );
    expect(reading.questions.find(({ id }) => id === "read-sheets")).toMatchObject({
      options: ["all", "only ‘Y9’", "only ‘Y10’", "only ‘Y11’"],
      assumed: "all",
      answered: false,
    });
  });

  it("case 1: sheets that the officer does not name are left out, and say so", () => {
    const reading = readAll(years, { decisions: new Map([["read-sheets", "Y9, Y11"]]) });
    expect(reading.pupils.map(({ key }) => key)).toEqual([normalUpn(9), normalUpn(11)]);
    expect(reading.sheets[1]).toMatchObject({ role: "ignored", why: "left out, as you decided", pupils: 0 });
    expect(keysRead(years, [["read-sheets", "only ‘Y10’"]])).toEqual([normalUpn(10)]);
  });

  it("case 1: one a term are united by pupil, each with the grades of its term", () => {
    const sheet = (name: string, code: string): TestSheet => ({
      name,
      rows: [
        ["UPN", "Name", "Year", "Maths WA"],
        [normalUpn(1), "Ava", 10, code],
      ],
    });
    const reading = readAll([sheet("Autumn", "3"), sheet("Spring", "4"), sheet("Summer", "5")]);
    expect(reading.pupils).toHaveLength(1);
    expect(
      reading.pupils[0]?.grades.map(({ term, reading: read }) => [
        term?.name,
        read.kind === "grade" ? read.code : read.kind,
      ]),
    ).toEqual([
      ["autumn", "3"],
      ["spring", "4"],
      ["summer", "5"],
    ]);
  });

  it("case 1: sheets about different things of the same pupils are one tracker without a question", () => {
    const sheets: TestSheet[] = [
      { name: "Grades", rows: [headings, row(1)] },
      {
        name: "Attendance",
        rows: [
          ["UPN", "Name", "Attendance %"],
          [normalUpn(1), "Pupil 1", 93],
        ],
      },
    ];
    expect(ids(sheets)).not.toContain("read-sheets");
    expect(readAll(sheets).pupils[0]?.termly.attendance).toMatchObject({ value: "93" });
  });
});

describe("a sheet a subject", () => {
  const subject = (name: string, cells: TestCell[], title: TestCell[][] = []): TestSheet => ({
    name,
    rows: [...title, ["Name", "UPN", "Aut", "Spr", "Sum", "Target"], ["Ava", normalUpn(1), ...cells]],
  });

  it("case 1: headings that say only a term or a role take the subject of the sheet's name", () => {
    const reading = readAll([
      subject("Reading", ["WTS", "EXS", "EXS", "EXS"]),
      subject("Writing", ["WTS", "WTS", "EXS", "EXS"]),
      subject("Y6 Maths tracker", ["EXS", "EXS", "GDS", "GDS"]),
    ]);
    expect(reading.pupils).toHaveLength(1);
    expect(columns(reading).filter((text) => text.includes("mathematics"))).toEqual([
      "C mathematics workingAt autumn 2024/25",
      "D mathematics workingAt spring 2024/25",
      "E mathematics workingAt summer 2024/25",
      "F mathematics target",
    ]);
    expect(new Set(reading.pupils[0]?.grades.map((each) => each.subject))).toEqual(
      new Set(["reading", "writing", "mathematics"]),
    );
  });

  it("case 1: the title names the subject where the sheet does not", () => {
    const reading = readAll([subject("Sheet1", ["4", "5", "5", "6"], [["Maths"]])]);
    expect(grade(reading, normalUpn(1), "mathematics", "target")?.reading).toMatchObject({ code: "6" });
  });

  it.each(["Sheet1", "Reading Borough Council", "Tracker"])(
    "case 1: a sheet called %s names no subject, so nothing is guessed",
    (name) => {
      const reading = readAll([
        subject(name, ["4", "5", "5", "6"]),
        { name: "All", rows: [headings, row(1)] },
      ]);
      expect(columns(reading).filter((text) => /^[CDEF] /.test(text) && text.includes("autumn"))).toEqual([]);
    },
  );

  it("case 1: names and other texts under such headings are no grades", () => {
    const reading = readAll([
      {
        name: "Maths",
        rows: [
          ["Name", "UPN", "Target", "Current"],
          ["Ava", normalUpn(1), "to be more confident with fractions", "5"],
        ],
      },
    ]);
    expect(columns(reading).slice(2)).toEqual(["C unused", "D mathematics workingAt"]);
  });
});

describe("sheets that are no trackers", () => {
  const list = [headings, row(1)];
  const other = [headings, row(2)];

  it.each<[string, string, RegExp]>([
    ["case 2: a cover", "Cover", /page of notes/],
    ["case 2: READ ME", "READ ME", /page of notes/],
    ["case 2: Lists", "Lists", /lists for drop-downs/],
    ["case 2: Pivot", "Pivot Y11", /summarises/],
    ["case 2: Old", "Y11 OLD", /no longer used/],
    ["case 2: DO NOT USE", "Y11 - DO NOT USE", /no longer used/],
    ["case 2: a copy", "Copy of Y11", /a copy/],
    ["case 2: leavers", "Left care", /have left/],
  ])("%s is left out, says why, and is read when the officer says so", (_, name, why) => {
    const sheets = [
      { name: "Y11", rows: list },
      { name, rows: other },
    ];
    const reading = readAll(sheets);
    expect(reading.pupils.map(({ key }) => key)).toEqual([normalUpn(1)]);
    expect(reading.sheets[1]).toMatchObject({ role: "ignored", pupils: 0 });
    expect(reading.sheets[1]?.why).toMatch(why);
    expect(reading.sheets[1]?.lists).toMatchObject([{ area: "A1:E2", read: false }]);
    expect(keysRead(sheets, [[`read-sheet:${name}`, "read"]])).toEqual(keys(1, 2));
  });

  it.each(["Y11 summary", "VS dashboard", "Copy of Y11", "Y11 old", "Notes"])(
    "case 2: %s is read, and asked about, where no other sheet has pupils",
    (name) => {
      const sheets: TestSheet[] = [
        { name: "Figures", rows: [["Pupils", 2]] },
        { name, rows: list },
      ];
      const reading = readAll(sheets);
      expect(reading.pupils.map(({ key }) => key)).toEqual([normalUpn(1)]);
      expect(reading.questions).toContainEqual(
        expect.objectContaining({ id: `read-sheet:${name}`, assumed: "read", answered: false }),
      );
      expect(stops(readAll(sheets, { decisions: new Map([[`read-sheet:${name}`, "leave out"]]) }))).toEqual([
        "no-pupil-list",
      ]);
    },
  );

  it.each(["Left care", "Leavers"])("case 2: %s is left out even then", (name) => {
    expect(stops(readAll([{ name, rows: list }]))).toEqual(["no-pupil-list"]);
  });

  it("case 2: of two sheets whose names speak against them, neither is taken for the tracker", () => {
    const sheets = [{ name: "Y11 old", rows: list }, { name: "Copy of Y11", rows: other }]; // prettier-ignore
    expect(stops(readAll(sheets))).toEqual(["no-pupil-list"]);
  });

  it.each<["hidden" | "veryHidden", string]>([
    ["hidden", "hidden"],
    ["veryHidden", "very hidden"],
  ])("case 2: a sheet that is %s is left out and offered", (visibility, why) => {
    const sheets: TestSheet[] = [
      { name: "Y11", rows: list },
      { name: "Staging", rows: other, visibility },
    ];
    expect(readAll(sheets).sheets[1]).toMatchObject({ role: "ignored", why });
    expect(keysRead(sheets, [["read-sheet:Staging", "read"]])).toEqual(keys(1, 2));
  });

  it.each(["Year 11 leavers", "List", "Leaving Care Team"])(
    "case 2: %s is the name of a tracker like any other",
    (name) => {
      expect(keysRead([{ name, rows: list }])).toEqual([normalUpn(1)]);
    },
  );

  it("case 2: a pivot table without an officer's headings is no list and asks nothing", () => {
    const reading = readAll([
      { name: "Y11", rows: list },
      {
        name: "Sheet2",
        rows: [
          ["Row Labels", "Count of UPN"],
          ["Beckside High", 3],
          ["Grand Total", 3],
        ],
      },
    ]);
    expect(reading.sheets[1]).toMatchObject({ role: "ignored" });
    expect(reading.questions).toEqual([]);
  });

  it("case 3: our own sheets are never read as a tracker, by mark or as copies without it", () => {
    const own: TestCell[][] = [
      ["RED pupils"],
      ["UPN", "Name", "Year", "Overall"],
      [normalUpn(2), "Ben", 11, "RED"],
    ];
    const reading = readAll([
      { name: "Y11", rows: list },
      { name: "Names are free", rows: [[cornerKey], ...own], mark: "redPupils" },
      { name: "RED pupils (2)", rows: own },
      {
        name: "Y11 plan",
        rows: [
          ["Appendix B"],
          ["Performance Indicator Recovery Plan"],
          ["UPN", "Name"],
          [normalUpn(3), "Cal"],
        ],
      },
    ]);
    expect(reading.sheets.map(({ role }) => role)).toEqual(["pupils", "ours", "ours", "ours"]);
    expect(reading.pupils.map(({ key }) => key)).toEqual([normalUpn(1)]);
  });
});
