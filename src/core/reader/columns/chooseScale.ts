import type { ScaleId } from "../../domain/grades/gradeReading";
import { examinationScales } from "../../domain/grades/goodPass";
import { plainNotation } from "../../domain/grades/notation";
import type { Notation } from "../../domain/grades/notation";
import { emptyKind } from "../../domain/plainText";
import { readGrade } from "../../domain/grades/readGrade";
import type { TextCounts } from "../textCounts";
import { readDouble } from "../values/doubleAward";

/** What a column's scale is chosen by. */
export interface ScaleEvidence {
  readonly texts: TextCounts;
  /** Texts of all columns of the subject, which decide where those of the column are grades on several scales. */
  readonly pooled?: TextCounts;
  /** Pairs of grades are read too. */
  readonly double?: boolean;
  /** Fine notation of the column; signs only where nothing is said. */
  readonly notation?: Notation;
  /** True where it is settled that numbers with letters are National Curriculum levels, kept on. */
  readonly levelsKept?: boolean;
}

/** The scale on which most of the texts are grades; of several the subject's, else the likeliest. */
export function chooseScale(likely: readonly ScaleId[], evidence: ScaleEvidence): ScaleId {
  const { texts, pooled = texts } = evidence;
  if (likely.length < 2) return likely[0] ?? "A*-G";
  const own = likely.map((id) => ({ id, grades: gradesOn(id, texts, evidence) }));
  const most = Math.max(...own.map(({ grades }) => grades));
  const best = own.filter(({ grades }) => grades === most).map(({ id }) => id);
  if (best.length === 1 || pooled.total === texts.total) return best[0] ?? "A*-G";
  const among = best.map((id) => ({ id, grades: gradesOn(id, pooled, evidence) }));
  return among.reduce((first, next) => (next.grades > first.grades ? next : first)).id;
}

/** A dash is a sign of progress to few and an empty cell to most: it speaks for no scale. */
function speaks(text: string): boolean {
  return emptyKind(text) === null;
}

function gradesOn(id: ScaleId, texts: TextCounts, { double, notation }: ScaleEvidence): number {
  return texts.count((text) => speaks(text) && isGrade(text, id, double, notation));
}

/** True when texts are graded like examinations at 16 rather than in levels. */
export function showsExamGrades(scale: ScaleId, { texts, double, notation }: ScaleEvidence): boolean {
  const shows = (text: string): boolean => isGrade(text, scale, double, notation);
  return examinationScales.has(scale) && texts.different.some(shows);
}

/** True when fewer than half of the filled cells are grades on the scale. */
export function readsFew(scale: ScaleId, evidence: ScaleEvidence): boolean {
  return gradesOn(scale, evidence.texts, evidence) * 2 < evidence.texts.count(speaks);
}

export function isGrade(
  text: string,
  scale: ScaleId,
  double = false,
  notation: Notation = plainNotation,
): boolean {
  const { reading } = double ? readDouble(text, scale, notation) : readGrade(text, scale, notation);
  return reading.kind === "grade";
}
