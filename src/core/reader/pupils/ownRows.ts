import { cornerKey } from "../../domain/ownSheets";
import { cellAt, shownText } from "../cells";
import type { RawSheet } from "../rawWorkbook";

/** A row of a sheet of ours, by its hidden key. */
export interface OwnRow {
  readonly key: string;
  /** 0-based. */
  readonly row: number;
  /** What the cell in the column of this id shows; empty where there is none. */
  text(id: string): string;
  /** The 0-based column of this id; negative where there is none. */
  column(id: string): number;
}

/** Rows with a key under the hidden corner; empty when the corner is gone. */
export function ownRows(sheet: RawSheet): readonly OwnRow[] {
  const corner = cornerOf(sheet);
  if (corner === null) return [];
  const column = (id: string): number => corner.ids.findIndex((cell) => cell?.value === id);
  return sheet.rows.flatMap((_, row) => {
    const key = shownText(cellAt(sheet, row, corner.column));
    if (key === "" || row === corner.row) return [];
    return [{ key, row, column, text: (id) => shownText(cellAt(sheet, row, column(id))) }];
  });
}

interface Corner {
  readonly row: number;
  readonly column: number;
  /** The row of column ids. */
  readonly ids: RawSheet["rows"][number];
}

function cornerOf({ rows }: RawSheet): Corner | null {
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => cell?.value === cornerKey);
    if (column >= 0) return { row, column, ids: cells };
  }
  return null;
}
