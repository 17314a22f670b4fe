import { plainText } from "../plainText";
import { gradeBelow } from "./fineMarks";
import type { GradePair, GradeReading, ScaleId } from "./gradeReading";
import { scaleOf, stepsOf } from "./scales";

/** Scales on which double awards are graded in pairs, each with what its pairs look like. */
const pairScales: ReadonlyMap<ScaleId, { readonly shape: RegExp; readonly expected: string }> = new Map([
  [
    "A*-G",
    {
      shape: /^(a ?\*|[a-gu]) ?[-–/]? ?(a ?\*|[a-gu])$/,
      expected: "a pair of neighbouring GCSE grades, the higher one first, such as CC or BC",
    },
  ],
  [
    "9-1",
    {
      shape: /^([1-9u]) ?[-–/]? ?([1-9u])$/,
      expected: "a pair of neighbouring GCSE grades, the higher one first, such as 5-5 or 5-4",
    },
  ],
]);

/** What a text says that has two grades: the pair, or `null` for two that no award has; undefined for any other text. */
export function readPair(text: string, scale: ScaleId): GradePair | null | undefined {
  const found = pairScales.get(scale)?.shape.exec(plainText(text));
  const [first, second] = [found?.[1], found?.[2]].map((grade) => grade?.replace(" ", "").toUpperCase());
  if (first === undefined || second === undefined) return undefined;
  return isAwarded(first, second, scale) ? { higher: first, lower: second } : null;
}

/**
 * Two equal or neighbouring grades, the higher one first: 9-9, 9-8 … 1-1, and U-U. Source: AQA, GCSE combined
 * science grading: 17 grades from 9-9 to 1-1; JCQ, double award GCSEs from A*A* to GG.
 */
function isAwarded(higher: string, lower: string, scale: ScaleId): boolean {
  const low = stepsOf(scale, lower);
  const apart = stepsOf(scale, higher) - low;
  return apart === 0 || (apart === 1 && low > 0);
}

/** The next lower pair that is awarded: 5-4 after 5-5, 4-4 after 5-4; the pair itself where there is none. */
export function pairBelow({ higher, lower }: GradePair, scale: ScaleId): GradePair {
  if (higher !== lower) return { higher: lower, lower };
  const below = gradeBelow(lower, scaleOf(scale));
  return isAwarded(higher, below, scale) ? { higher, lower: below } : { higher, lower };
}

/** "5-4" on numbers, "BC" on letters. */
export function pairLabel({ higher, lower }: GradePair): string {
  return /\d/.test(higher) ? `${higher}-${lower}` : `${higher}${lower}`;
}

/** A grade as printed; of a double award both. */
export function gradeLabel({ code, pair }: GradeReading & { readonly kind: "grade" }): string {
  return pair === undefined ? code : pairLabel(pair);
}

/** Position of a reading in grades, of a double award the mean of its two; null where the scale has no even steps. */
export function gradeSteps(scale: ScaleId, reading: GradeReading): number | null {
  if (reading.kind !== "grade") return null;
  const { higher, lower } = reading.pair ?? { higher: reading.code, lower: reading.code };
  const mean = (stepsOf(scale, higher) + stepsOf(scale, lower)) / 2;
  return Number.isNaN(mean) ? null : mean;
}

/** What is expected of a cell of a double award. */
export function expectedPair(scale: ScaleId): string {
  return pairScales.get(scale)?.expected ?? scaleOf(scale).expected;
}
