import type { ScaleId } from "../../grades/gradeReading";
import { levelPoints } from "../../grades/points/levelPoints";
import { ratio } from "../../exact";
import type { Exact } from "../../exact";
import type { SubjectId } from "../../grades/subjects";
import type { Pupil, SubjectGrade } from "../../pupil";

/** What a tracker says of a pupil's attainment at the end of Key Stage 2. */
export type PriorAttainment<T> =
  | { readonly kind: "known"; readonly value: T; readonly words: string }
  | { readonly kind: "none" }
  /** Typed, and not to be read or not in yet. */
  | { readonly kind: "unreadable"; readonly grade: SubjectGrade; readonly raw: string };

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
      return { kind: "unreadable", grade, raw: reading.raw.trim() };
  }
  return { kind: "none" };
}

/**
 * The mean of the KS2 reading and maths scaled scores; one of them alone where the other is missing, which is our
 * reading. Not known while one of them cannot be read.
 */
export function keyStage2Mean(pupil: Pupil): PriorAttainment<Exact> {
  const found = scored.map((subject) => bestOf(baselines(pupil, subject, "KS2 scaled"), Number));
  const scores = found.flatMap((one) => (one.kind === "known" ? [one.value] : []));
  for (const one of found) if (one.kind === "unreadable") return one;
  if (scores.length === 0) return { kind: "none" };
  const mean = ratio(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
  );
  return { kind: "known", value: mean, words: scores.join(" and ") };
}

/** Whether the tracker has a column of KS2 scaled scores for the pupil. */
export function hasScaledScores(pupil: Pupil): boolean {
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
