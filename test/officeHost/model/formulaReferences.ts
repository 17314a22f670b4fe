import { columnLetters } from "../../../src/core/domain/place";
import type { GridArea } from "../../../src/core/sheet/grid";
import { areaAt } from "./areas";

const reference =
  /((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.!])/gu;
const quoted = /("(?:[^"]|"")*")/;

/** A cell a formula points at, 0-based. */
interface Target {
  readonly row: number;
  readonly column: number;
}

interface Reference extends Target {
  /** Name of the sheet written in front, without quotes; null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly fixedRow: boolean;
}

/** The formula with every cell reference outside its texts replaced; null becomes `#REF!`. */
function replaced(
  formula: string,
  change: (reference: Reference) => Target | null,
  nameOf: (sheet: string) => string = (sheet) => sheet,
): string {
  const outside = (text: string): string =>
    text.replace(reference, (_whole, sheet: string | undefined, dollar, letters, rowDollar, row) => {
      const { firstRow, firstColumn } = areaAt(`${letters}${row}`);
      const name = sheet ? unquoted(sheet.slice(0, -1)) : null;
      const at = { sheet: name, row: firstRow, column: firstColumn, fixedRow: rowDollar === "$" };
      const moved = change(at);
      if (moved === null) return "#REF!";
      const prefix =
        name === null ? "" : nameOf(name) === name ? (sheet ?? "") : `${quotedName(nameOf(name))}!`;
      return `${prefix}${dollar}${columnLetters(moved.column)}${rowDollar}${moved.row + 1}`;
    });
  return formula
    .split(quoted)
    .map((part) => (part.startsWith('"') ? part : outside(part)))
    .join("");
}

/** After cells of `changed` moved: `place` tells where an area of that sheet stands now. */
export function withMovedCells(
  formula: string,
  ownSheet: string,
  changed: string,
  place: (area: GridArea) => GridArea | null,
): string {
  return replaced(formula, ({ sheet, row, column }) => {
    if (!isSame(sheet ?? ownSheet, changed)) return { row, column };
    const now = place({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    return now && { row: now.firstRow, column: now.firstColumn };
  });
}

/** A formula copied `rows` down: relative rows go along, fixed ones stay. */
export function copiedDown(formula: string, rows: number): string {
  return replaced(formula, ({ row, column, fixedRow }) => ({ row: fixedRow ? row : row + rows, column }));
}

/** A sheet got another name: what named it names it still. */
export function withRenamedSheet(formula: string, from: string, to: string): string {
  return replaced(
    formula,
    (at) => at,
    (sheet) => (isSame(sheet, from) ? to : sheet),
  );
}

/** A sheet is gone: every reference to it from elsewhere is `#REF!`. */
export function withoutSheet(formula: string, gone: string): string {
  return replaced(formula, (at) => (at.sheet !== null && isSame(at.sheet, gone) ? null : at));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function unquoted(name: string): string {
  return name.replace(/^'|'$/g, "").replaceAll("''", "'");
}

/** A sheet's name as a formula or an address writes it. */
export function quotedName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
