import { codes, columns, finding, grade, pupil } from "../../core/reader/reading";
import { normalPupils, normalUpn, put, readAll, readFault } from "../../support/normalTracker";
import { date, percent } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

const ava = normalUpn(1);
const ben = normalUpn(2);

function read(rows: readonly (readonly TestCell[])[], decisions: readonly (readonly [string, string])[] = []) {
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
    const notes: TestCell[][] = Array.from({ length: 29 }, (_, index) => [`Note ${index}: type the grade only`]);
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
    expect(finding(reading, "group-unproved")).toMatchObject({ stops: true, cell: "C1", cells: ["C1", "F1"] });
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

describe("how headings are typed", () => {
  it("case 9: line breaks, double and no-break spaces, trailing spaces and case change nothing", () => {
    const spell = (text: string): string => `  ${text.replace(/ /g, "\u00a0\n ").toUpperCase()} \r\n`;
    const reading = readFault((rows) => {
      rows[0] = (rows[0] ?? []).map((heading) => spell(String(heading)));
    });
    expect(reading.columns.map(({ field }) => field)).toEqual(readFault(() => undefined).columns.map(({ field }) => field));
    expect(reading.questions).toEqual([]);
    expect(reading.findings).toEqual([]);
  });

  it("case 10: the same heading twice is told apart by the heading above it", () => {
    const reading = read([
      [null, null, null, "Autumn", null, "Spring", null],
      ["UPN", "Name", "Year", "Eng", "Maths", "Eng", "Maths"],
      [ava, "Ava", 10, "4", "5", "5", "6"],
    ]);
    expect(columns(reading).slice(3)).toEqual([
      "D english workingAt autumn 2024/25",
      "E mathematics workingAt autumn 2024/25",
      "F english workingAt spring 2024/25",
      "G mathematics workingAt spring 2024/25",
    ]);
  });

  it("case 10: without one it is asked, with both cells, and never counted twice", () => {
    const rows: TestCell[][] = [
      ["UPN", "Name", "Year", "Eng result", "Eng result"],
      [ava, "Ava", 11, "4", "5"],
    ];
    const question = read(rows).questions.find(({ id }) => id.startsWith("which-column:"));
    expect(question).toMatchObject({ options: ["D1", "E1"], assumed: "D1" });
    expect(question?.text).toMatch(/D1.*E1/);
    expect(pupil(read(rows), ava)?.grades).toHaveLength(1);
    const answered = read(rows, [[question?.id ?? "", "E1"]]);
    expect(pupil(answered, ava)?.grades.map(({ at }) => at.cell)).toEqual(["E2"]);
  });

  it("case 10: a name repeated to be read along a wide list, and a lookup of the UPN, are no second columns", () => {
    const reading = readFault((rows) => {
      rows.forEach((cells, index) => {
        cells.splice(10, 0, index === 0 ? "Surname" : cells[1]);
        cells.push(index === 0 ? "UPN" : { value: String(cells[0]), hasFormula: true });
      });
    });
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.questions).toEqual([]);
  });

  it("case 11: a filled column without a heading is named, not used, and listed", () => {
    const reading = readFault((rows) => rows.forEach((cells, index) => cells.push(index === 0 ? null : "x")));
    expect(reading.columns.at(-1)).toMatchObject({ column: "U", header: "column U (no heading)", field: "unused" });
    expect(finding(reading, "heading-missing")).toMatchObject({ cell: "U1" });
    expect(reading.pupils).toHaveLength(normalPupils);
  });

  it("case 11: a blank heading between others hides none of them", () => {
    const reading = readFault((rows) => put(rows, 1, "History result", null));
    expect(finding(reading, "heading-missing")).toMatchObject({ cell: "O1" });
    expect(reading.pupils[0]?.termly.attendance).toMatchObject({ kind: "value" });
  });

  it("case 13: a heading that a formula makes is read by what it shows", () => {
    const reading = readFault((rows) =>
      put(rows, 1, "Maths result", { value: "Maths result", hasFormula: true }),
    );
    expect(columns(reading)).toContain("M mathematics result");
    expect(reading.findings).toEqual([]);
  });

  it("case 13: a heading that is a real date formatted as a term is read by what it shows", () => {
    const shown = (text: string): TestCell => ({ value: 45_931, type: "number", format: "mmm-yy", text });
    const reading = read([
      [null, null, null, shown("Oct-24"), shown("Feb-25")],
      ["UPN", "Name", "Year", "Maths", "Maths"],
      [ava, "Ava", 10, "4", "5"],
    ]);
    expect(reading.columns[3]?.header).toBe("Oct-24 › Maths");
    expect(reading.pupils[0]?.grades.map(({ term }) => term?.name)).toEqual(["autumn", "spring"]);
  });
});
