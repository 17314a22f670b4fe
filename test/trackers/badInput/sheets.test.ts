import { columns, finding, stops } from "../../core/reader/reading";
import { normalHeadings, normalPupils, normalUpn, readAll, readFault } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";

describe("bad sheets", () => {
  it.each<[string, TestCell[][] | null]>([
    ["A01: no sheet at all", null],
    ["A01: one empty sheet", []],
    ["A01: a sheet of blanks", [[null, " "], [""]]],
  ])("%s stops and says how to start", (_, rows) => {
    const reading = readAll(rows === null ? [] : [{ name: "Sheet1", rows }]);
    expect(reading.findings).toMatchObject([{ code: "no-pupil-list", stops: true }]);
    expect(reading.findings[0]?.message).toMatch(
      /^There is no pupil list yet\..*UPN, Surname and Date of birth/,
    );
    expect(reading.pupils).toEqual([]);
  });

  it("A02: headings without rows stop, naming the row", () => {
    const reading = readAll([{ name: "Pupils", rows: [[...normalHeadings]] }]);
    expect(stops(reading)).toEqual(["no-rows"]);
    expect(reading.findings[0]?.message).toMatch(/^‘Pupils’ has no rows below row 1\./);
  });

  it("A03: headings in row 4 under a title are found and shown", () => {
    const reading = readFault((rows) => rows.unshift(["CLA tracker"], ["Updated 12/09/2025"], []));
    expect(reading.sheets[0]).toMatchObject({ headerRows: [4], firstPupilRow: 5, pupils: normalPupils });
    expect(reading.findings).toEqual([]);
    expect(reading.questions).toEqual([]);
  });

  it("A04: a group over its columns is joined to their headings", () => {
    const reading = readAll([
      {
        name: "Y11",
        rows: [
          [null, null, null, "KS2", null, "GCSE", null],
          ["UPN", "Name", "Year", "Reading", "Maths", "Maths", "Science"],
          [normalUpn(1), "Ava", 11, "105", "103", "5", "4"],
        ],
      },
    ]);
    expect(reading.columns[3]?.header).toBe("KS2 › Reading");
    expect(columns(reading).slice(3)).toEqual([
      "D reading baseline",
      "E mathematics baseline",
      "F mathematics result",
      "G science result",
    ]);
  });

  it("A04: a group whose end cannot be told stops with its range", () => {
    const reading = readAll([
      {
        name: "Y11",
        rows: [
          ["UPN", "Targets", null, null, null],
          [null, "Maths", "Science", "Surname", "English"],
          [normalUpn(1), "5", "4", "Ash", "6"],
        ],
      },
    ]);
    expect(stops(reading)).toEqual(["group-unproved"]);
    expect(finding(reading, "group-unproved")).toMatchObject({ cell: "B1", cells: ["B1", "E1"] });
    expect(finding(reading, "group-unproved")?.message).toMatch(
      /Cells B1 and E1 on ‘Y11’.*‘Targets’.*‘Surname’/,
    );
  });

  it("A05: pupils without headings stop, quoting the first row", () => {
    const reading = readFault((rows) => rows.shift());
    expect(stops(reading)).toEqual(["no-headings"]);
    expect(finding(reading, "no-headings")).toMatchObject({ sheet: "Pupils", cell: "A1" });
    expect(finding(reading, "no-headings")?.message).toContain(normalUpn(1));
  });
});
