import type { Grid } from "../sheet/grid";
import type { TypedCopy } from "./refreshMemory";
import { standingCell } from "./standingLayout";
import type { StandingLayout } from "./standingLayout";

/** What a sheet lacks of its page's columns, by id. */
export interface MissingColumns {
  /** Sentences of the page begin there, so that it cannot be drawn anywhere else; with any, nothing may be written. */
  readonly lost: readonly string[];
  /** Drawn anew to the right of the sheet: those in which she types, or from which text is remembered. */
  readonly hers: readonly string[];
}

export function missingColumns(
  grid: Grid,
  layout: StandingLayout,
  typed: readonly TypedCopy[],
): MissingColumns {
  const remembered = new Set(typed.map(({ column }) => column));
  const placed = missing(grid, layout).map((id) => ({
    id,
    at: grid.columns.findIndex((column) => column.id === id),
  }));
  const begins = (at: number) => grid.rows.some(({ merges }) => merges.some(([first]) => first === at));
  const isHers = (at: number) => grid.rows.some(({ cells }) => cells[at]?.owner === "hers");
  const drawn = placed.filter(({ at }) => !begins(at));
  return {
    lost: placed.filter(({ at }) => begins(at)).map(({ id }) => id),
    hers: drawn.filter(({ id, at }) => isHers(at) || remembered.has(id)).map(({ id }) => id),
  };
}

/** 0-based place of a page's column, or of the nearest before it that the sheet has, not before `first`. */
export function standingBefore(
  grid: Grid,
  { columns }: Pick<StandingLayout, "columns">,
  last: number,
  first = 0,
): number | undefined {
  const ids = grid.columns.slice(first, last + 1).map(({ id }) => id);
  return ids.flatMap((id) => columns.get(id) ?? []).at(-1);
}

/**
 * The layout with a place for every column of the page. One that the sheet lacks, as a sheet written by an
 * earlier version may or because she deleted it, goes to the right of everything that stands, with a column between: Excel would draw
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

/** 0-based: the last column in which anything of ours or of hers stands. */
export function lastFilledColumn({ sheet, columns }: StandingLayout): number {
  let last = Math.max(...columns.values());
  for (const cells of sheet.rows) {
    cells.forEach((cell, column) => {
      if (standingCell(cell) !== null) last = Math.max(last, column);
    });
  }
  return last;
}
