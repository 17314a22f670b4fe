import { startYear } from "../../domain/academicYear";
import type { TermName } from "../../domain/term";
import { cellAt, shownText } from "../cells";
import { identityFields } from "../columns/listColumns";
import type { Heading } from "../sheets/composeHeadings";
import type { YearOfTerms } from "../readContext";
import type { PupilList } from "../sheets/pupilList";
import type { TrackerColumnId } from "../trackerColumns";
import { noValue } from "../values/wordLists";
import { listTerm } from "./listTerm";
import type { ListTerm } from "./listTerm";
import { isResult, statedStart } from "./yearEvidence";
import type { ListAndHeadings } from "./yearEvidence";

/** What is entered term by term. Days suspended are left out: an untouched 0 would fill a term to come. */
const termlyFacts: readonly { readonly name: string; readonly fields: readonly TrackerColumnId[] }[] = [
  { name: "attendance", fields: ["attendance", "absence"] },
  { name: "PEPs", fields: ["pepInTime", "pepDate"] },
  { name: "PEP quality", fields: ["pepQuality"] },
];

/** How many pupils of how many have one fact in one term. */
export interface TermFill {
  readonly fact: string;
  readonly term: TermName;
  readonly filled: number;
  readonly of: number;
}

/**
 * How many pupils have each fact in each term of the year that headings or tabs name; without facts that no term
 * has, which nobody enters. What names no term is of `now`.
 */
export function termFills(lists: readonly ListAndHeadings[], year: YearOfTerms, now: TermName): TermFill[] {
  const found = new Map<string, TermFill>();
  for (const { list, headings } of lists) {
    const facts = [
      { name: "grades", headings: headings.grades.map(({ heading }) => heading).filter(isAssessed) },
      ...termlyFacts.map(({ name, fields }) => ({
        name,
        headings: fields.flatMap((field) => headings.fields.get(field) ?? []),
      })),
    ];
    const pupils = list.long === undefined ? pupilRows(list) : null;
    for (const fact of facts)
      addFills(found, { list, pupils }, fact.name, byTerm(list, fact.headings, year, now));
  }
  const used = new Set([...found.values()].flatMap(({ fact, filled }) => (filled > 0 ? [fact] : [])));
  return [...found.values()].filter(({ fact }) => used.has(fact));
}

/** Whether anybody has a grade that may be a result of the year: its reports are those of the summer. */
export function hasResults(lists: readonly ListAndHeadings[], year: YearOfTerms): boolean {
  return lists.some(({ list, headings }) => {
    const { name = "summer" } = listTerm(list, { ...year, term: "summer" }) ?? {};
    if (name !== "summer") return false;
    const plain = headings.grades.filter(({ heading }) => isResult(heading.meaning));
    return (
      filledRows(
        list,
        plain.map(({ heading }) => heading),
      ) > 0
    );
  });
}

function isAssessed({ meaning: { role, resit } }: Heading): boolean {
  return !resit && (role === null || role === "workingAt" || role === "result");
}

type ByTerm = ReadonlyMap<TermName, readonly Heading[]>;

function byTerm(list: PupilList, headings: readonly Heading[], year: YearOfTerms, now: TermName): ByTerm {
  const undated = headings.some(({ meaning }) => meaning.term === null);
  const own = undated ? listTerm(list, { ...year, term: now }) : null;
  const found = new Map<TermName, Heading[]>();
  for (const heading of headings) {
    const term = termIn(heading, own, year, now);
    if (term !== null) found.set(term, [...(found.get(term) ?? []), heading]);
  }
  return found;
}

/** Null for another year's. */
function termIn(
  { meaning }: Heading,
  own: ListTerm | null,
  { academicYear: year }: YearOfTerms,
  now: TermName,
): TermName | null {
  const start = statedStart(meaning) ?? startYear(year);
  if (start !== startYear(year) || meaning.yearGroup !== null) return null;
  if (meaning.term !== null) return meaning.term.name;
  return own === null ? now : own.year === year ? own.name : null;
}

/** A list with its rows that name a pupil; null where a pupil has several rows. */
interface CountedList {
  readonly list: PupilList;
  readonly pupils: number | null;
}

function addFills(
  found: Map<string, TermFill>,
  { list, pupils }: CountedList,
  fact: string,
  headings: ByTerm,
): void {
  const counts = [...headings].map(([term, columns]) => ({ term, filled: filledRows(list, columns) }));
  const most = Math.max(0, ...counts.map(({ filled }) => filled));
  const of = pupils ?? most;
  for (const { term, filled } of counts) {
    const key = `${fact} ${term}`;
    const before = found.get(key) ?? { fact, term, filled: 0, of: 0 };
    found.set(key, { ...before, filled: before.filled + filled, of: before.of + of });
  }
}

/** Rows with a value in any of the columns; of a list with several rows for a pupil, its values. */
function filledRows(list: PupilList, headings: readonly Heading[]): number {
  const { long } = list;
  return long === undefined
    ? rowsFilled(list, headings)
    : headings.reduce((sum, heading) => sum + (long.values.get(heading) ?? 0), 0);
}

function rowsFilled(list: PupilList, headings: readonly Heading[]): number {
  let count = 0;
  for (let row = list.firstRow; row < list.endRow; row++)
    if (headings.some(({ column }) => isFilled(list, row, column))) count++;
  return count;
}

function pupilRows(list: PupilList): number {
  const names = list.headings.filter(
    ({ meaning: { topic } }) => topic?.kind === "field" && identityFields.includes(topic.field),
  );
  return Math.max(0, ...names.map((heading) => rowsFilled(list, [heading])));
}

const longestNoValue = 20;

function isFilled({ sheet }: PupilList, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  if (cell === null) return false;
  const text = typeof cell.value === "string" ? shownText(cell) : "1";
  return text.length > longestNoValue || noValue(text) === null;
}
