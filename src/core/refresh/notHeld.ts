import { cellName, columnLetters, type Place } from "../domain/place";
import type { RawCell } from "../reader/rawWorkbook";
import type { CellValue, Grid } from "../sheet/grid";
import { settledFormula } from "../sheet/settleFormulas";
import { isCovered } from "./isCovered";
import type { StandingLayout } from "./standingLayout";

/**
 * The first cell of ours of a page that a sheet does not hold, found by key and column id; the sheet alone where a
 * row is missing, and null when it holds all of them. What a formula shows is left to Excel, which may have been
 * told to work it out later.
 */
export function notHeld(grid: Grid, layout: StandingLayout): Place | null {
  const { name: sheet } = layout.sheet;
  const letters = new Map([...layout.columns].map(([id, column]) => [id, columnLetters(column)]));
  const places = new Map(layout.keys.map((key, place) => [key, place]));
  for (const row of grid.rows) {
    const place = places.get(row.key);
    if (place === undefined) return { sheet, cell: "" };
    for (const [index, cell] of row.cells.entries()) {
      const column = layout.columns.get(grid.columns[index]?.id ?? "");
      const isHerOwn = cell?.owner === "hers" && cell.handover === undefined;
      if (!cell || isHerOwn || column === undefined || isCovered(row, index)) continue;
      const now = layout.sheet.rows[place]?.[column] ?? null;
      const formula = cell.formula && settledFormula(cell.formula, place, letters);
      if (formula === null ? !holdsValue(now, cell.value) : !holdsFormula(now, formula))
        return { sheet, cell: cellName(place, column) };
    }
  }
  return null;
}

function holdsValue(now: RawCell | null, value: CellValue): boolean {
  return asWritten(now?.value ?? "") === asWritten(value ?? "") && !(now?.hasFormula ?? false);
}

function holdsFormula(now: RawCell | null, formula: string): boolean {
  return (now?.hasFormula ?? false) && (now?.formula === null || now?.formula === formula);
}

/** Characters that no workbook can carry; hosts write □ for them. Source: XML 1.0, production 2. */
const notCarried =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function asWritten(value: CellValue): CellValue {
  return typeof value === "string" ? value.replace(notCarried, "□").replaceAll("\r\n", "\n") : value;
}
