import type { KeyboardEvent } from "react";
import { cellReached } from "./moves";
import { oneCell, type Selection } from "./selection";
import { drawnAt, type SheetLayout } from "./sheetLayout";

/** What the keys of a sheet do. */
export interface KeyActs {
  readonly select: (selection: Selection) => void;
  /** Begins typing with what stands in the cell, or anew with a text. */
  readonly begin: (text: string | null) => void;
  readonly clear: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Does what a key asks for; false for one that is none of the sheet's. Shift stretches what is chosen. */
export function pressedOn(
  layout: SheetLayout,
  { at, to }: Selection,
  event: KeyboardEvent,
  acts: KeyActs,
): boolean {
  const { key, shiftKey } = event;
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey) return key === "ArrowDown" && (acts.begin(null), true);
  const reached = cellReached(layout, drawnAt(layout, shiftKey ? to : at), key, command);
  if (reached) acts.select(shiftKey ? { at, to: reached } : oneCell(reached));
  else if (command) return commanded(key.toLowerCase(), shiftKey, layout, acts);
  else if (key === "Enter" || key === "F2") acts.begin(null);
  else if (key === "Delete" || key === "Backspace") acts.clear();
  else if (key.length === 1) acts.begin(key);
  else return false;
  return true;
}

/** Copying and pasting are the browser's own events. */
function commanded(key: string, shift: boolean, { rows, columns }: SheetLayout, acts: KeyActs): boolean {
  if (key === "z") (shift ? acts.redo : acts.undo)();
  else if (key === "y") acts.redo();
  else if (key === "a") {
    const corner = { row: rows[0] ?? 0, column: columns[0] ?? 0 };
    acts.select({ at: corner, to: { row: rows.at(-1) ?? 0, column: columns.at(-1) ?? 0 } });
  } else return false;
  return true;
}
