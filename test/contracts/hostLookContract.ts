import type { ChangeSet, Step } from "../../src/core/refresh/changeSet";
import type { GridArea, PrintSetup } from "../../src/core/sheet/grid";
import { headingStyle, plainStyle, smallGrid, typedStyle, write } from "../support/smallGrid";
import type { OpenedWorkbook, SheetLook } from "./openedWorkbook";

const area = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): GridArea => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});

/** The part of the host contract that is about looks: styles, sizes, merges, tables, paint, print. */
export function hostLookContract(
  name: string,
  planned: () => Promise<OpenedWorkbook>,
  update: (...steps: Step[]) => ChangeSet,
  print: PrintSetup,
): void {
  const lookAfter = async (...steps: Step[]): Promise<SheetLook> => {
    const workbook = await planned();
    if (steps.length > 0) await workbook.port.apply(update(...steps));
    return (await workbook.reopen()).look("RP ks4-5ac-em");
  };

  describe(`${name}: looks`, () => {
    it("draws a grid with its styles, sizes, merges, table, paint, choices, print set-up and freeze", async () => {
      const look = await lookAfter();
      const grid = smallGrid("RP_1");
      grid.rows.forEach((row, r) => {
        expect(look.heightAt(r)).toBeCloseTo(row.height, 2);
        row.cells.forEach((cell, c) => cell && expect(look.styleAt(r, c)).toEqual(cell.style));
      });
      grid.columns.forEach((column, c) => expect(look.widthAt(c)).toBeCloseTo(column.width, 1));
      expect(look.merges).toEqual([area(0, 0, 0, 3), area(5, 5, 1, 3)]);
      expect(look.tables).toEqual([{ name: "RP_1", ...area(1, 4, 0, 3) }]);
      expect(look.ragAreas).toEqual([area(2, 4, 3, 3)]);
      expect(look.choiceAreas).toEqual([area(2, 4, 3, 3)]);
      expect(look.print).toEqual(print);
      expect(look.frozenRows).toBe(2);
    });

    it("carries merges, table, paint, choices and print area with inserted rows, which get only what is written", async () => {
      const look = await lookAfter(
        { kind: "insertRows", before: 3, count: 2 },
        {
          kind: "writeCells",
          row: 3,
          column: 0,
          cells: [[write("New", headingStyle), write(1, plainStyle)]],
        },
        { kind: "rowHeight", row: 3, height: 42 },
        { kind: "mergeCells", row: 8, firstColumn: 0, lastColumn: 2 },
      );
      expect(look.merges).toEqual([area(0, 0, 0, 3), area(7, 7, 1, 3), area(8, 8, 0, 2)]);
      expect(look.tables).toEqual([{ name: "RP_1", ...area(1, 6, 0, 3) }]);
      expect(look.ragAreas).toEqual([area(2, 6, 3, 3)]);
      expect(look.choiceAreas).toEqual([area(2, 6, 3, 3)]);
      expect(look.print.lastRow).toBe(7);
      expect([look.heightAt(2), look.heightAt(3), look.heightAt(5), look.heightAt(7)]).toEqual([
        18, 42, 18, 18,
      ]);
      expect(look.styleAt(3, 0)).toEqual(headingStyle);
      expect(look.styleAt(3, 1)).toEqual(plainStyle);
      expect(look.styleAt(5, 3)).toEqual(typedStyle);
    });

    it("lets the table grow when a row goes in right under its last one", async () => {
      const look = await lookAfter(
        { kind: "insertRows", before: 5, count: 1 },
        {
          kind: "writeCells",
          row: 5,
          column: 0,
          cells: [
            [
              write("Last", plainStyle),
              write(1, plainStyle),
              write(2, plainStyle, "B6*2"),
              write("RED ◆", typedStyle),
            ],
          ],
        },
      );
      expect(look.tables).toEqual([{ name: "RP_1", ...area(1, 5, 0, 3) }]);
      expect(look.ragAreas).toEqual([area(2, 5, 3, 3)]);
      expect(look.choiceAreas).toEqual([area(2, 5, 3, 3)]);
      expect(look.merges).toEqual([area(0, 0, 0, 3), area(6, 6, 1, 3)]);
    });

    it("shrinks table, paint and choices with deleted rows and drops a merge that goes with its row", async () => {
      const look = await lookAfter(
        { kind: "deleteRows", from: 5, count: 1 },
        { kind: "deleteRows", from: 3, count: 1 },
      );
      expect(look.merges).toEqual([area(0, 0, 0, 3)]);
      expect(look.tables).toEqual([{ name: "RP_1", ...area(1, 3, 0, 3) }]);
      expect(look.ragAreas).toEqual([area(2, 3, 3, 3)]);
      expect(look.choiceAreas).toEqual([area(2, 3, 3, 3)]);
      expect(look.print.lastRow).toBe(3);
    });

    it("keeps a cell's own style when none is given and sets one when it is", async () => {
      const cells = [
        [
          write("same"),
          write(2, { ...plainStyle, bold: true, fill: "E2F1E4", top: { weight: "thin", color: "AA0000" } }),
        ],
      ];
      const look = await lookAfter({ kind: "writeCells", row: 1, column: 0, cells });
      expect(look.styleAt(1, 0)).toEqual(headingStyle);
      expect(look.styleAt(1, 1)).toMatchObject({
        bold: true,
        fill: "E2F1E4",
        top: { weight: "thin", color: "AA0000" },
      });
    });

    it("changes the print set-up", async () => {
      const other: PrintSetup = {
        ...print,
        orientation: "portrait",
        lastRow: 30,
        repeatRows: null,
        footer: { left: "", centre: "A&B" },
        margin: 2,
      };
      expect((await lookAfter({ kind: "print", print: other })).print).toEqual(other);
    });
  });
}
