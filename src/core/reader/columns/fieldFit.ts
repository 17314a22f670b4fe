import { parseDecimal } from "../../domain/exact";
import type { IsoDate } from "../../domain/isoDate";
import { progressOnTrack } from "../../domain/measures/termly/onTrack";
import { plainText } from "../../domain/plainText";
import type { ReadyScore } from "../../domain/readyScores";
import { cellAt, shownText } from "../cells";
import type { RawCell } from "../rawWorkbook";
import type { PupilList } from "../sheets/pupilList";
import type { TrackerColumnId } from "../trackerColumns";
import { figureOf } from "../values/figureText";
import { noValue, yesNoWords } from "../values/wordLists";
import { fieldValues } from "./fieldValues";

/**
 * What the cells below say of a heading that is doubtful: they can hold nothing else ("dates at which pupils
 * were born"), they could be what it says, or they are something else. `blank` where nothing stands there.
 */
export type FieldFit = "proves" | "fits" | "refutes" | "blank";

const cellsLookedAt = 30;

/** Whether a column's first cells are what a field holds; half of them must be. */
export function fieldFit(
  list: PupilList,
  column: number,
  field: TrackerColumnId,
  asAt: IsoDate,
  share = 0.5,
): FieldFit {
  const cells = firstValues(list, column);
  if (cells.length === 0) return "blank";
  const { holds, never, proof } = fieldValues[field];
  const fitting = cells.filter((cell) => holds(cell, asAt));
  if (
    fitting.length < cells.length * share ||
    (never !== undefined && cells.some((cell) => never(cell, asAt)))
  )
    return "refutes";
  return proof(fitting.map(shownText)) ? "proves" : "fits";
}

/**
 * Whether a column's first cells are all yes and no, as a ready answer is. On track is each officer's own measure:
 * nothing in the cells proves that it is ours.
 */
export function answersFit(list: PupilList, column: number, measure: string): FieldFit {
  const cells = firstValues(list, column);
  if (cells.length === 0) return "blank";
  if (!cells.every((cell) => yesNoWords.has(plainText(shownText(cell))))) return "refutes";
  return measure === progressOnTrack.id ? "fits" : "proves";
}

/** Whether half of a column's first cells are such scores, which other numbers may be as well. */
export function scoresFit(list: PupilList, column: number, { from, to }: ReadyScore): FieldFit {
  const cells = firstValues(list, column);
  if (cells.length === 0) return "blank";
  const fitting = cells.filter((cell) => {
    const figure = parseDecimal(figureOf(cell)?.figure ?? "");
    return figure !== null && figure.gte(from) && figure.lte(to);
  });
  return fitting.length * 2 < cells.length ? "refutes" : "fits";
}

/** The first cells in which a value stands. */
function firstValues(list: PupilList, column: number): RawCell[] {
  const cells: RawCell[] = [];
  for (let row = list.firstRow; row < list.endRow && cells.length < cellsLookedAt; row++) {
    const cell = cellAt(list.sheet, row, column);
    if (cell !== null && cell.type !== "error" && noValue(shownText(cell)) === null) cells.push(cell);
  }
  return cells;
}

/** Fields whose values are like those of no other column. */
const telling: readonly TrackerColumnId[] = [
  "upn",
  "dateOfBirth",
  "sex",
  "ethnicity",
  "senProvision",
  "primaryNeed",
  "legalStatus",
];

/** The field that a column of an unknown heading must hold by its values, and that no other column of the list gives. */
export function fieldOf(
  list: PupilList,
  given: ReadonlyMap<TrackerColumnId, unknown>,
  column: number,
  asAt: IsoDate,
): TrackerColumnId | null {
  const missing = telling.filter((field) => !given.has(field));
  return missing.find((field) => fieldFit(list, column, field, asAt, 1) === "proves") ?? null;
}
