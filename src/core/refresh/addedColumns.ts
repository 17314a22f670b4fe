import { isAddedColumn, isNamelessColumn, namelessColumnPrefix } from "../domain/ownSheets";
import type { RawCell } from "../reader/rawWorkbook";
import type { Grid, GridCell, GridRow } from "../sheet/grid";
import { headingRow, isTypedIn } from "./addedNames";
import type { AlignedRows } from "./alignRows";
import type { PlacedWrite } from "./diffCells";
import { lastFilledColumn } from "./missingColumns";
import type { TypedCopy } from "./refreshMemory";
import { standingCell } from "./standingLayout";
import type { StandingLayout } from "./standingLayout";

/** What stands on one row in columns that she added. */
export function addedOnRow(
  mark: string,
  { sheet, added }: StandingLayout,
  row: number,
  key: string,
): readonly TypedCopy[] {
  return [...added].flatMap(([column, at]) => {
    const stands = sheet.rows[row]?.[at];
    const cell = isTypedIn(stands) ? standingCell(stands) : null;
    return cell ? [{ mark, sheet: sheet.name, key, column, ...cell, ...formatIn(stands) }] : [];
  });
}

/** A day, money or a share is a bare number without its format. */
function formatIn(cell: RawCell | null | undefined): Pick<TypedCopy, "format"> {
  const isShown = typeof cell?.value === "number" && cell.format !== "" && cell.format !== "General";
  return isShown ? { format: cell.format } : {};
}

/** Words of added columns as they will stand, and what has to be written for those that she puts back. */
export interface AddedCells {
  readonly typed: readonly TypedCopy[];
  readonly writes: readonly PlacedWrite[];
}

/**
 * A column that stands keeps its words, and takes back those of its own. One that is gone and comes back goes to the right of everything, with a
 * column between; words whose row is gone find no place here.
 * @param last last column that will be filled by then, 0-based
 */
export function addedCells(
  mark: string,
  layout: StandingLayout,
  { rows }: AlignedRows,
  returning: readonly TypedCopy[],
  last: number,
): AddedCells {
  const typed: TypedCopy[] = [];
  const writes: PlacedWrite[] = [];
  const back = returning.filter(({ column }) => canReturn(column) || layout.added.has(column));
  const places = returnPlaces(layout, back, last);
  rows.forEach(({ key, from }, row) => {
    if (key === null) return;
    const stands = from === null ? [] : addedOnRow(mark, layout, from, key);
    const filled = new Set(stands.map(({ column }) => column));
    const due = back.filter((copy) => copy.key === key && !filled.has(copy.column));
    typed.push(...stands, ...due.map((copy) => ({ ...copy, sheet: layout.sheet.name })));
    writes.push(...due.map((copy) => writeOf(copy, row, places.get(copy.column) ?? 0)));
  });
  return { typed, writes };
}

/** True for a column that can be drawn again so that it is known by the same name. */
function canReturn(column: string): boolean {
  return isAddedColumn(column) && !isNamelessColumn(column);
}

function returnPlaces(
  layout: StandingLayout,
  back: readonly TypedCopy[],
  last: number,
): ReadonlyMap<string, number> {
  const places = new Map(layout.added);
  let free = Math.max(last, lastFilledColumn(layout)) + 2;
  for (const { column } of back) {
    if (places.has(column)) continue;
    places.set(column, free);
    free += 1;
  }
  return places;
}

function writeOf(copy: TypedCopy, row: number, at: number): PlacedWrite {
  const { key, column, value } = copy;
  const format = formatOf(copy);
  return {
    row,
    column: at,
    write: { value, formula: null, style: null, ...(format === null ? {} : { format }) },
    typed: { cell: { key, column }, stood: null },
  };
}

/** Number formats by what a number showed, of words that an earlier version kept: it kept what was shown alone. */
const shownAs: readonly (readonly [shown: RegExp, format: string])[] = [
  [/^\d{1,2}\/\d{1,2}\/\d{4}$/, "dd/mm/yyyy"],
  [/\d\.\d+\s?%$/, "0.0%"],
  [/%$/, "0%"],
];

function formatOf({ value, text, format }: TypedCopy): string | null {
  if (typeof value !== "number") return null;
  return format ?? shownAs.find(([shown]) => shown.test(text))?.[1] ?? null;
}

/** Without headings of which no word of the column is gone: she only gave the column another name. */
export function withoutLoneHeadings<T extends TypedCopy>(gone: readonly T[]): readonly T[] {
  const named = ({ mark, column }: TypedCopy) => `${mark}\n${column}`;
  const withWords = new Set(gone.filter(({ key }) => !headingRow.test(key)).map(named));
  return gone.filter(
    (copy) => !isAddedColumn(copy.column) || !headingRow.test(copy.key) || withWords.has(named(copy)),
  );
}

/** A page with columns that she had added to its sheet, to the right of it with a column between. */
export function addedToGrid(
  grid: Grid,
  copies: readonly TypedCopy[],
): { readonly grid: Grid; readonly placed: readonly TypedCopy[] } {
  const keys = new Set(grid.rows.map(({ key }) => key));
  const placed = copies.filter(({ column, key }) => canReturn(column) && keys.has(key));
  const ids = [...new Set(placed.map(({ column }) => column))];
  if (ids.length === 0) return { grid, placed };
  const between = { id: `${namelessColumnPrefix}between`, width: 2, hidden: false };
  const rows = grid.rows.map((row) => {
    const own = new Map(placed.filter(({ key }) => key === row.key).map((copy) => [copy.column, copy]));
    return { ...row, cells: [...row.cells, null, ...ids.map((id) => cellOf(own.get(id), row))] };
  });
  const columns = [...grid.columns, between, ...ids.map((id) => ({ id, width: 16, hidden: false }))];
  return { grid: { ...grid, columns, rows }, placed };
}

/** In the looks of the first cell of its row, unlocked as all that is hers. */
function cellOf(copy: TypedCopy | undefined, { cells }: GridRow): GridCell | null {
  const beside = cells.find((cell) => cell !== null);
  if (!copy || !beside) return null;
  const format = formatOf(copy) ?? "General";
  const style = { ...beside.style, fill: null, locked: false, format };
  return { value: copy.value, formula: null, shown: copy.text, style, owner: "hers" };
}
