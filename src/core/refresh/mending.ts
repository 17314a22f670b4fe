import type { RawCell } from "../reader/rawWorkbook";
import { shortName, shortNameLength } from "./fingerprint";
import type { OpenSheet, RowGap } from "./journal";
import type { StandingLayout } from "./standingLayout";

/** What is known of a sheet on which a refresh was not finished. */
export interface Mending {
  readonly gaps: readonly RowGap[];
  /** True for the key of a row that the refresh was to add: it may stand there half filled. */
  readonly isFresh: (key: string) => boolean;
}

/** A short name of a row's key: the store may know that a row was added, never about whom. */
export function keyName(key: string): string {
  return key === "" ? "" : shortName(key);
}

export function mendingOf({ gaps, fresh }: OpenSheet): Mending {
  const names = new Set(fresh.match(new RegExp(`.{${shortNameLength}}`, "g")) ?? []);
  return { gaps, isFresh: (key) => names.has(keyName(key)) };
}

/** Before the key that a blank row gets for the time being; no row of ours begins so, and so it goes. */
const stray = "stray:";

/**
 * The layout with keys for blank rows that the unfinished refresh put in and did not fill, so that planning
 * takes them out again. Blank rows that stood there before stay.
 */
export function withStrayRows(layout: StandingLayout, { gaps, isFresh }: Mending): StandingLayout {
  const keys = [...layout.keys];
  for (const { below, count, blank } of gaps) {
    const start = below === "" ? 0 : keys.findIndex((key) => key !== null && keyName(key) === below) + 1;
    if (start === 0 && below !== "") continue;
    const run: number[] = [];
    for (let row = start; row < keys.length; row += 1) {
      if (isBlankRow(layout, keys, row)) run.push(row);
      else if (!isFresh(keys[row] ?? "")) break;
    }
    run.slice(0, Math.min(count, run.length - blank)).forEach((row) => (keys[row] = `${stray}${row}`));
  }
  return { ...layout, keys };
}

/** Blank rows without a key from this row on. */
export function blankRowsFrom(layout: StandingLayout, row: number): number {
  let end = row;
  while (end < layout.keys.length && isBlankRow(layout, layout.keys, end)) end += 1;
  return end - row;
}

function isBlankRow({ sheet }: StandingLayout, keys: StandingLayout["keys"], row: number): boolean {
  return keys[row] === null && (sheet.rows[row] ?? []).every(isBlank);
}

function isBlank(cell: RawCell | null): boolean {
  return cell === null || (cell.value === "" && !cell.hasFormula);
}
