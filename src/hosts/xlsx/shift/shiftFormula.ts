import { changeReferences } from "./formulaReferences";
import { type RowShift, shiftSpan } from "./rowShift";
import { columnLetters, columnNumber } from "../page/cellAddress";

/**
 * A formula after rows moved on `moved`. `home` is the sheet the formula stands on, null for a place that
 * belongs to none (a name of the whole workbook). What pointed at a row that went becomes `#REF!`, as in Excel.
 */
export function shiftFormula(formula: string, home: string | null, moved: string, shift: RowShift): string {
  return changeReferences(formula, ({ sheet, address }) => {
    const target = sheet ?? home;
    return target !== null && sameSheet(target, moved) ? shiftAddress(address, shift) : address;
  });
}

/** A formula written for one cell as it reads in another, as Excel fills it there. Used to take shared formulas apart. */
export function fillFormula(formula: string, down: number, right: number): string {
  return changeReferences(formula, ({ address }) =>
    address.replace(
      /(\$?)([A-Z]*)(\$?)(\d*)/g,
      (_, columnFixed: string, letters: string, rowFixed: string, row: string) => {
        const column = letters === "" || columnFixed ? letters : columnLetters(columnNumber(letters) + right);
        const fixed = letters === "" ? columnFixed : rowFixed;
        return columnFixed + column + rowFixed + (row === "" || fixed ? row : String(Number(row) + down));
      },
    ),
  );
}

function shiftAddress(address: string, shift: RowShift): string {
  const ends = address.split(":");
  const [first = Number.NaN, last = first] = ends.map(
    (end) => Number(/\d+$/.exec(end)?.[0] ?? Number.NaN) - 1,
  );
  if (Number.isNaN(first)) return address;
  const span = shiftSpan(Math.min(first, last), Math.max(first, last), shift);
  if (!span) return "#REF!";
  const [upper, lower] = span;
  const moved = first <= last ? [upper, lower] : [lower, upper];
  return ends.map((end, index) => end.replace(/\d+$/, String((moved[index] ?? upper) + 1))).join(":");
}

/** Excel compares sheet names without case. */
function sameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
