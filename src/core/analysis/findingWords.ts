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

/** "a", "a and b", "a, b and c" */
export function joined(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

/** So many rows are named; she finds the others by the cells of the finding. */
const mostRows = 12;

/** "row 5", "rows 5, 7 and 9"; of very many the first and how many more. */
export function rowsText(rows: readonly number[]): string {
  const more = rows.length - mostRows;
  const named = rows.map(String).slice(0, mostRows);
  return `row${rows.length === 1 ? "" : "s"} ${joined(more > 0 ? [...named, `${more} more`] : named)}`;
}
