import type { RawWorkbook } from "../../core/reader/rawWorkbook";
import { isHint } from "../../core/sheet/hints";
import type { ShownSheet } from "../xlsx/showing/shownSheet";
import type { CellPlace } from "./sheet/sheetLayout";

/** The sheet that is wanted: a new page of ours by its mark, else one by its name. */
export interface Wish {
  readonly sheet: string | null;
  readonly mark: string | null;
}

export interface SheetTab {
  readonly name: string;
  readonly isOurs: boolean;
}

/** The sheet to show: the one with a mark, else the one asked for, else that with the most filled cells. */
export function sheetToShow({ sheets }: RawWorkbook, { sheet: wanted, mark }: Wish): string {
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  const found =
    visible.find((sheet) => mark !== null && sheet.mark === mark) ??
    visible.find(({ name }) => name === wanted) ??
    [...visible].sort((one, other) => filled(other.rows) - filled(one.rows))[0];
  return found?.name ?? "";
}

export function tabsOf({ sheets }: RawWorkbook): SheetTab[] {
  return sheets.flatMap(({ name, mark, visibility }) =>
    visibility === "visible" ? [{ name, isOurs: mark !== null }] : [],
  );
}

/** The first cell that invites typing; null where none does. */
export function firstHint({ rows }: ShownSheet): CellPlace | null {
  for (const [row, { height, cells }] of rows.entries()) {
    const column = cells.findIndex((cell) => cell !== null && isHint(cell.text));
    if (height > 0 && column >= 0) return { row, column };
  }
  return null;
}

export function firstCell({ rows, columns }: ShownSheet): CellPlace {
  const row = rows.findIndex(({ height }) => height > 0);
  const column = columns.findIndex((width) => width > 0);
  return { row: Math.max(0, row), column: Math.max(0, column) };
}

function filled(rows: RawWorkbook["sheets"][number]["rows"]): number {
  return rows.reduce((sum, cells) => sum + cells.filter(Boolean).length, 0);
}
