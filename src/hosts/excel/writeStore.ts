import { areaFrom } from "./areas";
import type { SheetWork } from "./batches";
import { guarded } from "./cellText";
import { markProperty } from "./marks";
import type { Stroke } from "./pen";
import { Pen, stroke } from "./pen";
import type { ListedWorkbook } from "./sheetList";
import { storePieces, storeSheet, storeText } from "./storeSheet";
import { removeStroke } from "./tabs";

/**
 * The strokes that write the store; none when nothing is to be stored or it is there already. `standing` is
 * the first column as it is, null when there is no store sheet yet.
 */
export function writeStore(
  context: Excel.RequestContext,
  text: string | null,
  standing: readonly unknown[] | null,
): SheetWork[] {
  if (text === null || (standing !== null && storeText(standing) === text)) return [];
  const pen = new Pen(() => storeWorksheet(context, standing === null));
  const pieces = [storeSheet.explanation, ...storePieces(text)].map(guarded);
  // Pieces of an older, longer text are cleared.
  const spare = Math.max(0, (standing?.length ?? 0) - pieces.length);
  const strokes = [...pieces, ...Array<string>(spare).fill("")].map(pieceStroke);
  return [{ pen, strokes }];
}

/** The stroke that takes the store away; none when there is no store. */
export function forgetStore(context: Excel.RequestContext, { sheets }: ListedWorkbook): SheetWork[] {
  const store = sheets.find(({ name }) => name === storeSheet.name);
  if (!store) return [];
  return [{ pen: new Pen(() => context.workbook.worksheets.getItem(store.id)), strokes: [removeStroke] }];
}

function pieceStroke(piece: string, row: number): Stroke {
  return stroke((pen) => {
    pen.range(areaFrom(row, 0, 1, 1)).values = [[piece]];
  }, piece.length * 2);
}

function storeWorksheet(context: Excel.RequestContext, isNew: boolean): Excel.Worksheet {
  if (!isNew) return context.workbook.worksheets.getItem(storeSheet.name);
  const worksheet = context.workbook.worksheets.add(storeSheet.name);
  worksheet.visibility = "VeryHidden";
  worksheet.customProperties.add(markProperty, storeSheet.mark);
  return worksheet;
}
