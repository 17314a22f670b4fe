import { cellAt, shownText } from "../cells";
import { isAnyGrade, looksLikeLetterGrades } from "../columns/looksLikeGrades";
import { isPost16 } from "../columns/post16";
import { headingKey } from "../headings/headingText";
import { readPart } from "../headings/readPart";
import type { RawCell } from "../rawWorkbook";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import type { TrackerColumnId } from "../trackerColumns";
import { ratingColumns } from "../trackerColumns/ratings";
import type { LongLayout, WhenPart } from "./longLayout";
import { partHeadings, valueHeadings } from "./longWords";
import type { LongPart } from "./longWords";
import { IdentityColumns, lastPart } from "./rowIdentity";
import { isQualificationNumber, readSubjectText } from "./subjectText";
import { readTypeText } from "./typeText";
import { typesAcross } from "./typesAcross";
import { saysWhen, termNumber } from "./whenText";

/** Facts of one term: each row of a list by terms has its own. */
const termlyFields: ReadonlySet<TrackerColumnId> = new Set<TrackerColumnId>([
  "attendance",
  "suspendedDays",
  "permanentlyExcluded",
  "pepInTime",
  "pepDate",
  "pepQuality",
  "sdq",
  ...ratingColumns.map(({ id }) => id),
]);

/** Parts of a long list among the headings, as their words alone tell. */
export function headingPart({ text, meaning }: Heading): LongPart | null {
  const part = partHeadings.get(headingKey(lastPart(text))) ?? null;
  const taken = meaning.topic !== null && meaning.topic.kind !== "unused" && meaning.slip === null;
  return taken && part !== "year" ? null : part;
}

/**
 * The columns of a list that has several rows for one pupil: by subject, by term, or both. Null for a list
 * with one row for each pupil. Headings propose, and the values beneath them decide: a column of subjects
 * holds subjects, one of terms holds terms, and pupils stand in several rows.
 */
export function findLongLayout(list: PupilList): LongLayout | null {
  const identity = new IdentityColumns(list);
  const layout = bySubjectOrTerm(list, identity);
  if (layout !== null || !identity.any) return layout;
  const types = typesAcross(list);
  return types !== null && pupilsRepeat(list, types, identity) ? types : null;
}

function bySubjectOrTerm(list: PupilList, identity: IdentityColumns): LongLayout | null {
  const parts = list.headings.map((heading) => ({ heading, part: headingPart(heading) }));
  const graded = list.headings.some(isGradeValue);
  if (!identity.any || (!graded && parts.every(({ part }) => part === null))) return null;
  const holding = (part: LongPart): Heading[] => {
    const named = parts.flatMap((each) =>
      each.part === part && holds(list, each.heading.column, part) ? [each.heading] : [],
    );
    return part === "subject" && named.length === 0 && graded ? subjectsUnnamed(list) : named;
  };
  const layout = layoutOf(list, holding);
  return layout.values.length > 0 && isLong(list, layout, identity) ? layout : null;
}

/** A column under no heading that we know, in which nearly every cell is a subject. */
function subjectsUnnamed(list: PupilList): Heading[] {
  const unknown = list.headings.filter(
    (heading) => heading.meaning.topic === null && headingPart(heading) === null && !isGradeValue(heading),
  );
  return unknown.filter(({ column }) => share(list, column, isSubject) >= most).slice(0, 1);
}

function layoutOf(list: PupilList, holding: (part: LongPart) => Heading[]): LongLayout {
  const titles = [...holding("subject"), ...holding("qualification")];
  const subject = titles.find(({ column }) => holds(list, column, "subject")) ?? null;
  const qualifications = titles.filter((heading) => heading !== subject);
  const number = holding("qualificationNumber")[0] ?? null;
  const named = subject ?? number;
  const when = (["year", "term", "series"] as const).flatMap((part: WhenPart) =>
    holding(part)
      .slice(0, 1)
      .map((heading) => ({ heading, part })),
  );
  const levels = named === null ? [] : list.headings.filter((heading) => isQualificationLevel(list, heading));
  const types = holding("type");
  const taken = new Set([...titles, number, ...when.map(({ heading }) => heading), ...types, ...levels]);
  const rest = list.headings.filter((heading) => !taken.has(heading));
  const values = valuesAmong(list, rest, named !== null, when.length > 0);
  return {
    subject: named,
    qualifications: subject === null ? [] : [...qualifications, ...levels],
    qualificationNumber: subject === null ? null : number,
    when,
    types: named === null ? [] : types,
    values,
    details: list.headings.filter((heading) => !values.includes(heading) && !taken.has(heading)),
  };
}

/** The columns with a value of their own in each row. */
function valuesAmong(
  list: PupilList,
  rest: readonly Heading[],
  bySubject: boolean,
  byTerm: boolean,
): readonly Heading[] {
  const termly = byTerm ? rest.filter((heading) => isTermly(list, heading, !bySubject)) : [];
  if (!bySubject) return termly;
  const graded = rest.filter((heading) => isGradeValue(heading));
  const marks = rest.filter(({ text }) => valueHeadings.get(headingKey(lastPart(text))) === "mark");
  return [...(graded.length > 0 ? graded : marks), ...termly];
}

/** "Grade", "Target", "Aut 1": nothing but words of a role, a term or a value. */
export function isGradeValue({ text, meaning, missing, broken }: Heading): boolean {
  if (missing || broken) return false;
  const value = valueHeadings.get(headingKey(lastPart(text)));
  if (value !== undefined) return value === "grade";
  if (meaning.topic !== null) return false;
  const parts = text.split(" › ").map(readPart);
  return parts.every(({ core }) => core === "") && parts.some(({ key }) => key !== "");
}

function isTermly(list: PupilList, { column, meaning: { topic, role } }: Heading, grades: boolean): boolean {
  if (topic?.kind === "field") return termlyFields.has(topic.field);
  if (!grades) return false;
  if (topic === null) return role === null && looksLikeLetterGrades(list, column);
  return topic.kind !== "unused";
}

const levelShape = /^(?:(?:level|lvl|l) ?)?(?:1|2|1 ?[/&-] ?(?:level |l)?2|3|entry.{0,20}|el ?[1-3]|gcse)$/i;

/** "Level" over 1, L1/L2 or GCSE/9FC beside the grades or past Year 11 is a qualification's, and no rival as 4b is. */
function isQualificationLevel(list: PupilList, { text, column }: Heading): boolean {
  if (headingKey(lastPart(text)) !== "level") return false;
  const isLevel = (text: string): boolean => levelShape.test(text.slice(0, 40)) || !isAnyGrade(text);
  if (!isPost16(list) && !list.headings.some((other) => other.column !== column && isGradeValue(other)))
    return false;
  return share(list, column, (cell) => isLevel(shownText(cell).trim())) > 0.5;
}

/** Cells looked at to see what a column holds. */
const cellsLookedAt = 1000;

/** How many of a column's first filled cells fit; 0 for an empty column. */
function share(list: PupilList, column: number, fits: (cell: RawCell) => boolean): number {
  const known = new Map<string, boolean>();
  let filled = 0;
  let fitting = 0;
  for (let row = list.firstRow; row < list.endRow && filled < cellsLookedAt; row++) {
    const cell = cellAt(list.sheet, row, column);
    if (cell === null) continue;
    filled++;
    const text = `${cell.format}\n${shownText(cell)}`;
    const answer = known.get(text) ?? fits(cell);
    known.set(text, answer);
    if (answer) fitting++;
  }
  return filled === 0 ? 0 : fitting / filled;
}

const most = 0.8;

/** Whether the cells of a column are what its heading says. */
function holds(list: PupilList, column: number, part: LongPart): boolean {
  const text = (cell: RawCell): string => shownText(cell);
  switch (part) {
    case "subject":
      return share(list, column, isSubject) >= 0.5;
    case "qualification":
      return share(list, column, () => true) === 1;
    case "qualificationNumber":
      return share(list, column, (cell) => isQualificationNumber(text(cell))) >= most;
    case "type":
      return share(list, column, (cell) => readTypeText(text(cell)).kind !== "unknown") >= 0.5;
    case "term":
      return share(list, column, (cell) => saysWhen(cell, part) || termNumber(text(cell)) !== null) >= most;
    case "year":
    case "series":
      return share(list, column, (cell) => saysWhen(cell, part)) >= most;
  }
}

function isSubject(cell: RawCell): boolean {
  const { kind } = readSubjectText(shownText(cell), []);
  return kind === "grade" || kind === "vocational" || kind === "otherGcse";
}

/** Rows by subject are long as such, unless grades of subjects stand across too; rows by term when pupils repeat. */
function isLong(list: PupilList, layout: LongLayout, identity: IdentityColumns): boolean {
  const { subject, when } = layout;
  const across = list.headings.some(({ meaning }) => meaning.topic?.kind === "grade");
  if (subject !== null && !across && headingPart(subject) !== null) return true;
  if (subject === null && when.length === 0) return false;
  if (pupilsRepeat(list, layout, identity)) return true;
  return subject === null && (saysOneTerm(list, when[0]?.heading) || datesRows(list, layout));
}

/**
 * Each pupil's one row is of a term of its own: assessments and targets, as their headings say. Grades that do not
 * say what they are may be results, of which a term beside them says nothing.
 */
function datesRows(list: PupilList, { when, values }: LongLayout): boolean {
  const roles = values
    .filter(({ meaning }) => meaning.topic?.kind === "grade")
    .map(({ meaning }) => meaning.role);
  const assessed = roles.length > 0 && roles.every((role) => role === "workingAt" || role === "target");
  const [first] = when;
  return (
    assessed &&
    first !== undefined &&
    headingKey(lastPart(first.heading.text)) === "term" &&
    list.term === undefined
  );
}

/** Some pupil stands in rows that say different things of subject, term or kind of grade. */
function pupilsRepeat(list: PupilList, layout: LongLayout, identity: IdentityColumns): boolean {
  const { subject, when, types } = layout;
  const parts = [subject, ...when.map(({ heading }) => heading), ...types];
  const columns = parts.filter((heading) => heading !== null);
  const said = new Map<string, string>();
  let before = "";
  for (let row = list.firstRow; row < list.endRow; row++) {
    const who = identity.read(row);
    const key = who === null ? before : (who.firm[0] ?? who.name);
    const text = columns.map(({ column }) => shownText(cellAt(list.sheet, row, column)).trim()).join("\n");
    if (key === "" || text.trim() === "") continue;
    before = key;
    const known = said.get(key);
    if (known !== undefined && known !== text) return true;
    said.set(key, text);
  }
  return false;
}

/** The first term of a list that will have a row for every term: "Autumn" in every row; summer may be the results'. */
function saysOneTerm(list: PupilList, heading: Heading | undefined): boolean {
  if (heading === undefined || partHeadings.get(headingKey(lastPart(heading.text))) !== "term") return false;
  const texts = new Set<string>();
  for (let row = list.firstRow; row < list.endRow && texts.size < 2; row++) {
    const cell = cellAt(list.sheet, row, heading.column);
    if (cell !== null) texts.add(shownText(cell).trim());
  }
  const [only] = texts;
  return texts.size === 1 && readPart(only ?? "").term?.name !== "summer";
}
