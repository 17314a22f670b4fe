import { areaFrom } from "./areas";
import type { SheetWork } from "./batches";
import { guarded } from "./cellText";
import { markProperty } from "./marks";
import type { Stroke } from "./pen";
import { Pen, stroke, together } from "./pen";
import {
  asideColumn,
  asideWidth,
  secondColumn,
  storeColumn,
  storePieces,
  storeSheet,
  storeText,
} from "./storeSheet";
import { removeStroke } from "./tabs";

/** The store as it stands; null when there is none. */
export type StandingStore = {
  /** 0-based column that counts. */
  readonly column: 0 | 1;
  /** Used rows, the first with the explanation; 0 when that is missing. */
  readonly rows: number;
  /** Null when only its place is known. */
  readonly text: string | null;
} | null;

export function standingStore(rows: readonly (readonly unknown[])[]): StandingStore {
  return { column: storeColumn(rows), rows: rows.length, text: storeText(rows) };
}

/**
 * The strokes that write the store, and how it stands afterwards; none when the text is there already. They
 * fill the free column and let it count with a single one; the old text is cleared with that. `last` is done
 * right before the new text counts, in the same request: once it took the fence down, no other would pass.
 */
export function writeStore(
  context: Excel.RequestContext,
  text: string,
  standing: StandingStore,
  last: readonly Stroke[] = [],
): { readonly work: readonly SheetWork[]; readonly after: StandingStore } {
  if (standing?.text === text) return { work: [], after: standing };
  const pen = new Pen(() => storeWorksheet(context, standing));
  const pieces = storePieces(text);
  const column = standing?.column === 1 ? 0 : 1;
  const rows = Math.max(1, standing?.rows ?? 1);
  const strokes = [
    ...((standing?.rows ?? 0) === 0 ? [pieceStroke(storeSheet.explanation, 0, 0)] : []),
    ...clearStroke(column, rows),
    ...pieces.map((piece, index) => pieceStroke(piece, index + 1, column)),
    together([...last, countStroke(column), ...clearStroke(column === 1 ? 0 : 1, rows)]),
  ];
  return { work: [{ pen, strokes }], after: { column, rows: pieces.length + 1, text } };
}

/** The stroke that takes the store away; none when there is no store. */
export function forgetStore(
  context: Excel.RequestContext,
  standing: StandingStore,
  last: readonly Stroke[],
): SheetWork[] {
  if (!standing) return [];
  const pen = new Pen(() => context.workbook.worksheets.getItem(storeSheet.name));
  return [{ pen, strokes: [together([...last, removeStroke])] }];
}

function pieceStroke(piece: string, row: number, column: number): Stroke {
  return stroke((pen) => {
    pen.range(areaFrom(row, column, 1, 1)).values = [[guarded(piece)]];
  }, piece.length * 2);
}

/** With what is set aside for the text of that column. */
function clearStroke(column: 0 | 1, rows: number): Stroke[] {
  if (rows < 2) return [];
  const aside = areaFrom(1, asideColumn(column), rows - 1, asideWidth);
  return [
    stroke((pen) => {
      pen.range(areaFrom(1, column, rows - 1, 1)).clear("Contents");
      pen.range(aside).clear("Contents");
    }),
  ];
}

function countStroke(column: 0 | 1): Stroke {
  return stroke((pen) => {
    pen.range(areaFrom(0, 1, 1, 1)).values = [[column === 1 ? secondColumn : ""]];
  });
}

/** A store without its explanation may have been stopped while it was made: it is hidden and marked once more. */
function storeWorksheet(context: Excel.RequestContext, standing: StandingStore): Excel.Worksheet {
  const { worksheets } = context.workbook;
  if (standing && standing.rows > 0) return worksheets.getItem(storeSheet.name);
  const worksheet = standing ? worksheets.getItem(storeSheet.name) : worksheets.add(storeSheet.name);
  worksheet.visibility = "VeryHidden";
  worksheet.customProperties.add(markProperty, storeSheet.mark);
  return worksheet;
}
