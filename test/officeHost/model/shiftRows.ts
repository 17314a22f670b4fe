import type { GridArea } from "../../../src/core/sheet/grid";
import { Refusal } from "../wire/protocol";
import { afterDeletedRows, afterInsertedRows } from "./areas";
import type { HostCell } from "./cell";
import { copyOf } from "./cell";
import { withMovedRows } from "./formulaReferences";
import type { SheetModel } from "./sheet";
import type { WorkbookModel } from "./workbook";

type Place = <A extends GridArea>(area: A) => A | null;

/** Inserts whole rows: everything below goes down, and the new rows look like the row above them. */
export function insertRows(workbook: WorkbookModel, sheet: SheetModel, before: number, count: number): void {
  const place: Place = (area) => afterInsertedRows(area, before, count);
  moveLines(sheet, (row) => (row >= before ? row + count : row));
  moveEverything(workbook, sheet, place);
  if (sheet.frozenRows > before) sheet.frozenRows += count;
  for (let row = before; row < before + count; row += 1) lookLike(sheet, before - 1, row);
}

/** Deletes whole rows: what stood on them is gone, what stood below comes up. A table keeps its heading row. */
export function deleteRows(workbook: WorkbookModel, sheet: SheetModel, from: number, count: number): void {
  const last = from + count - 1;
  const place: Place = (area) => afterDeletedRows(area, from, count);
  const losesHead = ({ area }: { area: GridArea }): boolean =>
    area.firstRow >= from && area.firstRow <= last && place(area) !== null;
  if (sheet.tables.some(losesHead)) throw new Refusal("InsertDeleteConflict");
  moveLines(sheet, (row) => (row > last ? row - count : row < from ? row : null));
  moveEverything(workbook, sheet, place);
}

function lookLike(sheet: SheetModel, above: number, row: number): void {
  const height = sheet.rowHeights.get(above);
  if (height !== undefined) sheet.rowHeights.set(row, height);
  const cells = [...(sheet.rows.get(above) ?? [])];
  const blanks = cells.map(([column, cell]) => [column, blanked(cell)] as const);
  if (blanks.length > 0) sheet.rows.set(row, new Map(blanks));
}

function blanked(cell: HostCell): HostCell {
  return { ...copyOf(cell), value: "", error: false, formula: null };
}

/** Moves cells, heights and hidden rows; null drops the row. */
function moveLines(sheet: SheetModel, to: (row: number) => number | null): void {
  renumber(sheet.rows, to);
  renumber(sheet.rowHeights, to);
  const hidden = [...sheet.hiddenRows].map(to).filter((row) => row !== null);
  sheet.hiddenRows.clear();
  hidden.forEach((row) => sheet.hiddenRows.add(row));
}

function renumber<T>(lines: Map<number, T>, to: (row: number) => number | null): void {
  const before = [...lines];
  lines.clear();
  for (const [row, line] of before) {
    const moved = to(row);
    if (moved !== null) lines.set(moved, line);
  }
}

function moveEverything(workbook: WorkbookModel, sheet: SheetModel, place: Place): void {
  const kept = <O extends { area: GridArea }>(things: readonly O[]): O[] =>
    things.filter((thing) => {
      const area = place(thing.area);
      if (area) thing.area = area;
      return area !== null;
    });
  sheet.tables = kept(sheet.tables);
  sheet.rules = kept(sheet.rules);
  sheet.validations = kept(sheet.validations);
  sheet.merges = sheet.merges.map(place).filter((area) => area !== null);
  sheet.page.printArea = sheet.page.printArea && place(sheet.page.printArea);
  sheet.page.titleRows = sheet.page.titleRows && place(sheet.page.titleRows);
  for (const range of workbook.liveRanges) {
    if (range.sheet === sheet && range.area) range.area = place(range.area);
  }
  moveFormulas(workbook, sheet, place);
}

function moveFormulas(workbook: WorkbookModel, changed: SheetModel, place: Place): void {
  for (const sheet of workbook.sheets) {
    for (const cell of [...sheet.rows.values()].flatMap((cells) => [...cells.values()])) {
      if (cell.formula) cell.formula = withMovedRows(cell.formula, sheet.name, changed.name, place);
    }
  }
}
