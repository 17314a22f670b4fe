import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { calculate } from "../../../src/core/workflows/calculate";
import { refresh } from "../../../src/core/workflows/refresh";
import { openOfficeHost } from "../../officeHost/openOfficeHost";
import { sheetOf } from "../../officeHost/model/workbook";
import {
  columnOf,
  normalHeadings,
  normalOptions,
  normalPupils,
  normalRows,
  put,
  readFault,
  readUnchanged,
} from "../../support/normalTracker";
import { withParts } from "../../support/packageParts";
import { PaperWorkbook } from "../../support/paperWorkbook";
import { rawWorkbook } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";
import { trackerFile } from "../../support/trackerFile";
import { wideRows } from "../../support/wideTracker";
import { l79 } from "../l79";

const run = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map<string, string>() };

/** Seconds of this process's own time that some work takes. */
async function seconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

function tiny(pupils: number): TestCell[][] {
  return normalRows().slice(0, pupils + 1);
}

describe("sizes", () => {
  it.each([
    ["J01: no pupils stop with the row named", 0],
    ["one pupil is read", 1],
    ["five pupils are read", 5],
    ["six pupils are read", 6],
  ])("%s", async (_, pupils) => {
    const { reading, results, stopped } = await calculate(
      new PaperWorkbook(rawWorkbook({ name: "Pupils", rows: tiny(pupils) })),
      normalOptions,
    );
    expect(reading.pupils).toHaveLength(pupils);
    expect(stopped).toBe(pupils === 0);
    expect(results === null).toBe(pupils === 0);
    if (pupils === 0) expect(reading.findings[0]?.message).toContain("‘Pupils’ has no rows below row 1");
  });

  it("J02: 2,000 pupils in 60 columns are read and worked out within five seconds", async () => {
    const paper = new PaperWorkbook(rawWorkbook({ name: "Pupils", rows: wideRows(2_000, 60) }));
    const spent = await seconds(async () => {
      expect((await calculate(paper, normalOptions)).reading.pupils).toHaveLength(2_000);
    });
    expect(spent).toBeLessThan(5);
  }, 30_000);

  it("J03: 10,000 pupils in 120 columns are read within thirty seconds", async () => {
    const workbook = rawWorkbook({ name: "Pupils", rows: wideRows(10_000, 120) });
    const paper = new PaperWorkbook(workbook);
    const spent = await seconds(async () => {
      expect((await calculate(paper, normalOptions)).reading.pupils).toHaveLength(10_000);
    });
    expect(spent).toBeLessThan(30);
  }, 90_000);

  it("J04: a format down to row 1,048,576 costs nothing and changes nothing", async () => {
    const rows = [
      ["UPN", "Surname", "Year", "Maths result"],
      ["A1", "Ash", 11, "4"],
    ];
    const bytes = withParts(trackerFile({ fileName: "t.xlsx", sheets: [{ name: "Y11", rows }] }), {
      "xl/worksheets/sheet1.xml": (xml) =>
        xml
          .replace("</sheetData>", '<row r="1048576"><c r="A1048576" s="0"/></row></sheetData>')
          .replace(/<dimension[^>]*>/, '<dimension ref="A1:D1048576"/>'),
    });
    const workbook = await openXlsx(bytes, "t.xlsx");
    expect((await workbook.read()).sheets[0]?.rows).toHaveLength(2);
    const { reading } = await calculate(workbook, normalOptions);
    expect(reading.pupils).toHaveLength(1);
    const host = openOfficeHost([{ name: "Y11", rows }]);
    const stray = sheetOf(host.workbook, "Y11").rows;
    stray.set(1_048_575, new Map([[0, { ...stray.get(0)!.get(0)!, value: "" }]]));
    expect((await excelWorkbook().read()).sheets[0]?.rows).toHaveLength(2);
    host.close();
  });

  it("J05: one value in the last cell of a sheet is named, and the list is read as if it were not there", () => {
    const last = "XFD1048576";
    const rows: TestCell[][] = normalRows();
    rows.length = 1_048_576;
    rows.fill([], normalPupils + 1);
    const cells: TestCell[] = [];
    cells[16_383] = "x";
    rows[1_048_575] = Array.from(cells, (cell) => cell ?? null);
    const reading = readUnchanged(rawWorkbook({ name: "Pupils", rows }));
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.questions).toEqual([]);
    expect(reading.findings).toEqual([
      expect.objectContaining({ code: "cells-far-away", cells: [last], severity: "worthALook" }),
    ]);
    expect(reading.findings[0]?.message).toMatch(/^Cell XFD1048576 on ‘Pupils’ holds something, far from/);
  }, 30_000);

  it("J06: more cells than Excel answers for stop, and are never taken for an empty sheet", async () => {
    const host = openOfficeHost([{ name: "Stray", rows: [["UPN"]] }]);
    const stray = sheetOf(host.workbook, "Stray").rows;
    stray.set(1_048_575, new Map([[16_383, { ...stray.get(0)!.get(0)! }]]));
    await expect(excelWorkbook().read()).rejects.toMatchObject({
      code: "too-large",
      message: expect.stringContaining("something is as far down and right as XFD1048576") as string,
    });
    host.close();
  });

  it("J07: texts of 1,000 characters everywhere give the same pupils, in answers of a bounded size", async () => {
    const long = "ü".repeat(1_000);
    const rows = wideRows(60, 60).map((row, index) =>
      row.map((cell, at) => (index > 0 && at >= 20 ? long : cell)),
    );
    const reading = readUnchanged(rawWorkbook({ name: "Pupils", rows }));
    expect(reading.pupils).toHaveLength(60);
    const host = openOfficeHost([
      { name: "Long", rows: rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : "x"))) },
    ]);
    const [sheet] = (await excelWorkbook().read()).sheets;
    expect(sheet?.rows[60]?.[59]?.value).toBe(long);
    expect(host.traffic.largestResponse).toBeLessThan(20_000_000);
    host.close();
  }, 30_000);

  it("J08: 500 indicators and 3,000 actions are read and kept", async () => {
    const paper = new PaperWorkbook(await (await openXlsx(trackerFile(l79), "l79.xlsx")).read());
    await refresh(paper, run);
    const indicators = paper.sheets.find(({ name }) => name === "Indicators")!;
    const [headings = [], first = []] = indicators.rows;
    const at = headings.findIndex((cell) => cell?.value === "Indicator ID");
    const targets = headings.findIndex((cell) => cell?.value === "Target");
    for (let nth = 1; nth < 500; nth += 1) {
      const id = `another-${nth}`;
      indicators.rows.push(
        first.map((cell, column) =>
          column === at && cell ? { ...cell, value: id, text: id } : column === targets ? null : cell,
        ),
      );
    }
    const { calculated } = await refresh(paper, run);
    expect(calculated.results?.indicators).toHaveLength(500);
    const plan = "recoveryPlan:ks4-5ac-em";
    const row = paper.rowOf(plan, "spare:action-1");
    for (let nth = 0; nth < 3_000; nth += 1) paper.insertRow(plan, row + 1);
    const column = paper
      .marked(plan)
      .rows.flatMap((cells) => [cells.findIndex((cell) => cell?.value === "action")])
      .find((index) => index >= 0)!;
    for (let nth = 0; nth < 3_000; nth += 1) paper.typeAt(plan, row + 1 + nth, column, `Action ${nth + 1}`);
    const { actions } = await refresh(paper, run);
    expect(actions.filter(({ action }) => /^Action \d+$/.test(action))).toHaveLength(3_000);
  }, 120_000);

  it("J09: of 16,384 columns the first 2,000 are read, and the officer is told", () => {
    const reading = readFault((rows) => {
      rows.forEach((row, index) => {
        while (row.length < 16_384) row.push(index === 0 ? `Extra ${row.length}` : null);
      });
    });
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.pupils[0]?.grades).toHaveLength(5);
    expect(reading.findings.map(({ code }) => code)).toEqual(["columns-too-many", "columns-unused"]);
    expect(reading.findings[0]?.message).toMatch(
      /^‘Pupils’ has more than 2,000 columns, and only the first 2,000 are read/,
    );
    expect(reading.columns).toHaveLength(2_000);
  }, 30_000);

  it("J10: refresh after refresh nothing grows", async () => {
    const paper = new PaperWorkbook(await (await openXlsx(trackerFile(l79), "l79.xlsx")).read());
    const decisions = new Map([["blank-results", "notKnown"]]);
    await refresh(paper, { ...run, decisions });
    paper.type("recoveryPlan:ks4-5ac-em", "spare:action-1", "action", "One");
    const sizes: number[] = [];
    const indicators = paper.sheets.find(({ name }) => name === "Indicators")!;
    const target = indicators.rows[0]!.findIndex((cell) => cell?.value === "Target");
    for (let nth = 0; nth < 12; nth += 1) {
      const cell = indicators.rows[1]![target]!;
      indicators.rows[1]![target] = { ...cell, value: 24 + (nth % 2), text: String(24 + (nth % 2)) };
      await refresh(paper, run);
      sizes.push(JSON.stringify([paper.store, paper.sheets.map(({ rows }) => rows)]).length);
    }
    const evens = sizes.slice(2).filter((_, index) => index % 2 === 0);
    expect(new Set(evens).size).toBe(1);
  }, 120_000);

  it("stray values beside the list within reach are named, not read", () => {
    const reading = readFault((rows) => {
      const row = rows[4]!;
      while (row.length <= 2_100) row.push(null);
      row[2_100] = "left here";
      put(rows, 2, "SEN", "K");
    });
    expect(reading.findings.filter(({ code }) => code === "cells-far-away")).toHaveLength(1);
    expect(reading.columns).toHaveLength(normalHeadings.length);
    expect(columnOf("UPN")).toBe(0);
  });
});
