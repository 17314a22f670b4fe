import type { ListAndHeadings } from "../period/yearEvidence";
import { readPart } from "../headings/readPart";
import type { ReadContext } from "../readContext";
import { groupSays, namesKindOnly } from "../rows/rowGroups";
import { listFingerprint } from "./pupilList";
import { statusOf } from "./statusWords";

const answers = { school: "their school", nothing: "nothing to read" } as const;

/**
 * Lists of one tab a school, whose names give the school of their pupils where no column does. Asked once, as lines
 * alone above pupils are; only tabs of one kind of which at least two are named like schools can be such.
 */
export function withSchoolTabs(
  lists: readonly ListAndHeadings[],
  context: ReadContext,
): readonly ListAndHeadings[] {
  const tabs = lists.filter((each) => mayBeSchool(each) && schoolsLike(each, lists) > 1);
  const [first] = tabs;
  if (first === undefined || !areSchools(tabs, first, context)) return lists;
  return lists.map((each) => {
    if (!tabs.includes(each)) return each;
    return { ...each, list: { ...each.list, school: each.list.sheet.name.trim() } };
  });
}

function mayBeSchool({ list, headings }: ListAndHeadings): boolean {
  const { name } = list.sheet;
  const { coreWords, yearGroup, term, academicStart } = readPart(name);
  const lettered = coreWords.some((word) => /^\p{L}{2,}/u.test(word));
  const dated =
    yearGroup !== null || academicStart !== null || (term !== null && groupSays(name) !== "school");
  const other = namesKindOnly(name) || statusOf(name) !== null || /\b(?:virtual|tracker|all)\b/i.test(name);
  return !headings.fields.has("school") && list.side !== true && lettered && !dated && !other;
}

/** How many tabs of the same headings, this one included, are named with a word of schools. */
function schoolsLike({ list }: ListAndHeadings, lists: readonly ListAndHeadings[]): number {
  const print = listFingerprint(list);
  const named = lists.filter(
    (each) =>
      mayBeSchool(each) &&
      groupSays(each.list.sheet.name) === "school" &&
      listFingerprint(each.list) === print,
  );
  return new Set(named.map((each) => each.list.sheet.name)).size;
}

function areSchools(
  tabs: readonly ListAndHeadings[],
  first: ListAndHeadings,
  { questions }: ReadContext,
): boolean {
  const names = [...new Set(tabs.map(({ list }) => list.sheet.name))];
  const shown = names.slice(0, 3).map((name) => `‘${name}’`);
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : "";
  const answer = questions.decide({
    id: "school-tabs",
    about: `sheets named like schools ${[...new Set(tabs.map(({ list }) => listFingerprint(list)))].sort().join(" ")}`,
    text: () =>
      `No column says the pupils' school, and sheets are named like schools: ${shown.join(", ")}${more}. Do such names give the school of the pupils on them?`,
    at: { sheet: first.list.sheet.name, cell: "A1" },
    options: [answers.school, answers.nothing],
    likely: answers.school,
    scope: "workbook",
    settles: [],
  });
  return answer === answers.school;
}
