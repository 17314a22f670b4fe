import { useRef, type MouseEvent } from "react";
import { oneCell, type Selection } from "./selection";
import type { CellPlace } from "./sheetLayout";

interface Around {
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
  /** Keeps what is typed. */
  readonly done: () => void;
  readonly begin: () => void;
}

/** Choosing by mouse: a click chooses a cell, dragging or Shift an area, a double click types. */
export function useMouse({ selection, select, done, begin }: Around) {
  const from = useRef<CellPlace | null>(null);
  return {
    onMouseDown: (event: MouseEvent) => {
      const place = placeOf(event);
      if (!place || event.button !== 0) return;
      done();
      from.current = event.shiftKey ? selection.at : place;
      select(event.shiftKey ? { at: selection.at, to: place } : oneCell(place));
    },
    onMouseMove: (event: MouseEvent) => {
      const place = event.buttons === 1 ? placeOf(event) : null;
      if (!place || !from.current) return;
      const { row, column } = selection.to;
      if (place.row !== row || place.column !== column) select({ at: from.current, to: place });
    },
    onMouseUp: () => {
      from.current = null;
    },
    onDoubleClick: (event: MouseEvent) => {
      if (placeOf(event)) begin();
    },
  };
}

/** The cell under the pointer; null beside the cells and in a box that is being typed in. */
function placeOf({ target }: MouseEvent): CellPlace | null {
  if (!(target instanceof HTMLElement) || target.closest("input, textarea, [role=listbox]")) return null;
  const { row, column } = target.closest<HTMLElement>("td[data-row]")?.dataset ?? {};
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}
