import { finding, stops } from "../../core/reader/reading";
import {
  answers,
  normalHeadings,
  normalPupils,
  normalRows,
  normalUpn,
  put,
  readAll,
  readFault,
} from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

const normal = readFault(() => undefined);

describe("bad rows and lists", () => {
  it.each<[string, TestCell[]]>([
    ["A18: a total row", ["Total", null, null, null, 40]],
    ["A18: an average row", [null, "Average", null, null, null, null, null, null, null, null, "4.4"]],
  ])("%s under the list is out, and its row is named", (_, cells) => {
    const reading = readFault((rows) => rows.push([], cells));
    expect(reading.pupils).toEqual(normal.pupils);
    expect(finding(reading, "total-row")?.message).toMatch(/^Row 43 on ‘Pupils’ looks like a total/);
  });

  it("A19: blank rows inside the list are read past and named", () => {
    const reading = readFault((rows) => {
      rows.splice(28, 0, []);
      rows.splice(11, 0, []);
    });
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(finding(reading, "blank-rows")?.message).toMatch(/^Rows 12 and 30 /);
  });

  const side: TestCell[] = ["UPN", "Name", "Maths result"];
  const pupilCells = (nth: number): TestCell[] => [normalUpn(nth), `Pupil ${nth}`, String(nth)];

  it.each<[string, TestCell[]]>([
    ["A20: two lists side by side, a blank column between them", [null]],
    ["A20: two lists side by side, nothing between them", []],
    ["A20: two lists side by side, two blank columns between them", [null, null]],
  ])("%s, are both asked about and both read", (_, gap) => {
    const rows = [
      [...side, ...gap, ...side],
      ...[1, 2, 3].map((nth) => [...pupilCells(nth), ...gap, ...pupilCells(nth + 3)]),
      [...pupilCells(7)],
    ];
    const sheet = { name: "Y11", rows };
    const reading = readAll([sheet]);
    expect(reading.pupils.map(({ key }) => key)).toEqual([1, 2, 3, 7, 4, 5, 6].map(normalUpn));
    const asked = reading.questions.filter(({ id }) => id.startsWith("read-list:"));
    expect(asked.map(({ assumed }) => assumed)).toEqual(["read", "read"]);
    expect(reading.sheets[0]?.lists.map(({ pupils, read }) => [pupils, read])).toEqual([
      [4, true],
      [3, true],
    ]);
    const one = readAll([sheet], answers([asked[1]?.id ?? "", "leave out"]));
    expect(one.pupils.map(({ key }) => key)).toEqual([1, 2, 3, 7].map(normalUpn));
    expect(reading.pupils[4]?.grades[0]?.at.column).not.toBe("C");
  });

  it("A20: side by side with titles, headings in different rows, and one that has left", () => {
    const reading = readAll([
      {
        name: "Y11",
        rows: [
          ["On roll", null, null, null, null, null, null],
          [...side, null, "Left care", null, null],
          [...pupilCells(1), null, ...side],
          [...pupilCells(2), null, ...pupilCells(4)],
          [...pupilCells(3), null, ...pupilCells(5)],
        ],
      },
    ]);
    expect(reading.pupils.map(({ key }) => key)).toEqual([1, 2, 3].map(normalUpn));
    expect(
      reading.questions.filter(({ id }) => id.startsWith("read-list:")).map(({ assumed }) => assumed),
    ).toEqual(["read", "leave out"]);
  });

  it("A21: several pupil sheets are asked about, and all are allowed", () => {
    const sheets = [10, 11].map((year, index) => ({
      name: `Year ${year}`,
      rows: normalRows().filter((_, row) => row === 0 || row % 2 === index),
    }));
    const reading = readAll(sheets);
    expect(reading.questions.map(({ id, assumed }) => [id, assumed])).toEqual([["read-sheets", "all"]]);
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(readAll(sheets, answers(["read-sheets", "only ‘Year 10’"])).pupils).toHaveLength(normalPupils / 2);
  });

  it.each<[string, number]>([
    ["A22: pupils across, headings in the first column", 0],
    ["A22: pupils across, under titles", 2],
  ])("%s, stop and say how to turn the list", (_, titles) => {
    const rows = normalRows();
    const turned = normalHeadings.map((_, column) => rows.map((cells) => cells[column]));
    const above: TestCell[][] = [["Year 11 tracker"], []].slice(0, titles);
    const reading = readAll([{ name: "Pupils", rows: [...above, ...turned] }]);
    expect(stops(reading)).toEqual(["pupils-across"]);
    expect(reading.findings[0]?.message).toContain("Transpose");
    expect(reading.pupils).toEqual([]);
  });

  it.each<[string, (cell: TestCell) => TestCell]>([
    ["A23: a plain range or a table", (cell) => cell],
    [
      "A23: a spilled formula",
      (cell) =>
        cell === null || cell === undefined
          ? { value: "", hasFormula: true }
          : typeof cell === "object"
            ? { ...cell, hasFormula: true }
            : { value: cell, hasFormula: true },
    ],
  ])("%s is read", (_, typed) => {
    const reading = readAll([{ name: "Pupils", rows: normalRows().map((cells) => cells.map(typed)) }]);
    expect(reading.pupils).toEqual(normal.pupils);
    expect(reading.findings).toEqual([]);
  });

  it("A24: outline groups and subtotals: pupils are read, folded away or not, and subtotals are out", () => {
    const subtotal = (school: string): TestCell[] => [
      null,
      null,
      null,
      null,
      null,
      `${school} Total`,
      ...Array.from({ length: 4 }, () => null),
      { value: 12, hasFormula: true },
    ];
    const rows = normalRows((cells) => {
      cells.push(subtotal("Millbrook Academy"), [null, null, null, null, null, "Grand Total", 40]);
      cells.splice(14, 0, subtotal("Beckside High"));
    });
    const reading = readAll([{ name: "Pupils", rows, hiddenRows: [2, 3, 4] }]);
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(finding(reading, "total-row")?.cells).toEqual(["F15", "F43", "F44"]);
    expect(finding(reading, "hidden-rows")?.message).toMatch(/^3 hidden rows are included\./);
  });

  it("A24: a date of birth keeps a pupil whose name is like a total's", () => {
    const reading = readFault((rows) => {
      put(rows, 5, "Surname", "Total");
      put(rows, 5, "DOB", date("2009-03-02"));
    });
    expect(reading.pupils).toHaveLength(normalPupils);
  });
});
