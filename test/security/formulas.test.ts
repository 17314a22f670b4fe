import type { ChangeSet } from "../../src/core/refresh/changeSet";
import type { RawSheet } from "../../src/core/reader/rawWorkbook";
import type { Grid, GridCell } from "../../src/core/sheet/grid";
import { freeSheetName } from "../../src/core/sheet/sheetName";
import type { OpenedWorkbook, OpenWorkbook } from "../contracts/openedWorkbook";
import { openInExcel } from "../officeHost/openedOfficeWorkbook";
import type { OfficeHost } from "../officeHost/openOfficeHost";
import { openOfficerXlsx } from "../support/openedXlsx";
import { cell, plainStyle, row, smallGrid, smallPrint, typedStyle, write } from "../support/smallGrid";
import { injectionPayloads } from "./injectionPayloads";

const officer = [{ name: "Y11", rows: [[{ value: "Name" }]] }];
const payloads = injectionPayloads.map((text, index) => [index + 1, text] as const);
const mark = "recoveryPlan:ks4-5ac-em";

const hosts: OfficeHost[] = [];
afterEach(() => hosts.splice(0).forEach((host) => host.close()));

const worlds: readonly (readonly [string, OpenWorkbook])[] = [
  ["Excel", openInExcel((host) => hosts.push(host))],
  ["a file", openOfficerXlsx],
];

/** Every payload once in a plain cell, a cell for typing, a cell of figures, and once more below a heading. */
function gridOf(texts: readonly string[]): Grid {
  const cellsOf = (text: string): (GridCell | null)[] => [
    cell(text, plainStyle),
    cell(text, typedStyle),
    cell(text, { ...plainStyle, format: "0.0" }),
    cell(text, { ...plainStyle, format: "0.0%" }),
  ];
  return smallGrid("RP_1", {
    rows: texts.map((text, index) => row(`r${index}`, cellsOf(text))),
    ...{ tables: [], ragAreas: [], choices: [], frozenRows: 0 },
  });
}

function creating(name: string, grid: Grid): ChangeSet {
  return { sheets: [{ kind: "create", mark, name, grid }], store: null };
}

async function ours(workbook: OpenedWorkbook): Promise<RawSheet> {
  const { sheets } = await (await workbook.reopen()).port.read();
  return sheets.find((sheet) => sheet.mark === mark)!;
}

/** What stands in each row, and whether any of it is a formula. */
function told({ rows }: RawSheet): (readonly [texts: unknown[], hasFormula: boolean])[] {
  return rows.map((cells) => [
    cells.map((each) => each?.value ?? null),
    cells.some((each) => each?.hasFormula || each?.type !== "text"),
  ]);
}

describe.each(worlds)("text that looks like a formula, in %s", (_world, open) => {
  it(`stays text in every cell of a new sheet: ${injectionPayloads.length} payloads`, async () => {
    const workbook = await open(officer);
    await workbook.port.apply(creating("RP 1", gridOf(injectionPayloads)));
    const expected = injectionPayloads.map((text) => [[text, text, text, text], false]);
    expect(told(await ours(workbook))).toEqual(expected);
  });

  it("stays text where it replaces something on a sheet that stands", async () => {
    const workbook = await open(officer);
    await workbook.port.apply(
      creating("RP 1", gridOf(injectionPayloads.map((_, index) => `before ${index}`))),
    );
    const cells = injectionPayloads.map((text) => [
      write(text),
      write(text),
      write(text, plainStyle),
      write(text),
    ]);
    const steps = [{ kind: "writeCells", row: 0, column: 0, cells }] as const;
    await workbook.port.apply({ sheets: [{ kind: "update", mark, steps }], store: null });
    expect(told(await ours(workbook))).toEqual(
      injectionPayloads.map((text) => [[text, text, text, text], false]),
    );
  });

  it("stays text as the heading of a native table", async () => {
    const short = injectionPayloads.filter((text) => text.length <= 255 && !/[\r\n]/.test(text));
    for (const text of short) {
      const workbook = await open(officer);
      const grid = smallGrid("RP_1");
      const heads = row("heads", [cell(text), cell("Figure"), cell("Double"), cell("Rating")]);
      await workbook.port.apply(
        creating("RP 1", { ...grid, rows: grid.rows.map((each, at) => (at === 1 ? heads : each)) }),
      );
      expect((await ours(workbook)).rows[1]?.[0]).toMatchObject({
        value: text,
        type: "text",
        hasFormula: false,
      });
      hosts.splice(0).forEach((host) => host.close());
    }
  }, 120_000);

  it("is no formula as a sheet's name, in the print area that names it, nor in a footer", async () => {
    const workbook = await open(officer);
    const names: string[] = [];
    for (const [index, text] of payloads) {
      const name = freeSheetName(text, ["Y11", ...names]);
      names.push(name);
      const print = { ...smallPrint, footer: { left: text.slice(0, 200), centre: text.slice(0, 200) } };
      const grid = { ...gridOf(["Text"]), print: { ...print, lastRow: 0, repeatRows: null } };
      await workbook.port.apply({
        sheets: [{ kind: "create", mark: `${mark}-${index}`, name, grid }],
        store: text,
      });
    }
    const { sheets, store } = await (await workbook.reopen()).port.read();
    expect(sheets.slice(1).map(({ name }) => name)).toEqual(names);
    expect(sheets.flatMap(({ rows }) => rows.flat()).filter((each) => each?.hasFormula)).toEqual([]);
    expect(store).toBe(injectionPayloads.at(-1));
  }, 120_000);
});
