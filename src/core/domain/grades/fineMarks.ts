import type { FineGrade } from "./gradeReading";
import type { Scale } from "./scale";
import { stepsOf } from "./scales";

/** What fine marks behind whole GCSE grades mean in a column. */
export interface FineMarks {
  /** What a minus means: the whole grade all the same, or the grade below, as it is not secure. */
  readonly minus: "whole" | "below";
  /** Whether 4a, 4b and 4c are a strong 4, a 4 and a weak 4. */
  readonly letters: boolean;
  /** Whether 4.5 is half a grade above 4. */
  readonly decimals: boolean;
}

/** Signs only. */
export const signsOnly: FineMarks = { minus: "whole", letters: false, decimals: false };

/** A whole grade, and what was typed beside it. */
export interface MarkedGrade {
  readonly code: string;
  readonly fine?: FineGrade;
}

const byLetter: ReadonlyMap<string, string> = new Map([
  ["a", "+"],
  ["b", ""],
  ["c", "-"],
]);

/**
 * A grade with a fine mark: the whole grade that counts, and the mark. Null for any other text, and for a mark
 * that the column does not have. A minus that counts as the whole grade is no mark.
 */
export function markedGrade(plain: string, scale: Scale, marks: FineMarks): MarkedGrade | null {
  const [, whole, mark] = scale.fineGrade?.exec(plain) ?? [];
  if (whole === undefined || mark === undefined) return null;
  if (mark === "+") return { code: whole, fine: { whole, by: "+" } };
  const letter = byLetter.get(mark);
  if (letter !== undefined) return marks.letters ? marked(whole, letter) : null;
  if (/\d/.test(mark)) return marks.decimals ? marked(whole, decimalPart(mark)) : null;
  return marks.minus === "whole"
    ? { code: whole }
    : { code: gradeBelow(whole, scale), fine: { whole, by: "-" } };
}

function marked(whole: string, by: string): MarkedGrade {
  return by === "" ? { code: whole } : { code: whole, fine: { whole, by } };
}

/** ".5" of ".50" and ",5"; nothing of ".0". */
function decimalPart(mark: string): string {
  const digits = mark.slice(1).replace(/0+$/, "");
  return digits === "" ? "" : `.${digits}`;
}

/** The lowest grade with fine marks is not the lowest of its scale: below 1 stands U. */
function gradeBelow(whole: string, scale: Scale): string {
  const steps = stepsOf(scale.id, whole);
  return scale.grades.flatMap((grade) => (grade.steps === steps - 1 ? grade.code : [])).join("");
}
