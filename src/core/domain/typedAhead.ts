/** Words for a cell of a sheet that is still to be made: by the sheet's mark, its row's key and its column's id. */
export interface AheadWords {
  readonly mark: string;
  readonly key: string;
  readonly column: string;
  /** "" takes back what was typed before: the cell starts as it usually does. */
  readonly text: string;
}

/** All that she typed and chose before there is a sheet to hold it. */
export interface TypedAhead {
  /** Each cell once, none of them "". */
  readonly words: readonly AheadWords[];
  /** Measures beyond those that an Indicators sheet usually starts with, in the order in which she added them. */
  readonly added: readonly string[];
  /** Usual ones that she does not want. */
  readonly dropped: readonly string[];
}

export const nothingAhead: TypedAhead = { words: [], added: [], dropped: [] };

/** True when anything is typed or chosen. */
export function hasAny({ words, added, dropped }: TypedAhead): boolean {
  return words.length + added.length + dropped.length > 0;
}

/** The same with more words; of a cell that has some already the later ones count. */
export function withWords(ahead: TypedAhead, words: readonly AheadWords[]): TypedAhead {
  const byCell = new Map([...ahead.words, ...words].map((each) => [cellOf(each), each]));
  return { ...ahead, words: [...byCell.values()].filter(({ text }) => text.trim() !== "") };
}

/** The same with an indicator listed or not. What was typed in its row comes back with it. */
export function withIndicator(ahead: TypedAhead, measure: string, isListed: boolean): TypedAhead {
  const [from, to] = isListed ? (["dropped", "added"] as const) : (["added", "dropped"] as const);
  if (ahead[from].includes(measure)) return { ...ahead, [from]: ahead[from].filter((id) => id !== measure) };
  return ahead[to].includes(measure) ? ahead : { ...ahead, [to]: [...ahead[to], measure] };
}

/** What is typed ahead for a cell; "" where nothing is. */
export function aheadText({ words }: TypedAhead, cell: Omit<AheadWords, "text">): string {
  return words.find((each) => cellOf(each) === cellOf(cell))?.text ?? "";
}

/** True when something is typed or chosen for a sheet of this mark. */
export function isAhead({ words, added, dropped }: TypedAhead, mark: string): boolean {
  return (
    words.some((each) => each.mark === mark) || (mark === "indicators" && added.length + dropped.length > 0)
  );
}

function cellOf({ mark, key, column }: Omit<AheadWords, "text">): string {
  return JSON.stringify([mark, key, column]);
}
