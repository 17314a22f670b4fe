import { refresh } from "../../../src/core/workflows/refresh";
import { typeWords } from "../../../src/core/workflows/typeWords";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { openOfficeHost } from "../../officeHost/openOfficeHost";
import { options, plan, trackerInExcel } from "../../support/excelTerms";

/** Excel tells a moment after the fact. */
const told = () => new Promise((goOn) => setTimeout(goOn, 20));

describe("being told of changes in Excel", () => {
  it("hears of her sheets and tables, and not of what a refresh draws", async () => {
    const host = openOfficeHost(await trackerInExcel());
    const port = excelWorkbook();
    await refresh(port, options);
    let changes = 0;
    const end = port.watch?.(() => (changes += 1));
    await told();
    for (const [sheet, heard] of [
      ["Y11", 1],
      [plan, 1],
      ["_rp_store", 1],
      ["Indicators", 2],
    ] as const) {
      host.tellChanged(sheet);
      await told();
      expect([sheet, changes]).toEqual([sheet, heard]);
    }
    await refresh(port, options);
    await typeWords(
      port,
      [{ mark: "recoveryPlan:ks4-5ac-em", key: "reason-1", column: "action", seen: "", text: "Ours" }],
      "2014-09-30",
    );
    expect(changes).toBe(2);
    end?.();
    await told();
    host.tellChanged("Y11");
    await told();
    expect(changes).toBe(2);
    expect(host.workbook.listeners).toBe(0);
    host.close();
  }, 60_000);

  it("is not missed where Excel refuses to be listened to", async () => {
    const host = openOfficeHost(await trackerInExcel(), { faults: [] });
    host.workbook.cellBeingTyped = "Y11!A1";
    const end = excelWorkbook().watch?.(() => {});
    await told();
    end?.();
    await told();
    host.close();
  });
});
