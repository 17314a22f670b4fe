import type { GridArea } from "../../../src/core/sheet/grid";
import { areaAt } from "./areas";

const reference =
  /((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.!])/gu;
const quoted = /("(?:[^"]|"")*")/;

interface Reference {
  /** Name of the sheet written in front, without quotes; null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
}

/** The formula with every cell reference outside its texts replaced; null becomes `#REF!`. */
function replaced(formula: string, change: (reference: Reference) => number | null): string {
  const outside = (text: string): string =>
    text.replace(reference, (whole, sheet: string | undefined, dollar, letters, rowDollar, row) => {
      const at = areaAt(`${letters}${row}`);
      const moved = change({
        sheet: sheet ? sheet.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'") : null,
        row: at.firstRow,
        column: at.firstColumn,
        fixedRow: rowDollar === "$",
      });
      if (moved === null) return "#REF!";
      return moved === at.firstRow ? whole : `${sheet ?? ""}${dollar}${letters}${rowDollar}${moved + 1}`;
    });
  return formula
    .split(quoted)
    .map((part) => (part.startsWith('"') ? part : outside(part)))
    .join("");
}

/** After rows of `changed` moved: `place` tells where an area of that sheet stands now. */
export function withMovedRows(
  formula: string,
  ownSheet: string,
  changed: string,
  place: (area: GridArea) => GridArea | null,
): string {
  return replaced(formula, ({ sheet, row, column }) => {
    if ((sheet ?? ownSheet).toLowerCase() !== changed.toLowerCase()) return row;
    return place({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column })?.firstRow ?? null;
  });
}

/** A formula copied `rows` down: relative rows go along, fixed ones stay. */
export function copiedDown(formula: string, rows: number): string {
  return replaced(formula, ({ row, fixedRow }) => (fixedRow ? row : row + rows));
}
