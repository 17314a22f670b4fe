import type { TrackerColumnId } from "../trackerColumns";
import { headingKey, headingText } from "../headings/headingText";
import { readPart } from "../headings/readPart";
import type { Heading } from "./composeHeadings";
import type { PupilList } from "./pupilList";

const attendanceWords = /\b(?:attendance|attend|att)\b/gi;
const percentHeading = /^(?:%|% ?age|percent(?:age)?|per cent|pct)$/i;
const overallHeading = /^(?:overall|total|whole ?year|year ?to ?date|ytd)$/;
const possibleHeading = /^(?:possible|poss|sessions|totalsessions)$/;

/** True for a tab called after a month and nothing else but its year or attendance: "Sept", "Att October 25". */
export function namedForMonth({ titles: [name] }: PupilList): boolean {
  if (name?.at !== null || name.said.month === null) return false;
  return readPart(name.text.replace(attendanceWords, " ")).core === "";
}

/**
 * Headings that mean attendance only on a tab of attendance or of one month, and without grades: the sign alone,
 * "Overall", and the months or half terms on a tab of attendance that has no column for the whole, and "Possible" for the sessions.
 */
export function withAttendance(list: PupilList): PupilList {
  const named = headingText(list.sheet.name).match(attendanceWords) !== null;
  const graded = list.headings.some(({ meaning }) => meaning.topic?.kind === "grade");
  if (graded || !(named || namedForMonth(list))) return list;
  const percent = isTold(list) ? list : withTopic(list, "attendance", isPercent);
  const overall = named && !isTold(percent) ? withTopic(percent, "attendance", isOverall) : percent;
  const months = named && !isTold(overall) ? withTopic(overall, "attendance", isMonth) : overall;
  const halves = named && !isTold(months) ? withTopic(months, "attendance", isHalfTerm) : months;
  return isTold(halves) ? withTopic(halves, "sessionsPossible", isPossible) : list;
}

function isTold({ headings }: PupilList): boolean {
  return headings.some(({ meaning: { topic } }) => topic?.kind === "field" && topic.field === "attendance");
}

function isPercent({ text, meaning }: Heading): boolean {
  return meaning.topic === null && percentHeading.test(text.trim());
}

function isMonth({ text, meaning: { topic, month, slip } }: Heading): boolean {
  return month !== null && (topic === null || slip !== null) && readPart(text).core === "";
}

function isOverall({ text, meaning }: Heading): boolean {
  return meaning.topic === null && overallHeading.test(headingKey(text));
}

/** "HT1": a half term and nothing else. */
function isHalfTerm({ text, meaning: { topic, month, term } }: Heading): boolean {
  return topic === null && month === null && term?.half != null && readPart(text).core === "";
}

function isPossible({ text, meaning }: Heading): boolean {
  return meaning.topic === null && possibleHeading.test(headingKey(text));
}

function withTopic(list: PupilList, field: TrackerColumnId, means: (heading: Heading) => boolean): PupilList {
  const headings = list.headings.map((each): Heading => {
    if (!means(each)) return each;
    return {
      ...each,
      meaning: { ...each.meaning, topic: { kind: "field", field }, slip: null, loose: false },
    };
  });
  return { ...list, headings };
}
