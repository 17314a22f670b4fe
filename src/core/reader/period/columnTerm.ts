import { cellAt, shownText } from "../cells";
import { headingKey } from "../headings/headingText";
import type { HeadingQualities } from "../headings/headingMeaning";
import { readPart } from "../headings/readPart";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList, SheetTitle } from "../sheets/pupilList";

const termHeadings: ReadonlySet<string> = new Set(
  "term|school term|term name|reporting period|reporting term|data collection|assessment term|pep term"
    .split("|")
    .map(headingKey),
);
const yearHeadings: ReadonlySet<string> = new Set(
  "academicyear|ay|acadyear|academicyr|schoolyear".split("|"),
);

/** Gives a list the term that a column says of every row: "Summer 2025", or "Summer" beside "2024/25". */
export function withColumnTerm(list: PupilList): PupilList {
  const term = onlySaid(list, termHeadings, ({ term }) => term !== null);
  if (term === null) return list;
  const year = onlySaid(list, yearHeadings, ({ academicStart }) => academicStart !== null);
  const stated = term.said.academicStart !== null || term.said.calendarYear !== null;
  const academicStart = stated ? term.said.academicStart : (year?.said.academicStart ?? null);
  return { ...list, term: { ...term, said: { ...term.said, academicStart } } };
}

/** The one text under a heading of these, where it says what is looked for and no word that we do not know. */
function onlySaid(
  list: PupilList,
  headings: ReadonlySet<string>,
  says: (said: HeadingQualities) => boolean,
): SheetTitle | null {
  const heading = list.headings.find(({ text }) => headings.has(headingKey(text)));
  const text = heading === undefined ? null : onlyText(list, heading);
  if (heading === undefined || text === null) return null;
  const said = readPart(text);
  return said.core === "" && says(said)
    ? { text, said, at: { row: heading.row, column: heading.column } }
    : null;
}

/** The text of every filled cell under a heading, where most rows have it; null when they differ. */
function onlyText({ sheet, firstRow, endRow }: PupilList, { column }: Heading): string | null {
  let only: string | null = null;
  let filled = 0;
  for (let row = firstRow; row < endRow; row++) {
    const cell = cellAt(sheet, row, column);
    if (cell === null) continue;
    filled++;
    const text = shownText(cell).trim();
    if (only !== null && text !== only) return null;
    only = text;
  }
  return filled * 2 > endRow - firstRow ? only : null;
}
