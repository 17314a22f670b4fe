import { cellAt } from "../cells";
import { headingWords } from "../headings/headingText";
import type { FieldReader } from "../rows/fieldReader";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import { readDateCell } from "../values/readDateCell";

const beginning: ReadonlySet<string> = new Set("start started starts from began begins date".split(" "));
const ending: ReadonlySet<string> = new Set(
  "end ended ends to until return returned back reported notified".split(" "),
);

export interface SuspensionDates {
  readonly heading: Heading;
  /** True where its heading says that something began. */
  readonly named: boolean;
}

/** The column of days on which suspensions began: dates under a heading of no other meaning; null without one. */
export function suspensionDates({ list, context }: FieldReader): SuspensionDates | null {
  const dated = list.headings.filter(
    (heading) => isFree(heading) && holdsDates(list, heading.column, context.asAt),
  );
  const says = (heading: Heading, words: ReadonlySet<string>): boolean =>
    headingWords(heading.text).some((word) => words.has(word));
  const open = dated.filter((heading) => !says(heading, ending));
  const named = open.find((heading) => says(heading, beginning));
  const heading = named ?? open[0];
  return heading === undefined ? null : { heading, named: named !== undefined };
}

function isFree({ broken, missing, meaning: { topic } }: Heading): boolean {
  return !broken && !missing && (topic === null || topic.kind === "unused");
}

const cellsLookedAt = 100;

/** Every filled cell looked at is a date. */
function holdsDates(list: PupilList, column: number, asAt: string): boolean {
  let filled = 0;
  for (let row = list.firstRow; row < list.endRow && filled < cellsLookedAt; row++) {
    const cell = cellAt(list.sheet, row, column);
    if (cell === null) continue;
    const read = readDateCell(cell, asAt);
    if (read.kind !== "date" || read.as === "number") return false;
    filled++;
  }
  return filled > 0;
}
