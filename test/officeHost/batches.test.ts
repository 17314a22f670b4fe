import { sheetAsText } from "./fill";
import type { OfficeHost } from "./openOfficeHost";
import { openOfficeHost } from "./openOfficeHost";

const plan = {
  name: "Plan",
  rows: [
    ["Maths", 7],
    ["English", 5],
  ],
};
let host: OfficeHost;

afterEach(() => host.close());

describe("a batch", () => {
  it("runs in order, stops at the first refusal and keeps what went before", async () => {
    host = openOfficeHost([plan]);
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1").values = [["Science"]];
      context.workbook.worksheets.getItem("Gone").load("name");
      sheet.getRange("A2").values = [["History"]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ name: "RichApi.Error", code: "ItemNotFound" });
    expect(sheetAsText(host.workbook, "Plan")).toBe("Science | 7\nEnglish | 5");
  });

  it("gives back only what was loaded: anything else throws", async () => {
    host = openOfficeHost([plan]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.load("name");
      await context.sync();
      expect(sheet.name).toBe("Plan");
      expect(() => sheet.visibility).toThrow(/not available.*load/s);
    });
  });

  it("finds a sheet by name whatever its case, and answers a null object for none", async () => {
    host = openOfficeHost([plan]);
    await Excel.run(async (context) => {
      const known = context.workbook.worksheets.getItemOrNullObject("PLAN");
      const unknown = context.workbook.worksheets.getItemOrNullObject("Other");
      unknown.getRange("A1").values = [["lost"]];
      known.load("name");
      await context.sync();
      expect([known.isNullObject, unknown.isNullObject]).toEqual([false, true]);
      expect(known.name).toBe("Plan");
    });
  });

  it("keeps a sheet in hand after it was renamed", async () => {
    host = openOfficeHost([plan]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.name = "Renamed";
      await context.sync();
      sheet.getRange("A1").values = [["Science"]];
      await context.sync();
    });
    expect(sheetAsText(host.workbook, "Renamed")).toContain("Science");
  });

  it("keeps a made sheet in hand over several syncs", async () => {
    host = openOfficeHost([plan]);
    await Excel.run(async (context) => {
      const made = context.workbook.worksheets.add("New");
      await context.sync();
      made.getRange("A1").values = [["here"]];
      await context.sync();
    });
    expect(sheetAsText(host.workbook, "New")).toBe("here");
  });

  it("takes a block of more than 1,500 cells, which the client cuts up, and gives it back", async () => {
    host = openOfficeHost([plan]);
    const block = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => row * 10 + column),
    );
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRangeByIndexes(0, 0, 400, 10);
      range.values = block;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(block);
    });
    expect(host.traffic.syncs).toBe(1);
  });

  it("refuses a block of another shape than its range before any cell is written", async () => {
    host = openOfficeHost([plan]);
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A1:A3").values = [["x"], ["y"]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(sheetAsText(host.workbook, "Plan")).toBe("Maths | 7\nEnglish | 5");
  });

  it("does not know members newer than ExcelApi 1.12", async () => {
    host = openOfficeHost([plan]);
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").tables.getItem("T").resize("A1:B3");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("writes down what it does not know, and closing then fails", async () => {
    const strange = openOfficeHost([plan]);
    host = openOfficeHost([plan]);
    const run = strange.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A1").calculate();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "NotImplemented" });
    expect(() => strange.close()).toThrow("Range.calculate");
  });
});
