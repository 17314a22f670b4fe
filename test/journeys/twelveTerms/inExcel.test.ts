import { attempt, newTracker, stopClock } from "../../faults/faultBench";
import { sheetMarked, typedTexts, typeInto } from "../../faults/pagesOf";
import { plan, red } from "../../faults/termBetween";
import { openCell } from "../../officeHost/model/sheet";
import type { WorkbookModel } from "../../officeHost/model/workbook";
import { sheetOf } from "../../officeHost/model/workbook";
import { expectNoGrowth, moments, refreshes } from "./terms";
import type { Moment, Sizes } from "./terms";

beforeEach(stopClock);

/** A cell of the officer's by the words in the first of its row and in the first row. */
function set(book: WorkbookModel, name: string, row: string, column: string, value: string | number): void {
  const sheet = sheetOf(book, name);
  const at = [...(sheet.rows.get(0) ?? [])].find(([, cell]) => cell.value === column)?.[0];
  const line = [...sheet.rows].find(([, cells]) => cells.get(0)?.value === row)?.[0];
  if (at === undefined || line === undefined) throw new Error(`${name} has no ${column} of ${row}`);
  openCell(sheet, line, at).value = value;
}

function moveTo(book: WorkbookModel, { year, name, dataAsAt, target }: Moment): void {
  set(book, "Settings", "Academic year", "Value", year);
  set(book, "Settings", "Term", "Value", name);
  set(book, "Settings", "Data as at", "Value", dataAsAt);
  set(book, "Indicators", "ks4-5ac-em", "Target", target);
}

function sizesOf(book: WorkbookModel): Sizes {
  const { sheets, names, settings } = book;
  const sum = (count: (sheet: WorkbookModel["sheets"][number]) => number) =>
    sheets.reduce((all, sheet) => all + count(sheet), 0);
  return {
    looks: {},
    counts: {
      sheets: sheets.length,
      names: names.length,
      settings: settings.size,
      properties: sum(({ properties }) => properties.size),
      rules: sum(({ rules }) => rules.length),
      validations: sum(({ validations }) => validations.length),
      tables: sum(({ tables }) => tables.length),
    },
    cells: Object.fromEntries(sheets.map(({ name, rows }) => [name, filled(rows)])),
    store: storeOf(book).length,
  };
}

function filled(rows: WorkbookModel["sheets"][number]["rows"]): number {
  const cells = [...rows.values()].flatMap((line) => [...line.values()]);
  return cells.filter(({ value, formula }) => value !== "" || formula !== null).length;
}

function storeOf(book: WorkbookModel): string {
  return [...sheetOf(book, "_rp_store").rows.values()]
    .flatMap((line) => [...line.values()])
    .map(({ value }) => String(value))
    .join("");
}

function typeOnce(book: WorkbookModel): void {
  typeInto(sheetMarked(book, plan), "reason-1", "action", "Two schools had no specialist.");
  typeInto(sheetMarked(book, plan), "spare:action-1", "action", "=One-to-one mathematics");
  typeInto(sheetMarked(book, red), "reason", "value", "Eleven pupils joined during Year 11.");
}

describe(`${refreshes} refreshes over twelve terms in Excel`, () => {
  it("let nothing grow but the history of results, and keep what was typed in the first term", async () => {
    const book = await newTracker();
    const sizes: Sizes[] = [];
    for (const [nth, moment] of moments.entries()) {
      moveTo(book, moment);
      const { ending, host } = await attempt(book);
      expect([nth, ending]).toEqual([nth, "done"]);
      expect(host.traffic.writes.some(({ length }) => length > 0)).toBe(true);
      if (nth === 0) typeOnce(book);
      sizes.push(sizesOf(book));
    }
    expect(typedTexts(book)).toHaveLength(3);
    expectNoGrowth(sizes);
  }, 600_000);
});
