import { codes, columns, finding, grade, pupil } from "../../core/reader/reading";
import { normalHeadings, normalPupils, normalUpn, readAll, readFault } from "../../support/normalTracker";
import { date, percent } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

const ava = normalUpn(1);
const ben = normalUpn(2);

function read(
  rows: readonly (readonly TestCell[])[],
  decisions: readonly (readonly [string, string])[] = [],
) {
  return readAll([{ name: "Y11", rows }], { decisions: new Map(decisions) });
}

const titles: TestCell[][] = [
  ["Northshire Virtual School"],
  ["Pupil progress tracker: Name, UPN, Year and School of every child"],
  ["Updated 12/09"],
  ["Year group", "11"],
  ["School", null, null, "Attendance officer", "Jo"],
  [],
];

describe("titles above the headings", () => {
  it.each(titles.map((_, index) => [`case 6: headings in row ${index + 2}`, index + 1] as const))(
    "%s",
    (_, count) => {
      const reading = readFault((rows) => rows.unshift(...titles.slice(0, count)));
      expect(reading.sheets[0]).toMatchObject({
        headerRows: [count + 1],
        firstPupilRow: count + 2,
        pupils: normalPupils,
      });
      expect(reading.columns.every(({ field }) => field !== "unused")).toBe(true);
      expect(reading.findings).toEqual([]);
    },
  );

  it("case 6: headings in row 30 under a long note", () => {
    const notes: TestCell[][] = Array.from({ length: 29 }, (_, index) => [
      `Note ${index}: type the grade only`,
    ]);
    const reading = readFault((rows) => rows.unshift(...notes));
    expect(reading.sheets[0]).toMatchObject({ headerRows: [30], pupils: normalPupils });
  });
});

describe("headings over several rows", () => {
  it("case 7: year and term over subject over target and current, merged cells as blanks", () => {
    const reading = read([
      [null, null, null, "Autumn 2024/25", null, null, null, "Spring 2024/25", null, null, null],
      [null, null, null, "English", null, "Maths", null, "English", null, "Maths", null],
      ["UPN", "Name", "Year", ...Array.from({ length: 4 }, () => ["Target", "Current"]).flat()],
      [ava, "Ava", 11, "5", "4", "6", "5", "5", "4", "6", "5"],
    ]);
    expect(reading.columns[10]?.header).toBe("Spring 2024/25 › Maths › Current");
    expect(columns(reading).slice(7)).toEqual([
      "H english target spring 2024/25",
      "I english workingAt spring 2024/25",
      "J mathematics target spring 2024/25",
      "K mathematics workingAt spring 2024/25",
    ]);
    expect(codes(reading)).toEqual([]);
  });

  it("case 7: the pupil's own columns in the upper row, their cells below merged", () => {
    const reading = read([
      ["UPN", "Name", "Year", "English", null, "Maths", null, "Attendance"],
      [null, null, null, "Target", "Result", "Target", "Result", "%"],
      [ava, "Ava", 11, "5", "4", "6", "5", percent(0.93)],
    ]);
    expect(reading.sheets[0]).toMatchObject({ headerRows: [1, 2], firstPupilRow: 3 });
    expect(grade(reading, ava, "mathematics")?.reading).toMatchObject({ code: "5" });
    expect(pupil(reading, ava)?.termly.attendance).toMatchObject({ value: "93" });
  });

  it("case 7: groups over a single column for the pupil", () => {
    const reading = read([
      ["Pupil", "English", null, "Maths", null],
      ["Name", "Target", "Result", "Target", "Result"],
      ["Ava Ash", "5", "4", "6", "5"],
    ]);
    expect(reading.sheets[0]?.headerRows).toEqual([1, 2]);
    expect(columns(reading)).toEqual([
      "A name",
      "B english target",
      "C english result",
      "D mathematics target",
      "E mathematics result",
    ]);
  });

  it.each<[string, TestCell[], TestCell[], string]>([
    ["raw marks beside scaled scores", ["Raw", "SS"], [88, 105], "105"],
    ["a raw test, scaled, and whether it was met", ["Test", "Scaled", "Met?"], [88, 105, "Y"], "105"],
    ["a test beside a teacher's assessment", ["Test", "TA"], [105, "EXS"], "105"],
    ["marks beside a standardised score that we do not know", ["Mark", "Score"], [88, 105], "105"],
  ])("case 7: %s under merged subjects", (_, kinds, marks, scored) => {
    const blanks = kinds.slice(1).map(() => null);
    const reading = read([
      ["UPN", "Name", "NCY", "Maths", ...blanks, "Reading", ...blanks],
      [null, null, null, ...kinds, ...kinds],
      [ava, "Ava Ash", 6, ...marks, ...marks],
      [ben, "Ben Bay", 6, ...marks, ...marks],
    ]);
    expect(reading.sheets[0]).toMatchObject({ headerRows: [1, 2], pupils: 2 });
    const marked = pupil(reading, ava)?.grades.filter(({ subject }) => subject === "mathematics");
    expect(marked?.[0]).toMatchObject({ scale: "KS2 scaled", reading: { code: scored } });
    expect(codes(reading)).not.toContain("grade-unreadable");
  });

  it("case 7: notes in brackets beneath the headings are no pupil", () => {
    const notes = normalHeadings.map((heading) => (heading === "UPN" ? "(from SIMS)" : `(${heading}?)`));
    const reading = readFault((rows) => rows.splice(1, 0, notes));
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(codes(reading)).toEqual(["headings-explained"]);
  });

  it("case 7: a group ends before a column that says who the pupil is", () => {
    const reading = read([
      ["UPN", "Name", "KS2 results", null, null, null],
      [null, null, "Reading", "Maths", "DOB", "Year"],
      [ava, "Ava", "105", "103", date("2009-03-01"), 11],
    ]);
    expect(columns(reading)).toEqual([
      "A upn",
      "B name",
      "C reading baseline",
      "D mathematics baseline",
      "E dateOfBirth",
      "F yearGroup",
    ]);
    expect(reading.findings.filter(({ stops }) => stops)).toEqual([]);
  });

  it("case 7: grades beyond such a column may belong to the group or not: it stops with the range", () => {
    const reading = read([
      ["UPN", "Name", "KS2", null, null, null],
      [null, null, "Reading", "Maths", "DOB", "Science"],
      [ava, "Ava", "105", "103", date("2009-03-01"), "5"],
    ]);
    expect(finding(reading, "group-unproved")).toMatchObject({
      stops: true,
      cell: "C1",
      cells: ["C1", "F1"],
    });
    expect(finding(reading, "group-unproved")?.message).toContain("‘KS2’");
  });
});

describe("headings repeated", () => {
  it("case 8: after every 10 pupils", () => {
    const reading = readFault((rows) => {
      const [headings = []] = rows;
      for (const at of [31, 21, 11]) rows.splice(at, 0, [...headings]);
    });
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.questions).toEqual([]);
    expect(finding(reading, "repeated-headings")).toMatchObject({ cells: ["A12", "A23", "A34"] });
  });

  it("case 8: after each school, with its name and a gap", () => {
    const reading = readFault((rows) => {
      const [headings = []] = rows;
      rows.splice(21, 0, [], ["Beckside High"], [...headings]);
      rows.splice(1, 0, ["Millbrook Academy"]);
    });
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.questions).toEqual([]);
    expect(codes(reading)).toEqual(["repeated-headings", "separator-row", "blank-rows"]);
  });

  it("case 8: two heading rows repeated", () => {
    const heads: TestCell[][] = [
      ["UPN", "Name", "Year", "English", null, "Maths", null],
      [null, null, null, "Target", "Result", "Target", "Result"],
    ];
    const reading = read([
      ...heads,
      [ava, "Ava", 11, "5", "4", "6", "5"],
      ...heads,
      [ben, "Ben", 11, "5", "4", "6", "5"],
    ]);
    expect(reading.pupils).toHaveLength(2);
    expect(codes(reading)).toEqual(["repeated-headings"]);
    expect(reading.questions).toEqual([]);
  });
});
