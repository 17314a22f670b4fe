/** A cell that only points at the one above it. */
const pointsUp = /^[\s•·*–-]*(?:as|see) above[\s.]*$|^[\s•·*–-]*ditto[\s.]*$/i;

/** True for "As above", "· As above." and "ditto". */
export function isAsAbove(text: string): boolean {
  return pointsUp.test(text);
}

/** What one column says of a row. */
export interface RowText {
  readonly key: string;
  readonly text: string;
}

/** Finds the row that an "As above" was read to mean when it was typed; null where it was not read yet. */
export type MeantThen = (row: RowText) => RowText | null;

/**
 * The row that each row speaks of, by its key: itself, or for "As above" the one above. Where that was read before it is
 * the row that stood above it then, wherever both have moved since, and with what that row says now. Text without words
 * is of one that nothing is known of.
 * @param now rows from the top down
 */
export function rowsMeant(
  now: readonly RowText[],
  then: MeantThen = () => null,
): ReadonlyMap<string, RowText> {
  const texts = new Map(now.map(({ key, text }) => [key, text]));
  const above = rowsAbove(now);
  return new Map(
    now.map((row) => {
      if (!isAsAbove(row.text)) return [row.key, row];
      const meant = then(row) ?? above.get(row.key) ?? { key: row.key, text: "" };
      const text = texts.get(meant.key) ?? "";
      return [row.key, text === "" || isAsAbove(text) ? meant : { key: meant.key, text }];
    }),
  );
}

/** What stands above each "As above" of a column. */
function rowsAbove(rows: readonly RowText[]): ReadonlyMap<string, RowText> {
  const found = new Map<string, RowText>();
  let above: RowText | null = null;
  for (const row of rows) {
    if (!isAsAbove(row.text)) above = row;
    else if (above) found.set(row.key, above);
  }
  return found;
}
