import { scaleOf } from "../../domain/grades/scales";
import { subjectOf } from "../../domain/grades/subjects";
import type { GradeRole } from "../../domain/pupil";
import { cellName } from "../../domain/place";
import { termLabel } from "../../domain/term";
import { cellAt } from "../cells";
import type { Period, ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import { chooseColumn } from "./chooseColumns";
import { roleWords } from "./columnWords";
import type { GradeColumn } from "./gradeColumn";
import type { YearsByRow } from "./yearsByRow";

/**
 * The columns that count where several are about the same subject, role and term. Of columns that no pupil has
 * two of, as "French" and "MFL" may be, each pupil's filled one counts; any others are asked about.
 */
export function withoutRivals(
  list: PupilList,
  columns: readonly GradeColumn[],
  years: YearsByRow,
  usual: number | null,
  period: Period,
  context: ReadContext,
): GradeColumn[] {
  const groups = new Map<string, GradeColumn[]>();
  for (const column of columns) {
    const key = groupKey(column, usual);
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  const kept = new Map<Heading, GradeColumn>();
  for (const [key, group] of groups) {
    const rivals = group.length > 1;
    const shared = rivals && neverMeet(list, group, years);
    const counting = rivals && !shared ? chosen(list, key, group, usual, period, context) : group;
    for (const column of counting) kept.set(column.heading, shared ? { ...column, shared } : column);
  }
  return columns.flatMap(({ heading }) => kept.get(heading) ?? []);
}

/** True when no pupil has two of the columns filled, and each has something in it. */
function neverMeet({ sheet }: PupilList, group: readonly GradeColumn[], years: YearsByRow): boolean {
  const used = new Set<GradeColumn>();
  for (const row of years.keys()) {
    const filled = group.filter(({ heading }) => cellAt(sheet, row, heading.column) !== null);
    if (filled.length > 1) return false;
    for (const column of filled) used.add(column);
  }
  return used.size === group.length;
}

function chosen(
  list: PupilList,
  key: string,
  group: readonly GradeColumn[],
  usual: number | null,
  period: Period,
  context: ReadContext,
): readonly GradeColumn[] {
  // Marks and percentages of the tests behind the grades are no rivals of theirs.
  const graded = group.filter((column) => !column.few(usual));
  if (graded.length === 1) return graded;
  const headings = (graded.length > 0 ? graded : group).map(({ heading }) => heading);
  const [first] = group;
  const shown = first === undefined ? key : shownKey(first, usual);
  const heading = chooseColumn(list, key, headings, period, context, shown);
  return group.filter((each) => each.heading === heading);
}

/**
 * "mathematics target spring 2013/14": what two columns would have to share to be rivals. Scores of a test stand
 * beside a teacher's assessment.
 */
function groupKey({ subject, heading, use, scale }: GradeColumn, usual: number | null): string {
  const found = use(usual);
  if (found === null) return `${subject} unused ${cellName(heading.row, heading.column)}`;
  const when = found.term === null ? "" : termLabel(found.term);
  const scored = scaleOf(scale(usual)).scores === null ? "" : "scores";
  const attempt = heading.meaning.resit ? "resit" : "";
  return [subject, roleLabels[found.role], when, found.sat ?? "", scored, attempt]
    .filter((part) => part !== "")
    .join(" ");
}

const roleLabels: Readonly<Record<GradeRole, string>> = {
  result: "result",
  workingAt: "working at",
  target: "target",
  baseline: "baseline",
  progress: "progress",
};

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** The same as the officer would say it: "English Language results, June 2025". */
function shownKey({ subject, use }: GradeColumn, usual: number | null): string {
  const found = use(usual);
  const label = subjectOf(subject).label;
  if (found === null) return label;
  const [year, month] = (found.sat ?? "").split("-");
  const sat = found.sat === null ? null : `${months[Number(month) - 1] ?? ""} ${year ?? ""}`;
  const when = found.term === null ? sat : termLabel(found.term);
  return `${label} ${roleWords[found.role]}${when === null ? "" : `, ${when}`}`;
}
