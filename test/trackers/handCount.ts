import { shownCell } from "../../src/hosts/xlsx/sampleNotation";
import type { TableCell, TableRow } from "../../src/hosts/xlsx/sampleNotation";
import type { ExpectedFigures } from "./expectedFigures";

/*
 * The sums an officer would do with a filter and a calculator, written without any of the product's rules,
 * so that the golden trackers are known to be right.
 */

/** A pupil's row with the cells by heading. */
export type Line = Readonly<Record<string, TableCell>>;

/** Rows below a heading row, by heading; `isPupil` leaves out separators and totals. */
export function lines(
  rows: readonly TableRow[],
  headingRow: number,
  isPupil: (line: Line) => boolean = () => true,
): readonly Line[] {
  const headings = rows[headingRow - 1] ?? [];
  return rows
    .slice(headingRow)
    .map((row) => Object.fromEntries(headings.map((heading, at) => [textOf(heading), row[at] ?? null])))
    .filter(isPupil);
}

/** A cell's text without spaces around it; "" for an empty cell, `#N/A` for an error. */
export function textOf(cell: TableCell | undefined): string {
  const shown = shownCell(cell ?? null);
  if (shown === null) return "";
  if (typeof shown !== "object") return String(shown).trim();
  return "error" in shown
    ? shown.error
    : new Date(Date.UTC(1899, 11, 30 + shown.date)).toISOString().slice(0, 10);
}

export function isPass(cell: TableCell | undefined): boolean {
  return /^(A\*|A|B|C)$/i.test(textOf(cell));
}

export function passes(line: Line, subjects: readonly string[]): number {
  return subjects.filter((subject) => isPass(line[subject])).length;
}

/** `dd/mm/yyyy`, `dd.mm.yy` or an ISO date as an ISO date. */
function isoDay(cell: TableCell | undefined): string {
  const [day = "", month = "", year = ""] = textOf(cell).split(/[/.]/);
  return month === "" ? textOf(cell) : `${year.length === 2 ? `20${year}` : year}-${month}-${day}`;
}

/** In care on 1 April 2013, so twelve months by 31 March 2014. */
export function twelveMonths(cell: TableCell | undefined): boolean {
  return isoDay(cell) <= "2013-04-01";
}

export function countBy(values: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** The arithmetic between an indicator's counts and its printed figures, one decimal, half up. */
export function printedFigures(expected: ExpectedFigures): Partial<ExpectedFigures> {
  const { counted, notKnown, numerator, denominator, target } = expected;
  const tenths = (hundredfold: number) =>
    (Math.sign(hundredfold) * Math.round(Math.abs(hundredfold) * 10)) / 10;
  const share = (100 * numerator) / denominator;
  return {
    denominator: counted - notKnown,
    value: tenths(share),
    gap: tenths(share - target),
    rag: share >= target ? "GREEN" : share >= target * 0.9 ? "AMBER" : "RED",
    pupilsNeeded: Math.max(0, Math.ceil((target * denominator) / 100) - numerator),
    onePupilIs: tenths(100 / denominator),
  };
}

const upnLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";

/** Check letter of the twelve digits after it: weights 2 to 13, remainder by 23. */
function upnLetter(digits: string): string {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at + 2), 0);
  return upnLetters[sum % 23] ?? "?";
}

export function hasRightLetter(upn: string): boolean {
  return /^[A-Z]999\d{9}$/.test(upn) && upn.startsWith(upnLetter(upn.slice(1)));
}
