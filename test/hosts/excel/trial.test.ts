import { writeFileSync } from "node:fs";
import { refresh } from "../../../src/core/workflows/refresh";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { writeSampleTracker } from "../../../src/hosts/xlsx/sampleTracker";
import { sheetAsText } from "../../officeHost/fill";
import { sheetRows } from "../../officeHost/fillFromRaw";
import type { WorkbookModel } from "../../officeHost/model/workbook";
import { openOfficeHost } from "../../officeHost/openOfficeHost";
import { sheetOf } from "../../officeHost/model/workbook";

const change = (w: WorkbookModel) => {
  let n = 0;
  for (const [row, cells] of sheetOf(w, "CLA tracker 13-14").rows) {
    if (row < 6) continue;
    for (const [, cell] of cells) if (cell.value === "D" && n++ % 2 === 0) cell.value = "C";
  }
  return n;
};
it("trial", async () => {
  const bytes = await writeSampleTracker();
  const raw = await (await openXlsx(bytes, "t.xlsx")).read();
  const host = openOfficeHost(sheetRows(raw.sheets));
  const options = { asAt: "2014-09-30" as never, academicYear: null, term: null, decisions: new Map() };
  const log: unknown[] = [];
  await refresh(excelWorkbook(), options);
  log.push(change(host.workbook));
  for (let i = 0; i < 2; i++) {
    const s = host.traffic.syncs;
    const r = await refresh(excelWorkbook(), options);
    log.push([r.written.map((w) => `${w.sheet}:${w.change}`), host.traffic.syncs - s]);
  }
  const mine = new Map(host.workbook.sheets.map((s) => [s.name, sheetAsText(host.workbook, s.name)]));
  const fresh = openOfficeHost(sheetRows(raw.sheets));
  change(fresh.workbook);
  await refresh(excelWorkbook(), options);
  for (const s of fresh.workbook.sheets) {
    const a = sheetAsText(fresh.workbook, s.name), b = mine.get(s.name);
    log.push([s.name, a === b]);
    if (a !== b) { writeFileSync(`/tmp/spike/${s.name}.x.txt`, a); writeFileSync(`/tmp/spike/${s.name}.e.txt`, b ?? "none"); }
  }
  writeFileSync("/tmp/spike/log.json", JSON.stringify(log, null, 1));
  expect([...host.unknowns]).toEqual([]);
}, 120000);
