import type { ScaleId } from "../../domain/grades/gradeReading";
import { scaleOf } from "../../domain/grades/scales";
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
import { chooseScale, showsExamGrades } from "./chooseScale";
import { gradeStage, isStatutoryCheck, likelyScales } from "./likelyScales";
import type { GradeStage } from "./likelyScales";
import { endsKeyStage, gradeUse } from "./gradeUse";
import type { GradeUse, ListRole } from "./gradeUse";
import { askRole, listRole } from "./listRole";
import { gradeSigns } from "./signedGrades";
import type { GradeSigns } from "./signedGrades";
import type { GradeColumn, YearsByRow } from "./gradeColumn";
import type { GradeHeading } from "./sortHeadings";
import { withStartPoints } from "./startPoints";

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
    .filter(({ subject }) => !isStatutoryCheck(subject))
    .map(({ heading }) => heading)
    .filter(({ meaning }) => gradeUse(meaning, usual, role, period, false)?.plain === true);
  const likely = [...years.values()].some(endsKeyStage) ? role.plainRole : "workingAt";
  const settled: ListRole = { ...role, plainRole: askRole(list, plain, likely, context) };
  const headings = found.map(({ heading }) => heading);
  const signs = gradeSigns(list, headings, years.keys(), period, context);
  const columns = found.map((each) =>
    gradeColumn(list, each, years, { role: settled, signs }, period, context),
  );
  const started = withStartPoints(list, columns, years, usual, period, context);
  return withoutRivals(list, started, usual, period, context);
}

function gradeColumn(
  list: PupilList,
  { heading, subject }: GradeHeading,
  years: YearsByRow,
  { role, signs: { thresholds, minus } }: { readonly role: ListRole; readonly signs: GradeSigns },
  period: Period,
  context: ReadContext,
): GradeColumn {
  const { hint, form } = heading.meaning;
  const fixed = { subject, hint, form, academicYear: period.academicYear };
  const texts = remember((stage: GradeStage) => textsOf(list, heading.column, years, stage));
  const shown = remember((stage: GradeStage) => {
    const likely = likelyScales({ ...fixed, role: "workingAt", stage });
    const examined = showsExamGrades(likely, texts(stage));
    return { examined, signs: chooseScale(likely, texts(stage)) === "progress" };
  });
  const use = remember((year: number | null): GradeUse | null => {
    const { examined, signs } = shown(gradeStage(year));
    const worded = gradeUse(heading.meaning, year, role, period, examined);
    if (worded?.plain === true && isStatutoryCheck(subject))
      return { ...worded, role: "result", plain: false };
    return signs && worded !== null ? { ...worded, role: "progress", plain: false } : worded;
  });
  const scales = new Map<string, ScaleId>();
  const scale = remember((year: number | null) => {
    const stage = gradeStage(year);
    const asked = { ...fixed, role: use(year)?.role ?? "result", stage };
    const key = `${stage} ${asked.role}`;
    const likely = likelyScales(asked);
    const known = scales.get(key) ?? askScale(list, heading, likely, texts(stage), context.questions);
    scales.set(key, known);
    return known === "9-1" && thresholds.has(heading) ? "9-1 thresholds" : known;
  });
  return { heading, subject, use, scale, minus };
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

/**
 * "mathematics target spring 2013/14": what two columns would have to share to be rivals. Scores of a test stand
 * beside a teacher's assessment.
 */
function groupKey({ subject, heading, use, scale }: GradeColumn, usual: number | null): string {
  const found = use(usual);
  if (found === null) return `${subject} unused ${cellName(heading.row, heading.column)}`;
  const when = found.term === null ? "" : termLabel(found.term);
  const scored = scaleOf(scale(usual)).scores === null ? "" : "scores";
  return [subject, roleLabels[found.role], when, found.sat ?? "", scored]
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
