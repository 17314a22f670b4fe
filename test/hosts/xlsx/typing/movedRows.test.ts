import type { Step } from "../../../../src/core/refresh/changeSet";
import { MovedRows } from "../../../../src/hosts/xlsx/typing/movedRows";
import fc from "../../../support/properties";

const note = (moved: MovedRows, sheet: string, ...steps: Step[]): void =>
  moved.note(sheet, { kind: "update", mark: "recoveryPlan:x", steps });

describe("rows that moved since a sheet was drawn", () => {
  it("are found where they stand now", () => {
    const moved = new MovedRows();
    note(moved, "RP", { kind: "insertRows", before: 3, count: 2 });
    note(moved, "RP", { kind: "deleteRows", from: 1, count: 1 });
    expect([0, 1, 2, 3, 4].map((row) => moved.rowNow("RP", row, 0))).toEqual([0, null, 1, 4, 5]);
  });

  it("are found where they were sorted to", () => {
    const moved = new MovedRows();
    note(moved, "RP", { kind: "insertRows", before: 0, count: 1 });
    note(moved, "RP", {
      kind: "sortRows",
      firstRow: 3,
      by: 1,
      columns: [0, 4],
      order: [2, 0, 1],
      heights: [15, 15, 15],
    });
    expect([1, 2, 3, 4, 5].map((row) => moved.rowNow("RP", row, 0))).toEqual([2, 4, 5, 3, 6]);
  });

  it("are counted from the drawing on, and on their own sheet alone", () => {
    const moved = new MovedRows();
    note(moved, "RP", { kind: "insertRows", before: 0, count: 5 });
    const drawn = moved.count;
    note(moved, "Scorecard", { kind: "insertRows", before: 0, count: 7 });
    expect(moved.rowNow("RP", 10, drawn)).toBe(10);
    expect(moved.rowNow("RP", 10, 0)).toBe(15);
  });

  it("are where a list of the rows has them, cut and filled step by step", () => {
    const count = fc.integer({ min: 1, max: 3 });
    const step = fc.oneof(
      fc.record({ kind: fc.constant("insertRows" as const), before: fc.nat(12), count }),
      fc.record({ kind: fc.constant("deleteRows" as const), from: fc.nat(12), count }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const moved = new MovedRows();
        note(moved, "RP", ...steps);
        const rows: (number | null)[] = Array.from({ length: 40 }, (_, row) => row);
        for (const each of steps) {
          if (each.kind === "deleteRows") rows.splice(each.from, each.count);
          else rows.splice(each.before, 0, ...Array.from({ length: each.count }, () => null));
        }
        const found = Array.from({ length: 15 }, (_, row) => moved.rowNow("RP", row, 0));
        expect(found).toEqual(found.map((__, row) => (rows.includes(row) ? rows.indexOf(row) : null)));
      }),
    );
  });
});
