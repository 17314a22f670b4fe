import { codes, columns, finding } from "../../core/reader/reading";
import {
  columnOf,
  normalPupils,
  normalRows,
  normalUpn,
  readAll,
  readFault,
} from "../../support/normalTracker";
import { error } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

describe("hidden columns", () => {
  it("case 27: are read like the others, and those that are read are named", () => {
    const rows = normalRows((cells) =>
      cells.forEach((row, index) => row.push(index === 0 ? "Notes" : "private")),
    );
    const reading = readAll([{ name: "Pupils", rows, hiddenColumns: ["M", "N", "U"] }]);
    expect(reading.pupils[0]?.grades.map(({ subject }) => subject)).toContain("mathematics");
    expect(finding(reading, "hidden-columns")).toMatchObject({
      severity: "information",
      cells: ["M1", "N1"],
    });
    expect(finding(reading, "hidden-columns")?.message).toContain("‘Maths result’ and ‘Science result’");
    expect(JSON.stringify(reading.findings)).not.toContain("private");
  });

  it("case 27: other subjects' columns hidden on a copied sheet change no figure", () => {
    const rows = normalRows();
    const hidden = readAll([{ name: "Pupils", rows, hiddenColumns: ["K", "L", "N", "O"] }]);
    const shown = readAll([{ name: "Pupils", rows }]);
    expect(hidden.pupils).toEqual(shown.pupils);
    expect(hidden.columns).toEqual(shown.columns);
  });
});

describe("helper columns right of the list", () => {
  const helper = (heading: TestCell, cell: TestCell) => (rows: TestCell[][]) =>
    rows.forEach((cells, index) => cells.push(index === 0 ? heading : cell));

  it.each<[string, TestCell, TestCell]>([
    ["case 28: a lookup of #N/A", "VLOOKUP", error("#N/A")],
    ["case 28: a lookup without a heading", null, error("#N/A")],
    ["case 28: a key", "Helper key", { value: "1|x", hasFormula: true }],
    ["case 28: a count", "Count 4+", { value: 3, hasFormula: true }],
    ["case 28: a column of #REF!", error("#REF!"), error("#REF!")],
  ])("%s is not used, and no cell of it is a finding", (_, heading, cell) => {
    const reading = readFault(helper(heading, cell));
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(columns(reading).at(-1)).toBe("U unused");
    expect(codes(reading)).not.toContain("cell-error");
    expect(reading.findings.filter(({ stops }) => stops)).toEqual([]);
    expect(reading.questions).toEqual([]);
  });

  it("case 28: a lookup table right of a gap is no second list", () => {
    const reading = readFault((rows) => {
      rows[0]?.push(null, "Code", "Meaning");
      rows[1]?.push(null, "SEMH", "Social, emotional and mental health");
      rows[2]?.push(null, "MLD", "Moderate learning difficulty");
    });
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.questions).toEqual([]);
  });

  it("case 28: the name repeated beyond a gap with more columns belongs to the same list", () => {
    const reading = readFault((rows) =>
      rows.forEach((cells, index) =>
        cells.push(
          null,
          index === 0 ? "Surname" : cells[columnOf("Surname")],
          index === 0 ? "Geography result" : "5",
        ),
      ),
    );
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.questions).toEqual([]);
    expect(
      reading.pupils.find(({ key }) => key === normalUpn(3))?.grades.map(({ subject }) => subject),
    ).toContain("geography");
  });

  it("case 28: a blank column in the middle parts no list", () => {
    const reading = readFault((rows) => rows.forEach((cells) => cells.splice(10, 0, null)));
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.questions).toEqual([]);
    expect(reading.findings).toEqual([]);
  });
});
