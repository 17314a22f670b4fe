import { columnLetters } from "../domain/place";
import type { RawCell } from "../reader/rawWorkbook";
import type { CellValue, Grid } from "../sheet/grid";
import { settledFormula } from "../sheet/settleFormulas";
import { isCovered } from "./isCovered";
import type { StandingLayout } from "./standingLayout";

/**
 * True when a sheet holds every cell of ours of a page, found by key and column id. What a formula shows is
 * left to Excel, which may have been told to work it out later.
 */
export function holdsPage(grid: Grid, layout: StandingLayout): boolean {
  const letters = new Map([...layout.columns].map(([id, column]) => [id, columnLetters(column)]));
  const places = new Map(layout.keys.map((key, place) => [key, place]));
  return grid.rows.every((row) => {
    const place = places.get(row.key);
    if (place === undefined) return false;
    return row.cells.every((cell, index) => {
      const column = layout.columns.get(grid.columns[index]?.id ?? "");
      const isHerOwn = cell?.owner === "hers" && cell.handover === undefined;
      if (!cell || isHerOwn || column === undefined || isCovered(row, index)) return true;
      const now = layout.sheet.rows[place]?.[column] ?? null;
      if (cell.formula !== null) return holdsFormula(now, settledFormula(cell.formula, place, letters));
      return asWritten(now?.value ?? "") === asWritten(cell.value ?? "") && !(now?.hasFormula ?? false);
    });
  });
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
