import type { Notation } from "./notation";
import { scaleOf } from "./scales";

/**
 * What schools' words for age-related expectations stand for among teacher assessments. Source: our own, and so
 * asked about wherever the two stand together; reviewed November 2026.
 */
const bands: ReadonlyMap<string, string> = new Map([
  ["towards", "WTS"],
  ["at", "EXS"],
  ["above", "GDS"],
]);

/** Words longer than a letter: B and T are codes of the tests. */
const words: ReadonlyMap<string, string> = new Map(
  scaleOf("age related").grades.flatMap(({ code, aliases }) =>
    [code, ...aliases].filter((word) => word.length > 1).map((word) => [word, code] as const),
  ),
);

/** True for a word of age-related expectations that is no teacher assessment: At, Above. */
export function isAgreedWord(plain: string): boolean {
  return words.has(plain);
}

/** The teacher assessment that Below, At or Above stands for in a column that has such words; else null. */
export function agreedGrade(plain: string, { below }: Notation): string | null {
  const code = words.get(plain);
  return below === null || code === undefined ? null : (bands.get(code) ?? below);
}
