import { keptRowPrefix, lostRowPrefix, readyRowPrefix, wordChoiceOf } from "../domain/ownSheets";
import { standingCell } from "./standingLayout";
import type { StandingLayout } from "./standingLayout";

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

/**
 * What is to stand in our cells of a row that is kept only because something of hers is on it: its name stays,
 * the figures go, and one cell says why it is still there.
 */
export function leftOverCells(layout: StandingLayout, key: string): ReadonlyMap<string, string | null> {
  const hers = herColumnIds(key);
  const named = /^(?:indicator|pupil|finding):/.test(key) ? "first" : null;
  const ours = [...layout.columns.keys()].filter((id) => id !== "key" && id !== named && !hers.has(id));
  const said = ours.find((id) => id !== "no");
  return new Map(ours.map((id) => [id, id === said ? leftOverText : null]));
}

/**
 * True when a row holds something an officer typed: in one of her columns, or in a column that she added.
 * Such a row is never deleted.
 */
export function holdsTyping(layout: StandingLayout, row: number, key: string): boolean {
  const hers = herColumnIds(key);
  const ours = new Set([...layout.columns].filter(([id]) => !hers.has(id)).map(([, column]) => column));
  return (layout.sheet.rows[row] ?? []).some((cell, column) => {
    const typed = ours.has(column) ? null : standingCell(cell);
    return typed !== null && !isChoice(key, typed.text);
  });
}

/** What she chose for words that lost their place is no text to be kept: it is done, and the row goes. */
function isChoice(key: string, text: string): boolean {
  return key.startsWith(lostRowPrefix) && wordChoiceOf(text) !== null;
}
