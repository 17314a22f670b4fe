import { refresh } from "../../src/core/workflows/refresh";
import type { WorkbookPort } from "../../src/core/workflows/ports";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import type { TableCell } from "../../src/hosts/xlsx/sampleNotation";
import { sheetRows } from "../officeHost/fillFromRaw";
import { openOfficeHost } from "../officeHost/openOfficeHost";
import type { Tracker } from "../support/trackerFile";
import { trackerFile } from "../support/trackerFile";
import { sixPupils } from "../trackers/sixPupils";
import { injectionPayloads } from "./injectionPayloads";

const options = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map<string, string>() };

/** The formulas that we write ourselves: an evidence sentence or its bullet, decided by her two columns. */
const ourFormula = /^IF\(LOWER\(TRIM\([A-Z]+\d+\)\)="no",""/;

/** Those that are read as names: white space around a name is no part of it, and a row called % is a line of percentages. */
const names = injectionPayloads.filter(
  (text) => text.length < 5_000 && text.trim() === text && text[0] !== "%",
);

/** A pupil for every payload, who is called it, goes to a school of that name and has a heading of it beside. */
function attackers(): Tracker {
  const [y11, indicators, settings] = sixPupils.sheets;
  const [headings = [], first = []] = y11?.rows ?? [];
  const pupils = names.map((text, index): TableCell[] =>
    first.map((cell, column) => (column === 0 ? `p${index}` : column === 1 || column === 3 ? text : cell)),
  );
  const [heads = [], indicator = []] = indicators?.rows ?? [];
  const led = indicator.map((cell, column) =>
    column === 1 || column === 9 || column === 10 ? (names[column] ?? "") : cell,
  );
  return {
    fileName: "=1+1.xlsx",
    sheets: [
      { name: "=1+1 @SUM", rows: [[...headings, ...names.slice(0, 40)], ...pupils] },
      { ...indicators!, rows: [heads, led] },
      settings!,
    ],
  };
}

async function expectNoFormulas(port: WorkbookPort): Promise<void> {
  await refresh(port, options);
  const { sheets } = await port.read();
  const cells = sheets
    .flatMap(({ mark, rows }) => (mark === null ? [] : rows.flat()))
    .filter((cell) => cell !== null);
  const strange = cells.filter(({ hasFormula, formula }) => hasFormula && !ourFormula.test(formula ?? ""));
  expect(strange).toEqual([]);
  const written = new Set(cells.map(({ value }) => value));
  expect(names.filter((name) => !written.has(name))).toEqual([]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
}

describe(`a tracker of ${names.length} pupils who are called like formulas`, () => {
  it("makes no formula in Excel that is not ours", async () => {
    const file = await openXlsx(trackerFile(attackers()), "=1+1.xlsx");
    const host = openOfficeHost(sheetRows((await file.read()).sheets), { fileName: "=1+1.xlsx" });
    await expectNoFormulas(excelWorkbook());
    expect(host.workbook.names).toEqual([]);
    host.close();
  }, 60_000);

  it("makes none in a file, and no link or connection either", async () => {
    const file = await openXlsx(trackerFile(attackers()), "=1+1.xlsx");
    await expectNoFormulas(file);
    const parts = Buffer.from(await file.save()).toString("latin1");
    expect(parts).not.toMatch(/externalLinks|connections\.xml|oleObject|hyperlink/);
  }, 60_000);
});
