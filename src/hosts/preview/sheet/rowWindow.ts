import type { SheetLayout } from "./sheetLayout";

/** Rows drawn above and below what can be seen, so that scrolling meets no gap. */
const spare = 8;

/** The scrolling rows to draw, as places in `layout.rows`; `end` is the first that is not. */
export interface RowWindow {
  readonly start: number;
  readonly end: number;
  /** Pixels left blank for the rows before and after. */
  readonly above: number;
  readonly below: number;
}

/** The rows in view and, while somebody types, all from there to the row `typed` in, so that its box stays. */
export function rowWindow(
  layout: SheetLayout,
  { top: scrolled, height }: { readonly top: number; readonly height: number },
  typed: number | null,
): RowWindow {
  const { tops, frozenRows, rows } = layout;
  const count = rows.length - frozenRows;
  const kept = typed === null ? -1 : rows.indexOf(typed) - frozenRows;
  const seen = Math.max(0, tops.findIndex((top) => top > scrolled) - 1 - spare);
  const first = kept < 0 ? seen : Math.min(seen, kept);
  const below = tops.findIndex((top) => top > scrolled + height);
  const last = Math.min(count, Math.max((below < 0 ? count : below) + spare, kept + 1));
  const from = wholeMerges(layout, first);
  const total = tops[count] ?? 0;
  return {
    start: frozenRows + from,
    end: frozenRows + last,
    above: tops[from] ?? 0,
    below: total - (tops[last] ?? total),
  };
}

/** A merged area that begins above the window is drawn from its beginning. */
function wholeMerges({ spans, rows, frozenRows }: SheetLayout, first: number): number {
  const row = rows[frozenRows + first] ?? 0;
  let from = first;
  for (const { area } of spans.values()) {
    if (area.firstRow >= row || area.lastRow < row) continue;
    const start = rows.findIndex((each) => each >= area.firstRow) - frozenRows;
    from = Math.min(from, Math.max(0, start));
  }
  return from;
}
