import { cellAt, filledColumns, shownText } from "../cells";
import type { HeadingQualities } from "../headings/headingMeaning";
import { readPart } from "../headings/readPart";
import type { RawSheet } from "../rawWorkbook";
import type { PupilList, SheetTitle } from "./pupilList";

/** What the sheet's name and the lines above the headings of a list say, the name first. */
export function titlesOf(sheet: RawSheet, firstHeaderRow: number): SheetTitle[] {
  const titles: SheetTitle[] = [{ text: sheet.name, said: readPart(sheet.name), at: null }];
  for (let row = 0; row < firstHeaderRow; row++) {
    for (const column of filledColumns(sheet, row)) titles.push(titleAt(sheet, row, column));
  }
  return titles;
}

function titleAt(sheet: RawSheet, row: number, column: number): SheetTitle {
  const text = shownText(cellAt(sheet, row, column));
  return { text, said: readPart(text), at: { row, column } };
}

/** Lines that stand alone above every list of a sheet; the one straight above a list is that list's own. */
export function sharedTitles(lists: readonly PupilList[], sheet: RawSheet): SheetTitle[] {
  const top = Math.min(...lists.map(({ headerRows }) => headerRows[0] ?? 0));
  return Array.from({ length: Math.max(0, top - 1) }, (_, row) => row).flatMap((row) => {
    const [column, more] = filledColumns(sheet, row, 2);
    return column === undefined || more !== undefined ? [] : [titleAt(sheet, row, column)];
  });
}

/** Titles of one of several lists: its own lines, then those of the whole sheet, beat the sheet's name. */
export function titlesOfOne(own: readonly SheetTitle[], shared: readonly SheetTitle[]): SheetTitle[] {
  const lines = own.slice(1);
  const others = shared.filter((each) => !lines.some((line) => sameCell(line, each)));
  const name = own.slice(0, 1).map((title) => ({ ...title, said: unless(title.said, lines) }));
  return [...name, ...lines, ...others];
}

function sameCell({ at: a }: SheetTitle, { at: b }: SheetTitle): boolean {
  return a !== null && b !== null && a.row === b.row && a.column === b.column;
}

/** What a name says, without the year group, year and term that lines say otherwise. */
function unless(said: HeadingQualities, lines: readonly SheetTitle[]): HeadingQualities {
  const over = (pick: (said: HeadingQualities) => unknown): boolean =>
    lines.some((line) => pick(line.said) !== null);
  return {
    ...said,
    ...(over(({ yearGroup }) => yearGroup) ? { yearGroup: null } : {}),
    ...(over(({ academicStart }) => academicStart) ? { academicStart: null } : {}),
    ...(over(({ term }) => term) ? { term: null } : {}),
  };
}
