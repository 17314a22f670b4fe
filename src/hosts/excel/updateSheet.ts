import type { Step, WriteTyped } from "../../core/refresh/changeSet";
import { areaFrom } from "./areas";
import type { AsideCells } from "./asideCells";
import { drawChart, removeChart } from "./drawChart";
import { drawPrint } from "./drawPrint";
import type { Stroke } from "./pen";
import { stroke } from "./pen";
import type { StandingSheet } from "./preflight";
import { RowMoves } from "./rowMoves";
import { setRowHeight, setRowHidden } from "./sizes";
import { writeContents } from "./writeCells";
import { restyle } from "./writeStyles";

/** The steps on a sheet that stands, in their order. */
export function updateSheet(
  steps: readonly Step[],
  sheet: StandingSheet | null,
  aside: AsideCells | null,
): Stroke[] {
  const moves = new RowMoves(sheet?.tables ?? []);
  const known: Known = {
    moves,
    hasTitleRows: sheet?.hasTitleRows ?? false,
    charts: new Set(sheet?.charts),
    aside,
  };
  return steps.flatMap((step) => strokesOf(step, known));
}

/** What is known of the sheet before the first step. */
interface Known {
  readonly moves: RowMoves;
  readonly hasTitleRows: boolean;
  /** Names of the charts that stand. */
  readonly charts: ReadonlySet<string>;
  /** Null where the store is not opened for this write. */
  readonly aside: AsideCells | null;
}

function strokesOf(step: Step, { moves, hasTitleRows, charts, aside }: Known): readonly Stroke[] {
  switch (step.kind) {
    case "insertRows":
      return moves.insert(step.before, step.count);
    case "deleteRows":
      return moves.delete(step.from, step.count);
    case "writeCells":
      return [
        ...writeContents(step.cells, step.row, step.column, (format) => format ?? undefined),
        ...restyle(
          step.cells.map((line) => line.map((cell) => cell?.style)),
          step.row,
          step.column,
        ),
      ];
    case "writeTyped":
      return [typedStroke(step, aside)];
    case "sortRows":
      return moves.sort(step);
    case "mergeCells":
      return [mergeStroke(step.row, step.firstColumn, step.lastColumn)];
    case "rowHeight":
      return [setRowHeight(step.row, step.height)];
    case "rowHidden":
      return [setRowHidden(step.row, step.hidden)];
    case "print":
      return drawPrint(step.print, { clearTitleRows: hasTitleRows });
    case "drawChart":
      return charts.has(step.chart.name) ? [] : [drawChart(step.chart)];
    case "removeChart":
      return charts.has(step.name) ? [removeChart(step.name)] : [];
  }
}

/** One stroke, so that no request ends between looking at the cell and writing it. */
function typedStroke({ row, column, write }: WriteTyped, aside: AsideCells | null): Stroke {
  const setAside = aside?.next();
  const strokes = [
    ...writeContents([[write]], row, column, (format) => format ?? undefined),
    ...restyle([[write.style]], row, column),
  ];
  const bytes = strokes.reduce((sum, each) => sum + each.bytes, 0);
  return stroke((pen) => {
    setAside?.(pen.range(areaFrom(row, column, 1, 1)));
    for (const each of strokes) each.draw(pen);
  }, bytes);
}

function mergeStroke(row: number, firstColumn: number, lastColumn: number): Stroke {
  return stroke((pen) => pen.range(areaFrom(row, firstColumn, 1, lastColumn - firstColumn + 1)).merge());
}
