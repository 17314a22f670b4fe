import { checksMark } from "../domain/ownSheets";
import { cellName } from "../domain/place";
import type { HeldBack } from "../domain/heldBack";
import type { AheadWords, TypedAhead } from "../domain/typedAhead";
import type { RawCell, RawSheet, RawWorkbook } from "../reader/rawWorkbook";
import { standingLayout } from "../refresh/standingLayout";
import type { StandingLayout } from "../refresh/standingLayout";
import { aheadCopies, cellAsRead } from "./aheadSheets";
import { aheadLabel } from "./aheadLabel";
import { saysTheSame } from "./saysTheSame";
import { shownWords } from "./shownWords";

/** A workbook as it is once what she typed ahead stands on the sheets of ours that have come meanwhile. */
interface Filled {
  readonly workbook: RawWorkbook;
  /** What those sheets say otherwise, or have no row for. */
  readonly held: readonly HeldBack[];
}

/**
 * Puts what she typed ahead into the blank cells that are meant for it, where a sheet of ours stands by now: another
 * hand wrote the plans, say. Nothing that stands is written over. The workbook itself is not changed; `refresh` types
 * the same words before it begins.
 */
export function withAheadOnSheets(workbook: RawWorkbook, ahead: TypedAhead): Filled {
  if (ahead.words.length === 0) return { workbook, held: [] };
  const held: HeldBack[] = [];
  const sheets = workbook.sheets.map((sheet) => {
    const words = ahead.words.filter(({ mark }) => mark === sheet.mark);
    return words.length > 0 ? filled(sheet, words, held) : sheet;
  });
  return { workbook: { ...workbook, sheets }, held };
}

function filled(sheet: RawSheet, words: readonly AheadWords[], held: HeldBack[]): RawSheet {
  const layout = standingLayout(sheet);
  const rows = sheet.rows.map((cells) => [...cells]);
  for (const each of words) {
    const place = layout && placeIn(layout, each);
    const stands = place ? shownWords(sheet.rows[place.row]?.[place.column]) : "";
    if (place && stands === "") put(rows, place, each);
    else if (!saysTheSame(stands, each.text) && (place !== null || each.mark !== checksMark)) {
      const cell = place ? cellName(place.row, place.column) : "A1";
      const at = { sheet: sheet.name, cell };
      const label = aheadLabel(each);
      held.push({
        ...{ kind: "words", label, typed: each.text, says: stands, at, words: each },
        mayType: place !== null,
      });
    }
  }
  return { ...sheet, rows };
}

interface RowAndColumn {
  readonly row: number;
  readonly column: number;
}

function placeIn({ keys, columns }: StandingLayout, { key, column }: AheadWords): RowAndColumn | null {
  const [row, at] = [keys.indexOf(key), columns.get(column)];
  return row < 0 || at === undefined ? null : { row, column: at };
}

function put(rows: (RawCell | null)[][], { row, column }: RowAndColumn, words: AheadWords): void {
  const cells = (rows[row] ??= []);
  while (cells.length <= column) cells.push(null);
  const [copy] = aheadCopies({ words: [words], added: [], dropped: [] });
  cells[column] = copy ? cellAsRead(copy.value) : null;
}
