import type { SheetChange, TitleCell } from "../../core/refresh/changeSet";
import { areaFrom } from "./areas";
import { cellEntry } from "./cellText";
import type { Pen, Stroke } from "./pen";
import { stroke } from "./pen";

/** Strokes that say on every sheet that it is not finished, and those that give the titles back. */
export interface TitleStrokes {
  readonly before: readonly Stroke[];
  readonly after: readonly Stroke[];
}

export function titleStrokes(
  work: readonly { readonly change: SheetChange; readonly pen: Pen }[],
): TitleStrokes {
  const titled = work.flatMap(({ change, pen }) =>
    change.kind === "update" && change.title ? [{ pen, title: change.title }] : [],
  );
  return {
    before: titled.map(({ pen, title }) => write(pen, title, title.rowBefore, title.meanwhile)),
    after: titled.map(({ pen, title }) => write(pen, title, title.rowAfter, title.value)),
  };
}

/** On the sheet's own pen, whichever sheet the stroke is sent with. */
function write(pen: Pen, { column }: TitleCell, row: number, text: string): Stroke {
  return stroke(() => {
    pen.range(areaFrom(row, column, 1, 1)).values = [[cellEntry(text, null).entry]];
  });
}
