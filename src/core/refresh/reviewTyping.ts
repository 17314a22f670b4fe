import type { TypedCopy } from "./refreshMemory";

/** What became of the typed text that the store remembers. */
export interface TypingReview {
  /** Cells that were filled last time and are not now, on sheets that still stand. */
  readonly gone: readonly TypedCopy[];
  /** Filled cells that stand now. */
  readonly kept: number;
  /** Cells filled again from the store because their sheet had been deleted. */
  readonly putBack: number;
}

/**
 * Compares typed text now with the store's copy. The sheet wins; what is gone is listed, never dropped silently.
 * @param standing marks of sheets that were there when the refresh began
 */
export function reviewTyping(
  remembered: readonly TypedCopy[],
  now: readonly TypedCopy[],
  standing: ReadonlySet<string>,
): TypingReview {
  const place = ({ mark, key, column }: TypedCopy) => [mark, key, column].join("\n");
  const filled = new Set(now.map(place));
  return {
    gone: remembered.filter((copy) => !filled.has(place(copy))),
    kept: now.filter(({ mark }) => standing.has(mark)).length,
    putBack: now.filter(
      (copy) => !standing.has(copy.mark) && remembered.some((old) => place(old) === place(copy)),
    ).length,
  };
}
