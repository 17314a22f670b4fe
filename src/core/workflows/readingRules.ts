import type { RawPlace, RawSheet } from "../reader/rawWorkbook";

/** Rules by which every host reads alike: hosts know how a workbook holds something, and this what to look for. */

/** Headings stand near the top, and a longer text is no heading. */
const rowsSearched = 100;
const longestHeading = 60;

/**
 * The columns whose fills are worth asking for, each with the 0-based row of its first cell: those under a
 * heading that says RAG, or under one merged over them that does, in which half of the rows or more are blank. A
 * column of words with some missing is no column of colours.
 */
export function ragColumns(rows: RawSheet["rows"]): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  rows.slice(0, rowsSearched).forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell?.type !== "text" || cell.text.length > longestHeading || !/\brag\b/i.test(cell.text)) return;
      for (let at = column; at === column || isCovered(rows, row, at); at++)
        if (!columns.has(at) && isMostlyBlank(rows, row, at)) columns.set(at, row + 1);
    }),
  );
  return columns;
}

/** Merged cells look like blanks: the heading to the left reaches as far as headings stand beneath it. */
function isCovered(rows: RawSheet["rows"], row: number, column: number): boolean {
  return isEmpty(rows, row, column) && rows[row + 1]?.[column]?.type === "text";
}

function isMostlyBlank(rows: RawSheet["rows"], heading: number, column: number): boolean {
  let [blank, filled] = [0, 0];
  for (let row = heading + 1; row < rows.length; row++) {
    if (rows[row]?.length === 0) continue;
    if (isEmpty(rows, row, column)) blank++;
    else filled++;
  }
  return blank > 0 && blank >= filled;
}

function isEmpty(rows: RawSheet["rows"], row: number, column: number): boolean {
  const cell = rows[row]?.[column] ?? null;
  return cell === null || cell.text.trim() === "";
}

/** The fills of such columns, as `colourAt` tells them; no fill and white are nothing. */
export function fillsOf(
  columns: ReadonlyMap<number, number>,
  endRow: number,
  colourAt: (row: number, column: number) => string | null,
): RawSheet["fills"] {
  const fills = new Map<number, ReadonlyMap<number, string>>();
  for (const [column, first] of columns) {
    const found = new Map<number, string>();
    for (let row = first; row < endRow; row++) {
      const colour = colourAt(row, column)?.toUpperCase() ?? null;
      if (colour !== null && /^#[0-9A-F]{6}$/.test(colour) && colour !== "#FFFFFF") found.set(row, colour);
    }
    if (found.size > 0) fills.set(column, found);
  }
  return fills;
}

/** The places of a sheet whose formula refers to another workbook; `formulaAt` gives it without its sign. */
export function linkedCells(
  rows: RawSheet["rows"],
  formulaAt: (row: number, column: number) => string | null,
): RawPlace[] {
  const linked: RawPlace[] = [];
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell?.hasFormula === true && refersElsewhere(formulaAt(row, column) ?? ""))
        linked.push({ row, column });
    }),
  );
  return linked;
}

/** A bracket that a sheet's name follows; that of a table's column ("[@Att]") is followed by neither name nor "!". */
const bookInBrackets = /\](?:[^-\s'"!()[\],;:+*/&=<>^%{}#][^-\s'"!()[\],;+*/&=<>^%{}#]*|(?:[^'[\]]|'')*')?!/;

/** "Book.xlsx!Table1", which has no bracket; what a cell's address follows is a sheet of that name. */
const bookAlone = /\.xl[a-z]{1,2}'?!(?!\$?[A-Z]{1,3}\$?\d|\$?[A-Z]{1,3}:|\$?\d|#)/i;

/**
 * Whether a formula refers to another workbook, as a file writes it ("[1]Y11!A1") or as Excel shows it
 * ("'C:\VS\[Grades.xlsx]Y11'!A1").
 */
export function refersElsewhere(formula: string): boolean {
  if (!formula.includes("!") || !/[\]]|\.xl/i.test(formula)) return false;
  const bare = formula.replace(/"[^"]*"/g, '""');
  return bookInBrackets.test(bare) || bookAlone.test(bare);
}

/** A sheet's name before the cells that a formula refers to: plain, or in quotes where it has a blank. */
const sheetInFormula = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu;

/** Names of sheets, in lower case, that a sheet's formulas mention; `formulaAt` gives one without its sign. */
export function mentionedSheets(
  rows: RawSheet["rows"],
  formulaAt: (row: number, column: number) => string | null,
): ReadonlySet<string> {
  const names = new Set<string>();
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const formula = cell?.hasFormula === true ? (formulaAt(row, column) ?? "") : "";
      if (!formula.includes("!")) return;
      for (const [, quoted, plain] of formula.matchAll(sheetInFormula))
        names.add((quoted?.replaceAll("''", "'") ?? plain ?? "").toLowerCase());
    }),
  );
  return names;
}
