import { gradeLabel } from "../../domain/grades/gradePair";
import { scaleOf } from "../../domain/grades/scales";
import type { SubjectGrade } from "../../domain/pupil";
import { termLabel } from "../../domain/term";
import type { FindingLog } from "../findings/findingLog";
import { ofSameTerm } from "./latestFirst";
import { noteDiffering } from "./noteDifferences";
import type { ReadPupil } from "./readList";

/**
 * Grades of all lists, in the order read. Of two that are the same the one of the list that counts more stands, and
 * a blank gives way; where they differ it is noted. `parts` are the lists from the one that counts most.
 */
export function mergedGrades(
  parts: readonly ReadPupil[],
  asRead: readonly ReadPupil[],
  log: FindingLog,
): SubjectGrade[] {
  const grades = new Map<string, { readonly grade: SubjectGrade; readonly part: ReadPupil }>();
  for (const part of parts)
    for (const grade of part.pupil.grades) {
      const name = gradeName(grade);
      const before = grades.get(name);
      if (before === undefined || before.grade.reading.kind === "blank") grades.set(name, { grade, part });
      else if (!disagree(before.grade, grade)) continue;
      else if (!ofSameTerm(before.part, part)) noteDiffering(before.part, part, "the grades", log);
      else noteSheets(before.grade, grade, log);
    }
  const names = new Set(asRead.flatMap(({ pupil }) => pupil.grades.map(gradeName)));
  return [...names].flatMap((name) => grades.get(name)?.grade ?? []);
}

function noteSheets({ at: first }: SubjectGrade, { at }: SubjectGrade, log: FindingLog): void {
  log.addSheet("sheets-disagree", at.sheet, { found: at.cell, more: first.sheet });
}

function disagree({ reading: a }: SubjectGrade, { reading: b }: SubjectGrade): boolean {
  return a.kind === "grade" && b.kind === "grade" && gradeLabel(a) !== gradeLabel(b);
}

function gradeName({ subject, role, term, sat, scale, resit }: SubjectGrade): string {
  const scored = scaleOf(scale).scores !== null;
  return JSON.stringify([subject, role, term === null ? null : termLabel(term), sat, scored, resit === true]);
}
