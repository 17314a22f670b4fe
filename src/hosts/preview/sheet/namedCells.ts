import { columnNumber } from "../../xlsx/page/cellAddress";
import type { ShownSheet } from "../../xlsx/showing/shownSheet";
import type { Selection } from "./selection";

/**
 * The cells `K31`, `A5:Z5`, `5:5` or `F:F`, from the first to the last of them that is drawn; where all of a row or
 * column is hidden its place is kept. Null where these are no cells.
 */
export function namedCells(cells: string, { rows, columns }: ShownSheet): Selection | null {
  const found = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(cells);
  if (!found || cells === "") return null;
  const [, firstLetters = "", firstNumber = "", lastLetters = firstLetters, lastNumber = firstNumber] = found;
  const heights = rows.map(({ height }) => height);
  const [top, bottom] = span(firstNumber, lastNumber, heights, (text) => Number(text) - 1);
  const [left, right] = span(firstLetters, lastLetters, columns, columnNumber);
  return { at: { row: top, column: left }, to: { row: bottom, column: right } };
}

/** First and last of a stretch of rows or columns; without names it is all of them. */
function span(
  first: string,
  last: string,
  sizes: readonly number[],
  numbered: (text: string) => number,
): readonly [number, number] {
  const from = first === "" ? 0 : numbered(first);
  const until = last === "" ? sizes.length - 1 : numbered(last);
  const drawn = sizes.flatMap((size, place) => (size > 0 && place >= from && place <= until ? [place] : []));
  return [drawn[0] ?? from, drawn.at(-1) ?? until];
}
