import { refresh } from "../../../src/core/workflows/refresh";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { sheetRows } from "../../officeHost/fillFromRaw";
import { columnCount, rowCount } from "../../officeHost/model/areas";
import { usedArea } from "../../officeHost/model/sheet";
import type { WorkbookModel } from "../../officeHost/model/workbook";
import type { OfficeHost } from "../../officeHost/openOfficeHost";
import { openOfficeHost } from "../../officeHost/openOfficeHost";
import { options } from "../../support/excelTerms";
import { trackerFile } from "../../support/trackerFile";
import { l79 } from "../../trackers/l79";

const ids = Array.from({ length: 10 }, (_, index) => `own-${index + 1}`);
const headings = [
  "Indicator ID",
  "Indicator",
  "Measure",
  "Year groups",
  "Care",
  "Target",
  "Tolerance",
  "Tolerance unit",
  "Good is",
];
/** Ten indicators that all miss their target, so that each has a recovery plan, an action plan and a split sheet. */
const indicators = {
  name: "Indicators",
  rows: [
    headings,
    ...ids.map((id) => [id, `Indicator ${id}`, "ks4-5ac-em", "11", "all", 90, 10, "% of target", "High"]),
  ],
};

async function opened(): Promise<OfficeHost> {
  const file = await openXlsx(trackerFile(l79), "l79.xlsx");
  const sheets = sheetRows((await file.read()).sheets).filter(({ name }) => name !== "Indicators");
  return openOfficeHost([...sheets, indicators]);
}

/** Every other D becomes a C, and the other way round the next time. */
function regrade({ sheets }: WorkbookModel, from: string, to: string): void {
  const cells = sheets
    .filter(({ properties }) => properties.size === 0)
    .flatMap(({ rows }) => [...rows.values()].flatMap((row) => [...row.values()]));
  for (const cell of cells.filter(({ value }) => value === from).slice(0, 12)) cell.value = to;
}

describe("ten indicators in Excel", () => {
  it("are refreshed in at most 12 round trips beside blocks of cells, none of them larger than 1 MB", async () => {
    const host = await opened();
    await refresh(excelWorkbook(), options);
    expect(host.workbook.sheets.filter(({ name }) => /^(RP|RED|Split) own-/.test(name))).toHaveLength(30);
    regrade(host.workbook, "D", "C");
    const before = host.traffic.syncs;
    await refresh(excelWorkbook(), options);
    const cells = host.workbook.sheets
      .map((sheet) => usedArea(sheet, true))
      .reduce((sum, area) => sum + (area ? rowCount(area) * columnCount(area) : 0), 0);
    // Read before and read back after: one more for every further block of 10,000 cells.
    const blocks = 2 * Math.floor(cells / 10_000);
    expect(host.traffic.syncs - before).toBeLessThanOrEqual(12 + blocks);
    expect(blocks).toBeLessThanOrEqual(4);
    expect(host.traffic.largestRequest).toBeLessThan(1_048_576);
    expect(host.traffic.largestResponse).toBeLessThan(1_048_576);
    host.close();
  }, 120_000);

  it("leave a store of at most 200 kB, which does not grow from refresh to refresh", async () => {
    const host = await opened();
    const sizes: number[] = [];
    const changed: number[] = [];
    for (let term = 0; term < 6; term += 1) {
      const { written } = await refresh(excelWorkbook(), options);
      changed.push(written.filter(({ change }) => change !== "unchanged").length);
      sizes.push(((await excelWorkbook().read(undefined, "ours")).store ?? "").length);
      regrade(host.workbook, term % 2 === 0 ? "D" : "C", term % 2 === 0 ? "C" : "D");
    }
    expect(Math.min(...changed)).toBeGreaterThan(10);
    expect(Math.max(...sizes)).toBeLessThan(200_000);
    expect(sizes[5]).toBeLessThanOrEqual(Math.max(...sizes.slice(1, 4)) * 1.01);
    host.close();
  }, 120_000);
});
