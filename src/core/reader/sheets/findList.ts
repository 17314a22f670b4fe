import { cellAt, filledColumns, shownText } from "../cells";
import { readPart } from "../headings/readPart";
import type { RawSheet } from "../rawWorkbook";
import { composeHeadings, widthOf } from "./composeHeadings";
import type { Heading } from "./composeHeadings";
import { columnNamed, findHeaderRows } from "./headerRows";
import type { PupilList, SheetTitle } from "./pupilList";

/** The lists of a sheet, or why it holds none. */
export type ListSearch =
  | { readonly lists: readonly [PupilList, ...PupilList[]] }
  | { readonly lists: null; readonly why: NoList };

type NoList = "noHeadings" | "noPupils" | "across" | "numbers";

/** Finds the pupil lists of a sheet: headings with a pupil's name or number, and something about pupils. */
export function findLists(sheet: RawSheet): ListSearch {
  const found = findList(sheet);
  return typeof found === "string" ? { lists: null, why: found } : { lists: [found] };
}

function findList(sheet: RawSheet): PupilList | NoList {
  const headerRows = findHeaderRows(sheet);
  const last = headerRows[headerRows.length - 1];
  if (last === undefined) return runsAcross(sheet) ? "across" : "noHeadings";
  const composed = composeHeadings(sheet, headerRows, widthOf(sheet, headerRows[0] ?? 0));
  if (!isAboutPupils(composed)) return runsAcross(sheet) ? "across" : "noPupils";
  const endRow = lastFilledRow(sheet) + 1;
  const headings = composed.map((heading) => withoutCounts(sheet, heading, last + 1, endRow));
  if (!isAboutPupils(headings)) return "numbers";
  const titles = titlesOf(sheet, headerRows[0] ?? 0);
  return {
    sheet,
    label: sheet.name,
    headerRows,
    headings,
    firstRow: last + 1,
    endRow,
    titles,
    origin: null,
  };
}

function isAboutPupils(headings: readonly Heading[]): boolean {
  const columns = headings.map(({ meaning }) => columnNamed(meaning));
  const grades = headings.some(({ meaning }) =>
    /^(?:grade|ready|vocational)$/.test(meaning.topic?.kind ?? ""),
  );
  const known = headings.filter(({ meaning }) => meaning.topic !== null).length;
  const identity = columns.some((column) => column?.identity === true);
  return identity && known > 1 && (grades || columns.some((column) => column?.aboutPupils === true));
}

/** "Pupils" over 4, 2 and 3 counts them: a column of numbers names nobody. */
function withoutCounts(sheet: RawSheet, heading: Heading, firstRow: number, endRow: number): Heading {
  if (columnNamed(heading.meaning)?.name !== true) return heading;
  let filled = 0;
  let numbers = 0;
  for (let row = firstRow; row < endRow; row++) {
    const text = shownText(cellAt(sheet, row, heading.column));
    if (text === "") continue;
    filled++;
    if (/^\s*\d+(?:\.\d+)?\s*%?\s*$/.test(text)) numbers++;
  }
  if (numbers * 2 <= filled) return heading;
  return { ...heading, meaning: { ...heading.meaning, topic: { kind: "unused" } } };
}

/** Headings down the first column and pupils to the right. */
function runsAcross(sheet: RawSheet): boolean {
  const column = filledColumns(sheet, 0)[0] ?? 0;
  const turned = [0, 1, 2].map((offset) => turn(sheet, column + offset));
  return turned.some(
    (side) =>
      findHeaderRows(side).length > 0 && isAboutPupils(composeHeadings(side, [0], side.rows[0]?.length ?? 0)),
  );
}

function turn(sheet: RawSheet, column: number): RawSheet {
  return { ...sheet, rows: [sheet.rows.slice(0, 200).map((row) => row[column] ?? null)] };
}

function lastFilledRow(sheet: RawSheet): number {
  let row = sheet.rows.length - 1;
  while (row >= 0 && filledColumns(sheet, row).length === 0) row--;
  return row;
}

function titlesOf(sheet: RawSheet, firstHeaderRow: number): SheetTitle[] {
  const titles: SheetTitle[] = [{ text: sheet.name, said: readPart(sheet.name), at: null }];
  for (let row = 0; row < firstHeaderRow; row++) {
    for (const column of filledColumns(sheet, row)) {
      const text = shownText(cellAt(sheet, row, column));
      titles.push({ text, said: readPart(text), at: { row, column } });
    }
  }
  return titles;
}
