import { hostChecks } from "./checks/hostChecks";
import { outcome, scratch } from "./checks/hostCheck";
import { moveColumn } from "./model/shiftColumns";
import { sheetOf } from "./model/workbook";
import type { OfficeHost } from "./openOfficeHost";
import { openOfficeHost } from "./openOfficeHost";

let host: OfficeHost;

beforeEach(() => {
  host = openOfficeHost([{ name: "Y11", rows: [["Name"]] }]);
});
afterEach(() => host.close());

/**
 * What keeps the tests' workbook honest: each of these is also tried in a real Excel, by hand, before a release.
 * The first 25 are put to both; what only happens under somebody's hands is told further down.
 */
describe("the tests' workbook does as Excel does", () => {
  it.each(hostChecks.map((check, index) => [index + 1, check.name, check] as const))(
    "%i: %s",
    async (_number, _name, { observe, expected }) => {
      expect(await Excel.run((context) => observe(context))).toEqual(expected);
    },
  );

  it("26: nothing is answered while somebody types in a cell", async () => {
    const write = () =>
      outcome(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Y11").getRange("A1").values = [["written"]];
          await context.sync();
        }),
      );
    host.workbook.cellBeingTyped = "Y11!A1";
    expect(await write()).toBe("InvalidOperationInCellEditMode");
    expect(sheetOf(host.workbook, "Y11").rows.get(0)?.get(0)?.value).toBe("Name");
    host.workbook.cellBeingTyped = null;
    expect(await write()).toBe("done");
  });

  it("27: a table's column is found by its id after an officer moved it", async () => {
    await Excel.run(async (context) => {
      const sheet = await scratch(context);
      const table = sheet.tables.add("A1:B2", true);
      const column = table.columns.getItem("7");
      column.load("id");
      await context.sync();
      moveColumn(host.workbook, sheetOf(host.workbook, sheet.name), 1, 0);
      const again = table.columns.getItem(column.id);
      again.load("name,index");
      await context.sync();
      expect([again.name, again.index]).toEqual(["7", 0]);
    });
  });
});
