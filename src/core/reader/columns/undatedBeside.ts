import type { SubjectId } from "../../domain/grades/subjects";
import { termLabel } from "../../domain/term";
import { cellAt } from "../cells";
import type { Period, ReadContext } from "../readContext";
import type { PupilList } from "../sheets/pupilList";
import { askColumns } from "./askColumns";
import type { GradeColumn } from "./gradeColumn";
import type { YearsByRow } from "./yearsByRow";

const undated = "those without a term";

/**
 * Without the working-at columns that give way where "Maths" stands beside "Maths Spr" of the term that is read: both
 * would be current. Asked once a list; those that name the term are assumed.
 */
export function withoutUndated(
  list: PupilList,
  columns: readonly GradeColumn[],
  years: YearsByRow,
  usual: number | null,
  period: Period,
  context: ReadContext,
): readonly GradeColumn[] {
  const working = columns.filter(({ use }) => use(usual)?.role === "workingAt");
  const dated = working.filter((column) => isOfTerm(column, usual, period));
  const plain = working.filter(({ use }) => use(usual)?.term === null);
  const pairs = plain.flatMap((each) => dated.filter((other) => areRivals(list, each, other, years)));
  const [first] = pairs;
  if (first === undefined) return columns;
  const subjects = new Set(pairs.map(({ subject }) => subject));
  const term = `those of ${termLabel({ name: period.term, half: null, year: period.academicYear })}`;
  const rivals = plain.filter(({ subject }) => subjects.has(subject));
  const answer = askColumns(
    list,
    rivals.map(({ heading }) => heading),
    context,
    {
      id: "undated",
      about: "columns without a term",
      text: (where) =>
        `${where} ${rivals.length === 1 ? "names" : "name"} no term, beside columns such as ‘${first.heading.text}’. Which are the working-at grades now?`,
      options: [term, undated],
      likely: term,
    },
  );
  return without(columns, answer === undated ? dated : plain, subjects);
}

function isOfTerm({ use }: GradeColumn, usual: number | null, { term, academicYear }: Period): boolean {
  const found = use(usual)?.term ?? null;
  return found?.name === term && (found.year ?? academicYear) === academicYear;
}

/** The same subject, and some pupil has both. */
function areRivals({ sheet }: PupilList, one: GradeColumn, other: GradeColumn, years: YearsByRow): boolean {
  if (one.subject !== other.subject) return false;
  const has = (row: number, { heading }: GradeColumn): boolean => cellAt(sheet, row, heading.column) !== null;
  return [...years.keys()].some((row) => has(row, one) && has(row, other));
}

function without(
  columns: readonly GradeColumn[],
  left: readonly GradeColumn[],
  subjects: ReadonlySet<SubjectId>,
): readonly GradeColumn[] {
  const out = new Set(left.filter(({ subject }) => subjects.has(subject)));
  return columns.filter((column) => !out.has(column));
}
