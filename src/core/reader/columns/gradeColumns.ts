import type { ScaleId } from "../../domain/grades/gradeReading";
import type { SubjectId } from "../../domain/grades/subjects";
import type { GradeRole } from "../../domain/pupil";
import { termLabel } from "../../domain/term";
import { cellName } from "../../domain/place";
import { cellAt } from "../cells";
import type { Period, ReadContext } from "../readContext";
import { remember } from "../remember";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import { gradeText } from "../values/gradeText";
import { chooseColumn } from "./chooseColumns";
import { askScale } from "./askScale";
import { gradeStage, likelyScales, showsExamGrades } from "./chooseScale";
import type { GradeStage } from "./chooseScale";
import { endsKeyStage, gradeUse } from "./gradeUse";
import type { GradeUse, ListRole } from "./gradeUse";
import { askRole, listRole } from "./listRole";
import type { GradeHeading } from "./sortHeadings";

/** A grade column, ready to read: its use and scale by the pupil's year group. */
export interface GradeColumn {
  readonly heading: Heading;
  readonly subject: SubjectId;
  /** Null for a year group whose pupils do not use the column. */
  readonly use: (year: number | null) => GradeUse | null;
  readonly scale: (year: number | null) => ScaleId;
}

/** Rows of a list with the year group of each pupil. */
export type YearsByRow = ReadonlyMap<number, number | null>;

/** The grade columns of a list. Two with the same subject, role and term are asked about. */
export function gradeColumns(
  list: PupilList,
  found: readonly GradeHeading[],
  years: YearsByRow,
  period: Period,
  context: ReadContext,
): GradeColumn[] {
  const usual = usualYear(years);
  const role = listRole(list, period, context);
  const plain = found
    .map(({ heading }) => heading)
    .filter(({ meaning }) => gradeUse(meaning, usual, role, period, false)?.plain === true);
  const likely = [...years.values()].some(endsKeyStage) ? role.plainRole : "workingAt";
  const settled: ListRole = { ...role, plainRole: askRole(list, plain, likely, context) };
  const columns = found.map((each) => gradeColumn(list, each, years, settled, period, context));
  return withoutRivals(list, columns, usual, period, context);
}

function gradeColumn(
  list: PupilList,
  { heading, subject }: GradeHeading,
  years: YearsByRow,
  role: ListRole,
  period: Period,
  context: ReadContext,
): GradeColumn {
  const texts = remember((stage: GradeStage) => textsOf(list, heading.column, years, stage));
  const examined = remember((stage: GradeStage) => {
    const asked = { subject, role: "workingAt", stage, hint: heading.meaning.hint } as const;
    const likely = likelyScales({ ...asked, academicYear: period.academicYear });
    return showsExamGrades(likely, texts(stage));
  });
  const use = remember((year: number | null) =>
    gradeUse(heading.meaning, year, role, period, examined(gradeStage(year))),
  );
  const scales = new Map<string, ScaleId>();
  const scale = remember((year: number | null) => {
    const stage = gradeStage(year);
    const asked = { subject, role: use(year)?.role ?? "result", stage, hint: heading.meaning.hint };
    const key = `${stage} ${asked.role}`;
    const likely = likelyScales({ ...asked, academicYear: period.academicYear });
    const known = scales.get(key) ?? askScale(list, heading, likely, texts(stage), context.questions);
    scales.set(key, known);
    return known;
  });
  return { heading, subject, use, scale };
}

const textsLookedAt = 300;

function textsOf(list: PupilList, column: number, years: YearsByRow, stage: GradeStage): string[] {
  const texts: string[] = [];
  for (const [row, year] of years) {
    const cell = gradeStage(year) === stage ? cellAt(list.sheet, row, column) : null;
    if (cell !== null && cell.type !== "error") texts.push(gradeText(cell));
    if (texts.length === textsLookedAt) break;
  }
  return texts;
}

/** The commonest year group; null when none is known. */
export function usualYear(years: YearsByRow): number | null {
  const counts = new Map<number | null, number>();
  for (const year of years.values()) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].reduce<[number | null, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    [null, 0],
  )[0];
}

function withoutRivals(
  list: PupilList,
  columns: readonly GradeColumn[],
  usual: number | null,
  period: Period,
  context: ReadContext,
): GradeColumn[] {
  const groups = new Map<string, GradeColumn[]>();
  for (const column of columns) {
    const key = groupKey(column, usual);
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  const kept = new Set<Heading>();
  for (const [key, group] of groups) {
    const headings = group.map(({ heading }) => heading);
    const chosen = headings.length === 1 ? headings[0] : chooseColumn(list, key, headings, period, context);
    if (chosen != null) kept.add(chosen);
  }
  return columns.filter(({ heading }) => kept.has(heading));
}

/** "mathematics target spring 2013/14": what two columns would have to share to be rivals. */
function groupKey({ subject, heading, use }: GradeColumn, usual: number | null): string {
  const found = use(usual);
  if (found === null) return `${subject} unused ${cellName(heading.row, heading.column)}`;
  return [subject, roleLabels[found.role], found.term === null ? "" : termLabel(found.term), found.sat ?? ""]
    .filter((part) => part !== "")
    .join(" ");
}

const roleLabels: Readonly<Record<GradeRole, string>> = {
  result: "result",
  workingAt: "working at",
  target: "target",
  baseline: "baseline",
};
