import type { ChangeSet, Step } from "../../src/core/refresh/changeSet";
import type { RawSheet, RawWorkbook } from "../../src/core/reader/rawWorkbook";
import { plainStyle, smallGrid, smallPrint, typedStyle, write } from "../support/smallGrid";
import { hostChartContract } from "./hostChartContract";
import { hostLookContract } from "./hostLookContract";
import { hostReadingContract } from "./hostReadingContract";
import { hostSortContract } from "./hostSortContract";
import { hostTextContract } from "./hostTextContract";
import { cupboard, tracker } from "./officerSheets";
import type { OpenedWorkbook, OpenWorkbook } from "./openedWorkbook";
import { cellAt, valuesOf } from "./rawCells";

const mark = "recoveryPlan:ks4-5ac-em";

function create(name: string, tableName: string, sheetMark = mark): ChangeSet {
  return { sheets: [{ kind: "create", mark: sheetMark, name, grid: smallGrid(tableName) }], store: null };
}

function update(...steps: Step[]): ChangeSet {
  return { sheets: [{ kind: "update", mark, steps }], store: null };
}

function ours(workbook: RawWorkbook, sheetMark = mark): RawSheet {
  const found = workbook.sheets.find((sheet) => sheet.mark === sheetMark);
  if (!found) throw new Error(`no sheet is marked ${sheetMark}`);
  return found;
}

/**
 * What every host of a workbook promises, whatever is behind it. `open` makes a workbook that holds the
 * officer's sheets and nothing of ours.
 */
export function hostContract(name: string, open: OpenWorkbook): void {
  const planned = async (): Promise<OpenedWorkbook> => {
    const workbook = await open([tracker, cupboard]);
    await workbook.port.apply(create("RP ks4-5ac-em", "RP_1"));
    return workbook;
  };
  /** Applies, then reads both at once and after saving and opening again: the two must agree. */
  const after = async (workbook: OpenedWorkbook, changes: ChangeSet): Promise<RawSheet> => {
    await workbook.port.apply(changes);
    const now = ours(await workbook.port.read());
    const later = ours(await (await workbook.reopen()).port.read());
    expect(later).toEqual(now);
    return later;
  };

  describe(`${name}: writing`, () => {
    it("an empty change set writes nothing", async () => {
      const workbook = await open([tracker, cupboard]);
      const before = await workbook.fingerprint();
      await workbook.port.apply({ sheets: [], store: null });
      expect(await workbook.fingerprint()).toBe(before);
      await workbook.port.apply(update());
      expect(await workbook.fingerprint()).toBe(before);
    });

    it("adds a marked sheet after the last one and leaves the officer's sheets as they were", async () => {
      const workbook = await open([tracker, cupboard]);
      const before = (await workbook.port.read()).sheets;
      const sheet = await after(workbook, create("RP ks4-5ac-em", "RP_1"));
      const sheets = (await workbook.port.read()).sheets;
      expect(sheets.map((each) => each.name)).toEqual([tracker.name, "Codes", "RP ks4-5ac-em"]);
      expect(sheets.slice(0, 2)).toEqual(before);
      expect(valuesOf(sheet, 0)).toEqual(["Recovery plan", null, null, null]);
      expect(valuesOf(sheet, 2)).toEqual(["English", 8.9, 17.8, "RED ◆"]);
      expect(cellAt(sheet, 2, 1)).toMatchObject({ format: "0.0", text: "8.9", formula: null });
      expect(cellAt(sheet, 2, 2)).toMatchObject({ value: 17.8, hasFormula: true, formula: "B3*2" });
      expect(cellAt(sheet, 4, 2)).toMatchObject({ value: 50.5, formula: "B5*2" });
      expect([...sheet.hiddenRows]).toEqual([5]);
      expect([...sheet.hiddenColumns]).toEqual([2]);
    });

    it("keeps two marks apart and takes names of 31 characters", async () => {
      const workbook = await planned();
      const long = "RED ks4-5ac-em and so on, to 31";
      await workbook.port.apply(create(long, "RP_2", "actionPlan:ks4-5ac-em"));
      const again = await (await workbook.reopen()).port.read();
      expect(again.sheets.map((sheet) => [sheet.name, sheet.mark])).toEqual([
        [tracker.name, null],
        ["Codes", null],
        ["RP ks4-5ac-em", mark],
        [long, "actionPlan:ks4-5ac-em"],
      ]);
    });

    it("follows a sheet that the officer renamed", async () => {
      const workbook = await planned();
      await workbook.rename("RP ks4-5ac-em", 'Head\'s <plan> & "more"');
      const changes = update({ kind: "writeCells", row: 2, column: 0, cells: [[write("English language")]] });
      const sheet = await after(workbook, changes);
      expect(sheet.name).toBe('Head\'s <plan> & "more"');
      expect(cellAt(sheet, 2, 0)?.value).toBe("English language");
    });

    it("writes a block and leaves a null exactly as it is", async () => {
      const workbook = await planned();
      await workbook.type("RP ks4-5ac-em", 3, 0, "typed by hand");
      const cells = [
        [null, write(9.5), write(19, null, "B3*2"), null],
        [null, write(null), null, write("GREEN ●", typedStyle)],
      ];
      const sheet = await after(workbook, update({ kind: "writeCells", row: 2, column: 0, cells }));
      expect(valuesOf(sheet, 2)).toEqual(["English", 9.5, 19, "RED ◆"]);
      // What a formula over changed cells shows is Excel's to work out; a file tells Excel to do so.
      expect(valuesOf(sheet, 3).filter((_, column) => column !== 2)).toEqual([
        "typed by hand",
        null,
        "GREEN ●",
      ]);
      expect(cellAt(sheet, 3, 2)).toMatchObject({ formula: "B4*2" });
      expect(cellAt(sheet, 2, 1)).toMatchObject({ format: "0.0", text: "9.5" });
      expect(cellAt(sheet, 2, 2)).toMatchObject({ formula: "B3*2" });
      expect(cellAt(sheet, 3, 3)).toMatchObject({ format: "@" });
    });

    it("replaces a formula by a plain value", async () => {
      const sheet = await after(
        await planned(),
        update({ kind: "writeCells", row: 2, column: 2, cells: [[write(3)]] }),
      );
      expect(cellAt(sheet, 2, 2)).toMatchObject({ value: 3, hasFormula: false, formula: null });
    });

    it("inserts rows and carries what stands below, formulas with it", async () => {
      const steps: Step[] = [
        { kind: "insertRows", before: 3, count: 2 },
        {
          kind: "writeCells",
          row: 3,
          column: 0,
          cells: [
            [
              write("New", plainStyle),
              write(1, plainStyle),
              write(2, plainStyle, "B4*2"),
              write("RED ◆", typedStyle),
            ],
          ],
        },
        { kind: "rowHeight", row: 3, height: 42 },
      ];
      const sheet = await after(await planned(), update(...steps));
      expect(valuesOf(sheet, 2)[0]).toBe("English");
      expect(valuesOf(sheet, 3)).toEqual(["New", 1, 2, "RED ◆"]);
      expect(valuesOf(sheet, 4)).toEqual([null, null, null, null]);
      expect(valuesOf(sheet, 5)).toEqual(["Maths", 12, 24, "AMBER ▲"]);
      expect(cellAt(sheet, 5, 2)?.formula).toBe("B6*2");
      expect([...sheet.hiddenRows]).toEqual([7]);
    });

    it("deletes rows and draws up what stands below", async () => {
      const sheet = await after(await planned(), update({ kind: "deleteRows", from: 2, count: 2 }));
      expect(valuesOf(sheet, 2)).toEqual(["Both", 25.25, 50.5, "GREEN ●"]);
      expect(cellAt(sheet, 2, 2)?.formula).toBe("B3*2");
      expect(sheet.rows).toHaveLength(4);
    });

    it("hides and shows rows", async () => {
      const steps: Step[] = [
        { kind: "rowHidden", row: 5, hidden: false },
        { kind: "rowHidden", row: 3, hidden: true },
      ];
      expect([...(await after(await planned(), update(...steps))).hiddenRows]).toEqual([3]);
    });

    it("refuses to update a sheet that is not there", async () => {
      const missing: ChangeSet = {
        sheets: [{ kind: "update", mark: "gone", steps: [{ kind: "rowHeight", row: 0, height: 20 }] }],
        store: null,
      };
      await expect((await planned()).port.apply(missing)).rejects.toMatchObject({
        name: expect.stringMatching(/Error$/) as string,
        code: "sheet-gone",
      });
    });
  });

  describe(`${name}: taking away`, () => {
    const other = "actionPlan:ks4-5ac-em";
    const two = async (): Promise<OpenedWorkbook> => {
      const workbook = await planned();
      await workbook.port.apply(create("RED ks4-5ac-em", "RP_2", other));
      return workbook;
    };
    const marks = async ({ port }: OpenedWorkbook) =>
      (await port.read()).sheets.map(({ mark: each, visibility }) => [each, visibility]);

    it("deletes one sheet and leaves the others, tables and print set-up with them", async () => {
      const workbook = await (await two()).reopen("tells of notes");
      const look = (await workbook.look("RED ks4-5ac-em")).print;
      await workbook.port.apply({ sheets: [{ kind: "remove", mark }], store: null });
      const later = await workbook.reopen();
      expect(await marks(later)).toEqual([
        [null, "visible"],
        [null, cupboard.visibility],
        [other, "visible"],
      ]);
      expect((await later.look("RED ks4-5ac-em")).print).toEqual(look);
    });

    it("hides a sheet and shows it again", async () => {
      const workbook = await planned();
      await workbook.port.apply({ sheets: [{ kind: "show", mark, visible: false }], store: null });
      expect((await marks(await workbook.reopen())).at(-1)).toEqual([mark, "hidden"]);
      await workbook.port.apply({ sheets: [{ kind: "show", mark, visible: true }], store: null });
      expect((await marks(await workbook.reopen())).at(-1)).toEqual([mark, "visible"]);
    });

    it("forgets the store, and keeps another one later", async () => {
      const workbook = await planned();
      await workbook.port.apply({ sheets: [], store: "once" });
      await workbook.port.apply({ sheets: [], store: null, forget: true });
      expect((await (await workbook.reopen()).port.read()).store).toBeNull();
      await workbook.port.apply({ sheets: [], store: "again" });
      expect((await (await workbook.reopen()).port.read()).store).toBe("again");
    });
  });

  describe(`${name}: the store`, () => {
    it.each(["", "{}", "=1+1\n\u2028", "Ω😀\"<&>'".repeat(12_500), "x".repeat(30_000), "y".repeat(30_001)])(
      "gives back what was stored (case %#)",
      async (text) => {
        const workbook = await open([tracker]);
        await workbook.port.apply({ sheets: [], store: text });
        expect((await workbook.port.read()).store).toBe(text);
        const again = await (await workbook.reopen()).port.read();
        expect(again.store).toBe(text);
        expect(again.sheets.map((sheet) => sheet.name)).toEqual([tracker.name]);
      },
    );

    it("replaces a long text by a short one and leaves it alone on null", async () => {
      const workbook = await open([tracker]);
      await workbook.port.apply({ sheets: [], store: "long".repeat(25_000) });
      await workbook.port.apply({ sheets: [], store: "short" });
      await workbook.port.apply(create("RP ks4-5ac-em", "RP_1"));
      expect((await (await workbook.reopen()).port.read()).store).toBe("short");
    });
  });

  hostReadingContract(name, open);
  hostTextContract(name, planned, after, update);
  hostSortContract(name, planned, after, update);
  hostChartContract(name, () => open([tracker, cupboard]), update);
  hostLookContract(name, planned, update, smallPrint);
}
