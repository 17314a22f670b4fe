import { cellAt, filledColumns, shownText } from "../cells";
import { headingKey } from "../headings/headingText";
import type { RawSheet } from "../rawWorkbook";

/** Column ids with their headings, parted by "|". */
export type OfficerColumns = readonly { readonly id: string; readonly aliases: string }[];

/** Where a table of the officer's stands on a sheet. Rows and columns are 0-based. */
export interface OfficerTable {
  readonly sheet: RawSheet;
  readonly headerRow: number;
  /** Column of each id found; the leftmost where a heading stands twice. */
  readonly columns: ReadonlyMap<string, number>;
}

const rowsSearched = 40;

/** The row with most of the table's headings, whatever stands above it and in whatever order; null without two. */
export function findOfficerTable(sheet: RawSheet, columns: OfficerColumns): OfficerTable | null {
  const byKey = new Map(
    columns.flatMap(({ id, aliases }) => aliases.split("|").map((alias) => [headingKey(alias), id] as const)),
  );
  let best: OfficerTable | null = null;
  for (let row = 0; row < Math.min(sheet.rows.length, rowsSearched); row++) {
    const found = headingsOf(sheet, row, byKey);
    if (found.size > Math.max(1, best?.columns.size ?? 0)) best = { sheet, headerRow: row, columns: found };
  }
  return best;
}

function headingsOf(sheet: RawSheet, row: number, byKey: ReadonlyMap<string, string>): Map<string, number> {
  const found = new Map<string, number>();
  for (const column of filledColumns(sheet, row)) {
    const id = byKey.get(headingKey(shownText(cellAt(sheet, row, column))));
    if (id !== undefined && !found.has(id)) found.set(id, column);
  }
  return found;
}
