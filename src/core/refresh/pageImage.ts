import { styleOf } from "../sheet/theme";
import type { CellBorder, CellStyle, CellValue, Grid, GridCell, GridRow, PrintSetup } from "../sheet/grid";
import { isHint } from "../sheet/hints";
import { keyColumn } from "../sheet/layOut";
import { shortName } from "./fingerprint";
import { isCovered } from "./isCovered";
import { isHerRow } from "./ownership";

/**
 * A cell of a kept page. Looks and formulas are numbers into the tables that all kept pages share; what a
 * formula shows follows from the page, so it is not kept.
 *
 *   ours:  look alone when it is empty · [look, value] · [look, null, formula]
 *   hers:  -1 - look when it offers nothing · [look, offered, -1, usual]
 */
export type KeptCell =
  | null
  | number
  | readonly [look: number, value: CellValue]
  | readonly [look: number, value: null, formula: number]
  | readonly [look: number, offered: CellValue, formula: -1, usual: CellValue];

/** A row of a kept page; of what is typed on it there is only a short name, and none where nothing is. */
export type KeptRow = readonly [
  key: string,
  height: number,
  merges: GridRow["merges"],
  cells: readonly KeptCell[],
  typed: string,
];

/** A page as the last refresh drew it, small enough for the store. */
export interface KeptPage {
  readonly columns: readonly string[];
  readonly print: PrintSetup;
  readonly rows: readonly KeptRow[];
}

/** What kept pages share: every look and every formula once. */
export class KeptTables {
  private readonly lookAt: Map<string, number>;
  private readonly formulaAt: Map<string, number>;
  /** Most cells share the few styles of the theme. */
  private readonly sameStyle = new Map<CellStyle, number>();

  constructor(
    readonly looks: CellStyle[] = [],
    readonly formulas: string[] = [],
  ) {
    this.lookAt = new Map(looks.map((look, index) => [JSON.stringify(ordered(look)), index]));
    this.formulaAt = new Map(formulas.map((formula, index) => [formula, index]));
  }

  look(style: CellStyle): number {
    const known = this.sameStyle.get(style);
    if (known !== undefined) return known;
    const look = ordered(style);
    const number = numbered(this.lookAt, JSON.stringify(look), () => this.looks.push(look));
    this.sameStyle.set(style, number);
    return number;
  }

  formula(text: string): number {
    return numbered(this.formulaAt, text, () => this.formulas.push(text));
  }
}

/** The same look with its parts always in the same order, so that the store's text is the same whatever made it. */
function ordered(style: CellStyle): CellStyle {
  const { size, bold, italic, color, fill, horizontal, vertical, wrap, indent, format, locked } = style;
  const [top, bottom, left, right] = [style.top, style.bottom, style.left, style.right].map(
    (border) => border && { weight: border.weight, color: border.color },
  ) as [CellBorder | null, CellBorder | null, CellBorder | null, CellBorder | null];
  const font = { size, bold, italic, color, fill };
  return { ...font, top, bottom, left, right, horizontal, vertical, wrap, indent, format, locked };
}

function numbered(known: Map<string, number>, name: string, add: () => number): number {
  const found = known.get(name) ?? add() - 1;
  known.set(name, found);
  return found;
}

/** A page that may come from the store, and then knows what was typed on it only by name. */
export interface DrawnPage extends Grid {
  readonly rows: readonly DrawnRow[];
}

export interface DrawnRow extends GridRow {
  readonly typed?: string;
}

/**
 * A short name of what is typed on a row: the same text, the same name.
 * @param valueIn what stands in a cell of hers
 */
export function typedName(
  grid: Grid,
  row: GridRow,
  valueIn: (columnId: string, cell: GridCell) => CellValue,
): string {
  const typed = grid.columns.flatMap(({ id }, column) => {
    const cell = row.cells[column];
    if (cell?.owner !== "hers" || isCovered(row, column)) return [];
    const value = valueIn(id, cell);
    const isEmpty = value === null || value === "" || value === (cell.usual ?? null);
    return isEmpty || (typeof value === "string" && isHint(value)) ? [] : [[id, value]];
  });
  return typed.length === 0 ? "" : shortName(JSON.stringify(typed));
}

/** The page as it is kept, without her own rows, which never go back; `tables` grow by what it brings. */
export function keptPage(grid: DrawnPage, tables: KeptTables): KeptPage {
  const rows = grid.rows.filter(({ key }) => !isHerRow(key));
  const place = (row: number) => rows.indexOf(grid.rows[row] as DrawnRow);
  const { repeatRows } = grid.print;
  return {
    columns: grid.columns.map(({ id }) => id),
    print: { ...grid.print, repeatRows: repeatRows && [place(repeatRows[0]), place(repeatRows[1])] },
    rows: rows.map((row) => keptRow(grid, row, tables)),
  };
}

function keptRow(grid: DrawnPage, row: DrawnRow, tables: KeptTables): KeptRow {
  const cells = row.cells.map((cell, column) =>
    cell === null || isDerived(grid.columns[column]?.id, row.merges, column) ? null : keptCell(cell, tables),
  );
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  const typed = row.typed ?? typedName(grid, row, (_, cell) => cell.value);
  return [row.key, row.height, row.merges, cells, typed];
}

function keptCell(cell: GridCell, tables: KeptTables): KeptCell {
  const look = tables.look(cell.style);
  if (cell.owner === "hers") {
    const usual = cell.usual ?? null;
    const isOffered = typeof cell.value === "string" && isHint(cell.value);
    const offered = isOffered ? cell.value : usual;
    return offered === null ? -1 - look : [look, offered, -1, usual];
  }
  if (cell.formula !== null) return [look, null, tables.formula(cell.formula)];
  return cell.value === null ? look : [look, cell.value];
}

/** The key follows from the row, and cells under a merged run from its first. */
function isDerived(id: string | undefined, merges: GridRow["merges"], column: number): boolean {
  return id === keyColumn || isCovered({ merges }, column);
}

/** The page as a grid to be held against what stands; widths, tables and areas are not kept, as no refresh changes them. */
export function gridOf(page: KeptPage, tables: KeptTables): DrawnPage {
  return {
    columns: page.columns.map((id) => ({ id, width: 0, hidden: id === keyColumn })),
    rows: page.rows.map((row) => gridRow(row, page.columns, tables)),
    tables: [],
    ragAreas: [],
    choices: [],
    print: page.print,
    frozenRows: 0,
  };
}

function gridRow(
  [key, height, merges, cells, typed]: KeptRow,
  columns: readonly string[],
  tables: KeptTables,
): DrawnRow {
  const own = columns.map((id, column): GridCell | null =>
    id === keyColumn
      ? { value: key, formula: null, style: styleOf("key"), owner: "ours" }
      : gridCell(cells[column] ?? null, tables),
  );
  const filled = own.map((cell, column) => {
    const [first] = merges.find(([from, to]) => column > from && column <= to) ?? [column];
    const head = own[first] ?? null;
    return first === column || head === null ? cell : { ...head, value: null, formula: null };
  });
  return { key, height, typed, hidden: false, merges, cells: filled };
}

function gridCell(cell: KeptCell, { looks, formulas }: KeptTables): GridCell | null {
  if (cell === null) return null;
  const isEmpty = typeof cell === "number";
  const style = looks[isEmpty ? Math.max(cell, -1 - cell) : cell[0]];
  if (!style) return null;
  const [, value = null, formula = -1, usual] = isEmpty ? [] : cell;
  const kept = { value, formula: formulas[formula] ?? null, style };
  const isHers = isEmpty ? cell < 0 : usual !== undefined;
  return isHers ? { ...kept, owner: "hers", usual: usual ?? null } : { ...kept, owner: "ours" };
}
