import type { SheetChange, Step, TitleCell } from "../../core/refresh/changeSet";
import { areaFrom } from "./areas";
import { cellEntry } from "./cellText";
import type { Pen, Stroke } from "./pen";
import { stroke } from "./pen";

type WriteCells = Extract<Step, { readonly kind: "writeCells" }>;

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
    before: titled.map(({ pen, title }) => ({
      ...write(pen, title, title.rowBefore, title.meanwhile),
      sheet: pen.name,
    })),
    after: titled.map(({ pen, title }) => ({
      ...write(pen, title, title.rowAfter, title.value),
      sheet: pen.name,
    })),
  };
}

/**
 * The change with those words wherever its own steps write the title, as they do on a sheet that an earlier write
 * left unfinished: it goes on saying so until everything is done.
 */
export function untitled(change: SheetChange): SheetChange {
  const title = change.kind === "update" ? change.title : null;
  if (change.kind !== "update" || !title) return change;
  const steps = change.steps.map((step) => (step.kind === "writeCells" ? withoutTitle(step, title) : step));
  return { ...change, steps };
}

function withoutTitle(step: WriteCells, { rowAfter, column, meanwhile }: TitleCell): WriteCells {
  const [row, at] = [rowAfter - step.row, column - step.column];
  const cell = step.cells[row]?.[at];
  if (!cell) return step;
  const said = { ...cell, value: meanwhile, formula: null };
  const cells = step.cells.map((line, r) =>
    r === row ? line.map((each, c) => (c === at ? said : each)) : line,
  );
  return { ...step, cells };
}

/** On the sheet's own pen, whichever sheet the stroke is sent with. */
function write(pen: Pen, { column }: TitleCell, row: number, text: string): Stroke {
  return stroke(() => {
    pen.range(areaFrom(row, column, 1, 1)).values = [[cellEntry(text, null).entry]];
  });
}
