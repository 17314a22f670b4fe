import type { Said } from "./mention";

/** One way in which numbers are written. Rows are tried in order, and what one has read is read no more. */
export interface Phrase {
  readonly id: string;
  /** Global, on evened-out text; every repetition is bounded, so that reading takes time in line with length. */
  readonly pattern: RegExp;
  /** What the match says; null leaves its characters to later rows. */
  readonly says: (match: RegExpExecArray, plain: string) => Said | null;
}

export const phrase = (id: string, pattern: string, says: Phrase["says"]): Phrase => ({
  id,
  pattern: new RegExp(pattern, "g"),
  says,
});
