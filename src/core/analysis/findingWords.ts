import type { Finding, Severity } from "../domain/finding";

/** What a finding of the analysis says, before it is given a place. */
export interface FindingWords {
  readonly code: string;
  readonly severity: Severity;
  readonly found: string;
  readonly expected: string;
  readonly message: string;
}

/** A finding at cells of one sheet; none of the analysis stops the writing. */
export function findingAt(sheet: string, cells: readonly string[], words: FindingWords): Finding {
  return { ...words, sheet, cell: cells[0] ?? "", cells, stops: false };
}

/** `count` things in words: "1 pupil", "3 pupils". */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** "row 8", "rows 5, 7" */
export function rowsOf(rows: readonly number[]): string {
  return `${rows.length === 1 ? "row" : "rows"} ${rows.join(", ")}`;
}

/** "a", "a and b", "a, b and c" */
export function joined(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
