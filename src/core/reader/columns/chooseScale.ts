import type { ScaleId } from "../../domain/grades/gradeReading";
import { examinationScales } from "../../domain/grades/goodPass";
import { signsOnly } from "../../domain/grades/fineMarks";
import type { FineMarks } from "../../domain/grades/fineMarks";
import { emptyKind } from "../../domain/plainText";
import { readDouble } from "../values/doubleAward";
import { readGrade } from "../../domain/grades/readGrade";

/** What a column's scale is chosen by. */
export interface ScaleEvidence {
  readonly texts: readonly string[];
  /** Texts of all columns of the subject, which decide where those of the column are grades on several scales. */
  readonly pooled?: readonly string[];
  /** Pairs of grades are read too. */
  readonly double?: boolean;
  /** Fine marks of the column; signs only where nothing is said. */
  readonly marks?: FineMarks;
  /** True where it is settled that numbers with letters are National Curriculum levels, kept on. */
  readonly levelsKept?: boolean;
}

/** The scale on which most of the texts are grades; of several the subject's, else the likeliest. */
export function chooseScale(likely: readonly ScaleId[], evidence: ScaleEvidence): ScaleId {
  const { texts, pooled = [] } = evidence;
  if (likely.length < 2) return likely[0] ?? "A*-G";
  const own = likely.map((id) => ({ id, grades: gradesOn(id, counted(texts), evidence) }));
  const most = Math.max(...own.map(({ grades }) => grades));
  const best = own.filter(({ grades }) => grades === most).map(({ id }) => id);
  if (best.length === 1 || pooled.length === texts.length) return best[0] ?? "A*-G";
  const pool = counted(pooled);
  const among = best.map((id) => ({ id, grades: gradesOn(id, pool, evidence) }));
  return among.reduce((first, next) => (next.grades > first.grades ? next : first)).id;
}

/** A dash is a sign of progress to few and an empty cell to most: it speaks for no scale. */
function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) if (emptyKind(text) === null) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function gradesOn(
  id: ScaleId,
  counts: ReadonlyMap<string, number>,
  { double, marks }: ScaleEvidence,
): number {
  let grades = 0;
  for (const [text, count] of counts) if (isGrade(text, id, double, marks)) grades += count;
  return grades;
}

/** True when texts are graded like examinations at 16 rather than in levels. */
export function showsExamGrades(scale: ScaleId, { texts, double, marks }: ScaleEvidence): boolean {
  return examinationScales.has(scale) && texts.some((text) => isGrade(text, scale, double, marks));
}

/** True when fewer than half of the filled cells are grades on the scale. */
export function readsFew(scale: ScaleId, evidence: ScaleEvidence): boolean {
  const counts = counted(evidence.texts);
  const filled = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return gradesOn(scale, counts, evidence) * 2 < filled;
}

export function isGrade(text: string, scale: ScaleId, double = false, marks: FineMarks = signsOnly): boolean {
  const { reading } = double ? readDouble(text, scale, marks) : readGrade(text, scale, marks);
  return reading.kind === "grade";
}
