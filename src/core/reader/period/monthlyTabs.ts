import { parseDecimal } from "../../domain/exact";
import { cellAt, shownText } from "../cells";
import { identityFields } from "../columns/listColumns";
import { headingText } from "../headings/headingText";
import type { Questions } from "../questions";
import { isRoster } from "../shapes/joinExports";
import type { Heading } from "../sheets/composeHeadings";
import { namedForMonth } from "../sheets/attendanceTab";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import type { TrackerColumnId } from "../trackerColumns";

const answers = {
  own: "each month's own: the mean of the term's months counts",
  running: "the year so far: the latest month counts",
  not: "not attendance",
} as const;

/** Two sessions a day on 23 weekdays: more sessions than that are of several months. */
const mostInMonth = 46;

const runningWords = /\b(?:ytd|year to date|to date|cumulative|cum|so far)\b/;

/** A tab of one month, with the column that says its attendance. */
interface MonthTab {
  readonly list: PupilList;
  readonly heading: Heading;
}

/**
 * Tabs called September, October and so on with little else than attendance: asked about once. They tell facts of
 * pupils and add none, where another list says who those are.
 */
export function monthlyTabs(lists: readonly PupilList[], questions: Questions): readonly PupilList[] {
  const tabs = lists.flatMap((list) => monthTab(list) ?? []);
  const months = new Set(tabs.map(({ list }) => list.titles[0]?.said.month));
  const [first] = tabs;
  if (first === undefined || months.size < 2) return lists;
  const answer = ask(first, tabs, questions);
  const found = new Map(tabs.map(({ list, heading }) => [list, heading]));
  const rosters = lists.some((list) => !found.has(list) && isRoster(list));
  return lists.map((list) => {
    const heading = found.get(list);
    if (heading === undefined) return list;
    if (answer === answers.not) return unused(list, heading);
    const monthly = answer === answers.running ? "running" : "own";
    return { ...list, monthly, ...(rosters ? { side: true } : {}) };
  });
}

/** What stands on a tab of attendance. A tab that says more is a snapshot of the pupils. */
const onSuchTabs: ReadonlySet<TrackerColumnId> = new Set([
  ...identityFields,
  "dateOfBirth",
  "yearGroup",
  "sex",
  "school",
  "attendance",
  "absence",
  "sessionsPossible",
  "sessionsMissed",
  "sessionsAttended",
  "authorisedAbsence",
  "unauthorisedAbsence",
]);

function monthTab(list: PupilList): MonthTab | null {
  const heading = list.headings.find((each) => fieldIn(each) === "attendance");
  const only = list.headings.every((each) => {
    const { topic } = each.meaning;
    const field = fieldIn(each);
    return field === null ? topic === null || topic.kind === "unused" : onSuchTabs.has(field);
  });
  return heading !== undefined && only && namedForMonth(list) ? { list, heading } : null;
}

function fieldIn({ meaning: { topic } }: Heading): TrackerColumnId | null {
  return topic?.kind === "field" ? topic.field : null;
}

function unused(list: PupilList, heading: Heading): PupilList {
  const meaning = { ...heading.meaning, topic: { kind: "unused" } as const };
  return { ...list, headings: list.headings.map((each) => (each === heading ? { ...each, meaning } : each)) };
}

function ask({ list, heading }: MonthTab, tabs: readonly MonthTab[], questions: Questions): string {
  const [one = "", two = "", ...more] = tabs.map((tab) => `‘${tab.list.sheet.name}’`);
  const others = more.length === 0 ? ` and ${two}` : `, ${two} and ${more.length} more`;
  const at = placeIn(list, heading.row, heading.column);
  return questions.decide({
    id: "monthly-attendance",
    about: "attendance by month",
    text: () =>
      `${one}${others} are tabs of one month each, with attendance under ${at.cell} ‘${heading.text}’. Is it each month's own, or the year so far?`,
    at,
    options: [answers.own, answers.running, answers.not],
    likely: tabs.some(runsOn) ? answers.running : answers.own,
    scope: "workbook",
    settles: tabs.map((tab) => placeIn(tab.list, tab.heading.row, tab.heading.column)),
  });
}

/** The heading says so, or more sessions were possible than a month has. */
function runsOn({ list, heading }: MonthTab): boolean {
  const possible = list.headings.find((each) => fieldIn(each) === "sessionsPossible");
  return runningWords.test(headingText(heading.text)) || (possible !== undefined && exceeds(list, possible));
}

function exceeds(list: PupilList, { column }: Heading): boolean {
  for (let row = list.firstRow; row < list.endRow; row++) {
    const sessions = parseDecimal(shownText(cellAt(list.sheet, row, column)));
    if (sessions !== null && sessions.gt(mostInMonth)) return true;
  }
  return false;
}
