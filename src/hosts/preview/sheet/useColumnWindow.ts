import { useMemo } from "react";
import { columnWindow, type ColumnWindow } from "./columnWindow";
import type { SheetLayout } from "./sheetLayout";

/** Pixels of scrolling after which the columns are looked at again: rows are drawn anew when they change. */
const step = 200;

/** The columns to draw, the same object as long as they need not change. */
export function useColumnWindow(
  layout: SheetLayout,
  { left, width }: { readonly left: number; readonly width: number },
  typed: number | null,
): ColumnWindow {
  const from = Math.floor(left / step) * step;
  const seen = Math.ceil(width / step) * step + step;
  return useMemo(() => columnWindow(layout, { left: from, width: seen }, typed), [layout, from, seen, typed]);
}
