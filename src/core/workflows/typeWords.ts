import type { IsoDate } from "../domain/isoDate";
import { cornerKey } from "../domain/ownSheets";
import { typedKind } from "../plans/typedCells";
import type { TypedKind } from "../plans/typedCells";
import type { RawCell, RawSheet, RawWorkbook } from "../reader/rawWorkbook";
import type { HeldCell, SheetChange, Step } from "../refresh/changeSet";
import { standingLayout } from "../refresh/standingLayout";
import type { StandingLayout } from "../refresh/standingLayout";
import { oneAtATime } from "./oneAtATime";
import { HostError } from "./ports";
import type { SheetsToRead, WorkbookPort } from "./ports";
import { shownWords } from "./shownWords";
import { isSmallerNext } from "./smallerNext";
import { typedWrite } from "./typedWrite";
import type { TypedOn } from "./typedWrite";

/** Words for one cell of hers: where it is by sheet mark, row key and column id, and what was shown to her there. */
export interface WordsToType {
  readonly mark: string;
  readonly key: string;
  readonly column: string;
  /** As `shownWords` tells it; "" for an empty cell. */
  readonly seen: string;
  /** "" empties the cell. */
  readonly text: string;
}

/**
 * What became of them. `changed`: something else stands there now; `formula`: her own formula stands there;
 * `gone`: sheet, row or column is not there any more; `notHers`: the page does not declare that cell as hers.
 */
export type TypedOutcome = "typed" | "asItWas" | "changed" | "formula" | "gone" | "notHers";

export interface TypedWords {
  readonly words: WordsToType;
  readonly outcome: TypedOutcome;
  /** What stands in the cell now; "" where nothing does. */
  readonly stands: string;
}

const mostTries = 3;

/**
 * Types into cells of hers at her command. Each is found by mark, key and column at that moment, and written only
 * while it still holds what she was shown; nothing else in the workbook changes, the store least of all, so that the
 * next refresh meets the words as it meets all that she types on a sheet. A refresh of the same workbook is waited for.
 * @returns what became of each, in their order
 * @throws HostError when the workbook cannot be read or refuses to be written
 */
export function typeWords(
  port: WorkbookPort,
  words: readonly WordsToType[],
  on: IsoDate,
): Promise<readonly TypedWords[]> {
  return oneAtATime(port, () => typeInTurn(port, words, on));
}

/** The same for a job that has its turn already. */
export async function typeInTurn(
  port: WorkbookPort,
  words: readonly WordsToType[],
  on: IsoDate,
): Promise<readonly TypedWords[]> {
  const begun = new Set<WordsToType>();
  for (let tries = 1; ; tries += 1) {
    const workbook = await port.read(undefined, whatToRead(words));
    const placed = words.map((each) => placedWords(each, workbook, on));
    const sheets = changesFor(placed);
    try {
      if (sheets.length > 0) await port.apply({ sheets, store: null });
      return placed.map(({ told }) => (begun.has(told.words) ? asTyped(told) : told));
    } catch (error) {
      if (isSmallerNext(port, error)) {
        placed.forEach(({ told, into }) => (into ? begun.add(told.words) : undefined));
        tries -= 1;
        continue;
      }
      const isChanged = error instanceof HostError && error.code === "changed-meanwhile";
      if (!isChanged || tries >= mostTries) throw error;
    }
  }
}

/** What Excel took of a request that it refused for its size stands there by the next look, and was typed all the same. */
function asTyped(told: TypedWords): TypedWords {
  return told.outcome === "asItWas" ? { ...told, outcome: "typed" } : told;
}

/** Only the sheets that are typed on. Which calendar the workbook has may show on her own sheets alone. */
function whatToRead(words: readonly WordsToType[]): SheetsToRead {
  const isDay = words.some(({ mark, key, column }) => typedKind(mark, key, column) === "day");
  const marks = new Set(words.map(({ mark }) => mark));
  return isDay ? "all" : (mark) => marks.has(mark);
}

/** Words with what becomes of them, and the cell that they go into, if they do. */
interface PlacedWords {
  readonly told: TypedWords;
  readonly into: { readonly holds: readonly HeldCell[]; readonly step: Step } | null;
}

function placedWords(words: WordsToType, workbook: RawWorkbook, on: IsoDate): PlacedWords {
  const told = (outcome: TypedOutcome, stands = ""): PlacedWords => ({
    told: { words, outcome, stands },
    into: null,
  });
  const kind = typedKind(words.mark, words.key, words.column);
  if (kind === null) return told("notHers");
  const layout = layoutOf(workbook, words.mark);
  const row = layout?.keys.indexOf(words.key) ?? -1;
  const column = layout?.columns.get(words.column) ?? -1;
  if (layout === null || row < 0 || column < 0) return told("gone");
  const cell = layout.sheet.rows[row]?.[column] ?? null;
  const stands = shownWords(cell);
  if (cell?.hasFormula) return told("formula", stands);
  if (stands !== plain(words.seen)) return told(stands === plain(words.text) ? "asItWas" : "changed", stands);
  if (stands === plain(words.text)) return told("asItWas", stands);
  const at: TypedOn = { on, dateSystem: workbook.dateSystem };
  return {
    told: { words, outcome: "typed", stands: plain(words.text) },
    into: { holds: heldCells(layout, row, column, cell), step: writeStep(row, column, words.text, kind, at) },
  };
}

function writeStep(row: number, column: number, text: string, kind: TypedKind, at: TypedOn): Step {
  return { kind: "writeCells", row, column, cells: [[typedWrite(text, kind, at)]] };
}

/** The cell, and what it is known by: its row's key and its column's id. */
function heldCells(
  { columns, sheet }: StandingLayout,
  row: number,
  column: number,
  cell: RawCell | null,
): readonly HeldCell[] {
  const keyColumn = columns.get("key") ?? -1;
  const corner = sheet.rows.findIndex((cells) => cells[keyColumn]?.value === cornerKey);
  const held = (r: number, c: number): HeldCell => ({
    row: r,
    column: c,
    value: sheet.rows[r]?.[c]?.value ?? null,
  });
  return [
    held(row, keyColumn),
    held(corner, keyColumn),
    held(corner, column),
    { row, column, value: cell?.value ?? null },
  ];
}

function layoutOf({ sheets }: RawWorkbook, mark: string): StandingLayout | null {
  const sheet = sheets.find((each: RawSheet) => each.mark === mark);
  return sheet ? standingLayout(sheet) : null;
}

/** One change for each sheet. */
function changesFor(placed: readonly PlacedWords[]): readonly SheetChange[] {
  const due = placed.flatMap(({ told: { words }, into }) => (into ? [{ mark: words.mark, ...into }] : []));
  const marks = [...new Set(due.map(({ mark }) => mark))];
  return marks.map((mark) => {
    const own = due.filter((each) => each.mark === mark);
    return {
      kind: "update",
      mark,
      steps: own.map(({ step }) => step),
      holds: own.flatMap(({ holds }) => holds),
    };
  });
}

function plain(text: string): string {
  return text.trim() === "" ? "" : text.replaceAll(/\r\n?/g, "\n");
}
