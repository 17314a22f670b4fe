import { gradeLabel } from "../../domain/grades/gradePair";
import { scaleOf } from "../../domain/grades/scales";
import type { Pupil, Reading, SubjectGrade } from "../../domain/pupil";
import { termLabel } from "../../domain/term";
import type { FindingLog } from "../findings/findingLog";

/** The first reading that says something; what is typed but unreadable beats blank, and blank beats no column. */
function fuller<T>(first: Reading<T>, second: Reading<T>): Reading<T> {
  const worth = ["noColumn", "blank", "notApplicable", "unreadable", "value"];
  return worth.indexOf(second.kind) > worth.indexOf(first.kind) ? second : first;
}

/** What two lists say of one pupil: the earlier one stands, the later one fills its gaps; grades that differ are noted. */
export function mergedPupil(first: Pupil, second: Pupil, log: FindingLog): Pupil {
  return {
    ...first,
    name: first.name.startsWith("pupil in row ") ? second.name : first.name,
    upn: fuller(first.upn, second.upn),
    uln: fuller(first.uln, second.uln),
    localId: fuller(first.localId, second.localId),
    dateOfBirth: fuller(first.dateOfBirth, second.dateOfBirth),
    year: fuller(first.year, second.year),
    sex: fuller(first.sex, second.sex),
    ethnicity: fuller(first.ethnicity, second.ethnicity),
    school: fuller(first.school, second.school),
    schoolType: fuller(first.schoolType, second.schoolType),
    care: fullerRecord(first.care, second.care),
    sen: fullerRecord(first.sen, second.sen),
    grades: mergedGrades(first.grades, second.grades, log),
    readyMeasures: mergedReady(first.readyMeasures, second.readyMeasures),
    readyScores: mergedReady(first.readyScores, second.readyScores),
    termly: fullerRecord(first.termly, second.termly),
  };
}

/** Records whose every entry is a reading, such as care or the termly facts. */
function fullerRecord<T extends object>(first: T, second: T): T {
  const entries = Object.entries(first).map(([name, reading]) => [
    name,
    fuller(
      reading as Reading<unknown>,
      (second as Record<string, Reading<unknown>>)[name] ?? { kind: "noColumn" },
    ),
  ]);
  return Object.fromEntries(entries) as T;
}

/** Grades of both sheets; where both have the same one, a blank gives way. */
function mergedGrades(
  first: readonly SubjectGrade[],
  second: readonly SubjectGrade[],
  log: FindingLog,
): SubjectGrade[] {
  const grades = new Map(first.map((grade) => [gradeName(grade), grade]));
  for (const grade of second) {
    const before = grades.get(gradeName(grade));
    if (before === undefined || before.reading.kind === "blank") grades.set(gradeName(grade), grade);
    else if (disagree(before, grade))
      log.addSheet("sheets-disagree", grade.at.sheet, { found: grade.at.cell, more: before.at.sheet });
  }
  return [...grades.values()];
}

function disagree({ reading: a }: SubjectGrade, { reading: b }: SubjectGrade): boolean {
  return a.kind === "grade" && b.kind === "grade" && gradeLabel(a) !== gradeLabel(b);
}

function gradeName({ subject, role, term, sat, scale }: SubjectGrade): string {
  const scored = scaleOf(scale).scores !== null;
  return JSON.stringify([subject, role, term === null ? null : termLabel(term), sat, scored]);
}

function mergedReady<T>(
  first: ReadonlyMap<string, Reading<T>>,
  second: ReadonlyMap<string, Reading<T>>,
): ReadonlyMap<string, Reading<T>> {
  const ready = new Map(first);
  for (const [measure, reading] of second)
    ready.set(measure, fuller(ready.get(measure) ?? { kind: "noColumn" }, reading));
  return ready;
}
