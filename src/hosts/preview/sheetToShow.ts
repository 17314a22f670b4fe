import type { RawWorkbook } from "../../core/reader/rawWorkbook";
import { isHint } from "../../core/sheet/hints";
import { columnNumber } from "../xlsx/page/cellAddress";
import type { SheetView } from "../xlsx/showing/sheetView";
import type { CellPlace } from "./sheet/sheetLayout";

/** The sheet to show: the one with a mark, else the one asked for, else that with the most filled cells. */
export function sheetToShow({ sheets }: RawWorkbook, wanted: string | null, mark: string | null): string {
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  const found =
    visible.find((sheet) => mark !== null && sheet.mark === mark) ??
    visible.find(({ name }) => name === wanted) ??
    [...visible].sort((one, other) => filled(other.rows) - filled(one.rows))[0];
  return found?.name ?? "";
}

/** The first cell that invites typing; null where none does. */
export function firstHint({ rows }: SheetView): CellPlace | null {
  for (const [row, { height, cells }] of rows.entries()) {
    const column = cells.findIndex((cell) => cell !== null && isHint(cell.text));
    if (height > 0 && column >= 0) return { row, column };
  }
  return null;
}

/**
 * The first cell of `K31`, `A5:Z5`, `5:5` or `F:F` that is drawn; its row is kept where all of it is hidden. Null
 * where these are no cells.
 */
export function firstOf(cells: string, { rows, columns }: SheetView): CellPlace | null {
  const found = /^([A-Z]*)(\d*)(?::|$)/.exec(cells);
  if (!found || cells === "") return null;
  const [, letters = "", number = ""] = found;
  const row = number === "" ? 0 : Number(number) - 1;
  const column = letters === "" ? 0 : columnNumber(letters);
  return {
    row: firstDrawn(
      rows.map(({ height }) => height),
      row,
    ),
    column: firstDrawn(columns, column),
  };
}

function firstDrawn(sizes: readonly number[], from: number): number {
  const found = sizes.findIndex((size, place) => place >= from && size > 0);
  return found < 0 ? from : found;
}

export function firstCell({ rows, columns }: SheetView): CellPlace {
  return {
    row: Math.max(
      0,
      rows.findIndex(({ height }) => height > 0),
    ),
    column: Math.max(
      0,
      columns.findIndex((width) => width > 0),
    ),
  };
}

function filled(rows: RawWorkbook["sheets"][number]["rows"]): number {
  return rows.reduce((sum, cells) => sum + cells.filter(Boolean).length, 0);
}
