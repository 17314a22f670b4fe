import type { RawCell, RawSheet } from "../reader/rawWorkbook";
import { cornerKey } from "../domain/ownSheets";
import { isHint } from "../sheet/hints";
import { addedNames } from "./addedNames";
import type { StandingCell, StandingRow } from "../sheet/typedText";

/** Where the rows and columns of a sheet of ours stand now, whatever was inserted, sorted or moved. */
export interface StandingLayout {
  readonly sheet: RawSheet;
  /** 0-based column of each column id. */
  readonly columns: ReadonlyMap<string, number>;
  /** 0-based column of each column that she added and typed in, by the name that `addedNames` gives it. */
  readonly added: ReadonlyMap<string, number>;
  /** Key of every row from row 1 down; null where there is none. The first row with a key has it. */
  readonly keys: readonly (string | null)[];
  /** By the key of a row that she filled just now: the key that it had while it was blank. */
  readonly adoptedFrom?: ReadonlyMap<string, string>;
  /** True where no row of a list may be moved; absent where nobody has looked, which is taken for true. */
  readonly rowsStay?: boolean;
}

/**
 * Finds the hidden corner cell and from it the column ids in its row and the row keys in its column.
 * Null when the corner is gone: then the sheet cannot be matched and must not be written.
 */
export function standingLayout(sheet: RawSheet): StandingLayout | null {
  const corner = findCorner(sheet);
  if (!corner) return null;
  const columns = new Map<string, number>();
  sheet.rows[corner.row]?.forEach((cell, column) => {
    if (cell && column !== corner.column && !columns.has(String(cell.value))) {
      columns.set(String(cell.value), column);
    }
  });
  columns.set("key", corner.column);
  const seen = new Set<string>();
  const keys = sheet.rows.map((cells) => {
    const key = cells[corner.column]?.value;
    if (typeof key !== "string" || key === "" || seen.has(key)) return null;
    seen.add(key);
    return key;
  });
  return { sheet, columns, keys, added: addedNames(sheet.rows, columns, keys) };
}

/** 0-based place of a column, of ours or of hers; undefined where the sheet has none of that name. */
export function columnAt({ columns, added }: StandingLayout, id: string): number | undefined {
  return columns.get(id) ?? added.get(id);
}

function findCorner(sheet: RawSheet): { row: number; column: number } | null {
  for (const [row, cells] of sheet.rows.entries()) {
    const column = cells.findIndex((cell) => cell?.value === cornerKey);
    if (column >= 0) return { row, column };
  }
  return null;
}

/** A cell's content, or null when it is empty or still holds a hint. */
export function standingCell(cell: Pick<RawCell, "value" | "text"> | null | undefined): StandingCell | null {
  if (!cell || cell.value === "") return null;
  if (typeof cell.value === "string" && isHint(cell.value)) return null;
  return { value: cell.value, text: cell.text === "" ? String(cell.value) : cell.text };
}

/** One row's filled cells by column id. */
export function standingRow(layout: StandingLayout, row: number, key: string): StandingRow {
  const cells = new Map<string, StandingCell>();
  for (const [id, column] of layout.columns) {
    const found = id === "key" ? null : standingCell(layout.sheet.rows[row]?.[column]);
    if (found) cells.set(id, found);
  }
  return { key, cells };
}
