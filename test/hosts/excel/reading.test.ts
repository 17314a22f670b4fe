import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import type { OfficeHost } from "../../officeHost/openOfficeHost";
import { openOfficeHost } from "../../officeHost/openOfficeHost";
import { insertRows } from "../../officeHost/model/shiftRows";
import type { WorkbookModel } from "../../officeHost/model/workbook";
import { sheetOf } from "../../officeHost/model/workbook";

let host: OfficeHost;

afterEach(() => host.close());

function numbers(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => row * columns + column),
  );
}

describe("reading in Excel", () => {
  it("takes three round trips, however many sheets there are", async () => {
    host = openOfficeHost(
      Array.from({ length: 30 }, (_, index) => ({ name: `Y${index}`, rows: numbers(60, 5) })),
    );
    expect((await excelWorkbook().read()).sheets).toHaveLength(30);
    expect(host.traffic.syncs).toBe(3);
  });

  it("takes one more for every 10,000 cells, and no answer is larger than 1 MB", async () => {
    host = openOfficeHost([{ name: "Long", rows: numbers(1_700, 60) }]);
    const [sheet] = (await excelWorkbook().read()).sheets;
    expect(sheet?.rows).toHaveLength(1_700);
    expect(sheet?.rows[1_699]?.[59]?.value).toBe(1_700 * 60 - 1);
    expect(host.traffic.syncs).toBe(13);
    expect(host.traffic.largestResponse).toBeLessThan(1_000_000);
  });

  it("asks for half as much when Excel says that it was too much, and reads the same", async () => {
    const fault = {
      sync: 3,
      kind: "refuseAction",
      action: 0,
      code: "ResponsePayloadSizeLimitExceeded",
    } as const;
    host = openOfficeHost([{ name: "Wide", rows: numbers(300, 20), hiddenRows: [4] }], { faults: [fault] });
    const [sheet] = (await excelWorkbook().read()).sheets;
    expect(sheet?.rows.map((cells) => cells.map((cell) => cell?.value ?? ""))).toEqual(numbers(300, 20));
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([4]);
    expect(host.traffic.syncs).toBe(5);
  });

  it("gives up in the end, in words", async () => {
    const fault = {
      sync: 3,
      lasting: true,
      kind: "refuseAction",
      action: 0,
      code: "MemoryLimitReached",
    } as const;
    host = openOfficeHost([{ name: "Wide", rows: numbers(300, 20) }], { faults: [fault] });
    await expect(excelWorkbook().read()).rejects.toMatchObject({ code: "too-large" });
    expect(host.traffic.syncs).toBeLessThanOrEqual(12);
  });

  it("asks for hidden lines one by one only where some are hidden and some are not, in the same round trips", async () => {
    host = openOfficeHost([
      { name: "Some", rows: [[], ["", "a"], ["", "b"], ["", "c", "d"]], hiddenRows: [2], hiddenColumns: [2] },
      { name: "All", rows: [["a"], ["b"]], hiddenRows: [0, 1] },
      { name: "Empty", rows: [] },
    ]);
    const { sheets } = await excelWorkbook().read();
    expect(sheets.map((sheet) => [...sheet.hiddenRows])).toEqual([[2], [0, 1], []]);
    expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([2]);
    expect(sheets[2]?.rows).toEqual([]);
    expect(host.traffic.syncs).toBe(3);
  });

  it("takes one more for the fills of all columns headed RAG that are mostly blank, and none where they have words", async () => {
    const sheet = (name: string, rag: string) => ({
      name,
      rows: [
        ["Name", "RAG"],
        ["a", { value: rag, fill: "FF0000" }],
        ["b", { value: rag, fill: "00B050" }],
      ],
    });
    host = openOfficeHost([sheet("Words", "Red"), { name: "Plain", rows: [["Name"], ["a"]] }]);
    expect((await excelWorkbook().read()).sheets.map(({ fills }) => fills.size)).toEqual([0, 0]);
    expect(host.traffic.syncs).toBe(3);
    host.close();
    host = openOfficeHost([sheet("Y10", ""), sheet("Y11", ""), sheet("Words", "Red")]);
    expect((await excelWorkbook().read()).sheets.map(({ fills }) => fills.size)).toEqual([1, 1, 0]);
    expect(host.traffic.syncs).toBe(4);
  });

  it("asks for no more than 20,000 fills", async () => {
    const rows = Array.from({ length: 3_000 }, (_, row) => [`n${row}`, ...new Array<string>(8).fill("")]);
    host = openOfficeHost([{ name: "Long", rows: [["Name", ...new Array<string>(8).fill("RAG")], ...rows] }]);
    await excelWorkbook().read();
    expect(host.traffic.syncs).toBe(6);
    expect(host.traffic.largestResponse).toBeLessThan(4_000_000);
  });

  it("keeps rows and columns in their place when the used area begins further down", async () => {
    host = openOfficeHost([{ name: "Y11", rows: [[], [], ["", "", "Name"]] }]);
    const [sheet] = (await excelWorkbook().read()).sheets;
    expect(sheet?.rows.map((row) => row.map((cell) => cell?.value ?? null))).toEqual([
      [],
      [],
      [null, null, "Name"],
    ]);
  });

  it("tells a text that begins with = from a formula, and a formula that shows nothing from an empty cell", async () => {
    const rows = [
      ["=not a formula", { value: "", formula: 'IF(A2="","","x")' }, { value: 3, formula: "1+2" }],
    ];
    host = openOfficeHost([{ name: "Ours", rows }]);
    sheetOf(host.workbook, "Ours").properties.set("rp.sheet", "checks");
    const cells = (await excelWorkbook().read()).sheets[0]?.rows[0];
    expect(cells?.[0]).toMatchObject({ type: "text", hasFormula: false, formula: null });
    expect(cells?.[1]).toMatchObject({ value: "", hasFormula: true, formula: 'IF(A2="","","x")' });
    expect(cells?.[2]).toMatchObject({ value: 3, formula: "1+2" });
  });

  it("says a sheet is too large instead of reading it as empty", async () => {
    host = openOfficeHost([{ name: "Stray", rows: [["a"]] }]);
    const stray = sheetOf(host.workbook, "Stray").rows;
    stray.set(1_048_575, new Map([[9, { ...stray.get(0)!.get(0)! }]]));
    await expect(excelWorkbook().read()).rejects.toMatchObject({
      name: "HostError",
      code: "too-large",
      message: expect.stringContaining("‘Stray’ uses 10,485,760 cells") as string,
    });
  });

  it("does one job after another, and goes on after one that failed", async () => {
    host = openOfficeHost([{ name: "Y11", rows: [["a"]] }], {
      faults: [{ sync: 1, kind: "refuseAction", action: 0, code: "InvalidOperationInCellEditMode" }],
    });
    const port = excelWorkbook();
    const [first, second] = await Promise.allSettled([port.read(), port.read()]);
    expect(first).toMatchObject({ status: "rejected", reason: { code: "cell-being-typed" } });
    expect(second).toMatchObject({ status: "fulfilled" });
  });

  it("reads again when somebody puts in a row meanwhile, and gives up when that never ends", async () => {
    const act = (book: WorkbookModel): void => insertRows(book, sheetOf(book, "Y11"), 1, 1);
    const open = (moments: readonly number[]): void => {
      host = openOfficeHost([{ name: "Y11", rows: [["Name"], ["One"], ["Two"]] }], {
        interruptions: moments.map((before) => ({ before, act })),
      });
    };
    open([3]);
    const names = (await excelWorkbook().read()).sheets[0]?.rows.map(([cell]) => cell?.value ?? null);
    expect(names).toEqual(["Name", null, "One", "Two"]);
    host.close();
    open([3, 5, 7]);
    await expect(excelWorkbook().read()).rejects.toMatchObject({ code: "changed-meanwhile" });
  });

  it("reads long texts in smaller answers where Excel on the web gives no larger ones", async () => {
    const rows = Array.from({ length: 300 }, (_, row) => [`${row}`, "x".repeat(9_000)]);
    host = openOfficeHost([{ name: "Long", rows }], { platform: "web" });
    const [sheet] = (await excelWorkbook().read()).sheets;
    expect(sheet?.rows.map((cells) => String(cells[1]?.value).length)).toEqual(rows.map(() => 9_000));
  });
});
