import { pairLabel, readPair } from "../../domain/grades/gradePair";
import { signsOnly } from "../../domain/grades/fineMarks";
import type { FineMarks } from "../../domain/grades/fineMarks";
import { readGrade } from "../../domain/grades/readGrade";
import type { ReadGrade } from "../../domain/grades/readGrade";
import type { ScaleId } from "../../domain/grades/gradeReading";
import type { TextCounts } from "../textCounts";

/**
 * Whether the cells of a column are double awards: `sure` where the subject is one or most cells are pairs;
 * `perhaps` under science with single grades, where 5/4 may be a doubt between two grades and only 54 is a pair.
 */
export type DoubleAward = "sure" | "perhaps" | "no";

/** Two grades parted by a sign, which are a doubt elsewhere. */
const parted = /[-–/]/;

/**
 * Reads a cell of a double award: a pair with both grades, of which the lower one is the code, or a single
 * grade. Two grades that no award has, as 95 and 34, cannot be read: neither of them may be taken.
 */
export function readDouble(
  text: string,
  scale: ScaleId,
  marks: FineMarks = signsOnly,
  double: DoubleAward = "sure",
): ReadGrade {
  const doubtful = double === "no" || (double === "perhaps" && parted.test(text));
  const pair = doubtful ? undefined : readPair(text, scale);
  if (pair === undefined) return readGrade(text, scale, marks);
  if (pair === null) return { reading: { kind: "unreadable", raw: text }, tidied: false };
  const reading = { kind: "grade", code: pair.lower, raw: text, pair } as const;
  return { reading, tidied: pairLabel(pair) !== text };
}

/** True when at least half of the texts are pairs. */
export function arePairs(texts: TextCounts, scale: ScaleId): boolean {
  return texts.total > 0 && texts.count((text) => readPair(text, scale) != null) * 2 >= texts.total;
}
