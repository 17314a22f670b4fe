import type { SheetChange } from "../../core/refresh/changeSet";
import type { CellValue } from "../../core/sheet/grid";
import { cellAddress } from "./areas";
import { longestText } from "./cellText";
import { textTooLong } from "./excelErrors";

type Cells = readonly (readonly ({ readonly value: CellValue } | null)[])[];

/**
 * Refuses a text that no cell can hold, before anything is written. `name` is the sheet's name as it stands.
 * @throws HostError `text-too-long`
 */
export function checkTexts(change: SheetChange, name: string): void {
  if (change.kind === "create")
    return checkBlock(
      change.grid.rows.map(({ cells }) => cells),
      change.name,
      0,
      0,
    );
  if (change.kind !== "update") return;
  for (const step of change.steps) {
    if (step.kind === "writeCells") checkBlock(step.cells, name, step.row, step.column);
    if (step.kind === "writeTyped") checkBlock([[step.write]], name, step.row, step.column);
  }
}

function checkBlock(cells: Cells, sheet: string, firstRow: number, firstColumn: number): void {
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (typeof cell?.value !== "string" || cell.value.length <= longestText) return;
      throw textTooLong(sheet, cellAddress(firstRow + r, firstColumn + c), cell.value.length);
    }),
  );
}
