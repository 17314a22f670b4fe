import type { CreateSheet } from "../../core/refresh/changeSet";
import type { Grid, GridCell } from "../../core/sheet/grid";
import { areaFrom } from "./areas";
import { drawAreas } from "./drawAreas";
import { drawChart } from "./drawChart";
import { drawPrint } from "./drawPrint";
import { drawTables } from "./drawTables";
import { markProperty } from "./marks";
import type { Stroke } from "./pen";
import { stroke } from "./pen";
import { sizeColumns, sizeRows } from "./sizes";
import { writeContents } from "./writeCells";
import { styleNewSheet } from "./writeStyles";

/** Everything of a new sheet, in the order in which Excel takes it well. Its mark comes last. */
export function drawSheet({ grid, mark }: CreateSheet): Stroke[] {
  const cells = grid.rows.map((row) => row.cells);
  const sendUnusual = (format: string | null) =>
    format === null || format === "General" ? undefined : format;
  return [
    ...writeContents(cells.map(inItsRow), 0, 0, sendUnusual),
    ...styleNewSheet(cells.map((line) => line.map((cell) => cell?.style))),
    ...sizeColumns(grid.columns),
    ...sizeRows(grid.rows),
    ...mergeRows(grid),
    ...drawTables(grid.tables),
    ...drawAreas(grid),
    ...drawPrint(grid.print, { clearTitleRows: false }),
    ...(grid.chart ? [drawChart(grid.chart)] : []),
    ...show(grid, mark),
  ];
}

/** `{row}` in a formula is the number of the row it stands in. */
function inItsRow(cells: readonly (GridCell | null)[], row: number): readonly (GridCell | null)[] {
  const number = String(row + 1);
  return cells.map((cell) => cell && { ...cell, formula: cell.formula?.replaceAll("{row}", number) ?? null });
}

function mergeRows(grid: Grid): Stroke[] {
  return grid.rows.flatMap((row, index) =>
    row.merges.map(([first, last]) =>
      stroke((pen) => pen.range(areaFrom(index, first, 1, last - first + 1)).merge()),
    ),
  );
}

/** Shown first: the frozen rows and the grid lines belong to a sheet's window, which a hidden sheet may not have. */
function show(grid: Grid, mark: string): Stroke[] {
  return [
    stroke(({ sheet }) => {
      sheet.visibility = "Visible";
      sheet.showGridlines = false;
      if (grid.frozenRows > 0) sheet.freezePanes.freezeRows(grid.frozenRows);
      sheet.customProperties.add(markProperty, mark);
    }),
  ];
}
