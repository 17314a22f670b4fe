import type { ChangeSet, SheetChange } from "../../../src/core/refresh/changeSet";
import type { Fault } from "../../officeHost/wire/faults";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { sheetAsText } from "../../officeHost/fill";
import { sheetOf } from "../../officeHost/model/workbook";
import { fingerprint } from "../../officeHost/openedOfficeWorkbook";
import type { OfficeHost } from "../../officeHost/openOfficeHost";
import { openOfficeHost } from "../../officeHost/openOfficeHost";
import { cell, plainStyle, row, smallGrid, write } from "../../support/smallGrid";

let host: OfficeHost;

afterEach(() => host.close());

const mark = "recoveryPlan:ks4-5ac-em";

function open(faults: Fault[] = []): void {
  host = openOfficeHost([{ name: "Y11", rows: [["Name"]] }], { faults });
}

function creating(count: number): ChangeSet {
  const sheets = Array.from({ length: count }, (_, index): SheetChange => {
    const name = `RP ${index + 1}`;
    return {
      kind: "create",
      mark: count === 1 ? mark : `${mark}-${index}`,
      name,
      grid: smallGrid(`RP_${index + 1}`),
    };
  });
  return { sheets, store: "{}" };
}

/** Counts the syncs of one job. */
async function syncsOf(job: () => Promise<unknown>): Promise<number> {
  const before = host.traffic.syncs;
  await job();
  return host.traffic.syncs - before;
}

describe("writing in Excel", () => {
  it("creates one sheet and the store in two round trips", async () => {
    open();
    expect(await syncsOf(() => excelWorkbook().apply(creating(1)))).toBe(2);
    expect(sheetAsText(host.workbook, "RP 1")).toBe(
      [
        "Recovery plan",
        "Item | Figure |  | Rating",
        "English | 8.9 |  | RED ◆",
        "Maths | 12.0 |  | AMBER ▲",
        "Both | 25.3 |  | GREEN ●",
      ].join("\n"),
    );
    expect(sheetOf(host.workbook, "_rp_store")).toMatchObject({ visibility: "VeryHidden" });
  });

  it("updates ten sheets and the store in three round trips", async () => {
    open();
    await excelWorkbook().apply(creating(10));
    const sheets = Array.from({ length: 10 }, (_, index): SheetChange => {
      const cells = [[write("English language"), write(9.5)]];
      return {
        kind: "update",
        mark: `${mark}-${index}`,
        steps: [{ kind: "writeCells", row: 2, column: 0, cells }],
      };
    });
    expect(await syncsOf(() => excelWorkbook().apply({ sheets, store: "{1}" }))).toBe(3);
    expect(sheetAsText(host.workbook, "RP 10")).toContain("English language | 9.5");
  });

  it("writes nothing when the store is what it was", async () => {
    open();
    await excelWorkbook().apply(creating(1));
    const before = fingerprint(host.workbook);
    expect(await syncsOf(() => excelWorkbook().apply({ sheets: [], store: "{}" }))).toBe(2);
    expect(fingerprint(host.workbook)).toBe(before);
    expect(await syncsOf(() => excelWorkbook().apply({ sheets: [], store: null }))).toBe(0);
  });

  it("keeps a list of 2,000 rows under 1 MB a request", async () => {
    open();
    const rows = Array.from({ length: 2_000 }, (_, index) =>
      row(
        `p${index}`,
        Array.from({ length: 12 }, () => cell("An invented sentence of some length", plainStyle)),
      ),
    );
    const columns = Array.from({ length: 12 }, (_, index) => ({ id: `c${index}`, width: 12, hidden: false }));
    const bare = { tables: [], ragAreas: [], choices: [], hintAreas: [] };
    const grid = { ...smallGrid("RP_1"), ...bare, columns, rows };
    await excelWorkbook().apply({
      sheets: [{ kind: "create", mark, name: "Pupil ratings", grid }],
      store: null,
    });
    expect(sheetOf(host.workbook, "Pupil ratings").rows.size).toBe(2_000);
    expect(host.traffic.largestRequest).toBeLessThan(1_100_000);
  });

  it("tells how many sheets are done", async () => {
    open();
    const seen: [number, number][] = [];
    await excelWorkbook((done, of) => seen.push([done, of])).apply(creating(10));
    expect(seen.at(-1)).toEqual([11, 11]);
  });

  it("refuses a filtered or a protected sheet before anything is written, naming it", async () => {
    open();
    await excelWorkbook().apply(creating(1));
    const steps = [{ kind: "rowHeight", row: 2, height: 30 }] as const;
    const update: ChangeSet = { sheets: [{ kind: "update", mark, steps }], store: null };
    const sheet = sheetOf(host.workbook, "RP 1");
    sheet.tables[0]!.filtered = true;
    await expect(excelWorkbook().apply(update)).rejects.toThrow(
      /filter is on in ‘RP 1’.*Nothing was changed/,
    );
    sheet.tables[0]!.filtered = false;
    sheet.protected = true;
    await expect(excelWorkbook().apply(update)).rejects.toMatchObject({ code: "sheet-protected" });
    sheet.protected = false;
    await excelWorkbook().apply(update);
    expect(sheet.rowHeights.get(2)).toBe(30);
  });

  it("leaves a sheet that could not be finished hidden and marked as unfinished", async () => {
    open([{ sync: 2, kind: "refuseAction", action: 40, code: "GeneralException" }]);
    await expect(excelWorkbook().apply(creating(1))).rejects.toMatchObject({ code: "not-confirmed" });
    expect(sheetOf(host.workbook, "RP 1").visibility).toBe("Hidden");
    const sheet = (await excelWorkbook().read()).sheets.find(({ name }) => name === "RP 1");
    expect(sheet?.mark).toBe(`unfinished:${mark}`);
  });

  it("puts new rows under a table into it and keeps what its last row said", async () => {
    open();
    await excelWorkbook().apply(creating(1));
    const steps = [{ kind: "insertRows", before: 5, count: 2 }] as const;
    await excelWorkbook().apply({ sheets: [{ kind: "update", mark, steps }], store: null });
    const sheet = sheetOf(host.workbook, "RP 1");
    expect(sheet.tables[0]?.area).toMatchObject({ firstRow: 1, lastRow: 6 });
    expect(sheet.rows.get(4)?.get(0)?.value).toBe("Both");
    expect(sheet.rows.get(4)?.get(2)?.formula).toBe("=B5*2");
    expect([5, 6].map((at) => sheet.rows.get(at)?.get(0)?.value)).toEqual(["", ""]);
  });

  it("draws plain tables, a page of A4 and no grid lines, and greys hints", async () => {
    open();
    const hintAreas = [{ firstRow: 2, lastRow: 4, firstColumn: 0, lastColumn: 0 }];
    const grid = smallGrid("RP_1", { hintAreas });
    await excelWorkbook().apply({ sheets: [{ kind: "create", mark, name: "RP 1", grid }], store: null });
    const sheet = sheetOf(host.workbook, "RP 1");
    expect(sheet.tables[0]).toMatchObject({
      style: "TableStyleLight1",
      showBandedRows: false,
      showFilterButton: false,
    });
    expect(sheet.page).toMatchObject({ paperSize: "A4", zoom: { horizontalFitToPages: 1 } });
    expect(sheet.page.footers.rightFooter).toContain("Page &P of &N");
    expect(sheet.gridlines).toBe(false);
    expect(sheet.rules.at(-1)).toMatchObject({ area: hintAreas[0], rule: { operator: "BeginsWith" } });
    expect(sheet.rows.get(2)?.get(0)?.format.fontName).toBe("Arial");
  });
});
