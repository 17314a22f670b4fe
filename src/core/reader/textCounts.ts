/** Texts of cells, by how often each stands there: a column says few different things in very many cells. */
export class TextCounts {
  private constructor(private readonly counts: ReadonlyMap<string, number>) {}

  static of(texts: Iterable<string>): TextCounts {
    const counts = new Map<string, number>();
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    return new TextCounts(counts);
  }

  static joined(parts: readonly TextCounts[]): TextCounts {
    const counts = new Map<string, number>();
    for (const part of parts)
      for (const [text, count] of part.counts) counts.set(text, (counts.get(text) ?? 0) + count);
    return new TextCounts(counts);
  }

  /** Each different text once, in the order first seen. */
  get different(): readonly string[] {
    return [...this.counts.keys()];
  }

  /** How many texts there are. */
  get total(): number {
    return this.count(() => true);
  }

  /** How many are of a kind; each different text is looked at once. */
  count(isOfKind: (text: string) => boolean): number {
    let found = 0;
    for (const [text, count] of this.counts) if (isOfKind(text)) found += count;
    return found;
  }

  /** Those of a kind alone. */
  only(isOfKind: (text: string) => boolean): TextCounts {
    return new TextCounts(new Map([...this.counts].filter(([text]) => isOfKind(text))));
  }
}
