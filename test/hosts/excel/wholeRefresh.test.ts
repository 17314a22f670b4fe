import type { RunOptions } from "../../../src/core/workflows/outcomes";
import { refresh } from "../../../src/core/workflows/refresh";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { writeSampleTracker } from "../../../src/hosts/xlsx/sampleTracker";
import { sheetAsText } from "../../officeHost/fill";
import { sheetRows } from "../../officeHost/fillFromRaw";
import type { WorkbookModel } from "../../officeHost/model/workbook";
import { columnCount, rowCount } from "../../officeHost/model/areas";
import { usedArea } from "../../officeHost/model/sheet";
import { fingerprint } from "../../officeHost/openedOfficeWorkbook";
import type { OfficeHost } from "../../officeHost/openOfficeHost";
import { openOfficeHost } from "../../officeHost/openOfficeHost";

const options: RunOptions = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() };
const store = "_rp_store";

async function openSample(): Promise<OfficeHost> {
  const file = await openXlsx(await writeSampleTracker(), "tracker.xlsx");
  return openOfficeHost(sheetRows((await file.read()).sheets));
}

/** What each sheet shows, the store left out. */
function pages(workbook: WorkbookModel): Map<string, string> {
  const names = workbook.sheets.map(({ name }) => name).filter((name) => name !== store);
  return new Map(names.map((name) => [name, sheetAsText(workbook, name)]));
}

/** Every other D on the officer's sheets becomes a C. */
function regrade({ sheets }: WorkbookModel): void {
  const cells = sheets
    .filter(({ properties }) => properties.size === 0)
    .flatMap(({ rows }) => [...rows.values()].flatMap((row) => [...row.values()]));
  const passes = cells.filter(({ value }) => value === "D").filter((_, index) => index % 2 === 0);
  for (const cell of passes) cell.value = "C";
}

/** Blocks of 10,000 cells beyond the first: each is one round trip more whenever everything is read. */
function furtherBlocks({ sheets }: WorkbookModel): number {
  const areas = sheets.map((sheet) => usedArea(sheet, true));
  const cells = areas.reduce((sum, area) => sum + (area ? rowCount(area) * columnCount(area) : 0), 0);
  return Math.floor(cells / 10_000);
}

async function syncsOf(host: OfficeHost): Promise<number> {
  const before = host.traffic.syncs;
  await refresh(excelWorkbook(), options);
  return host.traffic.syncs - before;
}

describe("a whole refresh in Excel", () => {
  it("shows on every sheet what the same refresh writes into a file", async () => {
    const host = await openSample();
    await refresh(excelWorkbook(), options);
    const file = await openXlsx(await writeSampleTracker(), "tracker.xlsx");
    await refresh(file, options);
    const fromFile = openOfficeHost(sheetRows((await file.read()).sheets));
    expect(pages(host.workbook)).toEqual(pages(fromFile.workbook));
    fromFile.close();
    host.close();
  });

  it("does nothing the second time, in three round trips and one for each further block of cells", async () => {
    const host = await openSample();
    await refresh(excelWorkbook(), options);
    const before = fingerprint(host.workbook);
    expect(await syncsOf(host)).toBe(3 + furtherBlocks(host.workbook));
    expect(furtherBlocks(host.workbook)).toBe(1);
    expect(fingerprint(host.workbook)).toBe(before);
    host.close();
  });

  it("after new grades shows what a fresh set of sheets would, in at most 12 round trips beside further blocks", async () => {
    const fresh = await openSample();
    regrade(fresh.workbook);
    await refresh(excelWorkbook(), options);
    const host = await openSample();
    await refresh(excelWorkbook(), options);
    regrade(host.workbook);
    expect(await syncsOf(host)).toBeLessThanOrEqual(12 + 2 * furtherBlocks(host.workbook));
    const updated = pages(host.workbook);
    for (const [name, page] of pages(fresh.workbook)) expect([name, updated.get(name)]).toEqual([name, page]);
    fresh.close();
    host.close();
  });
});
