import { scratch } from "./checks/hostCheck";
import type { OfficeHost } from "./openOfficeHost";
import { openOfficeHost } from "./openOfficeHost";

let host: OfficeHost;

beforeEach(() => {
  host = openOfficeHost([{ name: "Y11", rows: [["Name"]] }]);
});
afterEach(() => host.close());

/** Copies the values of an area of a new sheet to E1 of a very hidden one; gives what then stands in E1 to H1. */
async function copied(
  address: string,
  prepare: (range: Excel.Range) => void,
): Promise<readonly [values: unknown[][], formulas: unknown[][]]> {
  return Excel.run(async (context) => {
    const from = await scratch(context);
    const to = await scratch(context);
    to.visibility = "VeryHidden";
    to.getRange("E1:H1").values = [["old", "old", "old", "old"]];
    prepare(from.getRange(address));
    to.getRange("E1").copyFrom(from.getRange(address), "Values");
    const found = to.getRange("E1:H1");
    found.load("values,formulas");
    await context.sync();
    return [found.values, found.formulas];
  });
}

/** Checks 70 and 71 of docs/EXCEL-CHECKS.md. Source: Microsoft, Excel.Range copyFrom and Excel.RangeCopyType. */
describe("values copied from one sheet to another", () => {
  it("take what a merged cell shows, as wide as it is, and merge nothing", async () => {
    const [values] = await copied("A10:C10", (range) => {
      range.merge();
      range.getColumn(0).values = [["what she typed"]];
    });
    expect(values).toEqual([["what she typed", "", "", "old"]]);
  });

  it("take a text that begins with = as a text, and what a formula shows", async () => {
    const [, formulas] = await copied("A10:B10", (range) => {
      range.getColumn(0).values = [["'=1+1"]];
      range.getColumn(1).formulas = [["=1+1"]];
    });
    expect(formulas).toEqual([["=1+1", 2, "old", "old"]]);
  });

  it("leave the place empty where the cell was", async () => {
    const [values] = await copied("A10", () => undefined);
    expect(values).toEqual([["", "old", "old", "old"]]);
  });
});
