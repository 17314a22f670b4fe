import type { ScaleId } from "../../grades/gradeReading";
import { levelPoints } from "../../grades/points/levelPoints";
import { decimal, ratio } from "../../exact";
import type { Exact } from "../../exact";
import type { SubjectId } from "../../grades/subjects";
import type { Pupil, SubjectGrade } from "../../pupil";
import { keyStage2MeanScore } from "../../readyScores";
import { belowTest, belowTestCode } from "./belowTest";

/** What a tracker says of a pupil's attainment at the end of Key Stage 2. */
export type PriorAttainment<T> =
  | { readonly kind: "known"; readonly value: T; readonly words: string }
  | { readonly kind: "none" }
  /** Typed, and not to be read or not in yet. */
  | { readonly kind: "unreadable"; readonly grades: readonly SubjectGrade[]; readonly raw: string };

function baselines(pupil: Pupil, subject: SubjectId, scale: ScaleId): readonly SubjectGrade[] {
  return pupil.grades.filter(
    (grade) => grade.role === "baseline" && grade.subject === subject && grade.scale === scale,
  );
}

/** The subjects whose scaled scores make the prior attainment group. Source: DfE, Progress 8 from 2022. */
const scored: readonly SubjectId[] = ["reading", "mathematics"];

/** The best of a pupil's grades of one baseline; an unreadable one only where there is no other. */
function bestOf(
  grades: readonly SubjectGrade[],
  worth: (code: string) => number | null,
): PriorAttainment<number> {
  const values = grades.flatMap(({ reading }) => {
    const value = reading.kind === "grade" ? worth(reading.code) : null;
    return reading.kind === "grade" && value !== null ? [{ value, words: reading.code }] : [];
  });
  const [best] = [...values].sort((one, other) => other.value - one.value);
  if (best !== undefined) return { kind: "known", ...best };
  for (const grade of grades) {
    const { reading } = grade;
    if (reading.kind === "unreadable" || reading.kind === "pending")
      return { kind: "unreadable", grades: [grade], raw: reading.raw.trim() };
  }
  return { kind: "none" };
}

/** Between what scores a pupil lies: both the same for one who sat the test. */
export interface ScoreRange<T> {
  readonly least: T;
  readonly most: T;
}

/** A pupil's scaled score in a subject; where there is none, what being below the level of the test leaves open. */
function scoreIn(pupil: Pupil, subject: SubjectId): PriorAttainment<ScoreRange<number>> {
  const scaled = baselines(pupil, subject, "KS2 scaled");
  const best = bestOf(scaled, Number);
  if (best.kind === "known") return { ...best, value: { least: best.value, most: best.value } };
  for (const grade of [...scaled, ...baselines(pupil, subject, "KS2 TA")]) {
    const words = belowTestCode(grade);
    const { least, most } = belowTest;
    if (words !== null) return { kind: "known", value: { least, most }, words };
  }
  return best;
}

/**
 * The mean of the KS2 reading and maths scores, at its least and at its most. A mean that is typed counts where not
 * both are there; without one, a score alone counts where the other is missing, which is our reading. A subject below
 * the level of the test is never left out, which would flatter the start. Not known while a score cannot be read.
 */
export function keyStage2Mean(pupil: Pupil): PriorAttainment<ScoreRange<Exact>> {
  const found = scored.map((subject) => scoreIn(pupil, subject));
  const typed = typedMean(pupil);
  if (typed !== null && found.some(({ kind }) => kind !== "known")) return typed;
  for (const one of found) if (one.kind === "unreadable") return one;
  const known = found.flatMap((one) => (one.kind === "known" ? [one] : []));
  if (known.length === 0) return { kind: "none" };
  const mean = (end: "least" | "most"): Exact =>
    ratio(
      known.reduce((sum, { value }) => sum + value[end], 0),
      known.length,
    );
  const value = { least: mean("least"), most: mean("most") };
  return { kind: "known", value, words: known.map(({ words }) => words).join(" and ") };
}

/** The mean as the tracker has it ready; null where it has none for the pupil. */
function typedMean({ readyScores }: Pupil): PriorAttainment<ScoreRange<Exact>> | null {
  const reading = readyScores.get(keyStage2MeanScore);
  if (reading?.kind === "unreadable") return { kind: "unreadable", grades: [], raw: reading.raw };
  if (reading?.kind !== "value") return null;
  const value = decimal(reading.value);
  return { kind: "known", value: { least: value, most: value }, words: `average ${reading.raw}` };
}

/** Whether the tracker has a column of KS2 scaled scores for the pupil, or of their mean. */
export function hasScaledScores(pupil: Pupil): boolean {
  if (pupil.readyScores.has(keyStage2MeanScore)) return true;
  return scored.some((subject) => baselines(pupil, subject, "KS2 scaled").length > 0);
}

/** The points of a pupil's KS2 level in a subject, in hundredths. Where several columns tell one, the highest. */
export function keyStage2Level(pupil: Pupil, subject: SubjectId): PriorAttainment<number> {
  return bestOf(baselines(pupil, subject, "NC levels"), levelPoints);
}

/** Whether the tracker has a column of levels in the subject for the pupil. */
export function hasLevels(pupil: Pupil, subject: SubjectId): boolean {
  return baselines(pupil, subject, "NC levels").length > 0;
}
