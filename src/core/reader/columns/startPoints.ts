import { compareTerms } from "../../domain/term";
import type { Term } from "../../domain/term";
import { cellAt, shownText } from "../cells";
import type { Period, ReadContext } from "../readContext";
import { onSheets } from "../sheets/onSheets";
import type { PupilList } from "../sheets/pupilList";
import { askColumns } from "./askColumns";
import type { GradeColumn } from "./gradeColumn";
import type { YearsByRow } from "./yearsByRow";
import type { GradeUse } from "./gradeUse";

const answers = { assessment: "an assessment of the autumn term", start: "a start point" } as const;

const september = 9;

/** A working-at column with its term. */
interface TermColumn {
  readonly column: GradeColumn;
  readonly term: Term;
}

/**
 * Columns of the autumn that only hold where pupils started, as schools that assess at the end of a year have
 * them, become a baseline. Asked once a list where something speaks for it: the grades are last summer's, the
 * heading says September, or the list has no other working-at grades and no other start point. A heading that says
 * a later month is when pupils were assessed.
 */
export function withStartPoints(
  list: PupilList,
  columns: readonly GradeColumn[],
  years: YearsByRow,
  usual: number | null,
  period: Period,
  context: ReadContext,
): readonly GradeColumn[] {
  const filled = columns.filter(({ heading }) => isFilled(list, heading.column, years));
  const termed = filled.flatMap((column) => termColumn(column, usual, period));
  const autumn = termed.filter(({ term }) => mayBeStart(term, period));
  const carried = autumn.some((each) => termed.some((other) => holdsLastSummer(list, each, other, years)));
  const doubtful =
    carried ||
    autumn.some(({ column }) => column.heading.meaning.month === september) ||
    isAllThereIs(autumn, filled, usual);
  if (autumn.length === 0 || !doubtful) return columns;
  const starts = new Set(autumn.map(({ column }) => column));
  const answer = ask(list, autumn, carried, context);
  return answer === answers.start
    ? columns.map((each) => (starts.has(each) ? asBaseline(each) : each))
    : columns;
}

/** What is entered after the half term was assessed since. */
function mayBeStart({ name, half, year }: Term, { academicYear }: Period): boolean {
  return name === "autumn" && half !== 2 && year === academicYear;
}

function termColumn(column: GradeColumn, usual: number | null, period: Period): TermColumn[] {
  const use = column.use(usual);
  if (use?.role !== "workingAt" || use.term === null) return [];
  return [{ column, term: { ...use.term, year: use.term.year ?? period.academicYear } }];
}

/** No other working-at grades to compare the autumn with, and no start point named as one. */
function isAllThereIs(
  autumn: readonly TermColumn[],
  filled: readonly GradeColumn[],
  usual: number | null,
): boolean {
  const own = new Set(autumn.map(({ column }) => column));
  if (autumn.every(({ column }) => (column.heading.meaning.month ?? september) > september)) return false;
  return filled.every((column) => {
    const role = column.use(usual)?.role;
    return own.has(column) || (role !== "workingAt" && role !== "baseline");
  });
}

function isFilled({ sheet }: PupilList, column: number, rows: YearsByRow): boolean {
  for (const row of rows.keys()) if (cellAt(sheet, row, column) !== null) return true;
  return false;
}

/** So many pupils with both grades are enough to tell, when nine in ten of them have the same grade in both. */
const enough = 5;

function holdsLastSummer(list: PupilList, now: TermColumn, before: TermColumn, rows: YearsByRow): boolean {
  if (before.column.subject !== now.column.subject || before.term.name !== "summer") return false;
  if (compareTerms(before.term, now.term) >= 0) return false;
  let [both, same] = [0, 0];
  for (const row of rows.keys()) {
    const [a, b] = [now, before].map(({ column }) => text(list, row, column.heading.column));
    if (a === "" || b === "") continue;
    both++;
    if (a === b) same++;
  }
  return both >= enough && same * 10 >= both * 9;
}

function text({ sheet }: PupilList, row: number, column: number): string {
  return shownText(cellAt(sheet, row, column)).trim();
}

function ask(list: PupilList, autumn: readonly TermColumn[], carried: boolean, context: ReadContext): string {
  const headings = autumn.map(({ column: { heading } }) => heading);
  const same = carried ? ", whose grades are those of last summer" : "";
  return askColumns(list, headings, context, {
    id: "start-point",
    about: "start point in autumn",
    text: (where, _, further) =>
      `${where}${onSheets(list, further)}${same}: is it a start point, carried over from the summer, or an assessment?`,
    options: [answers.assessment, answers.start],
    likely: carried ? answers.start : answers.assessment,
    once: "autumn",
  });
}

function asBaseline(column: GradeColumn): GradeColumn {
  const use = (year: number | null): GradeUse | null => {
    const found = column.use(year);
    return found?.role === "workingAt" && found.term?.name === "autumn"
      ? { ...found, role: "baseline", term: null }
      : found;
  };
  return { ...column, use };
}
