import { finding } from "../../core/reader/reading";
import { answers, normalUpn, readAll } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";
import type { TestCell, TestSheet } from "../../support/rawWorkbook";

const cla: TestSheet = {
  name: "CLA",
  rows: [
    ["Name", "LCS ID", "DOB", "NCY", "Eng WA"],
    ["Ann Ash", "500101", date("2009-03-01"), 11, "4"],
    ["Bob Birch", "500102", date("2009-05-01"), 11, "3"],
  ],
};

const sheet = (name: string, ...rows: TestCell[][]): TestSheet => ({ name, rows });

function attendance(...sheets: TestSheet[]) {
  const { pupils } = readAll(sheets);
  return pupils.map(({ name, termly }) => [
    name,
    termly.attendance.kind === "value" ? termly.attendance.value : termly.attendance.kind,
  ]);
}

describe("a tab with a name or a number and one fact", () => {
  const known = [
    ["Ann Ash", "91"],
    ["Bob Birch", "80"],
  ];

  it.each<[string, TestSheet]>([
    [
      "the tracker's own number",
      sheet("Attendance", ["Name", "LCS ID", "Attendance"], ["A Ash", "500101", 91], ["Bob", "500102", 80]),
    ],
    [
      "nothing but the number",
      sheet("Att", ["LCS ID", "Attendance %"], ["500102", 80], ["500101", 91], ["500999", 12]),
    ],
    [
      "name with birth",
      sheet(
        "Att",
        ["Name", "DOB", "Attendance"],
        ["Ann Ash", date("2009-03-01"), 91],
        ["Bob Birch", date("2009-05-01"), 80],
      ),
    ],
  ])("is joined by %s, before or after the tracker", (_, tab) => {
    expect(attendance(cla, tab)).toEqual(known);
    expect(attendance(tab, cla)).toEqual(known);
  });

  it("rows of nobody in the tracker are named and left out", () => {
    const reading = readAll([
      cla,
      sheet("Att", ["LCS ID", "Attendance"], ["500101", 91], ["500102", 80], ["500999", 12]),
    ]);
    expect(reading.pupils).toHaveLength(2);
    expect(finding(reading, "pupil-not-in-tracker")).toMatchObject({ sheet: "Att", cells: ["A4"] });
    expect(reading.sheets[1]).toMatchObject({
      role: "pupils",
      why: "facts of pupils who stand on other lists",
    });
  });

  const pep = sheet("PEP", ["Name", "PEP in time"], ["Ann Ash", "Y"], ["Bob Birch", "N"]);

  it("by name alone only when the officer says so; until then nobody is doubled", () => {
    const reading = readAll([cla, pep]);
    expect(reading.pupils.map(({ termly }) => termly.pepInTime.kind)).toEqual(["noColumn", "noColumn"]);
    expect(reading.questions.map(({ id }) => id)).toEqual(["same-names:PEP"]);
    expect(reading.findings).toEqual([]);
    const same = readAll([pep, cla], answers(["same-names:PEP", "the same pupils"]));
    expect(same.pupils.map(({ termly }) => termly.pepInTime)).toMatchObject([
      { value: "yes" },
      { value: "no" },
    ]);
  });

  it("a tab of other people stays ignored, and says why", () => {
    const staff = sheet("Staff", ["Name", "Attendance"], ["Di Dean", 91], ["Ed Elm", 80], ["Ann Ash", 80]);
    const reading = readAll([cla, staff]);
    expect(reading.pupils).toHaveLength(2);
    expect(reading.sheets[1]).toMatchObject({
      role: "ignored",
      why: "names or numbers found, but not those of pupils on another list",
    });
  });

  it("numbers counted from 1 join nobody", () => {
    const few = sheet(
      "CLA",
      ["ID", "Name", "NCY", "Eng WA"],
      [1, "Ann Ash", 11, "4"],
      [2, "Bob Birch", 11, "3"],
    );
    const schools = sheet("Schools", ["ID", "Attendance"], [1, 91], [2, 80]);
    expect(readAll([few, schools]).sheets[1]?.role).toBe("ignored");
  });

  it("a hidden one is asked about", () => {
    const tab = { ...sheet("Att", ["LCS ID", "Attendance"], ["500101", 91]), visibility: "hidden" as const };
    expect(readAll([cla, tab]).questions.map(({ id }) => id)).toEqual(["read-sheet:Att"]);
    const read = readAll([cla, tab], answers(["read-sheet:Att", "read"]));
    expect(read.pupils[0]?.termly.attendance).toMatchObject({ value: "91" });
  });

  it("of one tab a term, that of the latest term counts", () => {
    const tab = (name: string, figure: number) => sheet(name, ["LCS ID", "Attendance"], ["500101", figure]);
    const reading = readAll([cla, tab("Att Autumn", 99), tab("Att Summer", 70)]);
    expect(reading.pupils[0]?.termly.attendance).toMatchObject({ value: "70" });
    expect(reading.questions).toEqual([]);
  });
});

describe("CHILD of the SSDA903 return", () => {
  const tracker = sheet(
    "Tracker",
    ["LCS ID", "Name", "NCY", "Eng WA"],
    ["100234", "Ann A", 10, "4"],
    ["100235", "Bob B", 10, "3"],
  );

  it.each<[string, TestCell, TestCell]>([
    ["text", "100234", "100235"],
    ["numbers", 100234, 100235],
  ])("over %s is the tracker's own number, and doubles nobody", (_, first, second) => {
    const header = sheet(
      "Header",
      ["CHILD", "SEX", "DOB", "ETHNIC", "UPN"],
      [first, 1, "04/03/2010", "WBRI", normalUpn(11)],
      [second, 2, "04/11/2009", "MWBC", normalUpn(12)],
    );
    for (const sheets of [
      [header, tracker],
      [tracker, header],
    ]) {
      const { pupils } = readAll(sheets);
      expect(pupils.map(({ key, name }) => [key, name])).toEqual([
        [normalUpn(11), "Ann A"],
        [normalUpn(12), "Bob B"],
      ]);
      expect(pupils[0]).toMatchObject({ localId: { value: "100234" }, year: { value: 10 } });
    }
  });

  it("names the pupil where no list does", () => {
    const alone = sheet(
      "Header",
      ["CHILD", "SEX", "DOB"],
      ["C100234", 1, "04/03/2010"],
      ["C100235", 2, "04/11/2009"],
    );
    expect(readAll([alone]).pupils.map(({ key, name }) => [key, name])).toEqual([
      ["C100234", "C100234"],
      ["C100235", "C100235"],
    ]);
  });

  it("a row with a date of birth and no name is not said to have none", () => {
    const reading = readAll([sheet("Y10", ["Name", "DOB", "NCY", "UPN"], ["", "04/03/2010", 10, "UN1"])]);
    expect(finding(reading, "pupil-without-key")?.message ?? "").not.toContain("no date of birth");
  });
});

describe("three tabs of which one shows that two pupils are one", () => {
  const byId = sheet("A", ["LCS ID", "Name", "NCY"], ["500101", "Ann Ash", 11]);
  const byUpn = sheet("B", ["UPN", "Name", "Maths result"], [normalUpn(1), "Ann Ash", "5"]);
  const both = sheet(
    "C",
    ["UPN", "LCS ID", "Name", "English result"],
    [normalUpn(1), "500101", "Ann Ash", "4"],
  );

  it.each([[[byId, byUpn, both]], [[both, byId, byUpn]], [[byUpn, both, byId]]])(
    "one pupil is read in any order",
    (sheets) => {
      const { pupils } = readAll(sheets);
      expect(pupils.map(({ key, grades }) => [key, grades.length])).toEqual([[normalUpn(1), 2]]);
    },
  );
});
