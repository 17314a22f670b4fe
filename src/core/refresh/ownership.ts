import { keptRowPrefix, lostRowPrefix, readyRowPrefix, wordChoiceOf } from "../domain/ownSheets";
import { orderColumn } from "../sheet/listOrder";
import { notDrawn } from "./drawnNames";
import type { DrawnNames } from "./drawnNames";
import { standingCell } from "./standingLayout";
import type { StandingLayout } from "./standingLayout";
import { termOfWords } from "./termOfWords";

/** Rows of actions and reasons: they are the officer's from end to end. */
const herRow = /^(a|reason)-\d+$/;

/** Blank rows for an action; beside them we may suggest one. */
const spareRow = /^spare:action-\d+$/;

/** Rows of the tables that we start and that are hers from then on. */
const contextRow = /^(spare:)?context-\d+$/;
const libraryRow = /^(spare:)?library-\d+$/;

/** Rows of earlier years that she typed into the History: hers in every column. */
const earlierRow = /^(spare:)?earlier-\d+$/;

/** Whose the cells are, for rows that the data no longer call for. Everything else on them is ours. */
const officersColumns: readonly { readonly rows: RegExp; readonly columns: readonly string[] }[] = [
  { rows: /^evidence:/, columns: ["wording"] },
  { rows: contextRow, columns: ["first", "year", "text", "source", "indicator"] },
  { rows: libraryRow, columns: ["first", "action", "lead", "by", "success"] },
  { rows: herRow, columns: ["action", "lead", "due", "status"] },
  { rows: spareRow, columns: ["action", "lead", "due", "status"] },
  { rows: /^progress:a-\d+$/, columns: ["progress", "before", "status"] },
  { rows: /^(indicator|pupil):/, columns: ["note"] },
  { rows: /^finding:/, columns: ["accepted"] },
  { rows: new RegExp(`^${readyRowPrefix}`), columns: ["accepted"] },
  { rows: new RegExp(`^(${keptRowPrefix}|${lostRowPrefix})`), columns: ["accepted"] },
];

/** Rows on which nothing of ours goes back when a refresh is put back. */
export function isHerRow(key: string): boolean {
  return [herRow, earlierRow].some((row) => row.test(key));
}

/** Rows that come and go with her alone, while what we say beside them is of the refresh. */
export function isStartedRow(key: string): boolean {
  return [spareRow, contextRow, libraryRow].some((row) => row.test(key));
}

/** True for a cell of hers on one of her rows; the number beside an action is ours. */
export function isHerCell(key: string, column: string): boolean {
  return earlierRow.test(key) || herColumnIds(key).has(column);
}

function herColumnIds(key: string): ReadonlySet<string> {
  return new Set(officersColumns.find(({ rows }) => rows.test(key))?.columns ?? []);
}

/** What a row says that is kept for her sake alone. */
const leftOverText = "No longer on this page";

/** Rows whose first cell names what they are about: the name stays as long as the row. */
const namedRow = /^(?:indicator|pupil|finding):/;

/**
 * What is to stand in our cells of a row that is kept only because something of hers is on it: its name stays
 * and the term that her words are of, the figures go, and one cell says why it is still there. What she typed beside our cells, or over them, stays.
 */
export function leftOverCells(
  layout: StandingLayout,
  row: number,
  key: string,
  known: DrawnNames,
): ReadonlyMap<string, string | null> {
  const hers = new Set([...herColumnIds(key), ...typedBeside(layout, row, key, known)]);
  const stays = ["key", namedRow.test(key) ? "first" : null, termOfWords(layout, row, key)];
  const ours = [...layout.columns.keys()].filter((id) => !stays.includes(id) && !hers.has(id));
  const textOf = (id: string) => String(layout.sheet.rows[row]?.[layout.columns.get(id) ?? -1]?.value ?? "");
  // A sentence that runs over the whole row stands where others have their number.
  const isSentence = (id: string) => id !== orderColumn && (id !== "no" || /\p{L}{2}/u.test(textOf(id)));
  // Where she typed over a sentence that runs over the row, no cell is left in which anything could be said.
  const isHersAlone = ours.every((id) => textOf(id) === "");
  const said = ours.find((id) => textOf(id) === leftOverText) ?? (isHersAlone ? null : ours.find(isSentence));
  return new Map(ours.map((id) => [id, id === said ? leftOverText : null]));
}

/** A choice from a list beside a sentence of ours says nothing without it. */
const tick = /^\s*(?:yes|no|y|x|✓|true|false|green|amber|red)\s*$/i;

/** Our columns of a row that is about to go in which something stands that is not ours. */
function typedBeside(
  layout: StandingLayout,
  row: number,
  key: string,
  known: DrawnNames,
): ReadonlySet<string> {
  const cells = layout.sheet.rows[row] ?? [];
  const isLeftOver = cells.some((cell) => cell?.value === leftOverText);
  const isOurs = (id: string) =>
    cells[layout.columns.get(id) ?? -1]?.value === leftOverText ||
    (isLeftOver && id === "first" && namedRow.test(key));
  const isTick = (id: string) => tick.test(String(cells[layout.columns.get(id) ?? -1]?.value ?? ""));
  return new Set([...notDrawn(layout, row, key, known)].filter((id) => !isOurs(id) && !isTick(id)));
}

/**
 * True when a row holds something an officer typed: in one of her columns, in a column that she added, or in a
 * cell of ours that was drawn otherwise. Such a row is never deleted.
 * @param known names of the cells as drawn last; none where they are not known
 */
export function holdsTyping(layout: StandingLayout, row: number, key: string, known: DrawnNames): boolean {
  const hers = herColumnIds(key);
  const ours = new Set([...layout.columns].filter(([id]) => !hers.has(id)).map(([, column]) => column));
  const isHers = (layout.sheet.rows[row] ?? []).some((cell, column) => {
    const typed = ours.has(column) ? null : standingCell(cell);
    return typed !== null && !isChoice(key, typed.text);
  });
  return isHers || [...typedBeside(layout, row, key, known)].some((id) => !hers.has(id));
}

/** What she chose for words that lost their place is no text to be kept: it is done, and the row goes. */
function isChoice(key: string, text: string): boolean {
  return key.startsWith(lostRowPrefix) && wordChoiceOf(text) !== null;
}
