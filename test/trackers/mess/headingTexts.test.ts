import { columns, finding, pupil } from "../../core/reader/reading";
import {
  normalHeadings,
  normalPupils,
  normalUpn,
  put,
  readAll,
  readFault,
} from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";

const ava = normalUpn(1);

function read(
  rows: readonly (readonly TestCell[])[],
  decisions: readonly (readonly [string, string])[] = [],
) {
  return readAll([{ name: "Y11", rows }], { decisions: new Map(decisions) });
}

describe("how headings are typed", () => {
  it("case 9: line breaks, double and no-break spaces, trailing spaces and case change nothing", () => {
    const spell = (text: string): string => `  ${text.replace(/ /g, "\u00a0\n ").toUpperCase()} \r\n`;
    const reading = readFault((rows) => {
      rows[0] = normalHeadings.map(spell);
    });
    expect(reading.columns.map(({ field }) => field)).toEqual(
      readFault(() => undefined).columns.map(({ field }) => field),
    );
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
    expect(pupil(answered, ava)?.grades.map(({ at }) => at.column)).toEqual(["E"]);
  });

  it("case 10: a name repeated to be read along a wide list, and a lookup of the UPN, are no second columns", () => {
    const reading = readFault((rows) => {
      rows.forEach((cells, index) => {
        cells.splice(10, 0, index === 0 ? "Surname" : cells[1]);
        cells.push(index === 0 ? "UPN" : { value: normalUpn(index), hasFormula: true });
      });
    });
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.questions).toEqual([]);
  });

  it("case 11: a filled column without a heading is named, not used, and listed", () => {
    const reading = readFault((rows) => rows.forEach((cells, index) => cells.push(index === 0 ? null : "x")));
    expect(reading.columns.at(-1)).toMatchObject({
      column: "U",
      header: "column U (no heading)",
      field: "unused",
    });
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
