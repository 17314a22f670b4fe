import { columnLetters } from "../domain/place";
import type { Grid, GridCell } from "./grid";

/** The grid of a new sheet: `{row}` and `{@column id}` of its formulas are where they were laid out. */
export function settledGrid(grid: Grid): Grid {
  const letters = new Map(grid.columns.map(({ id }, column) => [id, columnLetters(column)]));
  return {
    ...grid,
    rows: grid.rows.map((row, index) => ({
      ...row,
      cells: row.cells.map((cell) => cell && withFormula(cell, index, letters)),
    })),
  };
}

/** A formula as it must read in the row (0-based) where its cell stands. */
export function settledFormula(formula: string, row: number, letters: ReadonlyMap<string, string>): string {
  return formula
    .replaceAll("{row}", String(row + 1))
    .replace(/\{@([a-z]+)\}/gi, (_, id: string) => letters.get(id) ?? "#REF!");
}

function withFormula(cell: GridCell, row: number, letters: ReadonlyMap<string, string>): GridCell {
  return cell.formula === null ? cell : { ...cell, formula: settledFormula(cell.formula, row, letters) };
}
