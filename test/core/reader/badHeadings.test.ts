import { date, error } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";
import { codes, columns, finding, readRows, readSheets } from "./reading";

const ava = "A999000114001";
const row: TestCell[] = [ava, "Ava Ash", 11, "C"];
const headings: TestCell[] = ["UPN", "Name", "NCY", "Maths"];

describe("bad inputs A: sheets and headings", () => {
  it("A01 stops on an empty workbook", () => {
    for (const reading of [readSheets([]), readRows([])]) {
      expect(reading.findings).toMatchObject([{ code: "no-pupil-list", stops: true }]);
      expect(reading.findings[0]?.message).toMatch(/^There is no pupil list yet\./);
      expect(reading.pupils).toEqual([]);
    }
  });

  it("A02 stops on headings without rows", () => {
    const reading = readSheets([{ name: "Pupils", rows: [headings] }]);
    expect(finding(reading, "no-rows")).toMatchObject({ stops: true });
    expect(finding(reading, "no-rows")?.message).toMatch(/^‘Pupils’ has no rows below row 1\./);
  });

  it("A03 finds headings in row 4 under a title", () => {
    const reading = readRows([["Tracker"], ["Updated 12/09/2014"], [], headings, row]);
    expect(reading.sheets[0]).toMatchObject({ headerRows: [4], firstPupilRow: 5, lastPupilRow: 5 });
  });

  it("A04 joins two heading rows", () => {
    const reading = readRows([
      [null, null, null, "KS2", null],
      ["UPN", "Name", "NCY", "Reading", "Maths"],
      [ava, "Ava", 11, "4b", "4c"],
    ]);
    expect(reading.columns[3]?.header).toBe("KS2 › Reading");
    expect(columns(reading).slice(3)).toEqual(["D reading baseline", "E mathematics baseline"]);
  });

  it("A05 stops without headings and quotes the first row", () => {
    const reading = readRows([row, ["H999000114002", "Ben", 11, "D"]]);
    expect(finding(reading, "no-headings")).toMatchObject({ stops: true, cell: "A1" });
    expect(finding(reading, "no-headings")?.message).toContain("A999000114001, Ava Ash, 11, C");
  });

  it("A06 asks which of two columns with the same heading counts, naming both cells", () => {
    const reading = readRows([
      [...headings, "Maths"],
      [ava, "Ava", 11, null, "C"],
    ]);
    const question = reading.questions.find(({ id }) => id.startsWith("which-column"));
    expect(question).toMatchObject({ options: ["D1", "E1"], assumed: "E1" });
    expect(reading.pupils[0]?.grades).toHaveLength(1);
    const answered = readRows(
      [
        [...headings, "Maths"],
        [ava, "Ava", 11, "D", "C"],
      ],
      {
        decisions: new Map([[question?.id ?? "", "E1"]]),
      },
    );
    expect(answered.pupils[0]?.grades[0]?.at.cell).toBe("E2");
  });

  it("A07 reads headings that differ by case, spaces, no-break spaces and line breaks", () => {
    const reading = readRows([["u.p.n.", " PUPIL\u00a0\nName ", "Year  Group", "MATHS "], row]);
    expect(columns(reading)).toEqual(["A upn", "B name", "C yearGroup", "D mathematics result"]);
  });

  it("A08 asks about a misspelt heading and goes on as if the answer were yes", () => {
    const rows = [
      ["UPN", "Name", "Readng", "NCY"],
      [ava, "Ava", "4b", 6],
    ];
    const reading = readRows(rows);
    expect(reading.questions.find(({ id }) => id.startsWith("heading:"))).toMatchObject({
      text: "Use C1 ‘Readng’ for Reading?",
      options: ["yes", "no"],
      assumed: "yes",
    });
    expect(reading.columns[2]).toMatchObject({ subject: "reading", confidence: "asked" });
    const refused = readRows(rows, { decisions: new Map([["heading:Y11:Readng", "no"]]) });
    expect(refused.columns[2]).toMatchObject({ field: "unused" });
  });

  it("A09 lists a filled column without a heading", () => {
    const reading = readRows([
      ["UPN", "Name", "NCY", "Maths", null],
      [...row, "x"],
    ]);
    expect(reading.columns[4]).toMatchObject({ header: "column E (no heading)", field: "unused" });
    expect(finding(reading, "heading-missing")?.cell).toBe("E1");
  });

  it("A11 reads headings that are numbers or dates as text", () => {
    const reading = readRows([
      [...headings, 2026, date("2025-09-01")],
      [...row, 1, 2],
    ]);
    expect(reading.columns.slice(4).map(({ field }) => field)).toEqual(["unused", "unused"]);
  });

  it("A12 lists a heading that is an Excel error", () => {
    const reading = readRows([
      [...headings, error("#REF!")],
      [...row, "C"],
    ]);
    expect(finding(reading, "heading-broken")).toMatchObject({ cell: "E1", found: "#REF!" });
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "A13 reads the heading %s as plain text",
    (name) => {
      const reading = readRows([
        [...headings, name],
        [...row, name],
      ]);
      expect(reading.columns[4]).toMatchObject({ header: name, field: "unused" });
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    },
  );

  it("A14 cuts a very long heading for display and loses no time on it", () => {
    const rows = [
      [...headings, "5 A C ".repeat(20_000)],
      [...row, "x"],
    ];
    readRows(rows);
    const start = performance.now();
    const reading = readRows(rows);
    expect(performance.now() - start).toBeLessThan(100);
    expect(reading.columns[4]?.header.length).toBeLessThan(130);
  });

  it("A15 keeps markup in a heading as text", () => {
    const reading = readRows([
      [...headings, "<img src=x onerror=alert(1)>"],
      [...row, 1],
    ]);
    expect(reading.columns[4]?.header).toBe("<img src=x onerror=alert(1)>");
  });

  it("A17 ignores unknown columns and lists them once", () => {
    const reading = readRows([
      [...headings, "Social worker", "Shoe size"],
      [...row, "x", 5],
    ]);
    expect(codes(reading).filter((code) => code === "columns-unused")).toHaveLength(1);
    expect(finding(reading, "columns-unused")?.cells).toEqual(["E1", "F1"]);
  });

  it("A22 stops when the pupils run across", () => {
    const reading = readRows([
      ["UPN", ava, "H999000114002"],
      ["Name", "Ava", "Ben"],
      ["NCY", 11, 11],
      ["Maths", "C", "D"],
    ]);
    expect(finding(reading, "pupils-across")).toMatchObject({ stops: true });
  });
});
