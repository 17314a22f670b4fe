import { refresh } from "../../src/core/workflows/refresh";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import { columnOfId, keysOf, rowOfKey, sheetMarked } from "../faults/pagesOf";
import { openCell } from "../officeHost/model/sheet";
import type { SheetModel } from "../officeHost/model/sheet";
import { deleteColumn, insertColumn } from "../officeHost/model/shiftColumns";
import { deleteSheet } from "../officeHost/model/wholeSheets";
import type { WorkbookModel } from "../officeHost/model/workbook";
import { openOfficeHost } from "../officeHost/openOfficeHost";
import { CommandRun } from "../support/commandRun";
import type { ReportShape } from "../support/commandRun";
import { options, trackerInExcel } from "../support/excelTerms";
import { OfficerAtWork } from "../support/officerAtWork";
import { trackerFile } from "../support/trackerFile";
import { l79 } from "../trackers/l79";

const mark = "recoveryPlan:ks4-5ac-em";
const plan = "RP ks4-5ac-em";

/** What she types under ‘Visits’, as Excel keeps it: 12-Nov-14, £1,250.50, 37.5% and 12/11/2014. */
const typed = [
  { value: 41955, format: "d-mmm-yy", inFile: 15, shown: "12-Nov-14" },
  { value: 1250.5, format: '"£"#,##0.00', inFile: '"£"#,##0.00', shown: "£1,250.50" },
  { value: 0.375, format: "0.0%", inFile: "0.0%", shown: "37.5%" },
  { value: 41955, format: "m/d/yyyy", inFile: 14, shown: "12/11/2014" },
] as const;
const values = typed.map(({ value }) => value);
const keys = typed.map((_, nth) => `a-${nth + 1}`);

describe("days, money and percentages in a column of her own in Excel", () => {
  async function refreshed(workbook: WorkbookModel, decisions = options.decisions) {
    const host = openOfficeHost(workbook);
    try {
      return await refresh(excelWorkbook(), { ...options, decisions });
    } finally {
      host.close();
    }
  }

  const cellsUnder = (sheet: SheetModel) => {
    const heads = [...(sheet.rows.get(rowOfKey(sheet, "actions:head")) ?? [])];
    const at = heads.find(([, { value }]) => value === "Visits")?.[0] ?? -1;
    return keys.map((key) => {
      const { value, numberFormat } = openCell(sheet, rowOfKey(sheet, key), at);
      return { value, format: numberFormat };
    });
  };

  async function withVisits(): Promise<WorkbookModel> {
    const workbook = await trackerInExcel();
    await refreshed(workbook);
    for (const key of keys) {
      const sheet = sheetMarked(workbook, mark);
      const spare = keysOf(sheet).find((each) => each.startsWith("spare:action-")) ?? "";
      openCell(sheet, rowOfKey(sheet, spare), columnOfId(sheet, "action")).value = `Visit ${key}`;
      await refreshed(workbook);
    }
    const sheet = sheetMarked(workbook, mark);
    insertColumn(workbook, sheet, 2);
    openCell(sheet, rowOfKey(sheet, "actions:head"), 2).value = "Visits";
    typed.forEach(({ value, format }, nth) =>
      Object.assign(openCell(sheet, rowOfKey(sheet, keys[nth] ?? ""), 2), { value, numberFormat: format }),
    );
    await refreshed(workbook);
    return workbook;
  }

  const asTyped = typed.map(({ value, format }) => ({ value, format }));

  it("are shown as before when the column is put back", async () => {
    const workbook = await withVisits();
    deleteColumn(workbook, sheetMarked(workbook, mark), 2);
    const { review } = (await refreshed(workbook)).typed;
    await refreshed(workbook, new Map([[review[0]?.id ?? "", "Put back"]]));
    expect(cellsUnder(sheetMarked(workbook, mark))).toEqual(asTyped);
    expect((await refreshed(workbook)).touched).toBe(0);
  });

  it("are shown as before when the sheet is drawn anew", async () => {
    const workbook = await withVisits();
    deleteSheet(workbook, sheetMarked(workbook, mark));
    await refreshed(workbook);
    expect(cellsUnder(sheetMarked(workbook, mark))).toEqual(asTyped);
  });
});

describe("days, money and percentages in a column of her own in a file", () => {
  const command = new CommandRun();
  afterAll(() => command.end());

  async function refreshed(change: (officer: OfficerAtWork) => void, ...more: string[]) {
    const officer = await OfficerAtWork.open(command.bytes("book.xlsx"));
    change(officer);
    const book = command.put("book.xlsx", officer.save());
    const { report } = await command.report("refresh", book, "--in-place", "--as-at", "2014-09-30", ...more);
    return { report, officer: await OfficerAtWork.open(command.bytes("book.xlsx")) };
  }

  const lostIn = ({ typed: { review } }: ReportShape) =>
    (review as readonly { readonly id: string }[])[0]?.id ?? "";

  const shownUnder = (officer: OfficerAtWork) => {
    const { rows } = officer.sheet(plan);
    const head = rows[officer.rowWith(plan, "Visits")] ?? [];
    const at = head.findIndex((cell) => cell?.value === "Visits");
    const cells = keys.map((key) => rows[officer.rowWith(plan, key)]?.[at]);
    return { shown: cells.map((cell) => cell?.text), values: cells.map((cell) => cell?.value) };
  };

  const asTyped = { shown: typed.map(({ shown }) => shown), values };

  async function withVisits(): Promise<OfficerAtWork> {
    command.put("book.xlsx", trackerFile(l79));
    let { officer } = await refreshed(() => undefined);
    for (const key of keys)
      ({ officer } = await refreshed((at) => {
        const spare = at
          .sheet(plan)
          .rows.findIndex((row) => row.some((cell) => String(cell?.value).startsWith("spare:action-")));
        at.type(plan, spare, 1, `Visit ${key}`);
      }));
    officer.insertColumn(plan, 2);
    await officer.look();
    officer.type(plan, officer.rowWith(plan, "actions:head"), 2, "Visits");
    typed.forEach(({ value, inFile }, nth) =>
      officer.typeShown(plan, officer.rowWith(plan, keys[nth] ?? ""), 2, value, inFile),
    );
    command.put("book.xlsx", officer.save());
    return (await refreshed(() => undefined)).officer;
  }

  it("are shown as before when the column is put back", async () => {
    expect(shownUnder(await withVisits())).toEqual(asTyped);
    const { report } = await refreshed((officer) => officer.removeColumn(plan, 2));
    const decisions = command.put(
      "decisions.json",
      new TextEncoder().encode(JSON.stringify({ [lostIn(report)]: "Put back" })),
    );
    const { officer } = await refreshed(() => undefined, "--decisions", decisions);
    expect(shownUnder(officer)).toEqual(asTyped);
  });

  it("are shown as before when the sheet is drawn anew", async () => {
    await withVisits();
    const { officer } = await refreshed((at) => at.deleteSheet(plan));
    expect(shownUnder(officer)).toEqual(asTyped);
  });
});
