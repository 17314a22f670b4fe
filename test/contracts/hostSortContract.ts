import type { RawSheet } from "../../src/core/reader/rawWorkbook";
import type { ChangeSet, SortRows, Step } from "../../src/core/refresh/changeSet";
import { typedStyle, write } from "../support/smallGrid";
import type { OpenedWorkbook } from "./openedWorkbook";
import { valuesOf } from "./rawCells";

/** The three rows of the small grid's table, by the numbers in its second column: 8.9, 12 and 25.25. */
const sort: SortRows = {
  kind: "sortRows",
  firstRow: 2,
  by: 1,
  columns: [0, 3],
  order: [1, 0, 2],
  heights: [40, 20, 30],
};

/** The part of the host contract that is about rows of a list that go whole into another order. */
export function hostSortContract(
  name: string,
  planned: () => Promise<OpenedWorkbook>,
  after: (workbook: OpenedWorkbook, changes: ChangeSet) => Promise<RawSheet>,
  update: (...steps: Step[]) => ChangeSet,
): void {
  describe(`${name}: sorting`, () => {
    const figures: Step = {
      kind: "writeCells",
      row: 2,
      column: 1,
      cells: [
        [write(3), write(6), write("=first", typedStyle)],
        [write(1), write(2), write("second", typedStyle)],
        [write(7), write(14), write("third", typedStyle)],
      ],
    };

    it("moves whole rows with what is typed in them, and gives each place its height", async () => {
      const workbook = await planned();
      const sheet = await after(workbook, update(figures, sort));
      expect([2, 3, 4].map((row) => valuesOf(sheet, row))).toEqual([
        ["Maths", 1, 2, "second"],
        ["English", 3, 6, "=first"],
        ["Both", 7, 14, "third"],
      ]);
      const look = await workbook.look("RP ks4-5ac-em");
      expect([2, 3, 4].map((row) => look.heightAt(row))).toEqual([40, 20, 30]);
      expect(valuesOf(sheet, 5).slice(0, 2)).toEqual(["Note", "Not for publication"]);
    });
  });
}
