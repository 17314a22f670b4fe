/** A cell that only points at the one above it. */
const pointsUp = /^[\s•·*–-]*(?:as|see) above[\s.]*$|^[\s•·*–-]*ditto[\s.]*$/i;

/** True for "As above", "· As above." and "ditto". */
export function isAsAbove(text: string): boolean {
  return pointsUp.test(text);
}

/** Texts from the top down, each "As above" replaced by what stands above it; the first has nothing above. */
export function withoutAsAbove(texts: readonly string[]): readonly string[] {
  return entriesAbove(texts, (text) => text);
}

/** As `withoutAsAbove`, of what has a text: "As above" stands for the whole entry above it. */
export function entriesAbove<T>(entries: readonly T[], textOf: (entry: T) => string): readonly T[] {
  let above: T | null = null;
  return entries.map((entry) => {
    if (!isAsAbove(textOf(entry))) above = entry;
    return above === null || textOf(above) === "" ? entry : above;
  });
}
