import { checksMark, keptRowPrefix, lostRowPrefix, wordChoiceOf } from "../domain/ownSheets";
import type { WordChoice } from "../domain/ownSheets";
import type { Decisions } from "../domain/question";
import { boxWords } from "../plans/typedBoxes";
import { headingRow } from "../refresh/addedNames";
import { lostWords } from "../refresh/lostWords";
import type { LostWords } from "../refresh/lostWords";
import type { GoneText, RefreshMemory, TypedCopy } from "../refresh/refreshMemory";
import { isOwnColumn, ownColumn } from "./ownColumn";
import type { StandingSheet } from "../sheet/typedText";

/** Before the id of words that lost their place, where a choice about them is handed to a run. */
export const wordDecisionPrefix = "words:";

/** What she decided about words that lost their place. */
export interface WordDecisions {
  readonly putBack: readonly LostWords[];
  /** The store's texts without those that go back, and with those that she leaves out marked so. */
  readonly gone: readonly GoneText[];
}

/**
 * Choices handed to the run beat those in the cells of the Checks sheet. Nobody is asked about what she typed while
 * the refresh that is being finished wrote that cell, where the cell is free: it goes back.
 */
export function wordDecisions(
  { gone, open }: Pick<RefreshMemory, "gone" | "open">,
  decisions: Decisions,
  standing: (mark: string) => StandingSheet | null,
): WordDecisions {
  const checks = standing(checksMark);
  const cells = new Map(checks?.rows.map((row) => [row.key, row.cells.get("accepted")?.text ?? ""]));
  const choiceFor = ({ id }: LostWords): WordChoice | null =>
    wordChoiceOf(decisions.get(wordDecisionPrefix + id) ?? cells.get(lostRowPrefix + id) ?? "");
  const isFree = ({ mark, key, column }: GoneText) =>
    !standing(mark)
      ?.rows.find((row) => row.key === key)
      ?.cells.has(column);
  const goesBack = ({ why, cells: lost }: LostWords) =>
    open !== null && why === "meanwhile" && lost.every(isFree);
  const words = lostWords(gone);
  const chosen = (choice: WordChoice) =>
    words.filter((each) => (choiceFor(each) ?? (goesBack(each) ? "Put back" : null)) === choice);
  const putBack = chosen("Put back");
  const [back, out] = [putBack, chosen("Leave out")].map(
    (each) => new Set(each.flatMap((item) => item.cells)),
  );
  return {
    putBack,
    gone: gone
      .filter((text) => !back?.has(text))
      .map((text) => (out?.has(text) ? { ...text, leftOut: true } : text)),
  };
}

/** Words on their way back, with the cells of hers that are to hold them. */
export interface ReturningWords {
  readonly words: LostWords;
  readonly cells: readonly TypedCopy[];
}

/** Where what she wrote over a cell of ours belongs: the cell of hers on the same row. */
const besideOurs: readonly { readonly keys: RegExp; readonly column: string }[] = [
  { keys: /^evidence:/, column: "wording" },
  { keys: /^(indicator|pupil):/, column: "note" },
  { keys: /^finding:/, column: "accepted" },
];

/** A row of the list of all actions, by the key that the action has on its plan. */
const listedAction = /^action:(a-\d+)$/;

/** True for what she wrote on the list of all actions, which only repeats the plans. */
export function isOnList({ why, key }: LostWords): boolean {
  return why === "overtyped" && listedAction.test(key);
}

/**
 * Back to where they stood; what stood over a cell of ours goes beside it, and what stood on the list of all actions
 * to the action's own plan.
 * @param planOf the mark of the recovery plan that an action is on; null when it is on none
 */
export function toOwnPlace(words: LostWords, planOf: (action: string) => string | null): ReturningWords {
  const { why, cells, key } = words;
  const action = listedAction.exec(key)?.[1] ?? "";
  const plan = isOnList(words) ? planOf(action) : null;
  if (plan !== null)
    return { words, cells: cells.map((text) => ({ ...copyOf(text), mark: plan, key: action })) };
  const beside = besideOurs.find(({ keys }) => keys.test(key))?.column;
  if (why === "overtyped" && beside === undefined) return toChecks(words);
  if (why !== "overtyped" || beside === undefined) return { words, cells: cells.map(copyOf) };
  return { words, cells: [{ ...asOne(words), column: beside }] };
}

/** Onto the sheet of findings, which always has room. */
function toChecks(words: LostWords): ReturningWords {
  const { id, key, sheet, cells } = words;
  const labelled = isOwnColumn(words)
    ? ownColumn(words).text
    : cells.map((cell) => `${boxWords(cell.key, cell.column)}: ${cell.text}`).join("\n");
  const one = asOne(words);
  const text = cells.length > 1 ? labelled : one.text;
  // There a number has no format by which it would show as what it is.
  const value = cells.length > 1 ? labelled : typeof one.value === "number" ? one.text : one.value;
  const shelf = { mark: checksMark, sheet, key: keptRowPrefix + id };
  const [first] = cells;
  const said = { first: "Put back", sheet, cells: boxWords(key, first?.column ?? "") };
  return {
    words,
    cells: [
      { ...shelf, column: "accepted", value, text },
      ...Object.entries(said).map(([column, words]) => ({ ...shelf, column, value: words, text: words })),
    ],
  };
}

/**
 * Words for which there is no cell go onto the sheet of findings; of a column that she had added only those whose
 * row is gone.
 */
export function withoutPlaceless(
  { words, cells }: ReturningWords,
  isPlaced: (copy: TypedCopy) => boolean,
): ReturningWords {
  if (cells.every(isPlaced)) return { words, cells };
  const isWord = ({ key }: TypedCopy) => !headingRow.test(key);
  const placed = isOwnColumn(words) ? cells.filter(isPlaced) : [];
  if (!placed.some(isWord)) return toChecks(words);
  const rest = words.cells.filter((copy, at) => isWord(copy) && !isPlaced(cells[at] ?? copy));
  return {
    words,
    cells: [...placed, ...(rest.length === 0 ? [] : toChecks({ ...words, cells: rest }).cells)],
  };
}

function asOne({ mark, sheet, key, cells }: LostWords): TypedCopy {
  const [first, ...more] = cells.map(copyOf);
  const text = cells.map((cell) => cell.text).join("\n");
  const value = first && more.length === 0 ? first.value : text;
  return { mark, sheet, key, column: first?.column ?? "", value, text };
}

/** Excel knows one kind of line break. */
function copyOf({ mark, sheet, key, column, value, text, format }: GoneText): TypedCopy {
  const plain = typeof value === "string" ? value.replaceAll("\r\n", "\n") : value;
  const copy = { mark, sheet, key, column, value: plain, text: text.replaceAll("\r\n", "\n") };
  return format === undefined ? copy : { ...copy, format };
}

/** A sheet as it will stand: words come back into empty cells and onto rows that went; nothing is written over. */
export function withReturning(
  standing: StandingSheet | null,
  cells: readonly TypedCopy[],
): StandingSheet | null {
  if (cells.length === 0) return standing;
  const rows = new Map(standing?.rows.map(({ key, cells: own }) => [key, new Map(own)]));
  for (const { key, column, value, text } of cells) {
    const row = rows.get(key) ?? new Map<string, { value: typeof value; text: string }>();
    if (!row.has(column)) row.set(column, { value, text });
    rows.set(key, row);
  }
  return { ...standing, rows: [...rows].map(([key, own]) => ({ key, cells: own })) };
}
