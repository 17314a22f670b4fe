import { startYear } from "../../domain/academicYear";
import { cellAt } from "../cells";
import type { HeadingMeaning } from "../headings/headingMeaning";
import { statedStart } from "../period/yearEvidence";
import type { Period, ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { onSheets } from "../sheets/onSheets";
import type { PupilList } from "../sheets/pupilList";
import { askColumns } from "./askColumns";
import { endsKeyStage } from "./gradeUse";
import type { ActualRole, ListRole } from "./gradeUse";
import { resultsAreOut } from "./resultsDay";
import type { GradeHeading } from "./sortHeadings";
import type { YearsByRow } from "./yearsByRow";

const answers = { workingAt: "working-at grades", result: "final results" } as const;

/**
 * What columns such as "Sum 2 (Actual)" hold where the key stage ends: the actual grade of its last summer may be
 * the teachers' or that of the examination, and so may any actual grade before the results are out. Asked once for
 * all sheets, unless a title says it or the subject has a column of its own for results. Until the day of the
 * results the teachers' are assumed.
 */
export function actualGrades(
  list: PupilList,
  found: readonly GradeHeading[],
  years: YearsByRow,
  { titleRole, plainRole }: Pick<ListRole, "titleRole" | "plainRole">,
  period: Period,
  context: ReadContext,
): ReadonlyMap<HeadingMeaning, ActualRole> {
  if (![...years.values()].some(endsKeyStage)) return new Map();
  const doubtful = found.filter(({ heading: { meaning } }) => mayBeEither(meaning, plainRole, period));
  const settled = new Set(found.filter(isSurelyResult).map(({ subject }) => subject));
  const beside = doubtful.filter(({ subject }) => settled.has(subject)).map(({ heading }) => heading);
  const open = doubtful.filter(({ subject }) => !settled.has(subject)).map(({ heading }) => heading);
  const filled = open.filter(({ column }) => isFilled(list, column, years));
  const said = titleRole === "result" || titleRole === "workingAt" ? titleRole : null;
  const role = said ?? ask(list, filled, period, context);
  const as = (headings: readonly Heading[], each: ActualRole): (readonly [HeadingMeaning, ActualRole])[] =>
    headings.map(({ meaning }) => [meaning, each] as const);
  return new Map([...as(beside, "workingAt"), ...as(filled, role)]);
}

/** "Sum 2 Actual" of the year that is read, or "Actual" before there are results; a month is that of a sitting. */
function mayBeEither(meaning: HeadingMeaning, plainRole: ListRole["plainRole"], period: Period): boolean {
  const { role, weakRole, term, month, hint, yearGroup } = meaning;
  const start = startYear(period.academicYear);
  const dated = month !== null || yearGroup !== null || (statedStart(meaning) ?? start) !== start;
  const when = term === null ? plainRole !== "result" : term.name === "summer";
  return when && !dated && role === "result" && weakRole && hint === null;
}

function isSurelyResult({ heading: { meaning } }: GradeHeading): boolean {
  const { role, weakRole, hint, resit } = meaning;
  return role === "result" && (!weakRole || hint === "GCSE") && !resit;
}

function isFilled({ sheet }: PupilList, column: number, years: YearsByRow): boolean {
  for (const row of years.keys()) if (cellAt(sheet, row, column) !== null) return true;
  return false;
}

function ask(
  list: PupilList,
  headings: readonly Heading[],
  period: Period,
  context: ReadContext,
): ActualRole {
  if (headings.length === 0) return "workingAt";
  const answer = askColumns(list, headings, context, {
    id: "actual-grades",
    about: "actual grades",
    text: (where, _, further) =>
      `${where}${onSheets(list, further)}: are the actual grades final results of the key stage, or working-at grades of the term?`,
    options: [answers.workingAt, answers.result],
    likely: resultsAreOut(period, context) ? answers.result : answers.workingAt,
    once: "ends a key stage",
  });
  return answer === answers.result ? "result" : "workingAt";
}
