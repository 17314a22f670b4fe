import { openXlsx } from "../../../../src/hosts/xlsx/openXlsx";
import { isUntouchedCopy, writePublicCopy } from "../../../../src/hosts/xlsx/publicFile";
import type { XlsxWorkbook } from "../../../../src/hosts/xlsx/xlsxWorkbook";
import { officerWorkbook } from "../../../support/officerWorkbook";
import { smallGrid } from "../../../support/smallGrid";
import type { Step } from "../../../../src/core/refresh/changeSet";

const mark = "recoveryPlan:x";
const name = "RP x";

async function planned(): Promise<XlsxWorkbook> {
  const workbook = await openXlsx(
    await officerWorkbook([{ name: "Y11", rows: [[{ value: "x" }]] }]),
    "t.xlsx",
  );
  await workbook.apply({ sheets: [{ kind: "create", mark, name, grid: smallGrid("RP_1") }], store: null });
  return workbook;
}

const write = (workbook: XlsxWorkbook, ...steps: Step[]): Promise<void> =>
  workbook.apply({ sheets: [{ kind: "update", mark, steps }], store: null });

async function columnA(workbook: XlsxWorkbook): Promise<(string | undefined)[]> {
  const { sheets } = await workbook.read();
  return sheets.find((sheet) => sheet.name === name)!.rows.map((row) => row[0]?.text);
}

describe("typing on a page that is written to meanwhile", () => {
  it("lands in the row that was typed in, wherever it stands by now", async () => {
    const workbook = await planned();
    const drawn = await workbook.shown(name);
    const before = await columnA(workbook);
    await write(workbook, { kind: "insertRows", before: 1, count: 2 });
    await workbook.typeBlock({
      sheet: name,
      typings: [{ row: 3, column: 0, text: "Hers" }],
      moves: drawn.moves,
    });
    const after = await columnA(workbook);
    expect(after[5]).toBe("Hers");
    expect(after.filter((text) => text !== undefined && text !== "Hers")).toEqual(
      before.filter((text, row) => text !== undefined && row !== 3),
    );
  });

  it("is refused with her words where its row went, and then nothing of the block is typed", async () => {
    const workbook = await planned();
    const { moves } = await workbook.shown(name);
    await write(workbook, { kind: "deleteRows", from: 3, count: 1 });
    const before = await columnA(workbook);
    const typings = [
      { row: 2, column: 0, text: "Stands" },
      { row: 3, column: 0, text: "Her words" },
    ];
    await expect(workbook.typeBlock({ sheet: name, typings, moves })).rejects.toThrow(/RP x.*“Her words”/);
    expect(await columnA(workbook)).toEqual(before);
  });
});

describe("taking typing back", () => {
  it("leaves the very bytes that stood before, and does again what was taken back", async () => {
    const workbook = await planned();
    const before = await workbook.save();
    await workbook.type(name, { row: 2, column: 0, text: "One" });
    await workbook.type("Y11", { row: 0, column: 0, text: "12.5%" });
    const after = await workbook.save();
    expect(await workbook.undo()).toEqual({ sheet: "Y11", row: 0, column: 0 });
    expect(await workbook.undo()).toEqual({ sheet: name, row: 2, column: 0 });
    expect(await workbook.undo()).toBeNull();
    expect(Buffer.from(await workbook.save()).equals(before)).toBe(true);
    await workbook.redo();
    expect(await workbook.redo()).toEqual({ sheet: "Y11", row: 0, column: 0 });
    expect(Buffer.from(await workbook.save()).equals(after)).toBe(true);
  });

  it("reads what stands after something else was typed in its place", async () => {
    const workbook = await planned();
    await workbook.type(name, { row: 2, column: 0, text: "One" });
    expect((await columnA(workbook))[2]).toBe("One");
    await workbook.undo();
    await workbook.type(name, { row: 2, column: 0, text: "Two" });
    expect((await columnA(workbook))[2]).toBe("Two");
    expect(await workbook.redo()).toBeNull();
  });

  it("never takes back what a refresh wrote, nor what was typed before it", async () => {
    const workbook = await planned();
    await workbook.type(name, { row: 2, column: 0, text: "One" });
    await write(workbook, { kind: "insertRows", before: 1, count: 1 });
    expect(await workbook.undo()).toBeNull();
    expect((await columnA(workbook))[3]).toBe("One");
  });
});

describe("a public copy", () => {
  it("counts as untouched until somebody types in it", async () => {
    const file = await writePublicCopy([{ name: "Scorecard", grid: smallGrid("S_1") }], "2014-09-30");
    expect(isUntouchedCopy(file)).toBe(true);
    const workbook = await openXlsx(file, "public.xlsx");
    await workbook.type("Scorecard", { row: 3, column: 0, text: "Hers" });
    expect(isUntouchedCopy(await workbook.save())).toBe(false);
  });
});
