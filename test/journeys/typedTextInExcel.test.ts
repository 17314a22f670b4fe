import { refresh } from "../../src/core/workflows/refresh";
import type { Refreshed } from "../../src/core/workflows/outcomes";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { columnOfId, keysOf, rowOfKey, sheetMarked } from "../faults/pagesOf";
import { sheetRows } from "../officeHost/fillFromRaw";
import { copyOf as copyOfCell } from "../officeHost/model/cell";
import type { SheetModel } from "../officeHost/model/sheet";
import { openCell } from "../officeHost/model/sheet";
import { deleteColumn, insertColumn } from "../officeHost/model/shiftColumns";
import { deleteRows, insertRows } from "../officeHost/model/shiftRows";
import type { WorkbookModel } from "../officeHost/model/workbook";
import { openOfficeHost } from "../officeHost/openOfficeHost";
import { copyOf, options } from "../support/excelTerms";
import { trackerFile } from "../support/trackerFile";
import { sixPupils } from "../trackers/sixPupils";

const [one, other] = ["recoveryPlan:ks4-5ac-em", "recoveryPlan:second"];
const ring = "Ring every school";
const tutor = "Ask for a tutor";

async function refreshed(workbook: WorkbookModel, decisions = options.decisions): Promise<Refreshed> {
  const host = openOfficeHost(workbook);
  try {
    return await refresh(excelWorkbook(), { ...options, decisions });
  } finally {
    host.close();
  }
}

function put(sheet: SheetModel, key: string, column: string, text: string): void {
  openCell(sheet, rowOfKey(sheet, key), columnOfId(sheet, column)).value = text;
}

/** Two plans, the first with two actions that the store knows. */
async function twoPlans(): Promise<WorkbookModel> {
  const sheets = sixPupils.sheets.map(({ name, rows }) => {
    const [, first] = rows;
    const isList = name === "Indicators" && first;
    return { name, rows: isList ? [...rows, ["second", "The same again", ...first.slice(2)]] : rows };
  });
  const file = await openXlsx(trackerFile({ ...sixPupils, sheets }), "six.xlsx");
  const host = openOfficeHost(sheetRows((await file.read()).sheets));
  host.close();
  const { workbook } = host;
  await refreshed(workbook);
  put(sheetMarked(workbook, one), "spare:action-1", "action", ring);
  put(sheetMarked(workbook, one), "spare:action-2", "action", tutor);
  await refreshed(workbook);
  put(sheetMarked(workbook, one), "a-1", "lead", "KS4 adviser");
  await refreshed(workbook);
  return workbook;
}

/** The actions of a plan by key, in the order in which they stand. */
function actions(workbook: WorkbookModel, mark: string): Readonly<Record<string, string>> {
  const sheet = sheetMarked(workbook, mark);
  const at = columnOfId(sheet, "action");
  const keys = keysOf(sheet).filter((key) => /^a-\d+$/.test(key));
  return Object.fromEntries(
    keys.map((key) => [key, String(sheet.rows.get(rowOfKey(sheet, key))?.get(at)?.value)]),
  );
}

/** She inserts a row among the actions of the second plan and pastes one of the first plan into it, its key too. */
function pastes(workbook: WorkbookModel, key: string): void {
  const [from, to] = [sheetMarked(workbook, one), sheetMarked(workbook, other)];
  const row = rowOfKey(to, "spare:action-1");
  insertRows(workbook, to, row, 1);
  for (const [column, cell] of from.rows.get(rowOfKey(from, key)) ?? [])
    Object.assign(openCell(to, row, column), copyOfCell(cell));
}

describe("an action's row of one plan, in Excel,", () => {
  let start: WorkbookModel;
  beforeAll(async () => {
    start = await twoPlans();
  }, 120_000);

  it("cut and pasted onto another plan is an action there, by the same id, and nothing is listed as lost", async () => {
    const workbook = copyOf(start);
    pastes(workbook, "a-1");
    const from = sheetMarked(workbook, one);
    deleteRows(workbook, from, rowOfKey(from, "a-1"), 1);
    const { typed, actions: told } = await refreshed(workbook);
    expect(actions(workbook, one)).toEqual({ "a-2": tutor });
    expect(actions(workbook, other)).toEqual({ "a-1": ring });
    expect(typed.review).toEqual([]);
    expect(told.find(({ id }) => id === "a-1")).toMatchObject({ action: ring, lead: "KS4 adviser" });
  }, 60_000);

  it("copied onto another plan is an action of its own there, with an id that no other has", async () => {
    const workbook = copyOf(start);
    pastes(workbook, "a-1");
    const { typed, actions: told } = await refreshed(workbook);
    expect(actions(workbook, one)).toEqual({ "a-1": ring, "a-2": tutor });
    expect(actions(workbook, other)).toEqual({ "a-3": ring });
    expect(typed.review).toEqual([]);
    expect(told.map(({ id }) => id).sort()).toEqual(["a-1", "a-2", "a-3"]);
    expect((await refreshed(workbook)).touched).toBe(0);
  }, 60_000);

  it("pasted onto a sheet of the officer's own is left there, and listed as gone from its plan", async () => {
    const workbook = copyOf(start);
    const from = sheetMarked(workbook, one);
    const notes = workbook.sheets.find(({ name }) => name === "Settings")!;
    for (const [column, cell] of from.rows.get(rowOfKey(from, "a-1")) ?? [])
      Object.assign(openCell(notes, 30, column + 4), copyOfCell(cell));
    deleteRows(workbook, from, rowOfKey(from, "a-1"), 1);
    const { typed } = await refreshed(workbook);
    expect(typed.review.map(({ text }) => text)).toEqual([`${ring}\nLead: KS4 adviser`]);
    expect([...(notes.rows.get(30)?.values() ?? [])].map(({ value }) => value)).toContain(ring);
  }, 60_000);
});

describe("a plan's table in Excel", () => {
  it("that she turned into a range goes on as a range, and no word and no figure is lost", async () => {
    const workbook = await twoPlans();
    for (const sheet of workbook.sheets) sheet.tables.length = 0;
    put(sheetMarked(workbook, one), "a-2", "lead", "Head of Service");
    const { typed, calculated } = await refreshed(workbook);
    expect(calculated.stopped).toBe(false);
    expect(typed.review).toEqual([]);
    expect(actions(workbook, one)).toEqual({ "a-1": ring, "a-2": tutor });
    expect(sheetMarked(workbook, one).tables).toEqual([]);
    expect((await refreshed(workbook)).touched).toBe(0);
  }, 120_000);

  it("gives back a column of her own that she deleted, heading and words each on their own row", async () => {
    const workbook = await twoPlans();
    const sheet = sheetMarked(workbook, one);
    const at = columnOfId(sheet, "lead");
    insertColumn(workbook, sheet, at);
    openCell(sheet, rowOfKey(sheet, "actions:head"), at).value = "Visits";
    Object.assign(openCell(sheet, rowOfKey(sheet, "a-1"), at), { value: "=1+1 seen", numberFormat: "@" });
    Object.assign(openCell(sheet, rowOfKey(sheet, "a-2"), at), { value: 41957, numberFormat: "dd/mm/yyyy" });
    await refreshed(workbook);
    deleteColumn(workbook, sheet, at);
    const { typed } = await refreshed(workbook);
    expect(typed.review).toMatchObject([
      { box: "Your column ‘Visits’", text: "=1+1 seen\n14/11/2014", sheet: sheet.name },
    ]);
    const back = await refreshed(workbook, new Map([[typed.review[0]!.id, "Put back"]]));
    expect(back.typed.review).toEqual([]);
    const heads = sheet.rows.get(rowOfKey(sheet, "actions:head"))!;
    const now = [...heads].find(([, { value }]) => value === "Visits")?.[0] ?? -1;
    const cellAt = (key: string) => sheet.rows.get(rowOfKey(sheet, key))?.get(now);
    expect(cellAt("a-1")).toMatchObject({ value: "=1+1 seen", formula: null });
    expect(cellAt("a-2")).toMatchObject({ value: 41957, numberFormat: "dd/mm/yyyy" });
    expect((await refreshed(workbook)).touched).toBe(0);
  }, 120_000);
});
