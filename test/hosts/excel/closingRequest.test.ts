import { closeWrite } from "../../../src/hosts/excel/applyChanges";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { raiseFence } from "../../../src/hosts/excel/fence";
import { openOfficeHost } from "../../officeHost/openOfficeHost";
import { trackerInExcel } from "../../support/excelTerms";

const fence = "rp.tx.test";
const standing = { column: 0, rows: 2, text: null } as const;

/** Closes a write with a store's text of this length, a sixty-fourth of a usual request at once. */
async function closed(length: number) {
  const host = openOfficeHost(await trackerInExcel());
  const port = excelWorkbook();
  await port.apply({ sheets: [], store: "what stood there before" });
  const ended = await Excel.run(async (context) => {
    raiseFence(context, fence, []);
    await context.sync();
    const sending = { share: 1 / 64, drawsOn: () => undefined };
    await closeWrite(context, { sheets: [], store: "a".repeat(length) }, { fence, store: standing }, sending);
    return "done";
  }).catch((error: unknown) => (error as { code?: string }).code);
  const { store } = await port.read();
  host.close();
  return [ended, store?.length, [...host.workbook.settings.keys()]];
}

describe("the request that closes a write", () => {
  it("takes the fence down and lets the new text count at once, however little goes into a request", async () => {
    for (let length = 7_000; length <= 8_000; length += 100)
      expect([length, ...(await closed(length))]).toEqual([length, "done", length, []]);
  }, 60_000);
});
