import { refresh } from "../../../src/core/workflows/refresh";
import { typeWords } from "../../../src/core/workflows/typeWords";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import type { OfficeHost } from "../../officeHost/openOfficeHost";
import { openOfficeHost } from "../../officeHost/openOfficeHost";
import { options, plan, trackerInExcel } from "../../support/excelTerms";

/** Turn after turn, however busy the machine is: a test that waits in vain ends by its own time. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(setImmediate);
}

/** Somebody else who listens and hears of every sheet, after the pane: what she has heard, the pane has too. */
class Neighbour {
  private heard = 0;
  private told = 0;

  private constructor(private readonly host: OfficeHost) {}

  static async in(host: OfficeHost) {
    const neighbour = new Neighbour(host);
    const handler = await host.Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(() => {
        neighbour.heard += 1;
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    const leaves = () =>
      host.Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    return { neighbour, leaves };
  }

  /** A cell of the sheet is changed, and all have heard of it. */
  async hearsOf(sheet: string): Promise<void> {
    this.told += 1;
    this.host.tellChanged(sheet);
    await until(() => this.heard === this.told);
  }
}

describe("being told of changes in Excel", () => {
  it("hears of her sheets and tables, of what a refresh draws apart, and not of what we write", async () => {
    const host = openOfficeHost(await trackerInExcel());
    const port = excelWorkbook();
    await refresh(port, options);
    const heard: string[] = [];
    const end = port.watch?.((whose) => void heard.push(whose));
    await until(() => host.workbook.listeners > 0);
    const { neighbour, leaves } = await Neighbour.in(host);
    for (const sheet of ["Y11", plan, "Indicators"]) await neighbour.hearsOf(sheet);
    expect(heard).toEqual(["hers", "ours", "hers"]);
    await refresh(port, options);
    await typeWords(
      port,
      [{ mark: "recoveryPlan:ks4-5ac-em", key: "reason-1", column: "action", seen: "", text: "Ours" }],
      "2014-09-30",
    );
    expect(heard).toHaveLength(3);
    end?.();
    await neighbour.hearsOf("Y11");
    expect(heard).toHaveLength(3);
    await leaves();
    await until(() => host.workbook.listeners === 0);
    host.close();
  }, 60_000);

  it("is not missed where Excel refuses to be listened to", async () => {
    const host = openOfficeHost(await trackerInExcel());
    host.workbook.cellBeingTyped = "Y11!A1";
    const end = excelWorkbook().watch?.(() => {});
    await until(() => host.traffic.syncs === 1);
    end?.();
    host.workbook.cellBeingTyped = null;
    await host.Excel.run((context) => context.sync());
    expect(host.workbook.listeners).toBe(0);
    host.close();
  });
});
