import { pairBelow, pairLabel, readPair } from "../../domain/grades/gradePair";
import { plainNotation } from "../../domain/grades/notation";
import type { Notation } from "../../domain/grades/notation";
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
  notation: Notation = plainNotation,
  double: DoubleAward = "sure",
): ReadGrade {
  const doubtful = double === "no" || (double === "perhaps" && parted.test(text));
  const [bare, mark] = doubtful ? [text, ""] : apart(text, scale);
  const typed = doubtful ? undefined : readPair(bare, scale);
  if (typed === undefined) return readGrade(text, scale, notation);
  if (typed === null) return { reading: { kind: "unreadable", raw: text }, tidied: false };
  const lowered = mark === "-" && notation.minus === "below";
  const pair = lowered ? pairBelow(typed, scale) : typed;
  const by = mark === "+" || lowered ? mark : "";
  const fine = by === "" ? {} : { fine: { whole: pairLabel(typed), by } };
  const reading = { kind: "grade", code: pair.lower, raw: text, pair, ...fine } as const;
  return { reading, tidied: pairLabel(pair) !== text };
}

const markedPair = /^([1-9] ?[-–/]? ?[1-9]) ?([+=\-–−])$/;

/** A pair and the fine mark behind it: "44+", "5-4-". */
function apart(text: string, scale: ScaleId): readonly [bare: string, mark: string] {
  const [, bare = text, mark = ""] = scale === "9-1" ? (markedPair.exec(text.trim()) ?? []) : [];
  return [bare, mark.replace(/[–−]/, "-")];
}

/** True when at least half of the texts are pairs. */
export function arePairs(texts: TextCounts, scale: ScaleId): boolean {
  return texts.total > 0 && texts.count((text) => readPair(text, scale) != null) * 2 >= texts.total;
}
