import { refresh } from "../../../src/core/workflows/refresh";
import type { RunOptions } from "../../../src/core/workflows/outcomes";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { tableRows } from "../../../src/hosts/xlsx/sampleNotation";
import { sheetRows } from "../../officeHost/fillFromRaw";
import { openCell } from "../../officeHost/model/sheet";
import { sheetOf } from "../../officeHost/model/workbook";
import type { WorkbookModel } from "../../officeHost/model/workbook";
import { openOfficeHost } from "../../officeHost/openOfficeHost";
import { copyOf } from "../../support/excelTerms";
import { trackerFile } from "../../support/trackerFile";

const tracker = {
  fileName: "four.xlsx",
  sheets: [
    {
      name: "Tracker",
      rows: tableRows(`
Pupil ID | Name | Year | School | Attendance % | Days suspended
p1 | Pupil One | 9 | Beacon School | 71 | 0
p2 | Pupil Two | 9 | Beacon School | 72 | 0
p3 | Pupil Three | 9 | Beacon School | 73 | 0
p4 | Pupil Four | 9 | Beacon School | 74 | 0
`),
    },
  ],
};
const options: RunOptions = {
  asAt: "2013-12-19",
  academicYear: "2013/14",
  term: "autumn",
  decisions: new Map(),
};
const note = 7;

/** Autumn is on the sheets; since then Four has been suspended, so that the list is to be turned. */
async function spring(): Promise<WorkbookModel> {
  const file = await openXlsx(trackerFile(tracker), "four.xlsx");
  const host = openOfficeHost(sheetRows((await file.read()).sheets), { fileName: "four.xlsx" });
  await refresh(excelWorkbook(), options);
  host.close();
  openCell(sheetOf(host.workbook, "Tracker"), 4, 5).value = 12;
  return host.workbook;
}

function listed({ sheets }: WorkbookModel): (readonly [name: string, note: string])[] {
  const { rows } = sheets.find(({ name }) => name === "RED pupils")!;
  return [...rows]
    .sort(([one], [other]) => one - other)
    .flatMap(([, cells]) => {
      const name = String(cells.get(0)?.value ?? "");
      return /^Pupil [A-Z]/.test(name) && cells.has(1)
        ? [[name, String(cells.get(note)?.value ?? "")] as const]
        : [];
    })
    .filter(([name]) => name !== "Pupil UPN");
}

describe("a note typed while its list is put into another order", () => {
  it("stands beside its pupil, at whatever moment of the refresh it is typed", async () => {
    const base = await spring();
    const quiet = copyOf(base);
    const host = openOfficeHost(quiet);
    await refresh(excelWorkbook(), options);
    host.close();
    const names = listed(quiet).map(([name]) => name);
    expect(names).toEqual(["Pupil Four", "Pupil One", "Pupil Two", "Pupil Three"]);
    for (let before = 1; before <= host.traffic.syncs; before += 1) {
      const tried = copyOf(base);
      let typedOn = "";
      const act = (workbook: WorkbookModel) => {
        const sheet = sheetOf(workbook, "RED pupils");
        const [row, cells] = [...sheet.rows].find(([, line]) => line.get(0)?.value === "Pupil Two")!;
        typedOn = String(cells.get(0)?.value);
        openCell(sheet, row, note).value = "Rang the school";
      };
      const busy = openOfficeHost(tried, { interruptions: [{ before, act }] });
      await refresh(excelWorkbook(), options);
      busy.close();
      expect(typedOn).toBe("Pupil Two");
      expect([before, listed(tried)]).toEqual([
        before,
        names.map((name) => [name, name === "Pupil Two" ? "Rang the school" : ""]),
      ]);
    }
  }, 120_000);
});
