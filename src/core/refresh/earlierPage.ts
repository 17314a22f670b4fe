import type { KeptPage, KeptRow } from "./pageImage";

/** Rows of the later page that the earlier one has as well: first and last, 0-based, inclusive. */
export type SharedRows = readonly [first: number, last: number];

/** A page as it was one refresh ago, told by its difference from the page of now. */
export interface EarlierPage extends Omit<KeptPage, "rows"> {
  readonly rows: readonly (KeptRow | SharedRows)[];
}

/** What to remember of `before` beside `after`: the rows that differ whole, the rest as runs of rows of `after`. */
export function earlierPage(before: KeptPage, after: KeptPage): EarlierPage {
  const placeOf = new Map(after.rows.map((row, index) => [JSON.stringify(row), index]));
  const rows: (KeptRow | SharedRows)[] = [];
  for (const row of before.rows) {
    const place = placeOf.get(JSON.stringify(row));
    const last = rows.at(-1);
    if (place === undefined) rows.push(row);
    else if (isShared(last) && last[1] === place - 1) rows[rows.length - 1] = [last[0], place];
    else rows.push([place, place]);
  }
  return { columns: before.columns, print: before.print, rows };
}

/** The page as it was, from its difference and the page of now. */
export function pageBefore(earlier: EarlierPage, after: KeptPage): KeptPage {
  const rows = earlier.rows.flatMap((row) => (isShared(row) ? after.rows.slice(row[0], row[1] + 1) : [row]));
  return { ...earlier, rows };
}

function isShared(row: KeptRow | SharedRows | undefined): row is SharedRows {
  return typeof row?.[0] === "number";
}
