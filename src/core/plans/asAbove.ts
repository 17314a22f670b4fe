/** A cell that only points at the one above it. */
const pointsUp = /^[\s•·*–-]*(?:as|see) above[\s.]*$|^[\s•·*–-]*ditto[\s.]*$/i;

/** True for "As above", "· As above." and "ditto". */
export function isAsAbove(text: string): boolean {
  return pointsUp.test(text);
}

/** Texts from the top down, each "As above" replaced by what stands above it; the first has nothing above. */
export function withoutAsAbove(texts: readonly string[]): readonly string[] {
  let above = "";
  return texts.map((text) => {
    if (!isAsAbove(text)) above = text;
    return isAsAbove(text) && above !== "" ? above : text;
  });
}
