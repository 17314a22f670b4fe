import { calculate } from "../../../src/core/workflows/calculate";
import { codes, columns, finding, grade } from "../../core/reader/reading";
import {
  columnOf,
  normalHeadings,
  normalPupils,
  normalRows,
  normalUpn,
  put,
  readAll,
  readFault,
} from "../../support/normalTracker";
import { PaperWorkbook } from "../../support/paperWorkbook";
import { date, error, rawWorkbook } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

const normal = readFault(() => undefined);

function stops(reading: ReturnType<typeof readFault>): string[] {
  return reading.findings.filter((each) => each.stops).map(({ code }) => code);
}

function withoutColumns(...headings: (typeof normalHeadings)[number][]): TestCell[][] {
  const out = new Set(headings.map(columnOf));
  return normalRows().map((cells) => cells.filter((_, column) => !out.has(column)));
}

function answers(...decisions: (readonly [string, string])[]) {
  return { decisions: new Map(decisions) };
}

describe("bad sheets", () => {
  it.each<[string, TestCell[][] | null]>([
    ["A01: no sheet at all", null],
    ["A01: one empty sheet", []],
    ["A01: a sheet of blanks", [[null, " "], [""]]],
  ])("%s stops and says how to start", (_, rows) => {
    const reading = readAll(rows === null ? [] : [{ name: "Sheet1", rows }]);
    expect(reading.findings).toMatchObject([{ code: "no-pupil-list", stops: true }]);
    expect(reading.findings[0]?.message).toMatch(/^There is no pupil list yet\..*UPN, Surname and Date of birth/);
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
    expect(finding(reading, "group-unproved")?.message).toMatch(/Cells B1 and E1 on ‘Y11’.*‘Targets’.*‘Surname’/);
  });

  it("A05: pupils without headings stop, quoting the first row", () => {
    const reading = readFault((rows) => rows.shift());
    expect(stops(reading)).toEqual(["no-headings"]);
    expect(finding(reading, "no-headings")).toMatchObject({ sheet: "Pupils", cell: "A1" });
    expect(finding(reading, "no-headings")?.message).toContain(normalUpn(1));
  });
});

describe("bad headings", () => {
  it("A06: the same heading twice is asked about, naming both cells, and counts once", () => {
    const twice = (rows: TestCell[][]): void =>
      rows.forEach((cells, index) => cells.push(index === 0 ? "Maths result" : "9"));
    const reading = readFault(twice);
    const question = reading.questions[0];
    expect(reading.questions).toHaveLength(1);
    expect(question).toMatchObject({ options: ["M1", "U1"], assumed: "M1" });
    expect(question?.text).toContain("M1 ‘Maths result’, U1 ‘Maths result’");
    expect(reading.pupils).toEqual(normal.pupils);
    const answered = readFault(twice, answers([question?.id ?? "", "U1"]));
    expect(grade(answered, normalUpn(1), "mathematics")).toMatchObject({
      at: { cell: "U2" },
      reading: { code: "9" },
    });
  });

  it.each(["MATHS RESULT", " Maths  result ", "Maths\u00a0result", "Maths\nresult", "maths\r\nRESULT"])(
    "A07: %j is the heading Maths result",
    (heading) => {
      const reading = readFault((rows) => put(rows, 1, "Maths result", heading));
      expect(reading.pupils).toEqual(normal.pupils);
      expect(reading.questions).toEqual([]);
      expect(reading.findings).toEqual([]);
    },
  );

  it("A08: a misspelt heading is asked about and believed until the answer is no", () => {
    const misspelt = (rows: TestCell[][]): void => put(rows, 1, "Maths result", "Mahts result");
    const reading = readFault(misspelt);
    expect(reading.questions).toMatchObject([
      { text: "Use M1 ‘Mahts result’ for Maths?", options: ["yes", "no"], assumed: "yes", at: { cell: "M1" } },
    ]);
    expect(reading.pupils).toEqual(normal.pupils);
    const refused = readFault(misspelt, answers([reading.questions[0]?.id ?? "", "no"]));
    expect(refused.columns[columnOf("Maths result")]).toMatchObject({ field: "unused" });
    expect(grade(refused, normalUpn(1), "mathematics")).toBeUndefined();
  });

  it("A08: a misspelt heading beside the right one is not used, unless it is to take its place; never both", () => {
    const beside = (rows: TestCell[][]): void =>
      rows.forEach((cells, index) => cells.push(index === 0 ? "Mahts result" : "9"));
    const reading = readFault(beside);
    expect(reading.questions).toMatchObject([
      { text: "Use U1 ‘Mahts result’ for Maths instead of M1 ‘Maths result’?", assumed: "no" },
    ]);
    expect(reading.pupils).toEqual(normal.pupils);
    const instead = readFault(beside, answers([reading.questions[0]?.id ?? "", "yes"]));
    expect(instead.pupils[0]?.grades.filter(({ subject }) => subject === "mathematics")).toMatchObject([
      { at: { cell: "U2" } },
    ]);
    expect(instead.questions).toHaveLength(1);
  });

  it("A08: a misspelt target beside the right result is no rival", () => {
    const reading = readFault((rows) =>
      rows.forEach((cells, index) => cells.push(index === 0 ? "Mahts target" : "9")),
    );
    expect(reading.questions).toMatchObject([{ assumed: "yes" }]);
    expect(columns(reading)).toEqual(expect.arrayContaining(["M mathematics result", "U mathematics target"]));
  });

  it("A09: a filled column without a heading is named, unused and listed", () => {
    const reading = readFault((rows) => put(rows, 1, "SDQ", null));
    expect(reading.columns.at(-1)).toMatchObject({ header: "column T (no heading)", field: "unused" });
    expect(codes(reading)).toEqual(["heading-missing"]);
    expect(reading.pupils).toHaveLength(normalPupils);
  });

  it("A10: without a needed column the figures that need it say so, and the rest stand", async () => {
    const run = async (rows: TestCell[][]) => {
      const paper = new PaperWorkbook(rawWorkbook({ name: "Pupils", rows }));
      return calculate(paper, {
        asAt: "2025-09-30",
        academicYear: "2024/25",
        term: "summer",
        decisions: new Map(),
      });
    };
    const whole = await run(normalRows());
    const part = await run(withoutColumns("Attendance %", "SDQ"));
    const ids = (outcome: typeof whole) => outcome.results?.indicators.map(({ indicator }) => indicator.id) ?? [];
    expect(ids(part)).toEqual(ids(whole).filter((id) => !/attendance|absence|sdq/.test(id)));
    expect(part.reading.pupils[0]?.termly).toMatchObject({ attendance: { kind: "noColumn" }, sdq: { kind: "noColumn" } });
    expect(stops(part.reading)).toEqual([]);
  });

  it("A12: an error over a column that is not needed is listed with its cell", () => {
    const reading = readFault((rows) => put(rows, 1, "History result", error("#REF!")));
    expect(codes(reading)).toEqual(["heading-broken"]);
    expect(finding(reading, "heading-broken")).toMatchObject({ cell: "O1", found: "#REF!", stops: false });
    expect(reading.pupils).toHaveLength(normalPupils);
  });

  it("A12: an error over the pupils' numbers stops with its cell", () => {
    const reading = readFault((rows) => put(rows, 1, "UPN", error("#REF!")));
    expect(stops(reading)).toEqual(["heading-broken-identity"]);
    expect(finding(reading, "heading-broken-identity")).toMatchObject({ cell: "A1", found: "#REF!" });
  });

  it("A12: errors over names and numbers alike stop with the first cell, not without a word", () => {
    const reading = readFault((rows) => {
      for (const heading of ["UPN", "Surname", "Forename"] as const) put(rows, 1, heading, error("#NAME?"));
    });
    expect(stops(reading)).toEqual(["heading-broken-identity"]);
    expect(finding(reading, "heading-broken-identity")?.message).toContain("Cell A1 on ‘Pupils’ says ‘#NAME?’");
  });

  it("A12: a formula that shows a heading is a heading", () => {
    const reading = readFault((rows) => put(rows, 1, "UPN", { value: "UPN", hasFormula: true }));
    expect(reading.findings).toEqual([]);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("A13: %s is plain text", (name) => {
    const reading = readFault((rows) => rows.forEach((cells) => cells.push(name)));
    expect(reading.columns.at(-1)).toMatchObject({ header: name, field: "unused" });
    expect(reading.pupils).toEqual(normal.pupils);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("A14: 32,767 characters are cut for display and matched in no time", () => {
    const long = "5 A C ".repeat(5461).slice(0, 32_767);
    const fault = (rows: TestCell[][]): void =>
      rows.forEach((cells, index) => cells.push(index === 0 ? long : "x"));
    readFault(fault);
    const started = process.cpuUsage();
    const reading = readFault(fault);
    const spent = process.cpuUsage(started);
    expect((spent.user + spent.system) / 1000).toBeLessThan(200);
    expect(reading.columns.at(-1)?.header.length).toBeLessThan(130);
    expect(reading.pupils).toEqual(normal.pupils);
  });

  it("A15: markup is shown as text", () => {
    const markup = "<img src=x onerror=alert(1)>";
    const reading = readFault((rows) => rows.forEach((cells) => cells.push(markup)));
    expect(reading.columns.at(-1)?.header).toBe(markup);
  });

  it("A16: columns in another order give the same pupils", () => {
    const order = normalHeadings.map((_, index) => (index * 7 + 3) % normalHeadings.length);
    const rows = normalRows().map((cells) => order.map((column) => cells[column]));
    const reading = readAll([{ name: "Pupils", rows }]);
    const plain = (found: typeof reading) =>
      found.pupils.map(({ grades, ...rest }) => ({
        ...rest,
        grades: grades.map(({ subject, role, reading: read }) => JSON.stringify([subject, role, read])).sort(),
      }));
    expect(plain(reading)).toEqual(plain(normal));
    expect(reading.questions).toEqual([]);
    expect(reading.findings).toEqual([]);
  });

  it("A17: unknown columns are ignored and listed once", () => {
    const reading = readFault((rows) =>
      rows.forEach((cells, index) => cells.push(...(index === 0 ? ["Shoe size", "Bus route"] : [5, "x12"]))),
    );
    expect(codes(reading)).toEqual(["columns-unused"]);
    expect(finding(reading, "columns-unused")?.cells).toEqual(["U1", "V1"]);
    expect(reading.pupils).toEqual(normal.pupils);
  });
});

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
    expect(reading.pupils[4]?.grades[0]?.at.cell).not.toBe("C2");
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
    expect(reading.questions.filter(({ id }) => id.startsWith("read-list:")).map(({ assumed }) => assumed)).toEqual([
      "read",
      "leave out",
    ]);
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
