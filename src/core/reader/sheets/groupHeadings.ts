import { cellAt, shownText } from "../cells";
import { readExactHeading } from "../headings/readHeading";
import type { HeadingMeaning } from "../headings/headingMeaning";
import { columnNamed } from "./headingWorth";
import { neverGrouped } from "./composeHeadings";
import type { Heading } from "./composeHeadings";
import type { PupilList } from "./pupilList";

/** A group heading over columns of which some cannot belong to it. Row and columns are 0-based. */
export interface UnprovedGroup {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The first column that cannot belong. */
  readonly breaker: Heading;
}

/**
 * Group headings whose end cannot be told. Merged cells look like blanks here: a group runs as far right as
 * nothing stands in its row. One that runs over a column that cannot belong, and over grades beyond it that
 * would be read differently without it, may end before the column or not.
 */
export function unprovedGroups({ sheet, headerRows, headings }: PupilList): UnprovedGroup[] {
  return headerRows.slice(0, -1).flatMap((row) => {
    const starts = headings.filter(({ column }) => cellAt(sheet, row, column) !== null);
    return starts.flatMap(({ column: from }, nth) => {
      const text = shownText(cellAt(sheet, row, from)).trim();
      const end = starts[nth + 1]?.column ?? headings.length;
      const under = headings.filter(
        (each) => each.column >= from && each.column < end && each.row > row && !each.missing,
      );
      const breaker = saysOfGrades(text) ? under.find(isNeverGrouped) : undefined;
      const beyond = under.filter(
        (each) => breaker !== undefined && each.column > breaker.column && needs(each, text),
      );
      const last = beyond[beyond.length - 1];
      return breaker === undefined || last === undefined
        ? []
        : [{ row, from, to: last.column, text, breaker }];
    });
  });
}

/** A subject, role or scale; a term runs over everything of its time, and a title over all. */
function saysOfGrades(text: string): boolean {
  const { topic, role, hint } = readExactHeading([text]);
  return topic?.kind === "grade" || role !== null || hint !== null;
}

function isNeverGrouped({ meaning, column }: Heading, nth: number): boolean {
  return nth > 0 && column > 0 && neverGrouped.has(columnNamed(meaning)?.id ?? "");
}

/** Grades that the group's words make something else. */
function needs({ meaning, text }: Heading, group: string): boolean {
  if (meaning.topic?.kind !== "grade") return false;
  const parts = text.split(" › ");
  const without = readExactHeading(parts.filter((part) => part !== group.replace(/\s+/g, " ")));
  return parts.length > 1 && differs(meaning, without);
}

function differs(a: HeadingMeaning, b: HeadingMeaning): boolean {
  const told = ({ topic, role, hint }: HeadingMeaning): string => JSON.stringify([topic, role, hint]);
  return told(a) !== told(b);
}
