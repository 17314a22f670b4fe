import type { ScaleId } from "../../domain/grades/gradeReading";
import { examinationScales } from "../../domain/grades/goodPass";
import { readGrade } from "../../domain/grades/readGrade";
import { emptyKind } from "../../domain/plainText";

/** The scale on which most of the texts are grades; the likeliest when none or several read them equally well. */
export function chooseScale(likely: readonly ScaleId[], texts: readonly string[]): ScaleId {
  const counts = new Map<string, number>();
  // A dash is a sign of progress to few and an empty cell to most: it speaks for no scale.
  for (const text of texts) if (emptyKind(text) === null) counts.set(text, (counts.get(text) ?? 0) + 1);
  const graded = (id: ScaleId): number => {
    let grades = 0;
    for (const [text, count] of counts) if (isGrade(text, id)) grades += count;
    return grades;
  };
  const counted = likely.length === 1 ? [] : likely.map((id) => ({ id, grades: graded(id) }));
  const first = { id: likely[0] ?? ("A*-G" as const), grades: 0 };
  return counted.reduce((best, next) => (next.grades > best.grades ? next : best), first).id;
}

/** True when texts are graded like examinations at 16 rather than in levels. */
export function showsExamGrades(likely: readonly ScaleId[], texts: readonly string[]): boolean {
  const scale = chooseScale(likely, texts);
  return examinationScales.has(scale) && texts.some((text) => isGrade(text, scale));
}

export function isGrade(text: string, scale: ScaleId): boolean {
  return readGrade(text, scale).reading.kind === "grade";
}
