import type { Steps } from "../domain/steps";
import type { CellValue, Grid, GridCell, GridRow } from "../sheet/grid";
import { settledGrid } from "../sheet/settleFormulas";
import { addedCells, addedToGrid } from "./addedColumns";
import { alignRows } from "./alignRows";
import type { AlignedRows } from "./alignRows";
import type { SheetChange, Step, TitleCell } from "./changeSet";
import { writeSteps, diffCells, leftOverWrites } from "./diffCells";
import { missingColumns, standingBefore, withMissingColumns } from "./missingColumns";
import type { MissingColumns } from "./missingColumns";
import type { OpenSheet } from "./journal";
import { withStrayRows } from "./mending";
import type { Mending } from "./mending";
import { notFinished } from "./notFinished";
import { chartSteps } from "./chartSteps";
import { handedCells } from "./handedCells";
import type { HandedCell } from "./handedCells";
import { titleCell } from "./titleCell";
import { openSheet } from "./openSheet";
import { heightSteps, pageText, printStep } from "./pageSteps";
import { drawnNames } from "./drawnNames";
import { drawnCells, overtyped } from "./overtyping";
import type { TypedCopy } from "./refreshMemory";
import { placeAfter, sortsDue } from "./sortLists";
import { standingCell } from "./standingLayout";
import type { StandingLayout } from "./standingLayout";

/** What is to happen to one sheet, and what of it is the officer's. */
export interface SheetPlan {
  /** Null when nothing changes. */
  readonly change: SheetChange | null;
  /** Her filled cells as they will stand afterwards. */
  readonly typed: readonly TypedCopy[];
  /** Her filled cells in columns that she added, as they will stand afterwards. */
  readonly added: readonly TypedCopy[];
  /** Page set-up as comparable text, for the next refresh. */
  readonly page: string;
  /** Names of the generated cells as they will stand. */
  readonly drawn: string;
  /** What she wrote over cells of ours, which is replaced. */
  readonly overtyped: readonly TypedCopy[];
  /** What the sheet lacks of its columns. */
  readonly missing: MissingColumns;
  /** Where each row and each column will stand afterwards, 0-based, by key and by id. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOf: ReadonlyMap<string, number>;
  /** What must be known of the sheet should the writing of it stop half way. */
  readonly open: OpenSheet;
  /** Cells by which words of hers are handed over. */
  readonly handed: readonly HandedCell[];
}

/** What the last refresh left behind of a sheet. */
export interface SheetBefore {
  readonly page: string;
  readonly typed: readonly TypedCopy[];
  readonly drawn: string;
  /** Words that she puts back into cells of this sheet; a cell that is filled by now keeps what it holds. */
  readonly returning?: readonly TypedCopy[];
}

/**
 * A sheet that is not there yet: drawn whole, her remembered text with it.
 * @param added words of columns that she had added to it; those whose row or heading is gone are left out
 */
export function* planNewSheet(
  mark: string,
  name: string,
  grid: Grid,
  added: readonly TypedCopy[] = [],
): Steps<SheetPlan> {
  const whole = addedToGrid(grid, added);
  const settled = settledGrid(whole.grid);
  yield;
  const typed = grid.rows.flatMap((row) => typedOfNewRow(mark, name, grid, row));
  yield;
  return {
    change: { kind: "create", mark, name, grid: settled },
    typed,
    added: whole.placed.map((copy) => ({ ...copy, sheet: name })),
    page: pageText(grid.print),
    drawn: drawnCells(grid),
    overtyped: [],
    missing: { lost: [], hers: [] },
    rowOf: new Map(grid.rows.map(({ key }, row) => [key, row])),
    columnOf: new Map(grid.columns.map(({ id }, column) => [id, column])),
    open: { mark, made: true, gaps: [], fresh: "" },
    handed: [],
  };
}

/**
 * A sheet that is there: rows make room, then only cells of ours that differ are written, and columns of ours
 * that it lacks, then heights of the rows whose words changed, then the page set-up if it did; last, lists are put
 * into the order of their numbers. Nothing changed gives no change at all. After a refresh that was not finished,
 * `mending` has rows that may be half made, all heights and the page set-up done again.
 */
export function* planStandingSheet(
  mark: string,
  grid: Grid,
  found: StandingLayout,
  before: SheetBefore,
  mending: Mending | null = null,
): Steps<SheetPlan> {
  const layout = mending ? withStrayRows(found, mending) : found;
  const known = drawnNames(before.drawn);
  const aligned = alignRows(grid, layout, known);
  const whole = withMissingColumns(grid, layout);
  yield;
  const returning = new Map(before.returning?.map((copy) => [`${copy.key}\n${copy.column}`, copy]));
  const isReturning = (key: string, id: string) => returning.has(`${key}\n${id}`);
  const lastColumn = Math.max(...whole.columns.values());
  const added = addedCells(mark, layout, aligned, before.returning ?? [], lastColumn);
  const writes = [
    ...diffCells(grid, whole, aligned, layout.columns, { isHalfMade: mending?.isFresh, isReturning }),
    ...added.writes,
    ...leftOverWrites(layout, aligned, known),
  ];
  yield;
  const typed = grid.rows.flatMap((row) => typedOfRow(mark, grid, layout, aligned, row, returning));
  const page = pageText(grid.print);
  const sorts = sortsDue(grid, layout, aligned, writes);
  const placed = placeAfter(sorts);
  const newPage = page !== before.page || aligned.steps.length > 0 || mending !== null;
  const steps: Step[] = [
    ...aligned.steps,
    ...writeSteps(writes.filter(({ isLast }) => !isLast)),
    ...writeSteps(writes.filter(({ isLast }) => isLast)),
    ...mergesDue(grid, layout, aligned, mending),
    ...heightSteps(grid, aligned, writes, mending ? "all" : { now: typed, before: before.typed }),
    ...(newPage ? [printStep(grid, layout, aligned)] : []),
    ...chartSteps(grid, whole, aligned),
    ...sorts,
  ];
  yield;
  return {
    change:
      steps.length === 0 ? null : { kind: "update", mark, steps, title: titleOf(grid, layout, aligned) },
    typed,
    added: added.typed,
    page,
    drawn: drawnCells(grid),
    overtyped: overtyped(mark, grid, layout, before.drawn, mending !== null),
    missing: missingColumns(grid, layout, before.typed),
    rowOf: new Map([...aligned.placeOf].map(([key, row]) => [key, placed(row)])),
    columnOf: whole.columns,
    open: openSheet(mark, grid, layout, aligned),
    handed: handedCells(mark, grid, layout, aligned.standingAt),
  };
}

/** The page's first cell, where a host says for as long as it writes that the sheet is not finished. */
function titleOf(grid: Grid, layout: StandingLayout, aligned: AlignedRows): TitleCell | null {
  const { key, id, value } = titleCell(grid);
  const column = layout.columns.get(id);
  const [from, to] = [aligned.standingAt, aligned.placeOf].map((places) => places.get(key));
  if (column === undefined || from === undefined || to === undefined || typeof value !== "string")
    return null;
  return { column, rowBefore: from, rowAfter: to, meanwhile: notFinished, value };
}

function typedOfRow(
  mark: string,
  grid: Grid,
  layout: StandingLayout,
  aligned: AlignedRows,
  row: GridRow,
  returning: ReadonlyMap<string, TypedCopy>,
): TypedCopy[] {
  const standing = aligned.standingAt.get(row.key);
  if (standing === undefined) return typedOfNewRow(mark, layout.sheet.name, grid, row);
  return herColumns(grid, row).flatMap((id) => {
    const laid = laidCell(grid, row, id);
    const column = layout.columns.get(id);
    const stands = layout.sheet.rows[standing]?.[column ?? -1];
    const back = returning.get(`${row.key}\n${id}`);
    const cell = standingCell(laid?.handover ? laidText(laid) : stands) ?? back;
    return cell && cell.value !== usualOf(grid, row, id)
      ? [{ mark, sheet: layout.sheet.name, key: row.key, column: id, value: cell.value, text: cell.text }]
      : [];
  });
}

function laidText({ value, shown }: GridCell) {
  return value === null ? null : { value, text: shown ?? String(value) };
}

function laidCell(grid: Grid, row: GridRow, id: string): GridCell | null {
  return row.cells[grid.columns.findIndex((column) => column.id === id)] ?? null;
}

function typedOfNewRow(mark: string, sheet: string, grid: Grid, row: GridRow): TypedCopy[] {
  return herColumns(grid, row).flatMap((id) => {
    const laid = laidCell(grid, row, id);
    const cell = standingCell(laid && laidText(laid));
    return cell && cell.value !== usualOf(grid, row, id)
      ? [{ mark, sheet, key: row.key, column: id, ...cell }]
      : [];
  });
}

function herColumns(grid: Grid, row: GridRow): readonly string[] {
  const covered = (column: number) => row.merges.some(([first, last]) => column > first && column <= last);
  return grid.columns
    .filter((_, column) => row.cells[column]?.owner === "hers" && !covered(column))
    .map(({ id }) => id);
}

/** What stands in her cell until she changes it; that is not typing. */
function usualOf(grid: Grid, row: GridRow, id: string): CellValue {
  return laidCell(grid, row, id)?.usual ?? null;
}

/** Merged runs of new rows, and of rows that the officer added, where nothing stands under the run. */
function mergesDue(
  grid: Grid,
  layout: StandingLayout,
  aligned: AlignedRows,
  mending: Mending | null,
): Step[] {
  const keyColumn = layout.columns.get("key") ?? -1;
  return grid.rows.flatMap((row) => {
    const place = aligned.placeOf.get(row.key);
    const standing = aligned.standingAt.get(row.key);
    const cells = standing === undefined ? [] : (layout.sheet.rows[standing] ?? []);
    const isWhole = cells[keyColumn]?.value === row.key && !(mending?.isFresh(row.key) ?? false);
    if (place === undefined || isWhole) return [];
    return row.merges.flatMap(([first, last]): Step[] => {
      const firstColumn = layout.columns.get(grid.columns[first]?.id ?? "");
      const lastColumn = standingBefore(grid, layout, last, first);
      if (firstColumn === undefined || lastColumn === undefined || lastColumn <= firstColumn) return [];
      if (cells.slice(firstColumn + 1, lastColumn + 1).some((cell) => standingCell(cell) !== null)) return [];
      return [{ kind: "mergeCells", row: place, firstColumn, lastColumn }];
    });
  });
}
