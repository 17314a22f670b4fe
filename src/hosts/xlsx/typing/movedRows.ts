import type { SheetChange } from "../../../core/refresh/changeSet";
import { shiftRow, type RowShift } from "../shift/rowShift";

interface SheetShift {
  readonly sheet: string;
  readonly shift: RowShift;
}

/** Which rows of which sheet moved, in order, so that a place seen a while ago is found again. */
export class MovedRows {
  private readonly shifts: SheetShift[] = [];

  /** How many moves there were; a place is remembered together with it. */
  get count(): number {
    return this.shifts.length;
  }

  /** @param sheet the name of the sheet that a change is about */
  note(sheet: string, change: SheetChange): void {
    if (change.kind !== "update") return;
    for (const step of change.steps) {
      if (step.kind === "insertRows") this.add(sheet, { kind: "insert", at: step.before, count: step.count });
      if (step.kind === "deleteRows") this.add(sheet, { kind: "delete", at: step.from, count: step.count });
    }
  }

  /** Where a 0-based row stands that was seen after so many moves; null when it went. */
  rowNow(sheet: string, row: number, seenAfter: number): number | null {
    let now: number | null = row;
    for (const { sheet: moved, shift } of this.shifts.slice(seenAfter)) {
      if (now !== null && moved === sheet) now = shiftRow(now, shift);
    }
    return now;
  }

  private add(sheet: string, shift: RowShift): void {
    this.shifts.push({ sheet, shift });
  }
}
