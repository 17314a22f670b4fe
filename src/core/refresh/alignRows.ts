import type { Grid } from "../sheet/grid";
import type { Step } from "./changeSet";
import { holdsTyping } from "./ownership";
import type { DrawnNames } from "./drawnNames";
import type { StandingLayout } from "./standingLayout";

export interface AlignedRows {
  readonly steps: readonly Step[];
  /** Where each row of the grid stands after the steps, 0-based, by key. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Rows that the data no longer call for but that hold something of hers: where they stood and stand, 0-based. */
  readonly leftOver: readonly { readonly key: string; readonly from: number; readonly place: number }[];
  /** Row of the sheet as read for each key that was there; absent for new rows. */
  readonly standingAt: ReadonlyMap<string, number>;
  /** Every row after the steps, from the top, with the row of the sheet as read; null for a new row. */
  readonly rows: readonly { readonly key: string | null; readonly from: number | null }[];
}

/**
 * Makes room for new rows and removes rows that the data no longer call for, moving nothing else: rows stay
 * in the order in which the officer has them. A new row goes below the row that precedes it on the page.
 * @param known names of our cells as drawn last, by which her words beside them are told
 */
export function alignRows(grid: Grid, layout: StandingLayout, known: DrawnNames): AlignedRows {
  const wanted = new Set(grid.rows.map(({ key }) => key));
  const steps: Step[] = [];
  const live: { key: string | null; from: number | null }[] = layout.keys.map((key, row) => ({
    key,
    from: row,
  }));
  for (let row = live.length - 1; row >= 0; row -= 1) {
    const key = live[row]?.key ?? null;
    if (key === null || wanted.has(key) || holdsTyping(layout, row, key, known)) continue;
    live.splice(row, 1);
    pushDeletion(steps, row);
  }
  insertMissing(grid, live, steps);
  const placeOf = new Map<string, number>();
  const standingAt = new Map<string, number>();
  const leftOver: { key: string; from: number; place: number }[] = [];
  live.forEach(({ key, from }, row) => {
    if (key !== null && from !== null && !wanted.has(key)) leftOver.push({ key, from, place: row });
    if (key === null || !wanted.has(key)) return;
    placeOf.set(key, row);
    if (from !== null) standingAt.set(key, from);
  });
  return { steps, placeOf, standingAt, leftOver, rows: live };
}

/** Deletions run upwards, so that neighbouring rows join into one step. */
function pushDeletion(steps: Step[], row: number): void {
  const last = steps.at(-1);
  if (last?.kind === "deleteRows" && last.from === row + 1) {
    steps[steps.length - 1] = { kind: "deleteRows", from: row, count: last.count + 1 };
  } else {
    steps.push({ kind: "deleteRows", from: row, count: 1 });
  }
}

function insertMissing(grid: Grid, live: { key: string | null; from: number | null }[], steps: Step[]): void {
  const present = new Set(live.map(({ key }) => key));
  let previous = -1;
  for (const { key } of grid.rows) {
    if (present.has(key)) {
      previous = live.findIndex((row) => row.key === key);
      continue;
    }
    const before = previous + 1;
    live.splice(before, 0, { key, from: null });
    const last = steps.at(-1);
    if (last?.kind === "insertRows" && last.before + last.count === before) {
      steps[steps.length - 1] = { ...last, count: last.count + 1 };
    } else {
      steps.push({ kind: "insertRows", before, count: 1 });
    }
    previous = before;
  }
}
