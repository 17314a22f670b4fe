import type { GridArea } from "../../../core/sheet/grid";
import { drawnWithin } from "./selection";
import { extent, type SheetLayout } from "./sheetLayout";

/** Pixels drawn to the left and right of what can be seen, so that scrolling meets no gap and long texts run on. */
const spare = 400;

/** The columns to draw, in order, and the pixels left blank where others are left out. */
export interface ColumnWindow {
  readonly columns: readonly number[];
  /** How many of them stay; the blank pixels of `before` follow behind these. */
  readonly frozen: number;
  readonly before: number;
  readonly after: number;
}

/**
 * How many columns of the table a merged area takes: those of it that are drawn and, where it joins columns that stay
 * with others, the blank one between them.
 */
export function tableColumns(
  { columns, frozen }: ColumnWindow,
  { firstColumn, lastColumn }: Pick<GridArea, "firstColumn" | "lastColumn">,
): number {
  const lastFrozen = frozen > 0 ? (columns[frozen - 1] ?? -1) : -1;
  const isJoined = firstColumn <= lastFrozen && lastColumn > lastFrozen;
  return drawnWithin(columns, firstColumn, lastColumn).length + (isJoined ? 1 : 0);
}

/** The columns that stay, those in view, and all from there to the column `typed` in, so that its box stays. */
export function columnWindow(
  { columns, widths, frozenColumns, spans }: SheetLayout,
  { left, width }: { readonly left: number; readonly width: number },
  typed: number | null,
): ColumnWindow {
  const moving = columns.slice(frozenColumns);
  const lefts = [0];
  for (const column of moving) lefts.push((lefts.at(-1) ?? 0) + (widths[column] ?? 0));
  const isNear = (nth: number): boolean =>
    (lefts[nth + 1] ?? 0) >= left - spare && (lefts[nth] ?? 0) <= left + width + spare;
  const near = moving.filter((column, nth) => isNear(nth) || column === typed);
  let [first, last] = [near[0] ?? 0, near.at(-1) ?? -1];
  // A merged area that begins left of the window is drawn from its beginning.
  for (const { area } of spans.values()) {
    if (area.firstColumn < first && area.lastColumn >= first) first = area.firstColumn;
  }
  const drawn = moving.filter((column) => column >= first && column <= last);
  const isBefore = (column: number): boolean => column < (drawn[0] ?? 0);
  last = drawn.at(-1) ?? -1;
  return {
    columns: [...columns.slice(0, frozenColumns), ...drawn],
    frozen: frozenColumns,
    before: extent(widths, moving.filter(isBefore)),
    after: extent(
      widths,
      moving.filter((column) => column > last),
    ),
  };
}
