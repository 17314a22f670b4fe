import { calculate } from "../../../src/core/workflows/calculate";
import { refresh } from "../../../src/core/workflows/refresh";
import type { RunOptions } from "../../../src/core/workflows/outcomes";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { newTracker } from "../../faults/faultBench";
import { openOfficeHost } from "../../officeHost/openOfficeHost";

const options: RunOptions = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() };

async function told(shared: boolean) {
  const book = await newTracker();
  book.shared = shared;
  const host = openOfficeHost(book);
  const before = await calculate(excelWorkbook(), options);
  const after = await refresh(excelWorkbook(), options);
  host.close();
  return { before, after };
}

describe("a workbook that somebody else edits too", () => {
  it("is told before and after writing, and stops nothing", async () => {
    const { before, after } = await told(true);
    expect(before.isOpenElsewhere).toBe(true);
    expect(after.calculated).toMatchObject({ isOpenElsewhere: true, stopped: false });
    expect(after.written.length).toBeGreaterThan(3);
  });

  it("is not told where nobody does", async () => {
    expect((await told(false)).before.isOpenElsewhere).toBeUndefined();
  });
});
