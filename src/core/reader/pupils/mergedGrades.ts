import { gradeLabel } from "../../domain/grades/gradePair";
import { placeOfGrade } from "../../domain/gradePlace";
import { scaleOf } from "../../domain/grades/scales";
import type { SubjectGrade } from "../../domain/pupil";
import { termLabel } from "../../domain/term";
import type { FindingLog } from "../findings/findingLog";
import { ofSameTerm } from "./latestFirst";
import { noteDiffering } from "./noteDifferences";
import type { ReadPupil } from "./readList";

/** A grade with the row that it stands in. */
interface PartGrade {
  readonly grade: SubjectGrade;
  readonly part: ReadPupil;
}

/**
 * Grades of all lists, in the order read. Of two that are the same the one of the list that counts more stands, and
 * a blank gives way; where they differ it is noted. `parts` are the lists from the one that counts most.
 */
export function mergedGrades(
  parts: readonly ReadPupil[],
  asRead: readonly ReadPupil[],
  log: FindingLog,
): SubjectGrade[] {
  const grades = new Map<string, PartGrade>();
  for (const part of parts)
    for (const grade of part.pupil.grades) {
      const name = gradeName(grade);
      const before = grades.get(name);
      if (before === undefined || before.grade.reading.kind === "blank") grades.set(name, { grade, part });
      else if (!disagree(before.grade, grade)) continue;
      else if (!ofSameTerm(before.part, part)) noteDiffering(before.part, part, "the grades", log);
      else noteSheets(before, { grade, part }, log);
    }
  const names = new Set(asRead.flatMap(({ pupil }) => pupil.grades.map(gradeName)));
  return [...names].flatMap((name) => {
    const found = grades.get(name);
    return found === undefined ? [] : [inOwnRow(found)];
  });
}

/** The pupil's row is that of one list: grades of the others say their own. */
function inOwnRow({ grade, part }: PartGrade): SubjectGrade {
  return grade.at.row === null ? { ...grade, at: { ...grade.at, row: part.pupil.row } } : grade;
}

function noteSheets(first: PartGrade, { grade, part }: PartGrade, log: FindingLog): void {
  const { sheet, cell } = placeOfGrade(grade, part.pupil);
  log.addSheet("sheets-disagree", sheet, { found: cell, more: first.grade.at.sheet });
}

function disagree({ reading: a }: SubjectGrade, { reading: b }: SubjectGrade): boolean {
  return a.kind === "grade" && b.kind === "grade" && gradeLabel(a) !== gradeLabel(b);
}

function gradeName({ subject, role, term, sat, scale, resit }: SubjectGrade): string {
  const scored = scaleOf(scale).scores !== null;
  return JSON.stringify([subject, role, term === null ? null : termLabel(term), sat, scored, resit === true]);
}
