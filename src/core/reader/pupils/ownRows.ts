import { cornerKey } from "../../domain/ownSheets";
import { cellAt, shownText } from "../cells";
import type { RawCell, RawSheet } from "../rawWorkbook";

/** A row of a sheet of ours. */
export interface OwnRow {
  /** Its hidden key; "" for a row that an officer added. */
  readonly key: string;
  /** 0-based. */
  readonly row: number;
  /** The cell in the column of this id; null where nothing stands. */
  cell(id: string): RawCell | null;
  /** What the cell in the column of this id shows; empty where there is none. */
  text(id: string): string;
  /** The 0-based column of this id; negative where there is none. */
  column(id: string): number;
}

/** Rows with a key; empty when the hidden corner is gone. */
export function ownRows(sheet: RawSheet): readonly OwnRow[] {
  return ownAndAddedRows(sheet).filter(({ key }) => key !== "");
}

/** All rows but that of the column ids, those that an officer added among them; empty when the corner is gone. */
export function ownAndAddedRows(sheet: RawSheet): readonly OwnRow[] {
  const corner = cornerOf(sheet);
  if (corner === null) return [];
  const column = (id: string): number => corner.ids.findIndex((cell) => cell?.value === id);
  return sheet.rows.flatMap((_, row): readonly OwnRow[] => {
    if (row === corner.row) return [];
    const cell = (id: string): RawCell | null => cellAt(sheet, row, column(id));
    const key = shownText(cellAt(sheet, row, corner.column));
    return [{ key, row, column, cell, text: (id) => shownText(cell(id)) }];
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
