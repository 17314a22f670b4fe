import { departedWords, pupilRowPrefix } from "../domain/ownSheets";
import type { Pupil } from "../domain/pupil";
import { cell, number, text, typed } from "../sheet/blocks";
import type { Content, DocumentCell, DocumentRow, TableColumn } from "../sheet/sheetDocument";
import type { StandingCells, StandingRow, StandingSheet } from "../sheet/typedText";

/** The row key of a pupil on every pupil-level page. */
export function pupilRowKey(pupil: Pupil): string {
  return pupilRowPrefix + pupil.key;
}

/** Headings over `pupilCells`, alike on every pupil-level page. */
export const pupilHeadings: readonly TableColumn[] = [
  { column: "first", heading: "Pupil", look: "tableHead" },
  { column: "upn", heading: "UPN", look: "tableHead" },
  { column: "year", heading: "Year", look: "tableHeadCentre" },
  { column: "school", heading: "School", look: "tableHead" },
];

/** Name, UPN, year and school as the tracker gives them. */
export function pupilCells(pupil: Pupil): DocumentCell[] {
  return [
    cell("first", "cell", pupil.name),
    cell("upn", "cellSmall", pupil.upn.kind === "value" ? pupil.upn.value : "–"),
    cell("year", "cellCentre", yearContent(pupil)),
    cell("school", "cellSmall", pupil.school.kind === "value" ? pupil.school.raw : "–"),
  ];
}

/** Reception is year 0 in sums and R on a page. */
function yearContent({ year }: Pupil): Content {
  if (year.kind !== "value") return text("–");
  return year.value === 0 ? text("R") : number(year.value, String(year.value));
}

/** The officer's note on a pupil. */
export function noteCell(cells: StandingCells | undefined): DocumentCell {
  return cell("note", "typedSmall", typed(cells?.get("note")));
}

/**
 * Rows of pupils who are no longer on the list but carry words of hers: the name and the words stay, the figures go,
 * and the row says why it is still there.
 * @param hers cells of hers beside the note, as they stand
 */
export function departedRows(
  standing: StandingSheet | null,
  listed: ReadonlySet<string>,
  blankColumns: readonly string[],
  sayIn: string,
  hers: (cells: StandingCells) => readonly DocumentCell[] = () => [],
): DocumentRow[] {
  const holdsWords = (cells: StandingCells) =>
    [...hers(cells).map(({ column }) => column), "note"].some((column) => cells.has(column));
  return (standing?.rows ?? [])
    .filter(({ key, cells }) => key.startsWith(pupilRowPrefix) && !listed.has(key) && holdsWords(cells))
    .map((row) => {
      const { key, cells } = departedRow(row, blankColumns, sayIn);
      return { key, cells: [...cells, ...hers(row.cells)] };
    });
}

function departedRow(
  { key, cells }: StandingRow,
  blankColumns: readonly string[],
  sayIn: string,
): DocumentRow {
  const kept = ["first", "upn", "year", "school"].map((column) =>
    cell(column, "cellSmall", text(cells.get(column)?.text ?? "")),
  );
  const blanks = blankColumns.map((column) =>
    cell(column, "cellSmall", column === sayIn ? departedWords : ""),
  );
  return { key, cells: [...kept, ...blanks, noteCell(cells)] };
}
