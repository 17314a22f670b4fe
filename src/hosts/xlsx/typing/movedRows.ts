import type { SheetChange, Step } from "../../../core/refresh/changeSet";
import { rowAfterSort } from "../shift/rowSort";
import { shiftRow, type RowShift } from "../shift/rowShift";

/** Where a row stands after one move; null when it went. */
type RowMove = (row: number) => number | null;

/** Which rows of which sheet moved, in order, so that a place seen a while ago is found again. */
export class MovedRows {
  private readonly moves: { readonly sheet: string; readonly move: RowMove }[] = [];

  /** How many moves there were; a place is remembered together with it. */
  get count(): number {
    return this.moves.length;
  }

  /** @param sheet the name of the sheet that a change is about */
  note(sheet: string, change: SheetChange): void {
    if (change.kind !== "update") return;
    for (const step of change.steps) {
      const move = moveOf(step);
      if (move) this.moves.push({ sheet, move });
    }
  }

  /** Where a 0-based row stands that was seen after so many moves; null when it went. */
  rowNow(sheet: string, row: number, seenAfter: number): number | null {
    let now: number | null = row;
    for (const { sheet: moved, move } of this.moves.slice(seenAfter)) {
      if (now !== null && moved === sheet) now = move(now);
    }
    return now;
  }
}

function moveOf(step: Step): RowMove | null {
  if (step.kind === "sortRows") return rowAfterSort(step);
  const shift: RowShift | null =
    step.kind === "insertRows"
      ? { kind: "insert", at: step.before, count: step.count }
      : step.kind === "deleteRows"
        ? { kind: "delete", at: step.from, count: step.count }
        : null;
  return shift && ((row) => shiftRow(row, shift));
}
