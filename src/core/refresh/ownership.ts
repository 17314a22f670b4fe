import { standingCell } from "./standingLayout";
import type { StandingLayout } from "./standingLayout";

/** Whose the cells are, for rows that the data no longer call for. Everything else on them is ours. */
const officersColumns: readonly { readonly rows: RegExp; readonly columns: readonly string[] }[] = [
  { rows: /^evidence:/, columns: ["wording"] },
  { rows: /^(a-\d+|reason-\d+|spare:action-\d+)$/, columns: ["action", "lead", "due", "status"] },
  { rows: /^(indicator|pupil):/, columns: ["note"] },
  { rows: /^finding:/, columns: ["accepted"] },
];

/**
 * True when a row holds something an officer typed: in one of her columns, or in a column that she added.
 * Such a row is never deleted.
 */
export function holdsTyping(layout: StandingLayout, row: number, key: string): boolean {
  const hers = new Set(officersColumns.find(({ rows }) => rows.test(key))?.columns ?? []);
  const ours = new Set([...layout.columns].filter(([id]) => !hers.has(id)).map(([, column]) => column));
  return (layout.sheet.rows[row] ?? []).some(
    (cell, column) => !ours.has(column) && standingCell(cell) !== null,
  );
}
