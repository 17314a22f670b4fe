import type { CellValue, Grid, GridCell, Handover } from "../sheet/grid";
import { valueName } from "./fingerprint";
import { isCovered } from "./isCovered";
import type { StandingLayout } from "./standingLayout";

/** A cell that a refresh wrote because words of hers were handed over: hers, or the one of ours that says of which term. */
export interface HandedCell {
  readonly mark: string;
  readonly key: string;
  readonly column: string;
  readonly way: Handover;
  /** What it held before. */
  readonly held: CellValue;
  /** Name of what was written. */
  readonly wrote: string;
}

/** No cell holds anything of this name: what was written there goes with nothing that stands. */
const neverWritten = "";

/** The cells that this page hands over and that do not hold yet what they are to hold. */
export function handedCells(
  mark: string,
  { rows, columns }: Grid,
  layout: StandingLayout,
  standingAt: ReadonlyMap<string, number>,
): readonly HandedCell[] {
  return rows.flatMap((row) => {
    const cells = layout.sheet.rows[standingAt.get(row.key) ?? -1];
    return row.cells.flatMap((cell, index): HandedCell[] => {
      const column = columns[index]?.id ?? "";
      if (!cells || !cell?.handover || isCovered(row, index)) return [];
      const held = cells[layout.columns.get(column) ?? -1]?.value ?? null;
      const wrote = valueName(cell.value);
      return valueName(held) === wrote
        ? []
        : [{ mark, key: row.key, column, way: cell.handover, held, wrote }];
    });
  });
}

/**
 * What an earlier try and this one handed over, together: a cell held what it held before the first of them. Where
 * somebody typed between the two it goes back to neither.
 */
export function bothHanded(
  earlier: readonly HandedCell[],
  later: readonly HandedCell[],
): readonly HandedCell[] {
  const first = new Map(earlier.map((cell) => [placeOf(cell), cell]));
  const both = new Map([...first, ...later.map((cell) => [placeOf(cell), together(first, cell)] as const)]);
  return [...both.values()];
}

function together(first: ReadonlyMap<string, HandedCell>, cell: HandedCell): HandedCell {
  const before = first.get(placeOf(cell));
  const stood = valueName(cell.held);
  if (!before || stood === valueName(before.held)) return cell;
  return { ...before, wrote: stood === before.wrote ? cell.wrote : neverWritten };
}

function placeOf({ mark, key, column }: HandedCell): string {
  return [mark, key, column].join("\n");
}

/**
 * The page to go back to, with every handed cell as it was before. Where she has typed since into a cell that her words
 * had left, all that moved on that row stays, with the term that it is of; where she has typed into another one, that
 * cell stays.
 */
export function withHeldWords<T extends Grid>(
  page: T,
  handed: readonly HandedCell[],
  layout: StandingLayout,
): T {
  if (handed.length === 0) return page;
  const rows = page.rows.map((row) => {
    const own = new Map(handed.filter(({ key }) => key === row.key).map((cell) => [cell.column, cell]));
    const standing = layout.sheet.rows[layout.keys.indexOf(row.key)] ?? [];
    const stands = (column: string) => standing[layout.columns.get(column) ?? -1]?.value ?? null;
    const cellOf = (id: string) => row.cells[page.columns.findIndex((column) => column.id === id)] ?? null;
    const isAsWritten = ({ column, held, wrote }: HandedCell) =>
      [wrote, valueName(held)].includes(valueName(stands(column)));
    const left = [...own.values()].filter(
      ({ way, column }) => way === "out" && cellOf(column)?.owner === "hers",
    );
    const isBack = left.every(isAsWritten);
    const cells = row.cells.map((cell, index) => {
      const found = own.get(page.columns[index]?.id ?? "");
      if (!cell || !found) return cell;
      if (cell.owner === "ours") return isBack ? cell : { ...cell, value: stands(found.column) };
      const goesBack = isAsWritten(found) && (isBack || found.way === "fill");
      return goesBack ? { ...cell, value: found.held, handover: otherWay[found.way] } : cell;
    });
    return { ...row, cells };
  });
  return { ...page, rows };
}

/** Going back, words are first where they were and leave last where they are. */
const otherWay: Readonly<Record<Handover, GridCell["handover"]>> = { in: "out", out: "in", fill: "fill" };
