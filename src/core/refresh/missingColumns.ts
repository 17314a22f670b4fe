import type { Grid } from "../sheet/grid";
import type { TypedCopy } from "./refreshMemory";
import { standingCell } from "./standingLayout";
import type { StandingLayout } from "./standingLayout";

/**
 * Columns of a page, by id, that its sheet lacks and that cannot simply be drawn again: she types in them, text
 * is remembered from them, or the page's width ends there.
 */
export function lostForGood(
  grid: Grid,
  layout: StandingLayout,
  typed: readonly TypedCopy[],
): readonly string[] {
  const remembered = new Set(typed.map(({ column }) => column));
  return missing(grid, layout).filter((id) => {
    const at = grid.columns.findIndex((column) => column.id === id);
    const hers = grid.rows.some(({ cells }) => cells[at]?.owner === "hers");
    const edge =
      at === grid.print.lastColumn || grid.rows.some(({ merges }) => merges.some((run) => run.includes(at)));
    return hers || edge || remembered.has(id);
  });
}

/**
 * The layout with a place for every column of the page. One that the sheet lacks, as a sheet written by an
 * earlier version may, goes to the right of everything that stands, with a column between: Excel would draw
 * what adjoins a table into it, and to insert a column would move hers.
 */
export function withMissingColumns(grid: Grid, layout: StandingLayout): StandingLayout {
  const places = missing(grid, layout);
  if (places.length === 0) return layout;
  const free = lastFilledColumn(layout) + 2;
  return {
    ...layout,
    columns: new Map([...layout.columns, ...places.map((id, index) => [id, free + index] as const)]),
  };
}

function missing(grid: Grid, { columns }: StandingLayout): readonly string[] {
  return grid.columns.map(({ id }) => id).filter((id) => !columns.has(id));
}

function lastFilledColumn({ sheet, columns }: StandingLayout): number {
  let last = Math.max(...columns.values());
  for (const cells of sheet.rows) {
    cells.forEach((cell, column) => {
      if (standingCell(cell) !== null) last = Math.max(last, column);
    });
  }
  return last;
}
