import { cellName } from "../../domain/place";
import { termLabel } from "../../domain/term";
import { cellAt } from "../cells";
import type { ReadList } from "../pupils/readList";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import type { UnderstoodColumn } from "../understood";
import { understoodLong, understoodOptions } from "../shapes/understoodLong";
import { plainEntry } from "./columnEntry";
import { fieldWords, gradeWords, suspensionDate } from "./columnWords";
import { fieldOf } from "./fieldFit";
import type { ListColumns } from "./listColumns";
import { usualYear } from "./yearsByRow";
import type { GradeColumn } from "./gradeColumn";
import { holdsSeveralFacts } from "./severalFacts";
import { looksLikeLetterGrades } from "./looksLikeGrades";

/** Every column of a list that has a heading or something in it, as it was understood. */
export function understoodColumns(list: ReadList, context: ReadContext): UnderstoodColumn[] {
  const usual = usualYear(list.usualYears);
  const fields = new Map<Heading, string>(
    [...list.columns.fields].map(([field, heading]) => [heading, field]),
  );
  for (const heading of list.columns.months) fields.set(heading, "attendance");
  for (const [measure, heading] of list.columns.ready) fields.set(heading, `ready:${measure}`);
  for (const [field, columns] of list.columns.ofTerms)
    for (const { heading } of columns) fields.set(heading, field);
  if (list.suspensionDates !== null) fields.set(list.suspensionDates, suspensionDate);
  const grades = new Map(list.grades.map((column) => [column.heading, column]));
  const years = [usual, ...new Set(list.usualYears.values())];
  const filled = filledIn(list);
  const { headings, long, options } = list.list;
  const isMade = (heading: Heading): boolean =>
    long?.cameFrom.has(heading) === true || options?.cameFrom.has(heading) === true;
  const own = headings.filter((heading) => !isMade(heading));
  const entries = own.flatMap((heading) => {
    const grade = grades.get(heading);
    const use = grade === undefined ? null : anyUse(grade, years);
    if (grade !== undefined && use !== null)
      return [{ ...gradeEntry(list, grade, use, usual, context), filled: filled(heading) }];
    const field = fields.get(heading) ?? "unused";
    if (field === "unused" && !noteUnused(list, heading, context)) return [];
    return [plainEntry(list, heading, field, context)];
  });
  const beside = [
    ...(long === undefined ? [] : understoodLong(list, long, context)),
    ...(options === undefined ? [] : understoodOptions(list, options, context)),
  ];
  return beside.length === 0 ? entries : inOrder([...entries, ...beside]);
}

/** By their letters, as on the sheet: Z comes before AA. */
function inOrder(entries: readonly UnderstoodColumn[]): UnderstoodColumn[] {
  const place = ({ column }: UnderstoodColumn): string => column.padStart(4, " ");
  return [...entries].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

type Use = NonNullable<ReturnType<GradeColumn["use"]>>;

function anyUse(column: GradeColumn, years: readonly (number | null)[]): Use | null {
  return years.map((year) => column.use(year)).find((use) => use !== null) ?? null;
}

function gradeEntry(
  list: ReadList,
  column: GradeColumn,
  use: Use,
  usual: number | null,
  context: ReadContext,
): UnderstoodColumn {
  const term = use.term === null ? null : termLabel(use.term);
  const scale = column.scale(usual);
  return {
    ...plainEntry(list, column.heading, "grade", context),
    subject: column.subject,
    role: use.role,
    term,
    scale,
    means: gradeWords(column.subject, use.role, term, scale) + (isResit(column, use) ? ", a resit" : ""),
  };
}

function isResit({ heading }: GradeColumn, { role }: Use): boolean {
  return heading.meaning.resit && role === "result";
}

/** Tells how many pupils have a grade column's cell filled; all are counted at once, row by row. */
function filledIn({ list, grades, usualYears }: ReadList): (heading: Heading) => UnderstoodColumn["filled"] {
  const columns = grades.map(({ heading }) => heading.column);
  const counts: number[] = [];
  for (const row of usualYears.keys())
    for (const column of columns)
      if (cellAt(list.sheet, row, column) !== null) counts[column] = (counts[column] ?? 0) + 1;
  return ({ column }) => ({ count: counts[column] ?? 0, of: usualYears.size });
}

/** Says why a column is not used; false when there is nothing in it and nothing over it. */
function noteUnused({ list, columns }: ReadList, heading: Heading, { log, asAt }: ReadContext): boolean {
  const at = { sheet: list.sheet.name, row: heading.row, column: heading.column };
  const found = heading.missing ? cellName(heading.row, heading.column) : heading.text;
  if (heading.missing && !isFilled(list, heading.column)) return false;
  const group = "headings";
  if (heading.missing) log.add("heading-missing", at, { group });
  else if (heading.broken) log.add("heading-broken", at, { found, group });
  else if (looksForgotten(list, heading))
    log.add("grades-unused", at, { found, more: cellsUnder(list, heading) });
  else if (heading.meaning.role === "predicted") log.add("column-predicted", at, { found, group });
  else noteOther(list, columns, heading, { log, asAt });
  return true;
}

/** Words of days on which something else happened: "EHCP date", "To". */
const otherDay = /\b(?:date|from|to|start|end|since|until|review|due|held|sent|moved|joined|left)\b/i;

/** A column that must be a field which nothing else gives is named for itself, the rest in one line. */
function noteOther(
  list: PupilList,
  columns: ListColumns,
  heading: Heading,
  { log, asAt }: Pick<ReadContext, "log" | "asAt">,
): void {
  const { row, column, meaning, text: found } = heading;
  const at = { sheet: list.sheet.name, row, column };
  const several = meaning.topic === null && holdsSeveralFacts(list, heading);
  if (several) return log.add("column-of-several", at, { found });
  const field = meaning.topic === null ? fieldOf(list, columns.fields, column, asAt) : null;
  if (field === null || (field === "dateOfBirth" && otherDay.test(found)))
    log.add("columns-unused", at, { found, group: "headings" });
  else log.add("column-fits", at, { found, more: fieldWords(field) });
}

/** Grades under a heading that we do not know, or more vocational columns than there are places. */
function looksForgotten(list: PupilList, { column, meaning }: Heading): boolean {
  const { topic, role } = meaning;
  const unknown = topic === null || topic.kind === "vocational";
  return unknown && role !== "predicted" && looksLikeLetterGrades(list, column);
}

function cellsUnder(list: PupilList, { column }: Heading): string {
  return `${cellName(list.firstRow, column)} to ${cellName(list.endRow - 1, column)}`;
}

function isFilled(list: PupilList, column: number): boolean {
  for (let row = list.firstRow; row < list.endRow; row++)
    if (cellAt(list.sheet, row, column) !== null) return true;
  return false;
}
