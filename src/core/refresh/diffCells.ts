import { columnLetters } from "../domain/place";
import type { RawCell } from "../reader/rawWorkbook";
import type { Grid, GridCell } from "../sheet/grid";
import { settledFormula } from "../sheet/settleFormulas";
import type { AlignedRows } from "./alignRows";
import type { CellWrite, Step, WriteTyped } from "./changeSet";
import { isCovered } from "./isCovered";
import { leftOverCells } from "./ownership";
import type { DrawnNames } from "./drawnNames";
import { standingCell } from "./standingLayout";
import type { StandingLayout } from "./standingLayout";

/** A write to one cell, before neighbours are joined into blocks. */
export interface PlacedWrite {
  readonly row: number;
  readonly column: number;
  readonly write: CellWrite;
  /** For a cell of hers: its name, and what it holds. */
  readonly typed?: Pick<WriteTyped, "cell" | "stood">;
  /** True for what is written after everything else on the sheet. */
  readonly isLast?: boolean;
}

type ByKey = (key: string) => boolean;
type ByCell = (key: string, columnId: string) => boolean;

/**
 * Writes for every cell of ours that differs from what stands there, and for all cells of new rows and columns.
 * A cell of hers on a row that was there is never among them but where words of hers are handed over; while it is
 * empty, on a row that may be half made, and where she puts words back.
 * @param standingColumns the columns of the layout that the sheet has; the others are drawn with their looks
 */
export function diffCells(
  grid: Grid,
  layout: StandingLayout,
  aligned: AlignedRows,
  standingColumns: StandingLayout["columns"],
  {
    isHalfMade = () => false,
    isReturning = () => false,
  }: { readonly isHalfMade?: ByKey | undefined; readonly isReturning?: ByCell } = {},
): readonly PlacedWrite[] {
  const letters = new Map([...layout.columns].map(([id, column]) => [id, columnLetters(column)]));
  return grid.rows.flatMap((row) => {
    const place = aligned.placeOf.get(row.key);
    if (place === undefined) return [];
    const standing = aligned.standingAt.get(row.key);
    return row.cells.flatMap((cell, index): PlacedWrite[] => {
      const id = grid.columns[index]?.id ?? "";
      const column = layout.columns.get(id);
      if (!cell || column === undefined) return [];
      const formula = cell.formula === null ? null : settledFormula(cell.formula, place, letters);
      if (standing === undefined) {
        return [{ row: place, column, write: { value: cell.value, formula, style: cell.style } }];
      }
      const now = layout.sheet.rows[standing]?.[column] ?? null;
      const isNewColumn = !standingColumns.has(id);
      if (isNewColumn && cell.owner === "hers" && !isCovered(row, index)) {
        return [{ row: place, column, write: { value: cell.value, formula: null, style: cell.style } }];
      }
      const named = { cell: { key: row.key, column: id }, stood: now?.value ?? null };
      const typed = cell.owner === "hers" ? { typed: named } : {};
      if (cell.owner === "hers" && isReturning(row.key, id) && standingCell(now) === null) {
        return [{ row: place, column, write: { value: cell.value, formula: null, style: null }, ...typed }];
      }
      if (isHalfMade(row.key) && (cell.owner === "ours" || standingCell(now) === null)) {
        return [{ row: place, column, write: { value: cell.value, formula, style: cell.style }, ...typed }];
      }
      const movedFormula = cell.formula === null ? null : settledFormula(cell.formula, standing, letters);
      const isHerOwn = cell.owner === "hers" && cell.handover === undefined;
      if (isHerOwn || isCovered(row, index) || stands(now, cell, movedFormula)) return [];
      const isKept = !isNewColumn && !wouldStayText(now, cell);
      const style = isKept ? null : cell.style;
      const format = isKept && becomesNumber(now, cell) ? { format: cell.style.format } : {};
      const write = { value: cell.value, formula, style, ...format };
      return [{ row: place, column, write, ...typed, isLast: cell.handover === "out" }];
    });
  });
}

/**
 * A text that looks like a number makes Excel's cell one of text; a number or a formula put there later would
 * stay text too, unless the cell gets its own format again.
 */
function wouldStayText(now: RawCell | null, { value, formula }: GridCell): boolean {
  return now?.format === "@" && (formula !== null || typeof value !== "string");
}

/** A dash or a blank has no format of its own to show a number by, so that 0.583 would stand for 58.3%. */
function becomesNumber(now: RawCell | null, { value, style, owner }: GridCell): boolean {
  return (
    owner === "ours" && typeof value === "number" && now?.type !== "number" && now?.format !== style.format
  );
}

/** Our cells on rows that are kept for her sake alone, where they do not yet say so. */
export function leftOverWrites(
  layout: StandingLayout,
  { leftOver }: AlignedRows,
  known: DrawnNames,
): readonly PlacedWrite[] {
  return leftOver.flatMap(({ key, from, place }) =>
    [...leftOverCells(layout, from, key, known)].flatMap(([id, value]): PlacedWrite[] => {
      const column = layout.columns.get(id);
      const now = column === undefined ? null : (layout.sheet.rows[from]?.[column]?.value ?? null);
      if (column === undefined || (now === "" ? null : now) === value) return [];
      return [{ row: place, column, write: { value, formula: null, style: null } }];
    }),
  );
}

function stands(now: RawCell | null, wanted: GridCell, formula: string | null): boolean {
  const value = now === null || now.value === "" ? null : now.value;
  const wantedValue = wanted.value === "" ? null : wanted.value;
  if (formula === null) return value === wantedValue && !(now?.hasFormula ?? false);
  if (!now?.hasFormula) return false;
  return (now.formula === null || now.formula === formula) && value === wantedValue;
}

/** The steps for these writes: cells of hers one by one, and of ours in blocks. */
export function writeSteps(writes: readonly PlacedWrite[]): readonly Step[] {
  const hers = writes.flatMap(({ row, column, write, typed }): readonly WriteTyped[] =>
    typed ? [{ kind: "writeTyped", row, column, write, ...typed }] : [],
  );
  return [...asBlocks(writes.filter(({ typed }) => !typed)), ...hers];
}

/** Joins writes on one row that stand side by side, then equal runs of neighbouring rows, into blocks. */
function asBlocks(writes: readonly PlacedWrite[]): readonly Step[] {
  const ordered = [...writes].sort((a, b) => a.row - b.row || a.column - b.column);
  const blocks: { row: number; column: number; cells: (CellWrite | null)[][] }[] = [];
  for (const { row, column, write } of ordered) {
    const last = blocks.at(-1);
    const lastRow = last?.cells.at(-1);
    const rowOfLast = last ? last.row + last.cells.length - 1 : -1;
    if (last && lastRow && rowOfLast === row && last.column + lastRow.length === column) {
      lastRow.push(write);
    } else {
      blocks.push({ row, column, cells: [[write]] });
    }
  }
  return stacked(blocks).map((block) => ({ kind: "writeCells", ...block }));
}

interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: (CellWrite | null)[][];
}

function stacked(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    const fits =
      last !== undefined &&
      last.row + last.cells.length === block.row &&
      last.column === block.column &&
      last.cells[0]?.length === block.cells[0]?.length;
    if (fits) last.cells.push(...block.cells);
    else result.push(block);
  }
  return result;
}
