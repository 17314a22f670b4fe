import type { Step } from "../../core/refresh/changeSet";
import { areaFrom } from "./areas";
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
export function updateSheet(steps: readonly Step[], sheet: StandingSheet | null): Stroke[] {
  const moves = new RowMoves(sheet?.tables ?? []);
  const known: Known = {
    moves,
    hasTitleRows: sheet?.hasTitleRows ?? false,
    charts: new Set(sheet?.charts),
  };
  return steps.flatMap((step) => strokesOf(step, known));
}

/** What is known of the sheet before the first step. */
interface Known {
  readonly moves: RowMoves;
  readonly hasTitleRows: boolean;
  /** Names of the charts that stand. */
  readonly charts: ReadonlySet<string>;
}

function strokesOf(step: Step, { moves, hasTitleRows, charts }: Known): readonly Stroke[] {
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

function mergeStroke(row: number, firstColumn: number, lastColumn: number): Stroke {
  return stroke((pen) => pen.range(areaFrom(row, firstColumn, 1, lastColumn - firstColumn + 1)).merge());
}
