import type { FineGrade } from "./gradeReading";
import type { Notation } from "./notation";
import type { Scale } from "./scale";
import { stepsOf } from "./scales";

/** A whole grade, and what was typed beside it. */
export interface MarkedGrade {
  readonly code: string;
  readonly fine?: FineGrade;
}

/**
 * What letters behind a whole grade do to it, by the way a column is written. Source: our own, from how schools
 * split a grade in three; reviewed November 2026.
 */
const byLetters: Readonly<Record<NonNullable<Notation["letters"]>, ReadonlyMap<string, string>>> = {
  "a to c": new Map([["a", "+"], ["b", ""], ["c", "-"]]), // prettier-ignore
  steps: new Map([
    ...["s", "sec", "secure"].map((word) => [word, "+"] as const),
    ...["w", "d", "dev", "developing", "within"].map((word) => [word, ""] as const),
    ...["b", "e", "em", "emerging", "beg", "beginning"].map((word) => [word, "-"] as const),
  ]),
};

/**
 * A grade with a fine mark: the whole grade that counts, and the mark. Null for any other text, and for a mark
 * that the column does not have. A minus that counts as the whole grade is no mark.
 */
export function markedGrade(plain: string, scale: Scale, notation: Notation): MarkedGrade | null {
  const [, typed, mark] = scale.fineGrade?.exec(plain) ?? [];
  if (typed === undefined || mark === undefined) return null;
  const whole = typed.toUpperCase();
  // Legacy letters ended before anybody was asked what a minus means: the letter counts, and the mark beside it.
  if (scale.id === "A*-G") return { code: whole, fine: { whole, by: mark === "+" ? "+" : "-" } };
  if (mark === "+") return { code: whole, fine: { whole, by: "+" } };
  if (/[a-z]/.test(mark)) return lettered(whole, mark, notation);
  if (/\d/.test(mark)) return notation.decimals ? marked(whole, decimalPart(mark)) : null;
  return notation.minus === "whole"
    ? { code: whole }
    : { code: gradeBelow(whole, scale), fine: { whole, by: "-" } };
}

function lettered(whole: string, letter: string, { letters }: Notation): MarkedGrade | null {
  const by = letters === null ? undefined : byLetters[letters].get(letter);
  return by === undefined ? null : marked(whole, by);
}

function marked(whole: string, by: string): MarkedGrade {
  return by === "" ? { code: whole } : { code: whole, fine: { whole, by } };
}

/** ".5" of ".50" and ",5"; nothing of ".0". */
function decimalPart(mark: string): string {
  const digits = mark.slice(1).replace(/0+$/, "");
  return digits === "" ? "" : `.${digits}`;
}

/** The grade below one that may have a fine mark: below 1 stands U. */
export function gradeBelow(whole: string, scale: Scale): string {
  const steps = stepsOf(scale.id, whole);
  return scale.grades.flatMap((grade) => (grade.steps === steps - 1 ? grade.code : [])).join("");
}
