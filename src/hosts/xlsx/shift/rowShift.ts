import type { GridArea } from "../../../core/sheet/grid";

/** Rows put in before, or taken from, a 0-based row. */
export interface RowShift {
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

/** Where a row stands after the shift; null when it went. */
export function shiftRow(row: number, shift: RowShift): number | null {
  if (row < shift.at) return row;
  if (shift.kind === "insert") return row + shift.count;
  return row < shift.at + shift.count ? null : row - shift.count;
}

/** First and last row of a span after the shift, as Excel moves a range; null when all of it went. */
export function shiftSpan(first: number, last: number, shift: RowShift): readonly [number, number] | null {
  const end = shift.at + shift.count;
  if (shift.kind === "insert") {
    return [first >= shift.at ? first + shift.count : first, last >= shift.at ? last + shift.count : last];
  }
  if (first >= shift.at && last < end) return null;
  const start = first < shift.at ? first : Math.max(first, end) - shift.count;
  const stop = last < shift.at ? last : Math.max(last, end - 1) - shift.count;
  return [start, stop];
}

export function shiftArea(area: GridArea, shift: RowShift): GridArea | null {
  const span = shiftSpan(area.firstRow, area.lastRow, shift);
  return span && { ...area, firstRow: span[0], lastRow: span[1] };
}
