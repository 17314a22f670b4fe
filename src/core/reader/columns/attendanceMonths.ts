import type { Period, ReadContext } from "../readContext";
import { cellAt } from "../cells";
import { compareListTerms } from "../period/listTerm";
import type { ListTerm } from "../period/listTerm";
import type { Heading } from "../sheets/composeHeadings";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { termOfHeading } from "./chooseColumns";

const answers = {
  month: {
    own: "each month's own: their mean counts",
    running: "the year so far: the latest month counts",
  },
  "half term": {
    own: "each half term's own: their mean counts",
    running: "the year so far: the latest half term counts",
  },
} as const;

/** Columns of attendance by month or half term: the one that stands for them, and those of the term whose mean counts. */
export interface AttendanceMonths {
  readonly heading: Heading;
  /** Empty where one column counts alone. */
  readonly months: readonly Heading[];
}

interface Month {
  readonly heading: Heading;
  readonly term: ListTerm;
}

/**
 * Attendance in a column for each month or half term, as "Sept", "Oct" and "Nov" under "Attendance": asked about where the term
 * has several. Null where a column is of neither, or two are of one.
 */
export function attendanceMonths(
  list: PupilList,
  found: readonly Heading[],
  period: Period,
  context: ReadContext,
): AttendanceMonths | null {
  const months = found.flatMap((heading) => monthOf(heading, period) ?? []);
  const sorted = [...months].sort((a, b) => compareListTerms(a.term, b.term));
  const twice = sorted.some(({ term }, at) => at > 0 && sameMonth(term, sorted[at - 1]?.term));
  if (found.length < 2 || months.length < found.length || twice) return null;
  const filled = sorted.filter(({ heading }) => isFilled(list, heading));
  const ofTerm = filled.filter(({ term }) => term.name === period.term && term.year === period.academicYear);
  const latest = (ofTerm.length > 0 ? ofTerm : filled).at(-1)?.heading;
  if (latest === undefined) return null;
  const own = ofTerm.length > 1 && areOwn(list, ofTerm, context);
  return { heading: latest, months: own ? ofTerm.map(({ heading }) => heading) : [] };
}

function monthOf(heading: Heading, period: Period): Month | null {
  const term = termOfHeading(heading, period);
  const { month } = heading.meaning;
  return term?.year == null || (month === null && term.half === null)
    ? null
    : { heading, term: { ...term, month } };
}

function sameMonth(a: ListTerm, b: ListTerm | undefined): boolean {
  return a.year === b?.year && a.month === b.month && a.name === b.name && a.half === b.half;
}

function isFilled({ sheet, firstRow, endRow }: PupilList, { column }: Heading): boolean {
  for (let row = firstRow; row < endRow; row++) if (cellAt(sheet, row, column) !== null) return true;
  return false;
}

function areOwn(list: PupilList, months: readonly Month[], { questions }: ReadContext): boolean {
  const by = months.every(({ term }) => term.month === null) ? "half term" : "month";
  const { own, running } = answers[by];
  const settles = months.map(({ heading }) => placeIn(list, heading.row, heading.column));
  const [at = { sheet: list.sheet.name, cell: "" }] = settles;
  const answer = questions.decide({
    id: `attendance-months:${list.label}`,
    about: "attendance by month in columns",
    text: () =>
      `${at.cell} ‘${months[0]?.heading.text ?? ""}’ and ${months.length - 1} more hold attendance by ${by}. Is it each ${by}'s own, or the year so far?`,
    at,
    options: [own, running],
    likely: own,
    settles,
    once: "attendance months",
  });
  return answer === own;
}
