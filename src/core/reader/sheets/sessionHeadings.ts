import { parseDecimal } from "../../domain/exact";
import { cellAt, shownText } from "../cells";
import { headingKey } from "../headings/headingText";
import type { TrackerColumnId } from "../trackerColumns";
import type { Heading } from "./composeHeadings";
import type { PupilList } from "./pupilList";

/** Headings that mean sessions only beside each other: "Possible" alone could be a grade or a date. */
const sessionHeadings: readonly { readonly field: TrackerColumnId; readonly key: RegExp }[] = [
  { field: "sessionsPossible", key: /^(?:possible|poss)$/ },
  { field: "sessionsAttended", key: /^(?:attended|present)$/ },
  { field: "sessionsMissed", key: /^(?:missed|absent|absences)$/ },
  { field: "authorisedAbsence", key: /^(?:aa|auth|authorised|authorisedabs|authabs)$/ },
  { field: "unauthorisedAbsence", key: /^(?:ua|unauth|unauthorised|unauthorisedabs|unauthabs)$/ },
];

const countsOf: ReadonlySet<TrackerColumnId> = new Set(sessionHeadings.map(({ field }) => field));
const shortAttendance = /^(?:att|attend|attendance|attendances|present|pres|attended|actual)$/;
/** A percentage of attendance is never more. */
const mostPercent = 100;

/**
 * "Possible", "Attended", "Auth" and "Unauth" where two of them stand side by side, and "Att" beside the sessions
 * possible where it counts sessions: more than 100 of them, or with a column of percentages as well.
 */
export function withSessions(list: PupilList): PupilList {
  const named = list.headings.map((heading) => ({ heading, field: fieldOf(heading) }));
  const attendances = list.headings.filter(isAttendance);
  const kinds = new Set(named.map(({ field }) => field).filter((field) => field !== null));
  const possible = kinds.has("sessionsPossible");
  if (!possible || kinds.size + attendances.length < 2) return list;
  const counting = kinds.has("sessionsAttended") ? undefined : attendances.find((each) => counts(list, each));
  const headings = named.map(({ heading, field }) => {
    const means = heading === counting ? "sessionsAttended" : field;
    return means === null ? heading : withField(heading, means);
  });
  return { ...list, headings };
}

/** What a heading means by itself, or among others of sessions. */
function fieldOf({ text, meaning: { topic } }: Heading): TrackerColumnId | null {
  if (topic?.kind === "field") return countsOf.has(topic.field) ? topic.field : null;
  if (topic !== null && topic.kind !== "unused") return null;
  const lowest = lowestKey(text);
  return sessionHeadings.find(({ key }) => key.test(lowest))?.field ?? null;
}

function isAttendance({ meaning: { topic } }: Heading): boolean {
  return topic?.kind === "field" && topic.field === "attendance";
}

/** "Att" and other headings of attendance that may as well be of sessions. */
export function mayCount(heading: Heading): boolean {
  return (
    isAttendance(heading) && shortAttendance.test(lowestKey(heading.text)) && !heading.text.includes("%")
  );
}

function counts(list: PupilList, heading: Heading): boolean {
  if (!mayCount(heading)) return false;
  const percent = list.headings.some((each) => isAttendance(each) && /%|percent/i.test(each.text));
  for (let row = list.firstRow; row < list.endRow; row++) {
    const figure = parseDecimal(shownText(cellAt(list.sheet, row, heading.column)));
    if (figure?.gt(mostPercent) === true) return true;
  }
  return percent;
}

function lowestKey(text: string): string {
  return headingKey(text.split(" › ").at(-1) ?? "");
}

export function withField(heading: Heading, field: TrackerColumnId): Heading {
  const meaning = { ...heading.meaning, topic: { kind: "field", field } as const, slip: null };
  return { ...heading, meaning };
}
