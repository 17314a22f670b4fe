import { sheetAsText } from "./fill";
import { deleteColumn, insertColumn, moveColumn } from "./model/shiftColumns";
import { sheetOf } from "./model/workbook";
import type { OfficeHost } from "./openOfficeHost";
import { openOfficeHost } from "./openOfficeHost";

let host: OfficeHost;

beforeEach(() => {
  host = openOfficeHost([
    {
      name: "Plan",
      rows: [
        ["Item", "Figure"],
        ["Maths", 7],
        ["English", { value: 14, formula: "B2*2" }],
        ["Both", 3],
      ],
    },
    { name: "Other", rows: [[{ value: 7, formula: "Plan!B2" }]] },
  ]);
});
afterEach(() => host.close());

async function inPlan(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Plan"), context);
    await context.sync();
  });
}

describe("sheet names", () => {
  it.each(["", "a".repeat(32), "a/b", "a:b", "[a]", "'a", "a'", "History"])("refuses %j", async (name) => {
    await expect(inPlan((_sheet, context) => context.workbook.worksheets.add(name))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });

  it("refuses a name that is taken, whatever its case", async () => {
    const again = inPlan((_sheet, context) => context.workbook.worksheets.add("PLAN"));
    await expect(again).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });

  it("takes 31 characters with an apostrophe inside", async () => {
    const name = "O'Neil, 31 characters in all---";
    await inPlan((_sheet, context) => context.workbook.worksheets.add(name));
    expect(host.workbook.sheets.at(-1)?.name).toBe(name);
  });

  it("never hides the last visible sheet", async () => {
    const hiding = inPlan((sheet, context) => {
      sheet.visibility = "Hidden";
      context.workbook.worksheets.getItem("Other").visibility = "Hidden";
    });
    await expect(hiding).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});

describe("whole rows", () => {
  it("shift cells, formulas, tables and kept ranges when rows go in", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.tables.add("A1:B4", true).name = "Marks";
      const both = sheet.getRange("A4");
      await context.sync();
      sheet.getRangeByIndexes(1, 0, 2, 1).getEntireRow().insert("Down");
      both.values = [["All"]];
      both.load("address");
      await context.sync();
      expect(both.address).toBe("Plan!A6");
    });
    expect(sheetAsText(host.workbook, "Plan")).toBe("Item | Figure\n\n\nMaths | 7\nEnglish | 14\nAll | 3");
    const plan = sheetOf(host.workbook, "Plan");
    expect(plan.rows.get(4)?.get(1)?.formula).toBe("=B4*2");
    expect(plan.tables[0]?.area).toMatchObject({ firstRow: 0, lastRow: 5 });
    expect(sheetOf(host.workbook, "Other").rows.get(0)?.get(0)?.formula).toBe("=Plan!B4");
  });

  it("leave #REF! behind when the cell a formula points at goes", async () => {
    await inPlan((sheet) => sheet.getRangeByIndexes(1, 0, 1, 1).getEntireRow().delete("Up"));
    expect(sheetAsText(host.workbook, "Plan")).toBe("Item | Figure\nEnglish | 14\nBoth | 3");
    expect(sheetOf(host.workbook, "Plan").rows.get(1)?.get(1)?.formula).toBe("=#REF!*2");
  });

  it("leave rows right under a table outside of it", async () => {
    await inPlan((sheet) => {
      sheet.tables.add("A1:B4", true);
      sheet.getRangeByIndexes(4, 0, 1, 1).getEntireRow().insert("Down");
    });
    expect(sheetOf(host.workbook, "Plan").tables[0]?.area.lastRow).toBe(3);
  });

  it("make a kept range useless when its row is deleted", async () => {
    const using = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const maths = sheet.getRange("A2");
      await context.sync();
      sheet.getRangeByIndexes(1, 0, 1, 1).getEntireRow().delete("Up");
      maths.values = [["lost"]];
      await context.sync();
    });
    await expect(using).rejects.toMatchObject({ code: "InvalidReference" });
  });
});

describe("whole columns", () => {
  it("shift cells, formulas and tables when an officer inserts, moves and deletes them", async () => {
    await inPlan((sheet) => sheet.tables.add("A1:B4", true));
    const plan = sheetOf(host.workbook, "Plan");
    const [item, figure] = plan.tables[0]!.columnIds;
    insertColumn(host.workbook, plan, 1);
    expect(sheetAsText(host.workbook, "Plan")).toContain("Item | Column2 | Figure");
    expect(plan.rows.get(2)?.get(2)?.formula).toBe("=C2*2");
    expect(sheetOf(host.workbook, "Other").rows.get(0)?.get(0)?.formula).toBe("=Plan!C2");
    moveColumn(host.workbook, plan, 2, 0);
    expect(sheetAsText(host.workbook, "Plan")).toContain("Figure | Item | Column2");
    expect(plan.rows.get(2)?.get(0)?.formula).toBe("=A2*2");
    deleteColumn(host.workbook, plan, 2);
    expect(plan.tables[0]?.columnIds).toEqual([figure, item]);
    expect(plan.tables[0]?.area).toMatchObject({ firstColumn: 0, lastColumn: 1 });
    deleteColumn(host.workbook, plan, 0);
    expect(sheetOf(host.workbook, "Other").rows.get(0)?.get(0)?.formula).toBe("=#REF!");
  });
});

describe("tables", () => {
  it("refuse merged cells, and give every heading a name of its own", async () => {
    await inPlan((sheet) => {
      sheet.getRange("A1:B1").values = [["Same", "same"]];
      sheet.tables.add("A1:B4", true);
    });
    expect(sheetAsText(host.workbook, "Plan")).toMatch(/^Same \| same2/);
    const merged = inPlan((sheet) => {
      sheet.getRange("D1:E1").merge();
      sheet.tables.add("D1:E3", true);
    });
    await expect(merged).rejects.toMatchObject({ code: "MergedRangeConflict" });
  });

  it("refuse a name that looks like a cell or is taken", async () => {
    const named = (name: string): Promise<void> =>
      inPlan((sheet) => (sheet.tables.add("A1:B4", true).name = name));
    await expect(named("RP1")).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("a used range", () => {
  it("is a null object on an empty sheet and leaves formatted cells out", async () => {
    await Excel.run(async (context) => {
      const empty = context.workbook.worksheets.add("Empty");
      empty.getRange("A1:Z900").format.fill.color = "#FFFFFF";
      const used = empty.getUsedRangeOrNullObject(true);
      const formatted = empty.getUsedRangeOrNullObject(false);
      formatted.load("address");
      await context.sync();
      expect(used.isNullObject).toBe(true);
      expect(formatted.address).toBe("Empty!A1:Z900");
    });
  });
});
