import type { CellContent } from "./model/cell";
import type { SheetModel } from "./model/sheet";
import { openCell, usedArea } from "./model/sheet";
import { shownText } from "./model/numberText";
import type { WorkbookModel } from "./model/workbook";
import { addSheet } from "./model/wholeSheets";
import { sheetOf } from "./model/workbook";

/** A cell as it stands in the file: a value alone, or with what else a test wants to say of it. */
type FilledCell =
  | CellContent
  | null
  | {
      readonly value: CellContent;
      readonly error?: boolean;
      readonly formula?: string;
      readonly format?: string;
      readonly struck?: boolean;
      /** Six digits. */
      readonly fill?: string;
    };

export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly FilledCell[])[];
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  /** 0-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Puts a sheet into the workbook as if it had been saved like that: nothing is read into texts. */
export function fillSheet(workbook: WorkbookModel, { name, rows, ...more }: SheetRows): SheetModel {
  const sheet = addSheet(workbook, name);
  sheet.visibility = visibilities[more.visibility ?? "visible"];
  rows.forEach((cells, row) => cells.forEach((cell, column) => fillCell(sheet, row, column, cell)));
  more.hiddenRows?.forEach((row) => sheet.hiddenRows.add(row));
  more.hiddenColumns?.forEach((column) => sheet.hiddenColumns.add(column));
  return sheet;
}

function fillCell(sheet: SheetModel, row: number, column: number, filled: FilledCell): void {
  if (filled === null || filled === "") return;
  const given = typeof filled === "object" ? filled : { value: filled };
  const cell = openCell(sheet, row, column);
  cell.value = given.value;
  cell.error = given.error ?? false;
  cell.formula = given.formula === undefined ? null : `=${given.formula}`;
  cell.numberFormat = given.format ?? "General";
  cell.format.strikethrough = given.struck ?? false;
  cell.format.fill = given.fill ?? null;
}

/** What the sheet shows, one line a row, cells apart by ` | `, hidden rows left out. */
export function sheetAsText(workbook: WorkbookModel, name: string): string {
  const sheet = sheetOf(workbook, name);
  const used = usedArea(sheet, true);
  if (!used) return "";
  const lines: string[] = [];
  for (let row = 0; row <= used.lastRow; row += 1) {
    if (!sheet.hiddenRows.has(row)) lines.push(lineOf(workbook, sheet, row, used.lastColumn));
  }
  return lines.join("\n");
}

function lineOf(workbook: WorkbookModel, sheet: SheetModel, row: number, lastColumn: number): string {
  const cells = Array.from({ length: lastColumn + 1 }, (_, column) => {
    const cell = sheet.hiddenColumns.has(column) ? undefined : sheet.rows.get(row)?.get(column);
    return cell ? shownText(cell, workbook.dateSystem).replaceAll("\n", " / ") : "";
  });
  return cells.join(" | ").replace(/[ |]+$/, "");
}
