import { calculate } from "../../../src/core/workflows/calculate";
import { codes, columns, finding, grade, stops } from "../../core/reader/reading";
import {
  answers,
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
      at: { column: "U", row: null },
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
      {
        text: "Use M1 ‘Mahts result’ for mathematics?",
        options: ["yes", "no"],
        assumed: "yes",
        at: { cell: "M1" },
      },
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
      { text: "Use U1 ‘Mahts result’ for mathematics instead of M1 ‘Maths result’?", assumed: "no" },
    ]);
    expect(reading.pupils).toEqual(normal.pupils);
    const instead = readFault(beside, answers([reading.questions[0]?.id ?? "", "yes"]));
    expect(instead.pupils[0]?.grades.filter(({ subject }) => subject === "mathematics")).toMatchObject([
      { at: { column: "U", row: null } },
    ]);
    expect(instead.questions).toHaveLength(1);
  });

  it("A08: a misspelt target beside the right result is no rival", () => {
    const reading = readFault((rows) =>
      rows.forEach((cells, index) => cells.push(index === 0 ? "Mahts target" : "9")),
    );
    expect(reading.questions).toMatchObject([{ assumed: "yes" }]);
    expect(columns(reading)).toEqual(
      expect.arrayContaining(["M mathematics result", "U mathematics target"]),
    );
  });

  it("A09: a filled column without a heading is named, unused and listed", () => {
    const reading = readFault((rows) => put(rows, 1, "SDQ", null));
    expect(reading.columns.at(-1)).toMatchObject({ header: "column T (no heading)", field: "unused" });
    expect(codes(reading)).toEqual(["heading-missing"]);
    expect(reading.pupils).toHaveLength(normalPupils);
  });

  it("A10: without needed columns the figures that need them say so, and everything else stands", async () => {
    const tracker: TestCell[][] = [
      ["UPN", "Name", "Year", "Attendance %", "Maths", "Eng Lang", "Sci", "Add Sci", "History"],
      ...[1, 2].map((nth) => [normalUpn(nth), `Pupil ${nth}`, 11, 90, "C", "C", "C", "C", "C"]),
    ];
    const run = async (rows: TestCell[][]) => {
      const indicators = [
        ["Indicator ID", "Indicator", "Measure", "Year groups", "Care", "Target"],
        ["em", "Five good passes", "ks4-5ac-em", 11, "all", 40],
      ];
      const paper = new PaperWorkbook(
        rawWorkbook({ name: "Pupils", rows }, { name: "Indicators", rows: indicators }),
      );
      const options = {
        asAt: "2014-09-30",
        academicYear: "2013/14",
        term: "summer",
        decisions: new Map(),
      } as const;
      const { reading, results } = await calculate(paper, options);
      const said = (results?.findings ?? []).map(({ message }) => message);
      return {
        reading,
        figure: results?.indicators[0],
        said: said.filter((text) => text.includes("not available")),
      };
    };
    expect((await run(tracker)).said).toEqual([]);
    const { reading, figure, said } = await run(tracker.map((cells) => cells.slice(0, 4)));
    expect(figure).toMatchObject({ value: null, rag: "NO_DATA" });
    expect(said).toEqual([
      expect.stringMatching(/^Indicator em is not available: the tracker has no grade columns/),
    ]);
    expect(stops(reading)).toEqual([]);
    expect(reading.pupils.map(({ termly }) => termly.attendance)).toMatchObject([
      { value: "90" },
      { value: "90" },
    ]);
  });

  it("A11: a heading that is a number or a date is text", () => {
    const reading = readFault((rows) =>
      rows.forEach((cells, index) => cells.push(...(index === 0 ? [2026, date("2025-09-01")] : [1, 2]))),
    );
    expect(reading.columns.slice(-2).map(({ header, field }) => [header, field])).toEqual([
      ["2026", "unused"],
      ["01/09/2025", "unused"],
    ]);
    expect(reading.pupils).toEqual(normal.pupils);
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
    expect(finding(reading, "heading-broken-identity")?.message).toContain(
      "Cell A1 on ‘Pupils’ says ‘#NAME?’",
    );
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
        grades: grades
          .map(({ subject, role, reading: read }) => JSON.stringify([subject, role, read]))
          .sort(),
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
