import { useLayoutEffect, useState, type RefObject, type UIEventHandler } from "react";
import type { Selection } from "./selection";
import { extent, type CellPlace, type SheetLayout } from "./sheetLayout";

/** Pixels of the row numbers at the left and of the column letters on top. */
export const margins = { left: 44, top: 22 } as const;

/** Pixels that stay below a cell that came into view, so that she sees where it stands. */
const breath = 48;

/** Pixels that the sheet glides at most. */
const longestGlide = 1500;

export interface Scroll {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/**
 * How far the sheet is scrolled and how much of it can be seen. The corner of what is selected that moved comes into
 * view, of two the cell `at` which typing would begin.
 */
export function useScroll(
  scroller: RefObject<HTMLDivElement | null>,
  layout: SheetLayout,
  { at, to }: Selection,
  isGliding: boolean,
): readonly [Scroll, UIEventHandler<HTMLElement>] {
  const [scroll, setScroll] = useState<Scroll>({ top: 0, left: 0, height: 800, width: 1000 });
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const watcher = new ResizeObserver(() => setScroll(seen(box)));
    watcher.observe(box);
    return () => watcher.disconnect();
  }, [scroller]);
  useInView(scroller, layout, to, isGliding);
  useInView(scroller, layout, isGliding ? pastFrozen(layout, at, to) : at, isGliding);
  return [scroll, (event) => setScroll(seen(event.currentTarget))];
}

/** Of a row that is shown to her the frozen cells are in view: what comes into view next is the cell behind them. */
function pastFrozen(layout: SheetLayout, at: CellPlace, to: CellPlace): CellPlace {
  const first = layout.columns[layout.frozenColumns];
  return first !== undefined && at.column < first && first <= to.column ? { row: at.row, column: first } : at;
}

function useInView(
  scroller: RefObject<HTMLDivElement | null>,
  layout: SheetLayout,
  { row, column }: CellPlace,
  isGliding: boolean,
): void {
  useLayoutEffect(() => {
    if (scroller.current) bringIntoView(scroller.current, layout, { row, column }, isGliding);
  }, [scroller, layout, row, column, isGliding]);
}

function seen(box: HTMLElement): Scroll {
  return { top: box.scrollTop, left: box.scrollLeft, height: box.clientHeight, width: box.clientWidth };
}

function bringIntoView(
  box: HTMLElement,
  layout: SheetLayout,
  { row, column }: CellPlace,
  isGliding: boolean,
): void {
  const frozenHeight = margins.top + extent(layout.heights, layout.rows.slice(0, layout.frozenRows));
  const frozenWidth = margins.left + extent(layout.widths, layout.columns.slice(0, layout.frozenColumns));
  const nth = layout.rows.indexOf(row) - layout.frozenRows;
  if (nth >= 0) {
    const top = layout.tops[nth] ?? 0;
    const length = (layout.heights[row] ?? 0) + breath;
    const goal = scrolledTo(box.scrollTop, box.clientHeight - frozenHeight, top, length);
    box.scrollTo({ top: goal, behavior: isGliding ? behaviour(goal - box.scrollTop) : "instant" });
  }
  const across = layout.columns.indexOf(column) - layout.frozenColumns;
  if (across >= 0) {
    const before = layout.columns.slice(layout.frozenColumns, layout.frozenColumns + across);
    const left = extent(layout.widths, before);
    box.scrollLeft = scrolledTo(
      box.scrollLeft,
      box.clientWidth - frozenWidth,
      left,
      layout.widths[column] ?? 0,
    );
  }
}

/** The least scrolling that shows a stretch; one longer than what can be seen shows its beginning. */
function scrolledTo(scrolled: number, seen: number, start: number, length: number): number {
  if (start < scrolled || length > seen) return start;
  return Math.max(scrolled, start + length - seen);
}

/** Somebody who is shown a place sees how the sheet gets there, unless it is far or she wants no motion. */
function behaviour(distance: number): ScrollBehavior {
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  return isCalm || Math.abs(distance) > longestGlide ? "instant" : "smooth";
}
