import { parseDecimal } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { cellAt, shownText } from "../cells";
import type { Questions } from "../questions";
import type { TrackerColumnId } from "../trackerColumns";
import { isPercentFormat } from "../values/percentText";
import type { Heading } from "./composeHeadings";
import { placeIn } from "./pupilList";
import type { PupilList } from "./pupilList";
import { mayCount, withField } from "./sessionHeadings";

const answers = { percent: "percentages", sessions: "sessions attended" } as const;

/** What a row says of attendance, sessions possible and sessions missed; null where the cell holds no plain number. */
interface Counts {
  readonly attended: Exact;
  readonly possible: Exact;
  readonly missed: Exact | null;
}

/**
 * "Att" beside the sessions possible, where no figure is above 100: percentages or sessions attended. The sums tell
 * where attended and missed come to the possible, or where most pupils would have been there for less than half.
 * Figures with a decimal or a sign are percentages. Else it is asked.
 */
export function withCountedAttendance(list: PupilList, questions: Questions): PupilList {
  const possible = headingOf(list, "sessionsPossible");
  const heading = list.headings.find(mayCount);
  if (possible === undefined || heading === undefined || headingOf(list, "sessionsAttended") !== undefined)
    return list;
  const rows = countsOf(list, heading, possible);
  const isCount = rows !== null && rows.length > 0 && areSessions(list, heading, possible, rows, questions);
  if (!isCount) return list;
  const headings = list.headings.map((each) =>
    each === heading ? withField(each, "sessionsAttended") : each,
  );
  return { ...list, headings };
}

function headingOf({ headings }: PupilList, field: TrackerColumnId): Heading | undefined {
  return headings.find(({ meaning: { topic } }) => topic?.kind === "field" && topic.field === field);
}

/** The rows with both numbers; null where a sign or a decimal says that they are percentages. */
function countsOf(list: PupilList, attendance: Heading, possible: Heading): readonly Counts[] | null {
  const missed = headingOf(list, "sessionsMissed");
  const rows: Counts[] = [];
  for (let row = list.firstRow; row < list.endRow; row++) {
    const cell = cellAt(list.sheet, row, attendance.column);
    const attended = parseDecimal(shownText(cell));
    const most = numberAt(list, row, possible);
    if (cell !== null && isPercentFormat(cell.format)) return null;
    if (attended === null || most === null) continue;
    if (!attended.mod(1).equals(0)) return null;
    rows.push({ attended, possible: most, missed: missed ? numberAt(list, row, missed) : null });
  }
  return rows;
}

function numberAt({ sheet }: PupilList, row: number, { column }: Heading): Exact | null {
  return parseDecimal(shownText(cellAt(sheet, row, column)));
}

function areSessions(
  list: PupilList,
  heading: Heading,
  possible: Heading,
  rows: readonly Counts[],
  questions: Questions,
): boolean {
  const known = rows.filter(({ missed }) => missed !== null);
  if (known.length > 0 && known.every(addsUp)) return true;
  const low = rows.filter((row) => row.attended.mul(2).lt(row.possible));
  if (low.length * 2 > rows.length) return false;
  const over = rows.some((row) => row.attended.gt(row.possible));
  const at = placeIn(list, heading.row, heading.column);
  const answer = questions.decide({
    id: `unit:${list.label}:attended`,
    about: "unit attended",
    text: () =>
      `Does ${at.cell} ‘${heading.text}’ beside ‘${possible.text}’ hold ${answers.percent} or ${answers.sessions}?`,
    at,
    options: [answers.sessions, answers.percent],
    likely: over ? answers.percent : answers.sessions,
  });
  return answer === answers.sessions;
}

function addsUp({ attended, possible, missed }: Counts): boolean {
  return missed !== null && attended.add(missed).equals(possible);
}
