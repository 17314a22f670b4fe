import type { HeadingMeaning } from "../headings/headingMeaning";
import { headingKey, headingText } from "../headings/headingText";
import { withAttendance } from "./attendanceTab";
import { columnNamed } from "./headingWorth";
import { withPepHeadings } from "./pepTab";
import { withSessions } from "./sessionHeadings";
import type { PupilList } from "./pupilList";
import type { TrackerColumnId } from "../trackerColumns";

/** Names and titles of logs of suspensions. */
const logWords = /\b(?:suspensions?|exclusions?|ftes?)\b/;

/** Headings that mean days suspended in such a log, and nothing elsewhere. */
const dayHeadings: ReadonlySet<string> = new Set(
  "days|no of days|number of days|length|length in days|days lost|duration|duration days|total days|school days"
    .split("|")
    .map(headingKey),
);

/**
 * Headings that mean something only on a sheet of their kind: in a log of suspensions "Days" are days suspended, and
 * DEC beside DECOM is the day an episode of care ceased, not December, "%" on a tab of attendance is that, and
 * "Completed" on a sheet of PEPs is the PEP.
 * Source: DfE, SSDA903 guide, items DECOM and DEC.
 */
export function withSheetField(list: PupilList): PupilList {
  const log = list.titles.some(({ text }) => logWords.test(headingText(text)));
  const returned = list.headings.some(({ text }) => headingKey(text) === "decom");
  const days = log ? withField(list, "suspendedDays", (key) => dayHeadings.has(key)) : list;
  const ceased = returned ? withField(days, "careEnded", (key) => key === "dec") : days;
  return withPepHeadings(withSessions(withAttendance(ceased)));
}

function withField(list: PupilList, field: TrackerColumnId, means: (key: string) => boolean): PupilList {
  if (list.headings.some(({ meaning }) => isSure(meaning) && columnNamed(meaning)?.id === field)) return list;
  const found = list.headings.find(({ text, meaning }) => !isSure(meaning) && means(headingKey(text)));
  if (found === undefined) return list;
  const meaning = { ...found.meaning, topic: { kind: "field", field } as const, slip: null };
  return { ...list, headings: list.headings.map((each) => (each === found ? { ...found, meaning } : each)) };
}

function isSure({ topic, slip }: HeadingMeaning): boolean {
  return topic !== null && topic.kind !== "unused" && slip === null;
}
