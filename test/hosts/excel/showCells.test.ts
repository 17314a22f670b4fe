import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import type { OfficeHost } from "../../officeHost/openOfficeHost";
import { openOfficeHost } from "../../officeHost/openOfficeHost";
import { sheetOf } from "../../officeHost/model/workbook";

let host: OfficeHost;

beforeEach(() => {
  host = openOfficeHost([
    { name: "KS4 tracker", rows: [["Name", "Maths"]] },
    { name: "Lookups", rows: [["Code"]] },
  ]);
});

afterEach(() => host.close());

describe("showing cells in Excel", () => {
  it.each([
    ["a cell", "B1", { firstRow: 0, lastRow: 0, firstColumn: 1, lastColumn: 1 }],
    ["a row", "5:5", { firstRow: 4, lastRow: 4, firstColumn: 0, lastColumn: 16_383 }],
    ["a column", "C:C", { firstRow: 0, lastRow: 1_048_575, firstColumn: 2, lastColumn: 2 }],
    ["an area", "A1:B7", { firstRow: 0, lastRow: 6, firstColumn: 0, lastColumn: 1 }],
  ])("goes to %s and selects it", async (_, cells, area) => {
    await excelWorkbook().show!("KS4 tracker", cells);
    expect(host.workbook.selected).toEqual({ sheet: "KS4 tracker", area });
  });

  it("changes nothing and leaves a plan that was made before it good", async () => {
    const port = excelWorkbook();
    await port.read();
    await port.show!("Lookups", "A1");
    await expect(port.apply({ sheets: [], store: "kept" })).resolves.toBeUndefined();
    expect((await port.read()).store).toBe("kept");
  });

  it("does not unhide a sheet, and says how she can", async () => {
    sheetOf(host.workbook, "Lookups").visibility = "Hidden";
    await expect(excelWorkbook().show!("Lookups", "A1")).rejects.toMatchObject({
      code: "sheet-hidden",
      message: expect.stringContaining("Unhide Sheet") as string,
    });
    expect(sheetOf(host.workbook, "Lookups").visibility).toBe("Hidden");
  });

  it("says when a sheet has gone or another workbook is in front", async () => {
    await expect(excelWorkbook().show!("Y11", "A1")).rejects.toMatchObject({ code: "sheet-not-there" });
    host.workbook.inFront = false;
    await expect(excelWorkbook().show!("Lookups", "A1")).rejects.toMatchObject({ code: "other-workbook" });
  });
});
